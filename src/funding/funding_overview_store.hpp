#pragma once

#include "funding/funding_project.hpp"
#include "organisation/organisation.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// Whatever their state, at and below a fence, by call and name.
std::vector<FundingProject> projects_inside(sql::Transaction& transaction, const Fence& fence);

/// The schools at and below a fence that exist on that day, by name; not those of a directory.
std::vector<Organisation> schools_inside(sql::Transaction& transaction, const Fence& fence, Date today);

}  // namespace utsyn
