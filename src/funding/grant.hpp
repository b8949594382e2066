#pragma once

#include "funding/grant_case.hpp"
#include "funding/rate_book.hpp"
#include "platform/small_vector.hpp"

namespace utsyn {

enum class GrantKind {
    travel,
    individual_support,
    organisational_support,
    course_fee,
    inclusion_support,
    linguistic_support,
    preparatory_visit,
    exceptional_costs,
    subsistence,
    participant_grant,
    living_away_grant,
    language_grant,
    extra_loan,
    travel_loan,
    tuition_grant,
    tuition_loan,
    employer_refund,
    learner_refund,
    project_management
};
BOOST_DESCRIBE_ENUM(GrantKind, travel, individual_support, organisational_support, course_fee, inclusion_support,
                    linguistic_support, preparatory_visit, exceptional_costs, subsistence, participant_grant,
                    living_away_grant, language_grant, extra_loan, travel_loan, tuition_grant, tuition_loan,
                    employer_refund, learner_refund, project_management)

/// For whom a line is.
enum class GrantFor { pupils, staff, participants, school, employer };
BOOST_DESCRIBE_ENUM(GrantFor, pupils, staff, participants, school, employer)

/// An amount between two ends, equal where it is known. Units: hundredths. An unknown lower end is 0 and `is_low_known` false.
struct GrantAmount {
    std::int64_t low = 0;
    std::int64_t high = 0;
    bool is_low_known = true;

    static GrantAmount exactly(std::int64_t minor) { return {minor, minor, true}; }
    GrantAmount& operator+=(const GrantAmount& other);
    friend GrantAmount operator*(std::int64_t times, GrantAmount amount) {
        return {times * amount.low, times * amount.high, amount.is_low_known};
    }
    bool operator==(const GrantAmount&) const = default;
};

/// One line of a grant: persons × (units × each + reduced_units × reduced_each − own_share) × share, or at most `most_each` a
/// person.
struct GrantLine {
    GrantKind kind{};
    GrantFor whom{};
    std::uint32_t rate = 0;  // position in the book of the row that the amount comes from
    std::int32_t persons = 1;
    std::int32_t units = 1;
    std::int32_t reduced_units = 0;
    GrantAmount each;
    GrantAmount reduced_each;
    std::int64_t own_share = 0;   // of a person, taken off first
    RateNumber share{1'000'000};  // of the rest that is paid
    std::optional<std::int64_t> most_each;
    GrantAmount amount;
    bool is_loan = false;
};

/// Why a programme does not pay; the sentence stands in the message files under `grant.refusal.<reason>`.
enum class GrantRefusal {
    no_rates_for_call_year,
    activity_not_in_programme,
    country_without_group,
    country_not_in_programme,
    sender_not_in_programme,
    same_country,
    days_unknown,
    too_few_days,
    too_many_days,
    no_participants,
    pupils_in_staff_activity,
    too_few_participants,
    too_many_participants,
    no_accompanying_person,
    too_many_accompanying_persons,
    accreditation_needed,
    too_young,
    route_unknown,
    wrong_stage,
    travel_too_short,
    deadline_passed,
    never_paid,
    length_unknown,
    too_few_weeks,
    too_many_weeks,
    too_few_months,
    country_inside_region,
    country_advised_against,
    contract_needed,
    contract_at_home,
    approval_needed,
    too_near,
    language_not_supported,
    course_too_short,
    cost_not_refunded,
    over_yearly_most
};
BOOST_DESCRIBE_ENUM(GrantRefusal, no_rates_for_call_year, activity_not_in_programme, country_without_group,
                    country_not_in_programme, sender_not_in_programme, same_country, days_unknown, too_few_days,
                    too_many_days, no_participants, pupils_in_staff_activity, too_few_participants,
                    too_many_participants, no_accompanying_person, too_many_accompanying_persons, accreditation_needed,
                    too_young, route_unknown, wrong_stage, travel_too_short, deadline_passed, never_paid,
                    length_unknown, too_few_weeks, too_many_weeks, too_few_months, country_inside_region,
                    country_advised_against, contract_needed, contract_at_home, approval_needed, too_near,
                    language_not_supported, course_too_short, cost_not_refunded, over_yearly_most)

/// One reason with its figures.
struct NotEligible {
    GrantRefusal reason{};
    std::int64_t asked = 0;             // what the case has: days, persons, a year
    std::int64_t limit = 0;             // what the rule allows
    std::optional<std::uint32_t> rate;  // position in the book of the row with the limit
};

/// A heading that an eligible stay does not get, and why.
struct HeadingNotPaid {
    GrantKind kind{};
    NotEligible why;
};

/// What the applicant must pay of the costs. Units: hundredths.
struct OwnPart {
    GrantAmount least;
    std::uint32_t rate = 0;
};

/// What a stay is granted, as numbers; texts are made from it with the book it was computed by.
/// Shape: without refusals the total is the sum of the lines that are no loans, to the cent.
struct Grant {
    SmallVector<GrantLine, 12> lines;
    SmallVector<NotEligible, 2> not_eligible;
    SmallVector<GrantKind, 4> not_known;  // headings that the programme pays and no rate is known for
    SmallVector<HeadingNotPaid, 2> not_paid;
    std::optional<OwnPart> own_part;
    GrantAmount total;
    GrantAmount loan;
    Currency currency;

    bool is_eligible() const { return not_eligible.empty(); }
    /// Whether it pays, but nothing of which the amount is known beforehand.
    bool is_known_later() const { return is_eligible() && lines.empty() && !not_known.empty(); }
};

/// What a programme grants to a stay. A refused case has reasons and no lines.
/// Source: data/funding/rates.csv; the rules of each programme name their sources where they stand.
Grant grant(const GrantCase& stay, const RateBook& book);

/// The newest call year not after `year` for which the stay's programme has rates; `year` where it has none.
int newest_call_year(const GrantCase& stay, const RateBook& book, int year);

}  // namespace utsyn
