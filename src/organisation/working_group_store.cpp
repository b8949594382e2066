#include "organisation/working_group_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_group{"organisation.find_working_group", R"sql(
    select * from working_group
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement groups_of_organisation{"organisation.working_groups_of_organisation", R"sql(
    select * from working_group
    where organisation_id = :organisation_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement groups_without_lead{"organisation.working_groups_without_lead", R"sql(
    select working_group.id, working_group.name, working_group.valid_from,
        (select max(valid_to) from group_member
         where working_group_id = working_group.id and "function" = 'lead' and valid_from <= :day) as led_until
    from working_group
    where working_group.valid_from <= :day and (working_group.valid_to is null or working_group.valid_to >= :day)
      and working_group.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and not exists (
        select 1 from group_member
        where working_group_id = working_group.id and "function" = 'lead'
          and group_member.valid_from <= :day and (group_member.valid_to is null or group_member.valid_to >= :day))
    order by working_group.sort_key, working_group.id
)sql"};

constexpr sql::Statement find_group_member{"organisation.find_group_member", R"sql(
    select * from group_member
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement members_of_group{"organisation.members_of_working_group", R"sql(
    select * from group_member
    where working_group_id = :working_group_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by case "function" when 'lead' then 0 else 1 end, valid_from, id
)sql"};

constexpr sql::Statement places_of_person{"organisation.group_places_of_person", R"sql(
    select * from group_member
    where person_id = :person_id and valid_from <= :day and (valid_to is null or valid_to >= :day)
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by id
)sql"};

constexpr sql::Statement named_places_of_person{"organisation.named_group_places_of_person", R"sql(
    select group_member.working_group_id, working_group.name as group_name, group_member."function",
        group_member.valid_from
    from group_member join working_group on working_group.id = group_member.working_group_id
    where group_member.person_id = :person_id
      and group_member.valid_from <= :day and (group_member.valid_to is null or group_member.valid_to >= :day)
      and group_member.organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by working_group.sort_key, group_member.id
)sql"};

constexpr sql::Statement find_group_meeting{"organisation.find_group_meeting", R"sql(
    select * from group_meeting
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement meetings_of_group{"organisation.meetings_of_working_group", R"sql(
    select * from group_meeting
    where working_group_id = :working_group_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by held_on desc, id
)sql"};

constexpr sql::Statement meetings_in_period{"organisation.group_meetings_between", R"sql(
    select group_meeting.working_group_id, working_group.name as group_name, group_meeting.held_on
    from group_meeting join working_group on working_group.id = group_meeting.working_group_id
    where group_meeting.held_on between :from and :to
      and group_meeting.organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by group_meeting.held_on, group_meeting.id
)sql"};

constexpr std::string_view select_rows =
    "select working_group.id, working_group.organisation_id, organisation.name as organisation_name,"
    " working_group.parent_id, parent.name as parent_name, working_group.name, working_group.valid_from,"
    " working_group.valid_to,"
    " (select count(*) from group_member where group_member.working_group_id = working_group.id"
    "  and group_member.valid_from <= :today and (group_member.valid_to is null or group_member.valid_to >= :today))"
    " as members"
    " from working_group join organisation on organisation.id = working_group.organisation_id"
    " left join working_group parent on parent.id = working_group.parent_id";

constexpr std::string_view inside =
    "working_group.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string find_row_text = std::string{select_rows} + " where working_group.id = :id and " + std::string{inside};
const sql::Statement find_group_row{"organisation.find_working_group_row", find_row_text};

}  // namespace

const sql::Listing working_group_listing{
    .name = "organisation.list_working_groups",
    .select = select_rows,
    .where = inside,
    .id = "working_group.id",
    .filters =
        {
            {"q", "lower(working_group.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only names that contain this text."},
            {"on",
             "working_group.valid_from <= :value and (working_group.valid_to is null or working_group.valid_to >= "
             ":value)",
             &shape_of<Date>(), "Only groups whose period holds on this day."},
            {"parent_id", "working_group.parent_id = :value", &shape_of<Id<WorkingGroup>>(),
             "Only groups right below this one."},
        },
    .sorts = {{"name", "working_group.sort_key"}, {"valid_from", "working_group.valid_from", sql::ColumnType::date}},
    .default_sort = "name",
};

Outcome<WorkingGroup> WorkingGroupStore::find(Id<WorkingGroup> id, const Fence& fence) {
    auto rows = transaction_.run(find_group, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<WorkingGroup>();
}

Outcome<WorkingGroupRow> WorkingGroupStore::find_row(Id<WorkingGroup> id, const Fence& fence, Date today) {
    auto rows = transaction_.run(find_group_row, {{"id", id}, {"fence", fence.above()}, {"today", today}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<WorkingGroupRow>();
}

Outcome<sql::ListingPage> WorkingGroupStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, working_group_listing, request, {{"fence", fence.above()}, {"today", today}});
}

std::vector<WorkingGroup> WorkingGroupStore::groups_of(Id<Organisation> organisation, const Fence& fence) {
    return transaction_.run(groups_of_organisation, {{"organisation_id", organisation}, {"fence", fence.above()}})
        .as<WorkingGroup>();
}

std::vector<GroupWithoutLead> WorkingGroupStore::without_lead_on(Date day, const Fence& fence) {
    return transaction_.run(groups_without_lead, {{"day", day}, {"fence", fence.above()}}).as<GroupWithoutLead>();
}

void WorkingGroupStore::add(const WorkingGroup& group, const Change& change) {
    transaction_.insert("working_group", group);
    record_created(transaction_, change, group.organisation_id, "working_group", group);
}

Outcome<void> WorkingGroupStore::save(const WorkingGroup& before, WorkingGroup& after, const Change& change) {
    if (auto updated = transaction_.update("working_group", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "working_group", before, after);
    return {};
}

Outcome<GroupMember> WorkingGroupStore::find_member(Id<GroupMember> id, const Fence& fence) {
    auto rows = transaction_.run(find_group_member, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<GroupMember>();
}

std::vector<GroupMember> WorkingGroupStore::members_of(Id<WorkingGroup> group, const Fence& fence) {
    return transaction_.run(members_of_group, {{"working_group_id", group}, {"fence", fence.above()}})
        .as<GroupMember>();
}

std::vector<GroupMember> WorkingGroupStore::places_of(Id<Person> person, const Fence& fence, Date day) {
    return transaction_.run(places_of_person, {{"person_id", person}, {"day", day}, {"fence", fence.above()}})
        .as<GroupMember>();
}

std::vector<GroupPlace> WorkingGroupStore::named_places_of(Id<Person> person, const Fence& fence, Date day) {
    return transaction_.run(named_places_of_person, {{"person_id", person}, {"day", day}, {"fence", fence.above()}})
        .as<GroupPlace>();
}

void WorkingGroupStore::add_member(const GroupMember& member, const Change& change) {
    transaction_.insert("group_member", member);
    record_created(transaction_, change, member.organisation_id, "group_member", member);
}

Outcome<void> WorkingGroupStore::save_member(const GroupMember& before, GroupMember& after, const Change& change) {
    if (auto updated = transaction_.update("group_member", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "group_member", before, after);
    return {};
}

Outcome<GroupMeeting> WorkingGroupStore::find_meeting(Id<GroupMeeting> id, const Fence& fence) {
    auto rows = transaction_.run(find_group_meeting, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<GroupMeeting>();
}

std::vector<GroupMeeting> WorkingGroupStore::meetings_of(Id<WorkingGroup> group, const Fence& fence) {
    return transaction_.run(meetings_of_group, {{"working_group_id", group}, {"fence", fence.above()}})
        .as<GroupMeeting>();
}

std::vector<GroupMeetingRow> WorkingGroupStore::meetings_between(Date from, Date to, const Fence& fence) {
    return transaction_.run(meetings_in_period, {{"from", from}, {"to", to}, {"fence", fence.above()}})
        .as<GroupMeetingRow>();
}

void WorkingGroupStore::add_meeting(const GroupMeeting& meeting, const Change& change) {
    transaction_.insert("group_meeting", meeting);
    record_created(transaction_, change, meeting.organisation_id, "group_meeting", meeting);
}

Outcome<void> WorkingGroupStore::save_meeting(const GroupMeeting& before, GroupMeeting& after, const Change& change) {
    if (auto updated = transaction_.update("group_meeting", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "group_meeting", before, after);
    return {};
}

}  // namespace utsyn
