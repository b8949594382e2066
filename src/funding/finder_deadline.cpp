#include "funding/finder_deadline.hpp"

#include "funding/grant_rules.hpp"
#include "funding/lanekassen_deadline.hpp"
#include "funding/opu_claim.hpp"

#include <algorithm>
#include <set>

namespace utsyn {
namespace {

constexpr std::size_t length_of_date = 10;

/// The calls that have a deadline of their own.
std::set<int> calls_with_deadline(const NamedRates& deadlines) {
    std::set<int> calls;
    for (const auto& known : deadlines)
        if (known.rate->first_call_year) calls.insert(*known.rate->first_call_year);
    return calls;
}

/// A project without accreditation is a short-term one; Nordplus has one deadline for all projects.
std::vector<std::string_view> deadline_keys(const GrantCase& stay) {
    if (stay.programme == GrantProgramme::nordplus_junior) return {"", "autumn"};
    if (stay.is_accredited) return {"ka121"};
    return {"ka122", "ka122/autumn"};
}

FinderDeadline project_deadline(const GrantCase& stay, const RateBook& book, Date today) {
    FinderDeadline found{.sort = DeadlineSort::project};
    auto scope = scope_of(stay, book);
    const auto* deadlines = book.named(scope.programme, "deadline");
    if (!deadlines) return found;
    for (const auto call : calls_with_deadline(*deadlines)) {
        scope.call_year = call;
        for (const auto key : deadline_keys(stay)) {
            const auto* row = scope.find("deadline", key);
            const auto date =
                row ? Date::parse(std::string_view{row->rate->low}.substr(0, length_of_date)) : std::nullopt;
            if (!date) continue;
            auto& kept = *date >= today ? found.next : found.last_known;
            const bool is_better = !kept || (*date >= today ? *date < *kept : *date > *kept);
            if (!is_better) continue;
            kept = date;
            if (*date >= today || !found.next) found.rate = row->position;
        }
    }
    if (found.next) found.last_known.reset();
    return found;
}

FinderDeadline dated(DeadlineSort sort, Date date, std::uint32_t rate, Date today) {
    if (date >= today) return {.sort = sort, .next = date, .rate = rate};
    return {.sort = sort, .last_known = date, .rate = rate};
}

FinderDeadline term_deadline(const GrantCase& stay, const RateBook& book, Date today) {
    const auto deadlines = lanekassen_deadlines(
        {.start = *stay.start, .end = *stay.end, .is_apprentice = stay.activity == GrantActivity::apprenticeship},
        book);
    if (deadlines.empty()) return {.sort = DeadlineSort::term};
    const auto& first = deadlines.front().deadline;
    return dated(DeadlineSort::term, first.last_day, first.rate, today);
}

FinderDeadline claim_deadline(const GrantCase& stay, const RateBook& book, Date today) {
    const auto deadline = opu_claim_deadline(stay.route.value_or(OpuRoute::a), *stay.end, book);
    if (!deadline) return {.sort = DeadlineSort::claim};
    return dated(DeadlineSort::claim, deadline->last_day, deadline->rate, today);
}

}  // namespace

FinderDeadline deadline_for(const GrantCase& stay, DeadlineSort sort, const RateBook& book, Date today) {
    const bool is_dated = stay.start && stay.end;
    switch (sort) {
        case DeadlineSort::project: return project_deadline(stay, book, today);
        case DeadlineSort::term: return is_dated ? term_deadline(stay, book, today) : FinderDeadline{.sort = sort};
        case DeadlineSort::claim: return is_dated ? claim_deadline(stay, book, today) : FinderDeadline{.sort = sort};
    }
    return {};
}

}  // namespace utsyn
