#pragma once

#include "funding/budget_told.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

/// A stay as somebody plans it in a file. Units: costs in whole euro, all persons of one time together.
struct PlannedStayQuestion {
    GrantActivity activity{};
    std::string from;
    std::string to;
    std::optional<double> km;
    std::optional<Date> starts_on;
    std::int64_t days = 0;
    std::optional<std::int64_t> pupils;
    std::optional<std::int64_t> staff;
    std::optional<std::int64_t> fewer_opportunities;
    std::optional<std::int64_t> times;
    std::optional<TravelKind> travel;
    std::optional<std::string> host;
    std::optional<double> inclusion_costs;
    std::optional<double> visa_costs;
    std::optional<double> travel_costs;
};
BOOST_DESCRIBE_STRUCT(PlannedStayQuestion, (),
                      (activity, from, to, km, starts_on, days, pupils, staff, fewer_opportunities, times, travel, host,
                       inclusion_costs, visa_costs, travel_costs))
template <>
inline constexpr auto field_rules<PlannedStayQuestion> =
    std::array{FieldRule{.field = "from", .min_length = 1, .max_length = 200},
               FieldRule{.field = "to", .min_length = 1, .max_length = 200},
               FieldRule{.field = "km", .minimum = 0, .maximum = 20100},
               FieldRule{.field = "days", .minimum = 1, .maximum = 3660},
               FieldRule{.field = "pupils", .minimum = 0, .maximum = 10000},
               FieldRule{.field = "staff", .minimum = 0, .maximum = 10000},
               FieldRule{.field = "fewer_opportunities", .minimum = 0, .maximum = 10000},
               FieldRule{.field = "times", .minimum = 1, .maximum = 1000},
               FieldRule{.field = "inclusion_costs", .minimum = 0, .maximum = 1e8},
               FieldRule{.field = "visa_costs", .minimum = 0, .maximum = 1e8},
               FieldRule{.field = "travel_costs", .minimum = 0, .maximum = 1e8}};

/// Units: `amount` in whole euro.
struct MoveQuestion {
    GrantKind from_kind{};
    GrantKind to_kind{};
    double amount = 0;
};
BOOST_DESCRIBE_STRUCT(MoveQuestion, (), (from_kind, to_kind, amount))
template <>
inline constexpr auto field_rules<MoveQuestion> =
    std::array{FieldRule{.field = "amount", .minimum = 0.01, .maximum = 1e9}};

/// A project as somebody plans it in a file. Units: money in whole euro.
struct BudgetQuestion {
    ProjectFormat format{};
    std::optional<ProjectField> field;
    std::string agency;
    std::int64_t call = 0;
    std::int64_t months = 0;
    std::optional<bool> accredited;
    std::optional<bool> consortium_member;
    std::optional<std::int64_t> organisations;
    std::optional<std::int64_t> countries;
    std::optional<std::vector<std::int64_t>> granted_call_years;
    std::optional<std::int64_t> lump_sum;
    std::optional<double> activity_costs;
    std::optional<double> management_costs;
    std::optional<double> granted;
    std::vector<PlannedStayQuestion> stays;
    std::optional<std::vector<MoveQuestion>> moves;
};
BOOST_DESCRIBE_STRUCT(BudgetQuestion, (),
                      (format, field, agency, call, months, accredited, consortium_member, organisations, countries,
                       granted_call_years, lump_sum, activity_costs, management_costs, granted, stays, moves))
template <>
inline constexpr auto field_rules<BudgetQuestion> =
    std::array{FieldRule{.field = "agency", .min_length = 2, .max_length = 60},
               FieldRule{.field = "call", .minimum = 2014, .maximum = 2100},
               FieldRule{.field = "months", .minimum = 1, .maximum = 120},
               FieldRule{.field = "organisations", .minimum = 1, .maximum = 100},
               FieldRule{.field = "countries", .minimum = 1, .maximum = 100},
               FieldRule{.field = "granted_call_years", .minimum = 2014, .maximum = 2100},
               FieldRule{.field = "lump_sum", .minimum = 1, .maximum = 10},
               FieldRule{.field = "activity_costs", .minimum = 0, .maximum = 1e9},
               FieldRule{.field = "management_costs", .minimum = 0, .maximum = 1e9},
               FieldRule{.field = "granted", .minimum = 0, .maximum = 1e9},
               FieldRule{.field = "stays", .max_items = 2000},
               FieldRule{.field = "moves", .max_items = 200}};

/// What one time of a planned stay is granted, and all times together.
struct PlannedStayAnswer {
    std::string from;
    std::string to;
    double km = 0;
    std::int64_t times = 1;
    ToldGrant grant;
    std::optional<ToldAmount> total;
};
BOOST_DESCRIBE_STRUCT(PlannedStayAnswer, (), (from, to, km, times, grant, total))

struct BudgetAnswer : ToldBudget {
    std::vector<PlannedStayAnswer> stays;
};
BOOST_DESCRIBE_STRUCT(BudgetAnswer, (ToldBudget), (stays))

/// The budget of a project with its sentences. Problems: invalid (/agency: not-a-country; /stays/0/to: place-unknown,
/// place-ambiguous; /stays/0/fewer_opportunities: more-than-participants), heading-too-small.
Outcome<BudgetAnswer> answer_budget(const BudgetQuestion& question, const RateBook& book, const Language& language,
                                    const i18n::Messages& messages);

}  // namespace utsyn
