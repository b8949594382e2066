#pragma once

#include "platform/journal.hpp"

namespace utsyn {

class DemoYear;

/// The invented memberships, committees and meetings, and one invitation that nobody has accepted yet.
void add_demo_groups(DemoYear& year, const Change& change);

}  // namespace utsyn
