#pragma once

#include "funding/rate_book.hpp"
#include "platform/date.hpp"
#include "platform/outcome.hpp"

#include <string_view>

namespace utsyn {

enum class TravelKind { standard, green };
BOOST_DESCRIBE_ENUM(TravelKind, standard, green)

/// What individual support is asked for.
struct SupportQuestion {
    std::string agency;  // the country of the national agency; "EU": the range only
    Participant participant{};
    std::string receiving_country;
    int call_year = 0;
    Days activity{};  // without travel days
    TravelKind travel{};
};

/// Individual support of one person; both ends are equal where the agency's own rate is known.
struct IndividualSupport {
    int country_group = 0;
    Days travel_days{};  // the most that the call year allows
    Days funded_days{};
    std::optional<Money> minimum;  // nothing: the lower end is not known
    Money maximum;
    std::optional<Money> minimum_per_day;
    Money maximum_per_day;
    Provenance provenance;

    bool operator==(const IndividualSupport&) const = default;
};
BOOST_DESCRIBE_STRUCT(IndividualSupport, (),
                      (country_group, travel_days, funded_days, minimum, maximum, minimum_per_day, maximum_per_day,
                       provenance))

/// How the days of a stay are paid.
struct DayRule {
    Days days_at_full_rate{};
    double share_after = 1;
    std::int64_t rounded_to_minor = 1;  // of a day's reduced rate: 1 keeps cents, 100 gives whole euro
};

/// The group of a receiving country in a call year; it sets the day rate.
/// Problems: country-without-group.
Outcome<int> country_group(const RateBook& book, std::string_view country, int call_year);

/// What so many days bring at a day rate: the first days in full, the rest at the reduced, rounded day rate.
Money paid_for(Days funded, Money per_day, const DayRule& rule);

/// Problems: country-without-group, no-day-rate, no-rates-for-call-year.
/// Source: docs/sources.md S-02, S-05, S-09, S-11, S-12.
Outcome<IndividualSupport> individual_support(const RateBook& book, const SupportQuestion& question);

}  // namespace utsyn
