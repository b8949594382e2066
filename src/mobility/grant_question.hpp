#pragma once

#include "funding/exchange_told.hpp"
#include "platform/geography/place_question.hpp"
#include "platform/outcome.hpp"

#include <array>
#include <functional>

namespace utsyn {

/// What somebody asks of a programme, as typed on a command line, in an address or in a row of a sheet.
/// Units: costs in whole units of the programme's currency, all persons together.
struct GrantQuestion {
    GrantProgramme programme{};
    GrantActivity activity{};
    std::string from;
    std::string to;
    std::optional<int> call;
    std::optional<std::string> agency;
    std::optional<double> km;
    std::optional<double> domestic_km;
    std::optional<double> travel_hours;
    std::optional<Date> start;
    std::optional<Date> end;
    std::optional<int> days;
    std::optional<int> months;
    std::optional<int> travel_days;
    std::optional<int> pupils;
    std::optional<int> staff;
    std::optional<int> fewer_opportunities;
    std::optional<TravelKind> travel;
    std::optional<bool> accredited;
    std::optional<bool> language_support;
    std::optional<int> age;
    std::optional<OpuRoute> route;
    std::optional<double> inclusion_costs;
    std::optional<double> visa_costs;
    std::optional<double> travel_costs;
    std::optional<double> tuition;
    std::optional<SchoolForm> school_form;
    std::optional<int> partners;
    std::optional<bool> training_contract;
    std::optional<bool> approved;
    std::optional<int> course_weeks;
    std::optional<int> course_hours;
    std::optional<std::string> course_language;
    std::optional<double> moving_costs;
    std::optional<double> search_travel_costs;
    std::optional<double> interview_travel_costs;
    std::optional<int> interviews;
    std::optional<double> rent_costs;
    std::optional<double> deposit_costs;
    std::optional<double> agent_costs;
    std::optional<double> insurance_costs;
    std::optional<double> vaccination_costs;
    std::optional<double> school_period_travel_costs;
    std::optional<double> school_period_wage;
    std::optional<double> school_period_board;
    std::optional<double> wage_difference;
    std::optional<bool> host_pays;
    std::optional<Currency> in;
};
BOOST_DESCRIBE_STRUCT(GrantQuestion, (),
                      (programme, activity, from, to, call, agency, km, domestic_km, travel_hours, start, end, days,
                       months, travel_days, pupils, staff, fewer_opportunities, travel, accredited, language_support,
                       age, route, inclusion_costs, visa_costs, travel_costs, tuition, school_form, partners,
                       training_contract, approved, course_weeks, course_hours, course_language, moving_costs,
                       search_travel_costs, interview_travel_costs, interviews, rent_costs, deposit_costs, agent_costs,
                       insurance_costs, vaccination_costs, school_period_travel_costs, school_period_wage,
                       school_period_board, wage_difference, host_pays, in))

template <>
inline constexpr auto field_rules<GrantQuestion> = std::array{
    FieldRule{.field = "programme", .about = "Who pays."},
    FieldRule{.field = "activity", .about = "What the stay is."},
    FieldRule{.field = "from", .min_length = 1, .max_length = 200, .about = "A town, \"Oslo\" or \"Halle, Germany\"."},
    FieldRule{.field = "to", .min_length = 1, .max_length = 200, .about = "A town."},
    FieldRule{.field = "call",
              .minimum = 2014,
              .maximum = 2100,
              .about = "The year of the call; the newest known unless given."},
    FieldRule{.field = "agency",
              .min_length = 2,
              .max_length = 2,
              .about = "Country code of the agency; the sending country unless given."},
    FieldRule{.field = "km",
              .minimum = 0,
              .maximum = 20100,
              .about = "One way in a straight line by the official calculator; computed unless given."},
    FieldRule{.field = "domestic_km",
              .minimum = 0,
              .maximum = 20100,
              .about = "Of the way, one way, inside the sending country."},
    FieldRule{.field = "travel_hours", .minimum = 0, .maximum = 1000, .about = "Hours one way by public transport."},
    FieldRule{.field = "start", .about = "First day of the activity."},
    FieldRule{.field = "end", .about = "Last day of the activity."},
    FieldRule{.field = "days", .minimum = 1, .maximum = 3660, .about = "Days of activity, without travel days."},
    FieldRule{
        .field = "months", .minimum = 1, .maximum = 120, .about = "Whole months, where a programme counts in months."},
    FieldRule{.field = "travel_days",
              .minimum = 0,
              .maximum = 30,
              .about = "Travel days asked for; the most allowed unless given."},
    FieldRule{.field = "pupils", .minimum = 0, .maximum = 10000, .about = "Pupils or learners."},
    FieldRule{
        .field = "staff", .minimum = 0, .maximum = 10000, .about = "Staff; beside pupils those who accompany them."},
    FieldRule{.field = "fewer_opportunities",
              .minimum = 0,
              .maximum = 10000,
              .about = "Of the participants, those with fewer opportunities."},
    FieldRule{.field = "travel", .about = "Travel of the main part of the journey."},
    FieldRule{.field = "accredited", .about = "The school is accredited in this field."},
    FieldRule{.field = "language_support", .about = "The online language support cannot be used."},
    FieldRule{.field = "age", .minimum = 0, .maximum = 120, .about = "Of the pupil."},
    FieldRule{.field = "route", .about = "Training abroad: a posting, b employment abroad."},
    FieldRule{.field = "inclusion_costs",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Real extra costs of those with fewer opportunities."},
    FieldRule{.field = "visa_costs", .minimum = 0, .maximum = 1e8, .about = "Real costs of visa and the like."},
    FieldRule{
        .field = "travel_costs",
        .minimum = 0,
        .maximum = 1e8,
        .about =
            "Real costs of exceptionally costly travel, in place of the travel grant; training abroad: of travel."},
    FieldRule{.field = "tuition", .minimum = 0, .maximum = 1e8, .about = "Tuition fees."},
    FieldRule{.field = "school_form", .about = "Of the sending school; an adapted school may have shorter stays."},
    FieldRule{.field = "partners",
              .minimum = 0,
              .maximum = 100,
              .about = "Organisations of the project beside the coordinating one."},
    FieldRule{.field = "training_contract", .about = "The learner has a training contract with an employer at home."},
    FieldRule{.field = "approved",
              .about = "The cooperation, organisation or training is approved by whom the rules say."},
    FieldRule{.field = "course_weeks",
              .minimum = 0,
              .maximum = 100,
              .about = "Of a course in the language of the host country."},
    FieldRule{.field = "course_hours", .minimum = 0, .maximum = 168, .about = "Of that course, a week."},
    FieldRule{.field = "course_language", .min_length = 2, .max_length = 3, .about = "Of that course, \"fr\"."},
    FieldRule{.field = "moving_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: moving."},
    FieldRule{.field = "search_travel_costs",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: the employer's journeys to find a firm."},
    FieldRule{.field = "interview_travel_costs",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: journeys to interviews."},
    FieldRule{.field = "interviews", .minimum = 1, .maximum = 100, .about = "So many journeys to interviews."},
    FieldRule{.field = "rent_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: rent of the whole stay."},
    FieldRule{.field = "deposit_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: deposit on a flat."},
    FieldRule{.field = "agent_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: an agent's fee."},
    FieldRule{.field = "insurance_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: insurance."},
    FieldRule{.field = "vaccination_costs", .minimum = 0, .maximum = 1e8, .about = "Training abroad: vaccination."},
    FieldRule{.field = "school_period_travel_costs",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: journeys to school periods at home."},
    FieldRule{.field = "school_period_wage",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: wage in school periods."},
    FieldRule{.field = "school_period_board",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: board in school periods."},
    FieldRule{.field = "wage_difference",
              .minimum = 0,
              .maximum = 1e8,
              .about = "Training abroad: up to the wage agreed at home."},
    FieldRule{.field = "host_pays", .about = "The firm abroad pays a wage."},
    FieldRule{
        .field = "in",
        .about = "A currency that the total is shown in too, \"NOK\"; that of the agency's country unless given."},
};

/// As place_named; may keep what it found.
using PlaceFinder = std::function<Place(const std::string& name, std::string pointer, Problem& invalid)>;

/// A question with its places found.
struct AskedGrant {
    GrantCase stay;
    Place from;
    Place to;
};

/// The case that a question describes: towns become countries and kilometres, what is left out its usual value.
/// Problems: invalid (/from, /to: place-unknown, place-ambiguous; /end: before-start; /days: longer-than-dates; /agency).
Outcome<AskedGrant> asked_grant(const GrantQuestion& question, const RateBook& book, Date today,
                                const PlaceFinder& find_place = place_named);

/// What a programme grants, with the places and kilometres that it was computed for.
struct GrantAnswer : ToldGrant {
    Place from;
    Place to;
    double km = 0;                                  // one way in a straight line
    std::optional<ToldConversion> converted_total;  // where the grant is in another currency
};
BOOST_DESCRIBE_STRUCT(GrantAnswer, (ToldGrant), (from, to, km, converted_total))

/// Problems: as asked_grant.
Outcome<GrantAnswer> answer_grant(const GrantQuestion& question, const RateBook& book, Date today,
                                  const Language& language, const i18n::Messages& messages);

}  // namespace utsyn
