#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Refunds of training abroad whose last day is near and that nobody has claimed; nobody is named.
void add_unclaimed_trainings(const View& view, std::vector<Alarm>& alarms);

}  // namespace utsyn
