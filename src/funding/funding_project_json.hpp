#pragma once

#include "funding/budget_told.hpp"
#include "funding/funding_project_store.hpp"

namespace utsyn {

/// What a coordinator writes down of a project.
struct FundingProjectDraft {
    std::string name;
    ProjectFormat format{};
    ProjectField field{};
    std::string agency;
    std::int64_t call_year = 0;
    std::int64_t months = 0;
    bool is_accredited_in_field = false;
    bool is_consortium_member = false;
    std::int64_t organisations = 1;
    std::int64_t countries = 1;
    std::vector<std::int64_t> granted_call_years;
    std::optional<std::int64_t> lump_sum;
    std::optional<Money> activity_costs;
    std::optional<Money> management_costs;
};
BOOST_DESCRIBE_STRUCT(FundingProjectDraft, (),
                      (name, format, field, agency, call_year, months, is_accredited_in_field, is_consortium_member,
                       organisations, countries, granted_call_years, lump_sum, activity_costs, management_costs))
template <>
inline constexpr auto field_rules<FundingProjectDraft> = std::array{
    FieldRule{.field = "name", .min_length = 1, .max_length = 200},
    FieldRule{.field = "agency",
              .min_length = 2,
              .max_length = 2,
              .about = "ISO 3166-1 code of the country whose agency decides."},
    FieldRule{.field = "call_year", .minimum = 2014, .maximum = 2100},
    FieldRule{.field = "months", .minimum = 1, .maximum = 120, .about = "How long the project lasts."},
    FieldRule{.field = "organisations", .minimum = 1, .maximum = 100, .about = "With the coordinating one."},
    FieldRule{.field = "countries", .minimum = 1, .maximum = 100, .about = "With that of the coordinating one."},
    FieldRule{.field = "granted_call_years",
              .minimum = 2014,
              .maximum = 2100,
              .max_items = 20,
              .about = "Of grants in this format that are not among the projects kept here."},
    FieldRule{.field = "lump_sum", .minimum = 1, .maximum = 10, .about = "Which of the format's lump sums, from 1."},
    FieldRule{.field = "activity_costs", .about = "Of a format with a lump sum."},
    FieldRule{.field = "management_costs", .about = "Of a format with a lump sum."}};

struct PlannedStayDraft {
    GrantActivity activity{};
    std::string from;
    std::string to;
    std::optional<double> km;
    std::optional<Date> starts_on;
    std::int64_t days = 0;
    std::int64_t pupils = 0;
    std::int64_t staff = 0;
    std::int64_t fewer_opportunities = 0;
    std::int64_t times = 1;
    TravelKind travel{};
    std::string host;
    std::optional<Money> inclusion_costs;
    std::optional<Money> visa_costs;
    std::optional<Money> travel_costs;
};
BOOST_DESCRIBE_STRUCT(PlannedStayDraft, (),
                      (activity, from, to, km, starts_on, days, pupils, staff, fewer_opportunities, times, travel, host,
                       inclusion_costs, visa_costs, travel_costs))
template <>
inline constexpr auto field_rules<PlannedStayDraft> = std::array{
    FieldRule{.field = "from", .min_length = 1, .max_length = 200, .about = "A town, \"Oslo\" or \"Halle, Germany\"."},
    FieldRule{.field = "to", .min_length = 1, .max_length = 200, .about = "A town."},
    FieldRule{.field = "km",
              .minimum = 0,
              .maximum = 20100,
              .about = "One way in a straight line by the official calculator; computed unless given."},
    FieldRule{.field = "days", .minimum = 1, .maximum = 3660, .about = "Days of activity, without travel days."},
    FieldRule{.field = "pupils", .minimum = 0, .maximum = 10000, .about = "Pupils or learners of one time."},
    FieldRule{.field = "staff", .minimum = 0, .maximum = 10000, .about = "Staff of one time, also who accompanies."},
    FieldRule{.field = "fewer_opportunities", .minimum = 0, .maximum = 10000, .about = "Of the participants."},
    FieldRule{.field = "times", .minimum = 1, .maximum = 1000, .about = "How often the stay is planned so."},
    FieldRule{.field = "host", .max_length = 200, .about = "Who receives; empty: not known."},
    FieldRule{.field = "inclusion_costs", .about = "Real extra costs of one time."},
    FieldRule{.field = "visa_costs", .about = "Real costs of visa and the like of one time."},
    FieldRule{.field = "travel_costs", .about = "Exceptionally costly travel, in place of the travel grant."}};

struct ApplicationDraft {
    Date applied_on;
};
BOOST_DESCRIBE_STRUCT(ApplicationDraft, (), (applied_on))

struct AwardDraft {
    Date granted_on;
    Money granted;
    std::vector<Allotment> allotments;
};
BOOST_DESCRIBE_STRUCT(AwardDraft, (), (granted_on, granted, allotments))
template <>
inline constexpr auto field_rules<AwardDraft> = std::array{
    FieldRule{.field = "allotments", .max_items = 30, .about = "As the grant agreement names them; none: as planned."}};

struct RejectionDraft {
    Date rejected_on;
};
BOOST_DESCRIBE_STRUCT(RejectionDraft, (), (rejected_on))

struct EndingDraft {
    Date ended_on;
};
BOOST_DESCRIBE_STRUCT(EndingDraft, (), (ended_on))

struct HeadingMoveDraft {
    GrantKind from_kind{};
    GrantKind to_kind{};
    Money amount;
};
BOOST_DESCRIBE_STRUCT(HeadingMoveDraft, (), (from_kind, to_kind, amount))

struct BudgetMoveDraft : HeadingMoveDraft {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(BudgetMoveDraft, (HeadingMoveDraft), (reason))
template <>
inline constexpr auto field_rules<BudgetMoveDraft> =
    std::array{FieldRule{.field = "reason", .min_length = 1, .max_length = 1000}};

/// A planned stay with what one time of it is granted, and all times together.
struct PlannedStayView {
    PlannedStay planned_stay;
    ToldGrant grant;
    std::optional<ToldAmount> total;
};
BOOST_DESCRIBE_STRUCT(PlannedStayView, (), (planned_stay, grant, total))

/// Stays alike that the project pays for.
struct FundedStayView {
    std::string label;
    std::string link;
    Date from;
    Date to;
    std::int64_t persons = 0;
    std::optional<ToldAmount> each;  // nothing: cannot be computed
    std::optional<ToldAmount> all;
};
BOOST_DESCRIBE_STRUCT(FundedStayView, (), (label, link, from, to, persons, each, all))

struct FundedStaysView {
    std::vector<FundedStayView> stays;
    std::int64_t persons = 0;
    ToldAmount sum;
    std::optional<ToldAmount> remaining;  // of the granted sum
};
BOOST_DESCRIBE_STRUCT(FundedStaysView, (), (stays, persons, sum, remaining))

struct FundingProjectView {
    FundingProject project;
    FundingProjectState state{};
    std::string organisation_name;
    ToldBudget budget;
    std::vector<PlannedStayView> planned_stays;
    FundedStaysView funded;
    std::vector<BudgetMoveRow> moves;
    std::vector<FundingProjectAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(FundingProjectView, (),
                      (project, state, organisation_name, budget, planned_stays, funded, moves, allowed_actions))

/// The draft as a project's facts. Problems: invalid (/agency: not-a-country; costs: not-in-euro; what an application fixes:
/// unchangeable).
Outcome<FundingProject> applied(const FundingProjectDraft& draft, FundingProject project);

/// The same for a planned stay; towns become countries and kilometres. Problems: invalid (/from, /to: place-unknown,
/// place-ambiguous; /fewer_opportunities: more-than-participants; costs: not-in-euro).
Outcome<PlannedStay> applied(const PlannedStayDraft& draft, PlannedStay stay);

}  // namespace utsyn
