#include "funding/finder.hpp"

#include "funding/exchange.hpp"
#include "funding/grant_rules.hpp"
#include "funding/lanekassen_deadline.hpp"
#include "funding/other_payers.hpp"

#include <algorithm>

namespace utsyn {
namespace {

GrantCase case_of(const FinderQuestion& question, const FundingWay& way, const RateBook& book) {
    GrantCase stay{.programme = way.programme,
                   .activity = way.activity,
                   .agency = question.from_country,
                   .from_country = question.from_country,
                   .to_country = question.to_country,
                   .one_way = question.one_way,
                   .domestic = question.domestic,
                   .travel_time = question.travel_time,
                   .start = question.start,
                   .end = question.start + Days{question.days - 1},
                   .days = question.days,
                   .pupils = question.pupils,
                   .staff = question.staff,
                   .travel = question.travel,
                   .is_accredited = question.is_accredited,
                   .age = question.age};
    stay.school_form = question.school_form;
    stay.route = way.route;
    const auto year =
        way.programme == GrantProgramme::lanekassen ? support_year_of(question.start, book) : question.start.year();
    stay.call_year = newest_call_year(stay, book, year);
    return stay;
}

std::vector<FinderRefusal> refusals(const FinderQuestion& question, const FundingWay& way,
                                    const FinderDeadline& deadline) {
    std::vector<FinderRefusal> found;
    if (std::ranges::find(way.school_forms, question.school_form) == way.school_forms.end())
        found.push_back(FinderRefusal::school_form_not_in_programme);
    if (way.who == WhoTakesPart::pupils && question.pupils == 0) found.push_back(FinderRefusal::only_for_pupils);
    if (way.who == WhoTakesPart::staff && question.pupils > 0) found.push_back(FinderRefusal::only_for_staff);
    const bool applies_after_start =
        deadline.sort == DeadlineSort::project && deadline.next && *deadline.next >= question.start;
    const bool has_passed = deadline.sort != DeadlineSort::project && deadline.last_known;
    if (applies_after_start || has_passed) found.push_back(FinderRefusal::too_late);
    return found;
}

bool is_for(GrantFor whom, bool pupils_go) {
    return whom == GrantFor::participants || whom == GrantFor::employer ||
           whom == (pupils_go ? GrantFor::pupils : GrantFor::staff);
}

/// Of travel and living what no line pays for those who take part.
std::vector<CostKind> own_money(const Grant& granted, bool pupils_go, const RateBook& book) {
    Grant of_them;
    for (const auto& line : granted.lines)
        if (is_for(line.whom, pupils_go)) of_them.lines.push_back(line);
    const auto paid = costs_paid(of_them, book);
    std::vector<CostKind> own;
    for (const auto cost : {CostKind::travel, CostKind::living})
        if (std::ranges::find(paid, cost) == paid.end()) own.push_back(cost);
    return own;
}

/// What a grant is worth in euro, so that programmes in different currencies can be compared; 0 where no rate is known.
std::int64_t worth(const ProgrammeFit& fit, const RateBook& book, Date today) {
    return in_euro({fit.grant.total.high, fit.grant.currency}, today, book).value_or(euro(0)).minor;
}

}  // namespace

std::optional<PaidLength> paid_length(const GrantCase& stay, const RateBook& book) {
    const auto scope = scope_of(stay, book);
    for (const std::string_view name :
         {"activity_days", "activity_weeks", "stay_days", "stay_months_least", "stay_school_years"}) {
        const auto* row = scope.find(name);
        if (!row) row = scope.find(name, word(stay.activity));
        if (!row) continue;
        const bool is_least = name.ends_with("_least");
        return PaidLength{row->rate->low, is_least ? std::string{} : row->rate->high, row->rate->unit};
    }
    return std::nullopt;
}

FoundProgrammes find_programmes(const FinderQuestion& question, const RateBook& book, Date today) {
    FoundProgrammes found;
    for (const auto& way : funding_ways()) {
        auto stay = case_of(question, way, book);
        auto granted = grant(stay, book);
        auto deadline = deadline_for(stay, way.deadline, book, today);
        auto because = refusals(question, way, deadline);
        if (!granted.is_eligible() || !because.empty()) {
            found.others.push_back({way, std::move(stay), std::move(granted), std::move(because)});
            continue;
        }
        auto own = own_money(granted, question.pupils > 0, book);
        found.fits.push_back({way, std::move(stay), std::move(granted), deadline, std::move(own)});
    }
    std::ranges::stable_sort(found.fits, std::ranges::greater{},
                             [&](const ProgrammeFit& fit) { return worth(fit, book, today); });
    found.may_still_pay = means_for(question.school_form, question.to_country);
    return found;
}

}  // namespace utsyn
