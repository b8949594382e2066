#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// The stays that a project pays for, those alike together, with what their pages show.
std::vector<FundedStay> funded_stays(const View& view, const Uuid& project);

/// No stay is paid by the project any more.
void release_project(sql::Transaction& transaction, const Uuid& project, const Change& change);

}  // namespace utsyn
