#include "funding/rate_book.hpp"

#include "platform/assert.hpp"
#include "platform/shape.hpp"

#include <algorithm>
#include <cmath>

namespace utsyn {
namespace {

CallYears call_years_from(const csv::Row& row) {
    return {static_cast<int>(row.integer("first_call_year").value()),
            static_cast<int>(row.integer("last_call_year").value())};
}

std::optional<Money> euro_from(const csv::Row& row, std::string_view column) {
    const auto amount = row.number(column);
    if (!amount) return std::nullopt;
    return Money{std::llround(*amount * 100), {}};
}

TravelBand travel_band_from(const csv::Row& row) {
    return {.call_years = call_years_from(row),
            .from_km = row.integer("from_km").value(),
            .to_km = row.integer("to_km"),
            .standard = euro_from(row, "standard_eur").value(),
            .green = euro_from(row, "green_eur"),
            .provenance = provenance_from(row)};
}

DayRate day_rate_from(const csv::Row& row) {
    const auto participant = from_word<Participant>(row.text("participant"));
    assert_that(participant.has_value(), row.text("participant"));
    return {.agency = std::string{row.text("agency")},
            .participant = *participant,
            .country_group = static_cast<int>(row.integer("country_group").value()),
            .call_years = call_years_from(row),
            .minimum = euro_from(row, "minimum_eur"),
            .maximum = euro_from(row, "maximum_eur").value(),
            .provenance = provenance_from(row)};
}

CountryGroup country_group_from(const csv::Row& row) {
    return {.country = std::string{row.text("country")},
            .call_years = call_years_from(row),
            .country_group = static_cast<int>(row.integer("country_group").value()),
            .provenance = provenance_from(row)};
}

Parameter parameter_from(const csv::Row& row) {
    return {.name = std::string{row.text("name")},
            .agency = std::string{row.text("agency")},
            .call_years = call_years_from(row),
            .value = std::string{row.text("value")},
            .provenance = provenance_from(row)};
}

}  // namespace

const RateBook& RateBook::embedded() {
    static const RateBook book{
        .travel_bands = csv::Table::embedded("data/funding/travel_bands.csv").each(travel_band_from),
        .day_rates = csv::Table::embedded("data/funding/individual_support.csv").each(day_rate_from),
        .country_groups = csv::Table::embedded("data/funding/country_groups.csv").each(country_group_from),
        .parameters = csv::Table::embedded("data/funding/parameters.csv").each(parameter_from)};
    return book;
}

const Parameter* RateBook::parameter(std::string_view name, std::string_view agency, int call_year) const {
    const Parameter* for_all = nullptr;
    for (const auto& parameter : parameters) {
        if (parameter.name != name || !parameter.call_years.hold(call_year)) continue;
        if (parameter.agency == agency) return &parameter;
        if (parameter.agency.empty()) for_all = &parameter;
    }
    return for_all;
}

std::optional<int> RateBook::newest_call_year(int year) const {
    std::optional<int> newest;
    for (const auto& band : travel_bands)
        if (band.call_years.first <= year) newest = std::max(newest.value_or(0), std::min(year, band.call_years.last));
    return newest;
}

}  // namespace utsyn
