#include "mobility/land.hpp"

#include "platform/csv/table.hpp"

#include <map>
#include <vector>

namespace utsyn {
namespace {

/// A box around an island, for the places of one country.
struct Island {
    std::string land;
    std::string country;
    Position south_west;
    Position north_east;

    bool holds(std::string_view of_country, Position position) const {
        return country == of_country && south_west.latitude <= position.latitude &&
               position.latitude <= north_east.latitude && south_west.longitude <= position.longitude &&
               position.longitude <= north_east.longitude;
    }
};

Island island_from(const csv::Row& row) {
    return {.land = std::string{row.text("land")},
            .country = std::string{row.text("country")},
            .south_west = {row.number("south").value(), row.number("west").value()},
            .north_east = {row.number("north").value(), row.number("east").value()}};
}

using LandByCountry = std::map<std::string, std::string, std::less<>>;

LandByCountry read_lands() {
    LandByCountry lands;
    const auto table = csv::Table::embedded("data/travel/lands.csv");
    for (std::size_t row = 0; row < table.size(); ++row)
        lands.emplace(table[row].text("country"), table[row].text("land"));
    return lands;
}

}  // namespace

std::string land_of(std::string_view country, Position position) {
    static const auto islands = csv::Table::embedded("data/travel/islands.csv").each(island_from);
    static const auto lands = read_lands();
    for (const auto& island : islands)
        if (island.holds(country, position)) return island.land;
    const auto found = lands.find(country);
    return found == lands.end() ? std::string{country} : found->second;
}

}  // namespace utsyn
