#include "organisation/working_group_routes.hpp"

#include "organisation/permissions.hpp"
#include "organisation/person_store.hpp"
#include "organisation/working_group_json.hpp"
#include "platform/csv/sheet.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {
namespace {

std::string path_of(Id<WorkingGroup> id) {
    return "/api/working-groups/" + id.to_string();
}

Outcome<WorkingGroupView> view_of(const http::Request& request, sql::Transaction& transaction,
                                  const WorkingGroup& group) {
    WorkingGroupStore groups{transaction};
    auto row = groups.find_row(group.id, request.fence(), request.today());
    if (!row) return row.error();
    WorkingGroupView view{.group = group,
                          .organisation_name = row->organisation_name,
                          .parent_name = row->parent_name,
                          .members = groups.members_of(group.id, request.fence()),
                          .meetings = groups.meetings_of(group.id, request.fence())};
    if (request.may(Permission::keep_groups))
        view.allowed_actions = {WorkingGroupAction::edit, WorkingGroupAction::add_member,
                                WorkingGroupAction::add_meeting};
    return view;
}

Outcome<http::Page<WorkingGroupRow>> list_working_groups(http::Request& request) {
    auto transaction = request.database().read();
    auto page = WorkingGroupStore{transaction}.list(request.listing(), request.fence(), request.today());
    if (!page) return page.error();
    return http::Page<WorkingGroupRow>{page->rows.as<WorkingGroupRow>(), page->next};
}

Outcome<http::Answer<WorkingGroupView>> show_working_group(http::Request& request) {
    auto transaction = request.database().read();
    auto group = WorkingGroupStore{transaction}.find(request.id<WorkingGroup>(), request.fence());
    if (!group) return group.error();
    auto view = view_of(request, transaction, *group);
    if (!view) return view.error();
    return http::Answer<WorkingGroupView>{*std::move(view), group->version};
}

/// The draft as the group's facts. Problems: invalid.
Outcome<void> apply(const WorkingGroupDraft& draft, WorkingGroup& group, std::span<const WorkingGroup> groups) {
    group.name = draft.name;
    group.sort_key = i18n::sort_key(draft.name, *Language::parse("nb"));
    group.mandate = draft.mandate;
    group.parent_id = draft.parent_id;
    group.valid_from = draft.valid_from;
    group.valid_to = draft.valid_to;
    if (auto period = check_group_period(draft.valid_from, draft.valid_to); !period) return period;
    return check_parent(group, groups);
}

Outcome<http::Created<WorkingGroupView>> create_working_group(http::Request& request, const WorkingGroupDraft& draft) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    WorkingGroup group{.id = Id<WorkingGroup>::make(request.now()), .organisation_id = request.fence().above()};
    auto applied = apply(draft, group, groups.groups_of(group.organisation_id, request.fence()));
    if (!applied) return applied.error();
    groups.add(group, request.change("created"));
    auto view = view_of(request, transaction, group);
    if (!view) return view.error();
    transaction.commit();
    return http::Created<WorkingGroupView>{*std::move(view), path_of(group.id), group.version};
}

Outcome<http::Answer<WorkingGroupView>> edit_working_group(http::Request& request, const WorkingGroupDraft& draft) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    auto before = groups.find(request.id<WorkingGroup>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = *before;
    auto applied = apply(draft, after, groups.groups_of(after.organisation_id, request.fence()));
    if (!applied) return applied.error();
    if (auto saved = groups.save(*before, after, request.change("edited")); !saved) return saved.error();
    auto view = view_of(request, transaction, after);
    if (!view) return view.error();
    transaction.commit();
    return http::Answer<WorkingGroupView>{*std::move(view), after.version};
}

/// What is written down of a member. Problems: invalid.
Outcome<void> apply(const GroupMemberDraft& draft, GroupMember& member, sql::Transaction& transaction,
                    const Fence& fence) {
    if (auto period = check_group_period(draft.valid_from, draft.valid_to); !period) return period;
    if (draft.person_id && !PersonStore{transaction}.find(*draft.person_id, fence))
        return invalid_field("/person_id", "unknown-person");
    member.person_id = draft.person_id;
    member.name = draft.name;
    member.title = draft.title;
    member.institution = draft.institution;
    member.place = draft.place;
    member.function = draft.function;
    member.valid_from = draft.valid_from;
    member.valid_to = draft.valid_to;
    return {};
}

Outcome<http::Created<GroupMember>> add_group_member(http::Request& request, const GroupMemberDraft& draft) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    auto group = groups.find(request.id<WorkingGroup>(), request.fence());
    if (!group) return group.error();
    GroupMember member{.id = Id<GroupMember>::make(request.now()),
                       .organisation_id = group->organisation_id,
                       .working_group_id = group->id};
    if (auto applied = apply(draft, member, transaction, request.fence()); !applied) return applied.error();
    groups.add_member(member, request.change("created"));
    transaction.commit();
    return http::Created<GroupMember>{member, path_of(group->id), member.version};
}

/// Finds, lets `rule` change, and saves the member that the path names.
template <class Rule>
Outcome<http::Answer<GroupMember>> change_member(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    auto before = groups.find_member(request.id<GroupMember>(), request.fence());
    if (!before) return before.error();
    Outcome<GroupMember> after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = groups.save_member(*before, *after, request.change(action)); !saved) return saved.error();
    transaction.commit();
    return http::Answer<GroupMember>{*after, after->version};
}

