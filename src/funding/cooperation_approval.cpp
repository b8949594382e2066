#include "funding/cooperation_approval.hpp"

#include "funding/country_area.hpp"
#include "funding/grant_rules.hpp"
#include "platform/assert.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr std::string_view programme = "utvekslingssamarbeid";

const KnownRate& rate_of(const RateBook& book, std::string_view name, std::string_view key, int year) {
    const RateScope scope{book,
                          {.programme = programme,
                           .field = {},
                           .activity = {},
                           .agency = authority_of(book, programme, name),
                           .call_year = year}};
    const auto* found = scope.find(name, key);
    assert_that(found, name);
    return *found;
}

}  // namespace

PupilLimit pupil_limit(const RateBook& book) {
    const auto& most = rate_of(book, "group_pupils_most", {}, 0);
    const auto& counted = rate_of(book, "group_pupils_counted", {}, 0);
    const auto how = from_word<PupilsCounted>(counted.rate->low);
    assert_that(how.has_value(), counted.rate->low);
    return {static_cast<int>(most.high->whole()), *how, most.position, counted.position};
}

std::vector<ApprovalRefusal> approval_refusals(const ExchangeCooperation& cooperation, const RateBook& book) {
    std::vector<ApprovalRefusal> refusals;
    const bool must_leave_region =
        rate_of(book, "country_outside", {}, cooperation.first_school_year).rate->low == "nordic";
    if (must_leave_region && lies_in(cooperation.country, CountryArea::nordic))
        refusals.push_back(ApprovalRefusal::country_inside_nordic_region);
    const auto limit = pupil_limit(book);
    const auto pupils = limit.counted == PupilsCounted::per_school ? cooperation.pupils_of_school : cooperation.pupils;
    if (pupils > limit.most) refusals.push_back(ApprovalRefusal::too_many_pupils);
    const auto& agreement = rate_of(book, "cooperation_agreement", {}, cooperation.first_school_year);
    if (agreement.rate->low == "required" && !cooperation.has_agreement)
        refusals.push_back(ApprovalRefusal::agreement_missing);
    return refusals;
}

ApprovalTerm approval_term(int first_school_year, const RateBook& book) {
    const auto years = rate_of(book, "approval_school_years", "cooperation", first_school_year).low->whole();
    const auto last = first_school_year + static_cast<int>(years) - 1;
    const auto& deadline = rate_of(book, "deadline", {}, last);
    const auto again = Date::parse(fmt::format("{:04}-{}", last, deadline.rate->low));
    assert_that(again.has_value(), deadline.rate->low);
    return {first_school_year, last, *again};
}

}  // namespace utsyn
