#pragma once

#include "organisation/working_group.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A group with its organisation's name and how many members it has, for registers.
struct WorkingGroupRow {
    Id<WorkingGroup> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::optional<Id<WorkingGroup>> parent_id;
    std::optional<std::string> parent_name;
    std::string name;
    Date valid_from;
    std::optional<Date> valid_to;
    std::int64_t members = 0;  // today
};
BOOST_DESCRIBE_STRUCT(WorkingGroupRow, (),
                      (id, organisation_id, organisation_name, parent_id, parent_name, name, valid_from, valid_to,
                       members))

struct GroupWithoutLead {
    Id<WorkingGroup> id;
    std::string name;
    Date valid_from;
    std::optional<Date> led_until;  // last day of the latest lead
};
BOOST_DESCRIBE_STRUCT(GroupWithoutLead, (), (id, name, valid_from, led_until))

/// Someone's place in a group, with the group's name.
struct GroupPlace {
    Id<WorkingGroup> working_group_id;
    std::string group_name;
    GroupFunction function{};
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(GroupPlace, (), (working_group_id, group_name, function, valid_from))

struct GroupMeetingRow {
    Id<WorkingGroup> working_group_id;
    std::string group_name;
    Date held_on;
};
BOOST_DESCRIBE_STRUCT(GroupMeetingRow, (), (working_group_id, group_name, held_on))

/// All SQL of working groups, their members and meetings.
class WorkingGroupStore {
public:
    explicit WorkingGroupStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<WorkingGroup> find(Id<WorkingGroup> id, const Fence& fence);
    Outcome<WorkingGroupRow> find_row(Id<WorkingGroup> id, const Fence& fence, Date today);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);
    std::vector<WorkingGroup> groups_of(Id<Organisation> organisation, const Fence& fence);
    /// Those whose period holds on that day and that nobody leads then.
    std::vector<GroupWithoutLead> without_lead_on(Date day, const Fence& fence);
    void add(const WorkingGroup& group, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const WorkingGroup& before, WorkingGroup& after, const Change& change);

    Outcome<GroupMember> find_member(Id<GroupMember> id, const Fence& fence);
    /// Leads first, then in the order in which they came.
    std::vector<GroupMember> members_of(Id<WorkingGroup> group, const Fence& fence);
    /// The places that a person has in groups on that day, for hand-over.
    std::vector<GroupMember> places_of(Id<Person> person, const Fence& fence, Date day);
    std::vector<GroupPlace> named_places_of(Id<Person> person, const Fence& fence, Date day);
    void add_member(const GroupMember& member, const Change& change);
    Outcome<void> save_member(const GroupMember& before, GroupMember& after, const Change& change);

    Outcome<GroupMeeting> find_meeting(Id<GroupMeeting> id, const Fence& fence);
    /// The latest first.
    std::vector<GroupMeeting> meetings_of(Id<WorkingGroup> group, const Fence& fence);
    std::vector<GroupMeetingRow> meetings_between(Date from, Date to, const Fence& fence);
    void add_meeting(const GroupMeeting& meeting, const Change& change);
    Outcome<void> save_meeting(const GroupMeeting& before, GroupMeeting& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing working_group_listing;

}  // namespace utsyn
