#pragma once

#include "funding/provenance.hpp"
#include "platform/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// A number as a rate holds it, exact. Units: millionths of the rate's unit.
struct RateNumber {
    std::int64_t millionths = 0;

    constexpr std::int64_t whole() const { return millionths / 1'000'000; }
    constexpr double real() const { return static_cast<double>(millionths) / 1e6; }
    /// Of an amount of money. Units: hundredths.
    constexpr std::int64_t minor() const { return millionths / 10'000; }
    auto operator<=>(const RateNumber&) const = default;
};

/// "133.7"; nothing where the text is no decimal number of at most six decimals.
std::optional<RateNumber> rate_number(std::string_view text);

/// One amount, limit, deadline or word of a rule, as data/funding/README.md describes its columns; an empty text holds for all.
struct Rate {
    std::string programme;
    std::string generation;
    std::string field;     // school, vet, adult, youth
    std::string activity;  // what the stay is
    std::string name;
    std::string key;     // what the value depends on: "500-1999", "staff/1", "DE"
    std::string agency;  // ISO 3166-1 code of the agency's country
    std::optional<int> first_call_year;
    std::optional<int> last_call_year;  // inclusive; nothing: open
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;  // inclusive
    std::string low;               // as printed; a word or date stands here
    std::string high;
    std::string unit;
    std::string checked_by;
    Provenance provenance;

    bool operator==(const Rate&) const = default;

    /// Nothing: that end is not known, or the value is no number.
    std::optional<RateNumber> low_number() const { return rate_number(low); }
    std::optional<RateNumber> high_number() const { return rate_number(high); }
    /// A row that contradicts the one that rules take; it is shown beside it.
    bool is_conflict() const { return provenance.note.starts_with("conflict:"); }
    bool holds_in_call(int call_year) const {
        return (!first_call_year || *first_call_year <= call_year) && (!last_call_year || call_year <= *last_call_year);
    }
};
BOOST_DESCRIBE_STRUCT(Rate, (),
                      (programme, generation, field, activity, name, key, agency, first_call_year, last_call_year,
                       valid_from, valid_to, low, high, unit, checked_by, provenance))

/// From a row of data/funding/rates.csv.
Rate rate_from(const csv::Row& row);

}  // namespace utsyn
