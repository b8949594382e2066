#include "mobility/watch.hpp"

#include "mobility/offer_round_store.hpp"
#include "mobility/placement_store.hpp"
#include "mobility/reciprocity.hpp"
#include "mobility/stay_store.hpp"
#include "mobility/support_watch.hpp"
#include "mobility/training_abroad_watch.hpp"
#include "organisation/permissions.hpp"
#include "partnership/limits.hpp"

#include <cmath>
#include <map>

namespace utsyn {
namespace {

constexpr Days answers_soon{7};
constexpr Days missing_paper_soon{28};

std::string link_to(Id<OfferRound> round) {
    return "/rounds/" + round.to_string();
}

void add_placement_alarms(const View& view, std::vector<Alarm>& alarms) {
    PlacementStore placements{view.transaction};
    for (const auto& round : placements.rounds_to_place(view.today, view.fence))
        alarms.push_back({.kind = "round-to-place",
                          .arguments = {{"round", round.name}, {"count", round.applicants}},
                          .since = round.closes_on + Days{1},
                          .action = "alarm.action.place",
                          .link = link_to(round.id),
                          .urgent = true});
    for (const auto& due : placements.answers_due(view.today, view.today + answers_soon, view.fence))
        alarms.push_back({.kind = "answers-due",
                          .arguments = {{"round", due.round_name}, {"count", due.answers}},
                          .since = view.today,
                          .due = due.answer_by,
                          .action = "alarm.action.open-round",
                          .link = link_to(due.round_id)});
}

/// Pupils who depart without a learning agreement, by partner: nobody is named.
void add_missing_papers(const View& view, std::vector<Alarm>& alarms) {
    std::map<Id<Partner>, Alarm> by_partner;
    Days before{mobility_limits().learning_agreement_days_before};
    auto last = view.today + before + missing_paper_soon;
    for (const auto& stay : StayStore{view.transaction}.between(view.today, last, view.fence, view.today)) {
        bool is_pupil_of_ours = stay.direction == Direction::outgoing && stay.who == Who::pupils;
        bool departs = stay.state == StayState::planned && stay.starts_on <= last;
        if (!is_pupil_of_ours || !departs || stay.learning_agreement_agreed) continue;
        auto due = stay.starts_on - before;
        auto [found, unseen] = by_partner.try_emplace(
            stay.partner_id, Alarm{.kind = "learning-agreement-missing",
                                   .arguments = {{"partner", stay.partner_name}, {"count", std::int64_t{0}}},
                                   .since = view.today,
                                   .due = due,
                                   .action = "alarm.action.open-stays",
                                   .link = "/stays?state=planned&partner_id=" + stay.partner_id.to_string(),
                                   .urgent = due < view.today});
        std::get<std::int64_t>(found->second.arguments[1].second) += 1;
    }
    for (auto& [partner, alarm] : by_partner) alarms.push_back(std::move(alarm));
}

/// Journeys that emit far more than the best feasible one, by partner: nobody is named.
void add_unapproved_journeys(const View& view, std::vector<Alarm>& alarms) {
    StayStore stays{view.transaction};
    std::map<Id<Partner>, std::vector<Stay>> by_partner;
    for (auto& stay : stays.with_unapproved_journey(view.fence, view.today))
        if (journey_state(stay, mobility_limits()) == JourneyState::awaiting_approval)
            by_partner[stay.partner_id].push_back(std::move(stay));
    for (const auto& [partner, waiting] : by_partner) {
        const auto& first = waiting.front();
        alarms.push_back({.kind = "journeys-to-approve",
                          .arguments = {{"partner", stays.row_of(first, view.today).partner_name},
                                        {"count", static_cast<std::int64_t>(waiting.size())}},
                          .since = first.journey->chosen_on,
                          .due = first.starts_on,
                          .action = waiting.size() == 1 ? "alarm.action.open-stay" : "alarm.action.open-stays",
                          .link = waiting.size() == 1 ? "/stays/" + first.id.to_string()
                                                      : "/stays?state=planned&partner_id=" + partner.to_string()});
    }
}

void add_imbalances(const View& view, std::vector<Alarm>& alarms) {
    auto tolerance = partnership_limits().reciprocity_tolerance;
    for (const auto& traffic : StayStore{view.transaction}.traffic_under_agreements(view.fence, view.today)) {
        auto balance = balance_of(traffic.sent, traffic.received, tolerance, mobility_limits());
        if (balance == Balance::balanced) continue;
        alarms.push_back(
            {.kind = "exchange-leans",
             .arguments = {{"partner", traffic.partner_name}, {"sent", traffic.sent}, {"received", traffic.received}},
             .since = view.today,
             .action = "alarm.action.open-partner",
             .link = "/partners/" + traffic.partner_id.to_string(),
             .urgent = balance == Balance::only_sends || balance == Balance::only_receives});
    }
}

void add_rounds(const View& view, Date from, Date to, std::vector<TimeLineEntry>& entries) {
    for (const auto& round : OfferRoundStore{view.transaction}.published_between(from, to, view.fence, view.today))
        if (round.closes_on >= from)
            entries.push_back({"offers", round.name, round.opens_on, round.closes_on, link_to(round.id)});
}

/// Those who travel together are one bar: the same partner, direction and days.
void add_stays(const View& view, Date from, Date to, std::vector<TimeLineEntry>& entries) {
    struct Together {
        StayRow first;
        int count = 0;
    };
    std::map<std::tuple<Direction, Date, Date, Id<Partner>>, Together> groups;
    for (auto& stay : StayStore{view.transaction}.between(from, to, view.fence, view.today)) {
        auto& group = groups[{stay.direction, stay.starts_on, stay.ends_on, stay.partner_id}];
        if (group.count++ == 0) group.first = std::move(stay);
    }
    for (const auto& [key, group] : groups) {
        const auto& stay = group.first;
        auto place = stay.partner_town.value_or(stay.partner_name);
        entries.push_back({stay.direction == Direction::outgoing ? "away" : "here",
                           std::to_string(group.count) + " · " + place, stay.starts_on, stay.ends_on,
                           "/stays?partner_id=" + stay.partner_id.to_string()});
    }
}

Figure figure(std::string kind, std::int64_t count, std::string link) {
    return {std::move(kind), {{"count", count}}, std::move(link)};
}

}  // namespace

std::vector<Alarm> mobility_alarms(const View& view) {
    std::vector<Alarm> alarms;
    if (view.may(Permission::place_applicants)) add_placement_alarms(view, alarms);
    if (view.may(Permission::see_stays)) {
        add_missing_papers(view, alarms);
        add_unclaimed_trainings(view, alarms);
    }
    if (view.may(Permission::keep_stays)) add_missing_support_entries(view, alarms);
    if (view.may(Permission::approve_journeys)) add_unapproved_journeys(view, alarms);
    if (view.may(Permission::see_stays) && view.may(Permission::see_partners)) add_imbalances(view, alarms);
    return alarms;
}

std::vector<TimeLineEntry> mobility_time_line(const View& view, Date from, Date to) {
    std::vector<TimeLineEntry> entries;
    if (view.may(Permission::see_offers)) add_rounds(view, from, to, entries);
    if (view.may(Permission::see_stays)) add_stays(view, from, to, entries);
    return entries;
}

std::vector<Figure> mobility_figures(const View& view, Date from, Date to) {
    if (!view.may(Permission::see_stays)) return {};
    std::vector<Figure> figures;
    StayFigures all;
    for (const auto& one : StayStore{view.transaction}.figures(from, to, view.fence)) {
        bool out = one.direction == Direction::outgoing;
        figures.push_back(figure(out ? "stays-out" : "stays-in", one.stays,
                                 out ? "/stays?direction=outgoing" : "/stays?direction=incoming"));
        all.journeys += one.journeys;
        all.by_plane += one.by_plane;
        all.kilograms_co2e += one.kilograms_co2e;
    }
    if (all.journeys == 0) return figures;
    figures.push_back(figure("journeys-co2e", std::llround(all.kilograms_co2e), "/stays"));
    figures.push_back(figure("journeys-on-the-ground", (all.journeys - all.by_plane) * 100 / all.journeys, "/stays"));
    return figures;
}

}  // namespace utsyn
