#pragma once

#include "app/configuration.hpp"
#include "app/program.hpp"

namespace utsyn {

/// Serves until told to stop by a signal.
/// Throws: http::CannotListen.
void serve(Program& program, const Configuration& configuration);

}  // namespace utsyn
