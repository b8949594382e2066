#include "mobility/stay_support.hpp"

#include "funding/grant_rules.hpp"
#include "funding/stay_length.hpp"
#include "mobility/problems.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace utsyn {
namespace {

constexpr std::string_view lanekassen = "lanekassen";

constexpr std::array doors_of_pupils{GrantActivity::approved_cooperation, GrantActivity::national_agreement};
constexpr std::array doors_of_interns{GrantActivity::apprenticeship, GrantActivity::approved_cooperation,
                                      GrantActivity::national_agreement};

std::span<const GrantActivity> doors_of(Activity activity) {
    if (activity == Activity::internship) return doors_of_interns;
    return doors_of_pupils;
}

std::string_view authority(const RateBook& book) {
    return authority_of(book, lanekassen, "living_away_grant");
}

GrantCase grant_case_of(const SupportCase& stay, const RateBook& book) {
    return {.programme = GrantProgramme::lanekassen,
            .activity = doors_of(stay.facts.activity).front(),
            .call_year = support_year_of(stay.facts.starts_on, book),
            .agency = std::string{authority(book)},
            .from_country = stay.from_country,
            .to_country = stay.to_country,
            .start = stay.facts.starts_on,
            .end = stay.facts.ends_on,
            .pupils = 1,
            .is_part_of_group = true};
}

bool is_year_unknown(std::span<const NotEligible> refusals) {
    return std::ranges::any_of(
        refusals, [](const NotEligible& why) { return why.reason == GrantRefusal::no_rates_for_call_year; });
}

void add_deadlines(StaySupport& support, GrantActivity door, const RateBook& book) {
    const SupportedStay stay{*support.stay.start, *support.stay.end, door == GrantActivity::apprenticeship};
    for (const auto& deadline : lanekassen_deadlines(stay, book))
        if (std::ranges::find(support.deadlines, deadline) == support.deadlines.end())
            support.deadlines.push_back(deadline);
}

void add_rate(StaySupport& support, const KnownRate* rate) {
    if (rate) support.rates.push_back(rate->position);
}

void add_rules(StaySupport& support, GrantActivity door, const RateBook& book) {
    const auto scope = scope_of(support.stay, book);
    add_rate(support, scope.find("support_route", word(door)));
    if (door != GrantActivity::apprenticeship) return;
    for (const auto* needed : {"apprenticeship_contract", "county_approval"})
        add_rate(support, scope.find("apprentice_requires", needed));
}

bool fills_school_year(const GrantCase& stay, const RateBook& book) {
    const auto* months = scope_of(stay, book).find("support_months", "pupil");
    const auto length = length_in_months(stay);
    return months && length && length->started_months() >= months->low->whole();
}

}  // namespace

bool concerns_lanekassen(const SupportCase& stay, const RateBook& book) {
    return stay.direction == Direction::outgoing && stay.facts.who == Who::pupils &&
           stay.facts.activity != Activity::virtual_exchange && stay.state != StayState::cancelled &&
           stay.from_country == authority(book);
}

StaySupport stay_support(const SupportCase& stay, const RateBook& book) {
    StaySupport support{.answer = SupportAnswer::supported_if, .stay = grant_case_of(stay, book)};
    for (const auto door : doors_of(stay.facts.activity)) {
        auto by_door = support.stay;
        by_door.activity = door;
        auto granted = grant(by_door, book);
        if (granted.is_eligible()) support.doors.push_back(door);
        else if (support.not_eligible.empty())
            support.not_eligible.assign(granted.not_eligible.begin(), granted.not_eligible.end());
    }
    if (support.doors.empty()) {
        const bool is_unknown = is_year_unknown(support.not_eligible);
        support.answer = is_unknown ? SupportAnswer::not_known : SupportAnswer::not_supported;
        for (const auto& why : support.not_eligible)
            if (why.rate) support.rates.push_back(*why.rate);
        return support;
    }
    support.not_eligible.clear();
    const bool is_carried = std::ranges::find(support.doors, GrantActivity::national_agreement) != support.doors.end();
    if (is_carried && stay.is_in_erasmus_project) {
        support.answer = SupportAnswer::supported;
        support.doors = {GrantActivity::national_agreement};
    }
    for (const auto door : support.doors) {
        add_rules(support, door, book);
        add_deadlines(support, door, book);
    }
    std::ranges::stable_sort(support.deadlines, {}, [](const TermDeadline& one) { return one.deadline.last_day; });
    support.fills_school_year = fills_school_year(support.stay, book);
    return support;
}

std::optional<TermDeadline> next_deadline(const StaySupport& support, Date today) {
    const auto& all = support.deadlines;
    if (all.empty()) return std::nullopt;
    const auto found =
        std::ranges::find_if(all, [today](const TermDeadline& one) { return one.deadline.last_day >= today; });
    return found == all.end() ? all.back() : *found;
}

SupportStep next_step(const StaySupport& support, StayState state, std::optional<Date> entered_on, Date today) {
    if (state == StayState::broken_off) return SupportStep::tell_of_break_off;
    const auto deadline = next_deadline(support, today);
    if (!deadline) return SupportStep::none;
    if (deadline->deadline.last_day < today) return SupportStep::ask_lanekassen;
    return entered_on ? SupportStep::apply : SupportStep::enter_in_workspace;
}

bool may_apply(const StaySupport& support, StayState state) {
    return !support.doors.empty() && state != StayState::broken_off;
}

Outcome<void> check_entry(const SupportEntry& entry, const StaySupport& support, Date today) {
    if (support.answer == SupportAnswer::not_supported) return problem(problems::support_not_given);
    if (entry.entered_on > today) return invalid_field("/entered_on", "in-the-future");
    return {};
}

}  // namespace utsyn
