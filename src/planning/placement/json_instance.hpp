#pragma once

#include "planning/placement/instance.hpp"
#include "planning/placement/instance_form.hpp"
#include "platform/outcome.hpp"

#include <string_view>

namespace utsyn {

/// Reads the JSON form. The order of a priority becomes points at that place, as many for its first applicant as it is long.
/// Problems: invalid, with a pointer to each fault, "/lines/<line>" where the text is no JSON.
Outcome<PlacementInstance> read_json_instance(std::string_view text);

/// Problems: invalid, with a pointer to each fault.
Outcome<PlacementInstance> instance_of(const InstanceForm& form);

/// The form of an instance, which reads back as the same instance where its groups are numbered as they first appear.
InstanceForm form_of(const PlacementInstance& instance);

}  // namespace utsyn
