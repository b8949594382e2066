#include "platform/geography/gazetteer.hpp"

#include "platform/csv/table.hpp"
#include "platform/geography/countries.hpp"
#include "platform/geography/folded_name.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace utsyn {
namespace {

constexpr std::size_t most_candidates = 10;
constexpr std::int64_t times_as_many_inhabitants = 5;

Position position_from(const csv::Row& row) {
    return {row.number("latitude").value_or(0), row.number("longitude").value_or(0)};
}

Place town_from(const csv::Row& row) {
    return {.town = std::string{row.text("name")},
            .region = std::string{row.text("region")},
            .country = std::string{row.text("country")},
            .position = position_from(row),
            .population = row.integer("population").value_or(0)};
}

Place coded_place(const csv::Row& row, std::string_view country) {
    return {.town = std::string{row.text("town")},
            .region = {},
            .country = std::string{country},
            .position = position_from(row)};
}

std::string town_key(const Place& place) {
    return place.country + ' ' + place.town;
}

/// "Halle" and "Germany" of "Halle, Germany".
struct Question {
    std::string_view name;
    std::string_view where;
};

Question question_in(std::string_view text) {
    const auto comma = text.rfind(',');
    if (comma == std::string_view::npos) return {trimmed(text), {}};
    return {trimmed(text.substr(0, comma)), trimmed(text.substr(comma + 1))};
}

bool lies_in(const Place& place, std::string_view where) {
    if (where.empty()) return true;
    const auto* country = country_named(where);
    if (country && country->code == place.country) return true;
    return !place.region.empty() && folded_name(place.region) == folded_name(where);
}

bool is_near(const Place& place) {
    const auto* country = country_of(place.country);
    return country && (country->nordic || country->programme_country);
}

bool stands_out(const std::vector<Place>& by_population) {
    if (by_population.size() < 2) return !by_population.empty();
    return by_population[0].population >=
           times_as_many_inhabitants * std::max<std::int64_t>(1, by_population[1].population);
}

/// The one of `by_population` that is meant, the others behind it; nothing where none stands out.
std::optional<PlaceSearch> meant_of(std::vector<Place> by_population) {
    std::vector<Place> near = by_population;
    std::erase_if(near, [](const Place& place) { return !is_near(place); });
    const auto& decisive = near.empty() ? by_population : near;
    if (!stands_out(decisive)) return std::nullopt;
    PlaceSearch search{decisive.front(), std::move(by_population)};
    std::erase(search.candidates, *search.place);
    return search;
}

std::vector<Place> at_most(std::size_t most, std::vector<Place> places) {
    if (places.size() > most) places.resize(most);
    return places;
}

}  // namespace

const Gazetteer& Gazetteer::embedded() {
    static const Gazetteer gazetteer;
    return gazetteer;
}

Gazetteer::Gazetteer() {
    read_towns();
    read_codes();
}

void Gazetteer::read_towns() {
    const auto towns = csv::Table::embedded("data/places/towns.csv");
    std::unordered_map<std::int64_t, std::size_t> by_geoname_id;
    for (std::size_t town = 0; town < towns.size(); ++town) {
        by_geoname_id.emplace(towns[town].integer("geoname_id").value(), town);
        towns_.push_back(town_from(towns[town]));
        names_.push_back({folded_name(towns_.back().town), towns_.back().town, town});
    }
    const auto other_names = csv::Table::embedded("data/travel/town_names.csv");
    for (std::size_t position = 0; position < other_names.size(); ++position) {
        const auto row = other_names[position];
        const auto town = by_geoname_id.at(row.integer("geoname_id").value());
        const std::string name{row.text("alias")};
        names_.push_back({folded_name(name), name, town});
        other_names_[town_key(towns_[town])].push_back({std::string{row.text("language")}, name});
    }
    std::ranges::sort(names_, {}, &Name::folded);
}