Outcome<http::Answer<GroupMember>> edit_group_member(http::Request& request, const GroupMemberDraft& draft) {
    return change_member(request, "edited", [&](sql::Transaction& transaction, GroupMember member) {
        if (member.version != request.expected_version())
            return Outcome<GroupMember>{problem(problems::changed_meanwhile)};
        auto applied = apply(draft, member, transaction, request.fence());
        return applied ? Outcome<GroupMember>{member} : Outcome<GroupMember>{applied.error()};
    });
}

Outcome<http::Answer<GroupMember>> end_group_member(http::Request& request, const GroupMemberEnding& ending) {
    return change_member(request, "ended", [&](sql::Transaction&, GroupMember member) -> Outcome<GroupMember> {
        if (auto period = check_group_period(member.valid_from, ending.valid_to); !period) return period.error();
        member.valid_to = ending.valid_to;
        return member;
    });
}

Outcome<http::Answer<GroupMember>> object_to_publication(http::Request& request) {
    return change_member(request, "objected", [&](sql::Transaction&, GroupMember member) -> Outcome<GroupMember> {
        if (!member.objected_on) member.objected_on = request.today();
        return member;
    });
}

void apply(const GroupMeetingDraft& draft, GroupMeeting& meeting) {
    meeting.held_on = draft.held_on;
    meeting.place = draft.place;
    meeting.agenda = draft.agenda;
    meeting.minutes = draft.minutes;
}

Outcome<http::Created<GroupMeeting>> add_group_meeting(http::Request& request, const GroupMeetingDraft& draft) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    auto group = groups.find(request.id<WorkingGroup>(), request.fence());
    if (!group) return group.error();
    GroupMeeting meeting{.id = Id<GroupMeeting>::make(request.now()),
                         .organisation_id = group->organisation_id,
                         .working_group_id = group->id};
    apply(draft, meeting);
    groups.add_meeting(meeting, request.change("created"));
    transaction.commit();
    return http::Created<GroupMeeting>{meeting, path_of(group->id), meeting.version};
}

Outcome<http::Answer<GroupMeeting>> edit_group_meeting(http::Request& request, const GroupMeetingDraft& draft) {
    auto transaction = request.database().begin();
    WorkingGroupStore groups{transaction};
    auto before = groups.find_meeting(request.id<GroupMeeting>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = *before;
    apply(draft, after);
    if (auto saved = groups.save_meeting(*before, after, request.change("edited")); !saved) return saved.error();
    transaction.commit();
    return http::Answer<GroupMeeting>{after, after.version};
}

Outcome<http::Content> export_group_members(http::Request& request) {
    auto transaction = request.database().read();
    WorkingGroupStore groups{transaction};
    auto group = groups.find(request.id<WorkingGroup>(), request.fence());
    if (!group) return group.error();
    auto text = [&](const std::string& key) { return request.runtime().messages.text(request.language(), key); };
    csv::Line columns;
    for (const char* column : {"name", "title", "institution", "place", "function", "valid_from", "valid_to"})
        columns.push_back(text(std::string{"group_member."} + column));
    std::vector<csv::Line> lines;
    for (const auto& member : groups.members_of(group->id, request.fence()))
        lines.push_back({member.name, member.title, member.institution, member.place,
                         text("group_function." + std::string{word(member.function)}), member.valid_from.to_string(),
                         member.valid_to ? member.valid_to->to_string() : ""});
    return http::Content{csv::sheet_media_type, csv::sheet(columns, lines), group->name + ".csv"};
}

Outcome<http::Page<HistoryLine>> show_working_group_history(http::Request& request) {
    auto transaction = request.database().read();
    auto group = WorkingGroupStore{transaction}.find(request.id<WorkingGroup>(), request.fence());
    if (!group) return group.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "working_group", group->id.uuid), ""};
}

}  // namespace

void add_working_group_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/working-groups", see_groups, list_working_groups,
               {.id = "list_working_groups",
                .summary = "Committees and working groups at or below where you act.",
                .listing = &working_group_listing});
    router.get("/api/working-groups/{id}", see_groups, show_working_group,
               {"show_working_group", "One group with its mandate, members and meetings."});
    router.post("/api/working-groups", keep_groups, create_working_group,
                {"create_working_group", "Set up a group with a mandate where you act."});
    router.put(
        "/api/working-groups/{id}", keep_groups, edit_working_group,
        {.id = "edit_working_group", .summary = "Change a group's mandate, parent or period.", .versioned = true});
    router.get("/api/working-groups/{id}/history", see_groups, show_working_group_history,
               {"show_working_group_history", "Who changed the group, when, and how; newest first."});
    router.post("/api/working-groups/{id}/members", keep_groups, add_group_member,
                {"add_group_member", "Write down a member with title, institution and function."});
    router.get("/api/working-groups/{id}/members.csv", see_groups, export_group_members,
               {"export_group_members", "The members of all times as a CSV file."});
    router.put("/api/group-members/{id}", keep_groups, edit_group_member,
               {.id = "edit_group_member", .summary = "Correct what is written of a member.", .versioned = true});
    router.post("/api/group-members/{id}/ending", keep_groups, end_group_member,
                {"end_group_member", "The last day of a member; she stays in the history."});
    router.post("/api/group-members/{id}/objection", keep_groups, object_to_publication,
                {"object_to_publication", "A member objects to being shown in public."});
    router.post("/api/working-groups/{id}/meetings", keep_groups, add_group_meeting,
                {"add_group_meeting", "Plan or record a meeting."});
    router.put(
        "/api/group-meetings/{id}", keep_groups, edit_group_meeting,
        {.id = "edit_group_meeting", .summary = "Change a meeting's day, agenda or minutes.", .versioned = true});
}

}  // namespace utsyn
