#include "mobility/journey_book.hpp"

#include "platform/assert.hpp"
#include "platform/geography/gazetteer.hpp"

#include <algorithm>
#include <cmath>

namespace utsyn {
namespace {

template <class Word>
Word word_in(const csv::Row& row, std::string_view column) {
    const auto word = from_word<Word>(row.text(column));
    assert_that(word.has_value(), row.text(column));
    return *word;
}

ModeEstimate estimate_from(const csv::Row& row) {
    return {.mode = word_in<Mode>(row, "mode"),
            .green_travel = word_in<GreenTravel>(row, "green_travel"),
            .detour_factor = row.number("detour_factor").value(),
            .detour = {row.number("detour_km").value()},
            .kilometres_per_hour = row.number("kilometres_per_hour").value(),
            .overhead = {row.number("overhead_hours").value()},
            .persons = static_cast<int>(row.integer("persons").value_or(1)),
            .from_km = row.number("from_km"),
            .to_km = row.number("to_km"),
            .most_detour = row.number("most_detour"),
            .provenance = provenance_from(row)};
}

std::vector<FactorRange> used_factors() {
    const auto table = csv::Table::embedded("data/travel/co2_factors.csv");
    std::vector<FactorRange> used;
    for (std::size_t position = 0; position < table.size(); ++position) {
        const auto row = table[position];
        if (row.text("used") != "yes") continue;
        Co2Factor factor{.mode = word_in<Mode>(row, "mode"),
                         .kilograms = {row.number("kilograms").value()},
                         .per = word_in<FactorPer>(row, "per"),
                         .factor_year = {},
                         .provenance = provenance_from(row)};
        if (const auto year = row.integer("factor_year")) factor.factor_year = static_cast<int>(*year);
        used.push_back({row.number("from_km"), row.number("to_km"), std::move(factor)});
    }
    return used;
}

Place known_town(std::string_view town, std::string_view country) {
    const auto found = Gazetteer::embedded().find(std::string{town} + ", " + std::string{country});
    assert_that(found.place.has_value(), town);
    return *found.place;
}

LandGateway land_gateway_from(const csv::Row& row) {
    return {.network = std::string{row.text("network")},
            .other_network = std::string{row.text("other_network")},
            .place = known_town(row.text("town"), row.text("country")),
            .by_train = row.text("by_train") == "yes",
            .by_road = row.text("by_road") == "yes"};
}

FerryLink ferry_link_from(const csv::Row& row) {
    return {known_town(row.text("from_port"), row.text("from_country")),
            known_town(row.text("to_port"), row.text("to_country"))};
}

LandNetwork land_network_from(const csv::Row& row) {
    return {.country = std::string{row.text("country")},
            .network = std::string{row.text("network")},
            .by_train = row.text("by_train") == "yes",
            .by_road = row.text("by_road") == "yes"};
}

}  // namespace

const JourneyBook& JourneyBook::embedded() {
    static const JourneyBook book{
        .estimates = csv::Table::embedded("data/travel/modes.csv").each(estimate_from),
        .factors = used_factors(),
        .ferry_links = csv::Table::embedded("data/travel/ferry_links.csv").each(ferry_link_from),
        .land_networks = csv::Table::embedded("data/travel/land_network.csv").each(land_network_from),
        .land_gateways = csv::Table::embedded("data/travel/land_gateways.csv").each(land_gateway_from)};
    return book;
}

const ModeEstimate& JourneyBook::estimate(Mode mode) const {
    const auto found = std::ranges::find(estimates, mode, &ModeEstimate::mode);
    assert_that(found != estimates.end(), word(mode));
    return *found;
}

const Co2Factor& JourneyBook::factor(Mode mode, Kilometres straight_line) const {
    const auto found = std::ranges::find_if(factors, [&](const FactorRange& range) {
        return range.factor.mode == mode && range.from_km.value_or(0) <= straight_line.count &&
               (!range.to_km || std::floor(straight_line.count) <= *range.to_km);
    });
    assert_that(found != factors.end(), word(mode));
    return found->factor;
}

}  // namespace utsyn
