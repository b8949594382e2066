#pragma once

#include "funding/provenance.hpp"
#include "platform/quantities.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// The Erasmus+ calls for which a row holds, both inclusive.
struct CallYears {
    int first = 0;
    int last = 0;

    bool hold(int call_year) const { return first <= call_year && call_year <= last; }
};

/// Units: kilometres one way in a straight line, as printed; the amounts pay the whole return trip.
struct TravelBand {
    CallYears call_years;
    std::int64_t from_km = 0;
    std::optional<std::int64_t> to_km;  // inclusive; nothing: and more
    Money standard;
    std::optional<Money> green;  // nothing: no green amount is printed
    Provenance provenance;
};

enum class Participant { staff, pupil, vet_learner };
BOOST_DESCRIBE_ENUM(Participant, staff, pupil, vet_learner)

/// Individual support per day. An agency's own rate has two equal ends; "EU" is the range that agencies choose in.
struct DayRate {
    std::string agency;  // "EU", or the country of the national agency
    Participant participant{};
    int country_group = 0;
    CallYears call_years;
    std::optional<Money> minimum;  // nothing: not known
    Money maximum;
    Provenance provenance;
};

struct CountryGroup {
    std::string country;
    CallYears call_years;
    int country_group = 0;
    Provenance provenance;
};

/// A named number or word of a rule, for one agency or, with none named, for all others.
struct Parameter {
    std::string name;
    std::string agency;
    CallYears call_years;
    std::string value;
    Provenance provenance;
};

/// The rates and parameters of a programme, as values. Rules take it as an argument.
/// Source: data/funding/, whose rows name their sources.
struct RateBook {
    std::vector<TravelBand> travel_bands;  // by call years, then by distance
    std::vector<DayRate> day_rates;
    std::vector<CountryGroup> country_groups;
    std::vector<Parameter> parameters;

    /// Read from the embedded files at first use.
    static const RateBook& embedded();

    /// The parameter of an agency in a call year: its own row, else the row for all; nothing where there is none.
    const Parameter* parameter(std::string_view name, std::string_view agency, int call_year) const;
    /// The newest call year with travel bands that is not after `year`; nothing before the first.
    std::optional<int> newest_call_year(int year) const;
};

}  // namespace utsyn
