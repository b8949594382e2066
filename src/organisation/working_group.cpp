#include "organisation/working_group.hpp"

#include <algorithm>

namespace utsyn {

Outcome<void> check_group_period(Date valid_from, const std::optional<Date>& valid_to) {
    if (valid_to && *valid_to < valid_from) return invalid_field("/valid_to", "before-start");
    return {};
}

Outcome<void> check_parent(const WorkingGroup& group, std::span<const WorkingGroup> groups) {
    auto above = group.parent_id;
    while (above) {
        if (*above == group.id) return invalid_field("/parent_id", "below-itself");
        auto parent = std::ranges::find(groups, *above, &WorkingGroup::id);
        if (parent == groups.end()) return invalid_field("/parent_id", "unknown-group");
        above = parent->parent_id;
    }
    return {};
}

}  // namespace utsyn
