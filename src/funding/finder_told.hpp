#pragma once

#include "funding/exchange_told.hpp"
#include "funding/finder.hpp"
#include "platform/geography/place.hpp"
#include "platform/outcome.hpp"

#include <array>

namespace utsyn {

/// The questions of the finder, as typed in an address or on a command line.
struct FundingQuestion {
    std::string from;
    std::string to;
    SchoolForm school_form{};
    std::optional<int> pupils;
    std::optional<int> staff;
    Date start;
    int days = 1;
    std::optional<double> km;
    std::optional<double> domestic_km;
    std::optional<double> travel_hours;
    std::optional<TravelKind> travel;
    std::optional<bool> accredited;
    std::optional<int> age;
};
BOOST_DESCRIBE_STRUCT(FundingQuestion, (),
                      (from, to, school_form, pupils, staff, start, days, km, domestic_km, travel_hours, travel,
                       accredited, age))

template <>
inline constexpr auto field_rules<FundingQuestion> = std::array{
    FieldRule{.field = "from", .min_length = 1, .max_length = 200, .about = "A town, \"Oslo\" or \"Halle, Germany\"."},
    FieldRule{.field = "to", .min_length = 1, .max_length = 200, .about = "A town."},
    FieldRule{.field = "school_form", .about = "Of the sending school."},
    FieldRule{.field = "pupils", .minimum = 0, .maximum = 10000, .about = "Pupils or learners who travel."},
    FieldRule{.field = "staff",
              .minimum = 0,
              .maximum = 10000,
              .about = "Staff who travel; beside pupils those who accompany them."},
    FieldRule{.field = "start", .about = "First day of the activity."},
    FieldRule{.field = "days", .minimum = 1, .maximum = 3660, .about = "Days of activity, without travel days."},
    FieldRule{
        .field = "km", .minimum = 0, .maximum = 20100, .about = "One way in a straight line; computed unless given."},
    FieldRule{.field = "domestic_km", .minimum = 0, .maximum = 20100, .about = "Of it inside the sending country."},
    FieldRule{.field = "travel_hours", .minimum = 0, .maximum = 1000, .about = "One way by public transport."},
    FieldRule{.field = "travel", .about = "Of the main part of the journey."},
    FieldRule{.field = "accredited", .about = "The school is accredited in its field."},
    FieldRule{.field = "age", .minimum = 0, .maximum = 120, .about = "Of the pupil."},
};

/// By when to act, with its sentence. Shape: `next`, else `last_known` where an earlier one is known.
struct ToldDeadline {
    DeadlineSort sort{};
    std::optional<Date> next;
    std::optional<Date> last_known;
    std::string sentence;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(ToldDeadline, (), (sort, next, last_known, sentence, source))

struct FittingProgramme {
    std::string programme;
    std::string activity;
    ToldGrant grant;
    Certainty certainty{};  // of the least sure amount in it; of the activity itself where no amount is known
    ToldDeadline deadline;
    Effort effort{};
    std::vector<std::string> asked;
    std::string payer;  // whose money it is
    std::optional<PaidLength> length;
    std::vector<CostKind> own_money;                // of travel and living what it does not pay
    std::optional<ToldConversion> converted_total;  // in the sending country's currency, where the grant is in another
};
BOOST_DESCRIBE_STRUCT(FittingProgramme, (),
                      (programme, activity, grant, certainty, deadline, effort, asked, payer, length, own_money,
                       converted_total))

struct OtherProgramme {
    GrantProgramme code{};
    std::string programme;
    std::string activity;
    std::vector<std::string> because;
};
BOOST_DESCRIBE_STRUCT(OtherProgramme, (), (code, programme, activity, because))

struct ToldMeans {
    OtherMeans means{};
    std::string sentence;
    Certainty certainty{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(ToldMeans, (), (means, sentence, certainty, source))

struct FundingAnswer {
    Place from;
    Place to;
    double km = 0;  // one way in a straight line
    std::vector<FittingProgramme> fits;
    std::vector<OtherProgramme> others;
    std::vector<ToldMeans> may_still_pay;
};
BOOST_DESCRIBE_STRUCT(FundingAnswer, (), (from, to, km, fits, others, may_still_pay))

/// The programmes that fit, with their sentences in one language.
/// Problems: invalid (/from, /to: place-unknown, place-ambiguous; /pupils: nobody-travels).
Outcome<FundingAnswer> answer_funding(const FundingQuestion& question, const RateBook& book, Date today,
                                      const Language& language, const i18n::Messages& messages);

}  // namespace utsyn
