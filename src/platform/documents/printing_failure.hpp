#pragma once

#include "platform/documents/process.hpp"

#include <optional>
#include <string>

namespace utsyn::documents {

/// Why a run of print.py gave no PDF, as one sentence for the log; nothing when it did.
std::optional<std::string> printing_failure(const Finished& finished);

}  // namespace utsyn::documents
