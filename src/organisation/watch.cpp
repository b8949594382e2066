#include "organisation/watch.hpp"

#include "organisation/permissions.hpp"
#include "organisation/working_group_store.hpp"

namespace utsyn {
namespace {

std::string link_to(Id<WorkingGroup> group) {
    return "/working-groups/" + group.to_string();
}

}  // namespace

std::vector<Alarm> organisation_alarms(const View& view) {
    std::vector<Alarm> alarms;
    if (!view.may(Permission::see_groups)) return alarms;
    for (const auto& group : WorkingGroupStore{view.transaction}.without_lead_on(view.today, view.fence))
        alarms.push_back({.kind = "group-without-lead",
                          .arguments = {{"group", group.name}},
                          .since = group.led_until ? *group.led_until + Days{1} : group.valid_from,
                          .action = "alarm.action.choose-lead",
                          .link = link_to(group.id)});
    return alarms;
}

std::vector<TimeLineEntry> organisation_time_line(const View& view, Date from, Date to) {
    std::vector<TimeLineEntry> entries;
    if (!view.may(Permission::see_groups)) return entries;
    for (const auto& meeting : WorkingGroupStore{view.transaction}.meetings_between(from, to, view.fence))
        entries.push_back(
            {"meetings", meeting.group_name, meeting.held_on, meeting.held_on, link_to(meeting.working_group_id)});
    return entries;
}

std::vector<Alarm> named_for_in_organisation(const View& view, Id<Person> person) {
    std::vector<Alarm> named;
    for (const auto& place : WorkingGroupStore{view.transaction}.named_places_of(person, view.fence, view.today))
        named.push_back({.kind = "group-place",
                         .arguments = {{"group", place.group_name}, {"function", std::string{word(place.function)}}},
                         .since = place.valid_from,
                         .action = "alarm.action.name-successor",
                         .link = link_to(place.working_group_id)});
    return named;
}

void hand_over_in_organisation(const HandOver& hand_over) {
    WorkingGroupStore groups{hand_over.transaction};
    auto first_day_without = hand_over.last_day + Days{1};
    for (const auto& place : groups.places_of(hand_over.from, hand_over.fence, first_day_without)) {
        auto ended = place;
        ended.valid_to = hand_over.last_day;
        auto saved = groups.save_member(place, ended, hand_over.change);
        assert_that(saved.has_value(), "nobody changes a member within this transaction");
        if (!hand_over.to) continue;
        auto next = place;
        next.id = Id<GroupMember>::make(hand_over.change.at);
        next.version = {};
        next.person_id = hand_over.to;
        next.name = hand_over.to_name;
        next.title.clear();
        next.valid_from = first_day_without;
        next.objected_on.reset();
        groups.add_member(next, hand_over.change);
    }
}

}  // namespace utsyn
