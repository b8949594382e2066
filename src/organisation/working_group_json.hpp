#pragma once

#include "organisation/working_group_store.hpp"

namespace utsyn {

struct WorkingGroupDraft {
    std::string name;
    std::string mandate;
    std::optional<Id<WorkingGroup>> parent_id;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(WorkingGroupDraft, (), (name, mandate, parent_id, valid_from, valid_to))
template <>
inline constexpr auto field_rules<WorkingGroupDraft> =
    std::array{FieldRule{.field = "name", .min_length = 1, .max_length = 200},
               FieldRule{.field = "mandate", .max_length = 10'000, .about = "What the group is to do."},
               FieldRule{.field = "parent_id", .about = "The group that it reports to, of the same organisation."},
               FieldRule{.field = "valid_to", .about = "The last day of its period."}};

struct GroupMemberDraft {
    std::optional<Id<Person>> person_id;
    std::string name;
    std::string title;
    std::string institution;
    std::string place;
    GroupFunction function{};
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(GroupMemberDraft, (),
                      (person_id, name, title, institution, place, function, valid_from, valid_to))
template <>
inline constexpr auto field_rules<GroupMemberDraft> = std::array{
    FieldRule{.field = "person_id", .about = "When she is in the register of people."},
    FieldRule{.field = "name", .min_length = 1, .max_length = 200},
    FieldRule{.field = "title", .max_length = 200},
    FieldRule{.field = "institution", .min_length = 1, .max_length = 200},
    FieldRule{.field = "place", .max_length = 200, .about = "Town of the institution."},
};

struct GroupMemberEnding {
    Date valid_to;
};
BOOST_DESCRIBE_STRUCT(GroupMemberEnding, (), (valid_to))

struct GroupMeetingDraft {
    Date held_on;
    std::optional<std::string> place;
    std::optional<std::string> agenda;
    std::optional<std::string> minutes;
};
BOOST_DESCRIBE_STRUCT(GroupMeetingDraft, (), (held_on, place, agenda, minutes))
template <>
inline constexpr auto field_rules<GroupMeetingDraft> = std::array{FieldRule{.field = "agenda", .max_length = 20'000},
                                                                  FieldRule{.field = "minutes", .max_length = 100'000}};

enum class WorkingGroupAction { edit, add_member, add_meeting };
BOOST_DESCRIBE_ENUM(WorkingGroupAction, edit, add_member, add_meeting)

/// What is seen of one group, with members and meetings of all times.
struct WorkingGroupView {
    WorkingGroup group;
    std::string organisation_name;
    std::optional<std::string> parent_name;
    std::vector<GroupMember> members;
    std::vector<GroupMeeting> meetings;
    std::vector<WorkingGroupAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(WorkingGroupView, (), (group, organisation_name, parent_name, members, meetings, allowed_actions))

}  // namespace utsyn