void Gazetteer::read_codes() {
    const auto municipalities = csv::Table::embedded("data/places/norwegian_municipalities.csv");
    for (std::size_t position = 0; position < municipalities.size(); ++position)
        municipalities_.emplace(municipalities[position].text("municipality_number"),
                                coded_place(municipalities[position], "NO"));
    const auto postcodes = csv::Table::embedded("data/places/danish_postcodes.csv");
    for (std::size_t position = 0; position < postcodes.size(); ++position)
        danish_postcodes_.emplace(postcodes[position].text("postcode"), coded_place(postcodes[position], "DK"));
}

std::vector<Gazetteer::Name> Gazetteer::called(std::string_view name) const {
    const auto equal = std::ranges::equal_range(names_, folded_name(name), {}, &Name::folded);
    return {equal.begin(), equal.end()};
}

std::vector<Place> Gazetteer::places(const std::vector<Name>& names) const {
    std::vector<std::size_t> towns;
    for (const auto& name : names)
        if (std::ranges::find(towns, name.town) == towns.end()) towns.push_back(name.town);
    std::ranges::sort(towns, {}, [&](std::size_t town) { return std::pair{-towns_[town].population, town}; });
    std::vector<Place> found;
    for (const auto town : towns) found.push_back(towns_[town]);
    return found;
}

std::vector<Gazetteer::Name> Gazetteer::beginning(std::string_view folded) const {
    std::vector<Name> found;
    auto next = std::ranges::lower_bound(names_, folded, {}, &Name::folded);
    for (; next != names_.end() && next->folded.starts_with(folded); ++next) found.push_back(*next);
    return found;
}

PlaceSearch Gazetteer::find(std::string_view name) const {
    const auto question = question_in(name);
    const auto folded = folded_name(question.name);
    if (folded.empty()) return {};

    const auto elsewhere = [&](const Name& each) { return !lies_in(towns_[each.town], question.where); };
    auto named_so = called(question.name);
    std::erase_if(named_so, elsewhere);
    auto spelled_so = named_so;
    std::erase_if(spelled_so, [&](const Name& each) { return each.text != question.name; });
    for (const auto& names : {spelled_so, named_so})
        if (auto meant = meant_of(places(names))) return {meant->place, at_most(most_candidates, meant->candidates)};

    auto beginning_so = named_so.empty() ? beginning(folded) : named_so;
    std::erase_if(beginning_so, elsewhere);
    return {std::nullopt, at_most(most_candidates, places(beginning_so))};
}

std::vector<Place> Gazetteer::suggestions(std::string_view name, std::size_t most) const {
    const auto question = question_in(name);
    const auto folded = folded_name(question.name);
    if (folded.empty()) return {};
    std::vector<Place> suggested;
    for (const auto& names : {called(question.name), beginning(folded)}) {
        auto fitting = places(names);
        std::erase_if(fitting, [&](const Place& place) {
            return !lies_in(place, question.where) || std::ranges::find(suggested, place) != suggested.end();
        });
        std::ranges::stable_partition(fitting, is_near);
        suggested.insert(suggested.end(), fitting.begin(), fitting.end());
    }
    return at_most(most, std::move(suggested));
}

std::optional<Place> Gazetteer::norwegian_municipality(std::string_view municipality_number) const {
    const auto found = municipalities_.find(municipality_number);
    return found == municipalities_.end() ? std::nullopt : std::optional{found->second};
}

std::optional<Place> Gazetteer::postcode(std::string_view country, std::string_view postcode) const {
    if (country != "DK") return std::nullopt;
    const auto found = danish_postcodes_.find(postcode);
    return found == danish_postcodes_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view Gazetteer::name_in(const Place& place, const Language& language) const {
    const auto names = other_names_.find(town_key(place));
    if (names == other_names_.end()) return place.town;
    const auto in = [&](std::string_view tag) {
        const auto found = std::ranges::find(names->second, tag, &OtherName::language);
        return found == names->second.end() ? std::string_view{} : std::string_view{found->name};
    };
    if (const auto own = in(language.to_string()); !own.empty()) return own;
    const auto local = in("local");
    return local.empty() || language.to_string() == "en" ? std::string_view{place.town} : local;
}

}  // namespace utsyn
