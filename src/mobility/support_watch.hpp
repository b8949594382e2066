#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Exchanges that are not entered in Lånekassen's workspace while a deadline comes near; nobody is named.
void add_missing_support_entries(const View& view, std::vector<Alarm>& alarms);

}  // namespace utsyn
