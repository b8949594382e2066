#pragma once

#include "platform/slice.hpp"

namespace utsyn {

/// Enquiries that wait for an answer.
std::vector<Alarm> publishing_alarms(const View& view);

/// The contact points that someone has.
std::vector<Alarm> named_for_in_publishing(const View& view, Id<Person> person);

/// Passes her contact points on, or ends them with her.
void hand_over_contact_points(const HandOver& hand_over);

}  // namespace utsyn
