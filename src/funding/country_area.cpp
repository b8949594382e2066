#include "funding/country_area.hpp"

#include "platform/assert.hpp"
#include "platform/csv/table.hpp"
#include "platform/geography/countries.hpp"

#include <array>
#include <bitset>
#include <optional>

namespace utsyn {
namespace {

constexpr std::size_t letters = 26;
constexpr std::array continents{CountryArea::africa,  CountryArea::asia,
                                CountryArea::europe,  CountryArea::north_and_central_america,
                                CountryArea::oceania, CountryArea::south_america};

using Areas = std::bitset<16>;
using AreasByCode = std::array<Areas, letters * letters>;

std::optional<std::size_t> position_of(std::string_view code) {
    const auto is_letter = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    if (code.size() != 2 || !is_letter(code[0]) || !is_letter(code[1])) return std::nullopt;
    return static_cast<std::size_t>(code[0] - 'A') * letters + static_cast<std::size_t>(code[1] - 'A');
}

std::size_t bit_of(CountryArea area) {
    return static_cast<std::size_t>(area);
}

AreasByCode read_areas() {
    AreasByCode areas{};
    const auto table = csv::Table::embedded("data/country_areas.csv");
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto area = from_word<CountryArea>(table[row].text("area"));
        const auto position = position_of(table[row].text("country"));
        assert_that(area && position, table[row].text("country"));
        areas.at(*position).set(bit_of(*area));
    }
    for (const auto& country : countries())
        if (country.nordic) areas.at(*position_of(country.code)).set(bit_of(CountryArea::nordic));
    return areas;
}

Areas areas_of(std::string_view country) {
    static const auto areas = read_areas();
    const auto position = position_of(country);
    return position ? areas.at(*position) : Areas{};
}

}  // namespace

bool lies_in(std::string_view country, CountryArea area) {
    return areas_of(country).test(bit_of(area));
}

std::string_view continent_of(std::string_view country) {
    const auto areas = areas_of(country);
    for (const auto continent : continents)
        if (areas.test(bit_of(continent))) return word(continent);
    return {};
}

}  // namespace utsyn
