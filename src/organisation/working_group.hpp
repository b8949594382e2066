#pragma once

#include "organisation/person.hpp"

#include <span>

namespace utsyn {

/// A committee or working group with a mandate.
struct WorkingGroup {
    Id<WorkingGroup> id;
    Version version;
    Id<Organisation> organisation_id;
    std::optional<Id<WorkingGroup>> parent_id;
    std::string name;
    std::string sort_key;
    std::string mandate;
    Date valid_from;
    std::optional<Date> valid_to;  // last day of its period
};
BOOST_DESCRIBE_STRUCT(WorkingGroup, (),
                      (id, version, organisation_id, parent_id, name, sort_key, mandate, valid_from, valid_to))

enum class GroupFunction { lead, member };
BOOST_DESCRIBE_ENUM(GroupFunction, lead, member)

/// Someone's part in a group, kept when she has left. Her function is public on her institution's own legal basis, unless
/// she objected.
struct GroupMember {
    Id<GroupMember> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<WorkingGroup> working_group_id;
    std::optional<Id<Person>> person_id;  // none: someone of another institution, known by name
    std::string name;
    std::string title;
    std::string institution;
    std::string place;
    GroupFunction function{};
    Date valid_from;
    std::optional<Date> valid_to;
    std::optional<Date> objected_on;  // to being shown in public
};
BOOST_DESCRIBE_STRUCT(GroupMember, (),
                      (id, version, organisation_id, working_group_id, person_id, name, title, institution, place,
                       function, valid_from, valid_to, objected_on))

struct GroupMeeting {
    Id<GroupMeeting> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<WorkingGroup> working_group_id;
    Date held_on;
    std::optional<std::string> place;
    std::optional<std::string> agenda;
    std::optional<std::string> minutes;
};
BOOST_DESCRIBE_STRUCT(GroupMeeting, (),
                      (id, version, organisation_id, working_group_id, held_on, place, agenda, minutes))

/// Problems: invalid (ends before it begins).
Outcome<void> check_group_period(Date valid_from, const std::optional<Date>& valid_to);

/// Whether a group may stand below that parent, which must be one of `groups`, all those of its organisation.
/// Problems: invalid (unknown parent; a parent that stands below the group itself).
Outcome<void> check_parent(const WorkingGroup& group, std::span<const WorkingGroup> groups);

}  // namespace utsyn
