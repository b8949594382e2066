#include "mobility/journey_book.hpp"

#include "platform/assert.hpp"
#include "platform/toml/data_file.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace utsyn {
namespace {

template <class Word>
Word word_in(const csv::Row& row, std::string_view column) {
    const auto word = from_word<Word>(row.text(column));
    assert_that(word.has_value(), row.text(column));
    return *word;
}

std::vector<Co2Factor> used_factors() {
    const auto table = csv::Table::embedded("data/travel/co2_factors.csv");
    std::vector<Co2Factor> used;
    for (std::size_t position = 0; position < table.size(); ++position) {
        const auto row = table[position];
        if (row.text("used") != "yes") continue;
        used.push_back({.mode = word_in<Mode>(row, "mode"),
                        .aboard = row.text("aboard") == "car" ? Aboard::car : Aboard::person,
                        .from_km = row.number("from_km"),
                        .to_km = row.number("to_km"),
                        .kilograms = {row.number("kilograms").value()},
                        .kilograms_without_rf = {row.number("kilograms_without_rf").value()},
                        .per = word_in<FactorPer>(row, "per"),
                        .factor_set = std::string{row.text("factor_set")},
                        .factor_year = {},
                        .provenance = provenance_from(row)});
        if (const auto year = row.integer("factor_year")) used.back().factor_year = static_cast<int>(*year);
    }
    return used;
}

Hub hub_from(const csv::Row& row) {
    Hub hub{.id = std::string{row.text("id")},
            .name = std::string{row.text("name")},
            .country = std::string{row.text("country")},
            .position = {row.number("latitude").value(), row.number("longitude").value()},
            .kind = word_in<HubKind>(row, "kind"),
            .land = {}};
    hub.land = land_of(hub.country, hub.position);
    return hub;
}

/// The mode by whose speed and detour a link without figures is reckoned.
Mode mode_of(LinkKind kind) {
    switch (kind) {
        case LinkKind::train:
        case LinkKind::fixed_link: return Mode::train;
        case LinkKind::night_train: return Mode::night_train;
        case LinkKind::coach: return Mode::coach;
        case LinkKind::ferry: return Mode::ferry;
        case LinkKind::car_road_link: return Mode::car;
    }
    return Mode::train;
}

void read_links(JourneyBook& book) {
    std::map<std::string, std::size_t, std::less<>> hub_by_id;
    for (std::size_t hub = 0; hub < book.hubs.size(); ++hub) hub_by_id.emplace(book.hubs[hub].id, hub);
    book.links = csv::Table::embedded("data/travel/links.csv").each([&](const csv::Row& row) {
        Link link{
            .from_hub = hub_by_id.find(row.text("from_hub"))->second,
            .to_hub = hub_by_id.find(row.text("to_hub"))->second,
            .kind = word_in<LinkKind>(row, "mode"),
            .km = {},
            .on_board = {},
            .foot_passengers = row.text("foot_passengers") == "no" ? FootPassengers::refused : FootPassengers::taken,
            .runs = word_in<Runs>(row, "runs"),
            .operator_name = std::string{row.text("operator")},
            .provenance = provenance_from(row)};
        const auto km = row.number("km");
        link.km =
            km ? Kilometres{*km}
               : book.stretched(mode_of(link.kind), book.hubs[link.from_hub].position, book.hubs[link.to_hub].position);
        if (const auto minutes = row.number("minutes")) link.on_board = Hours{*minutes / 60};
        return link;
    });
}

JourneyBook read_book() {
    JourneyBook book{.speeds = toml::data_file<Speeds>("data/travel/speeds.toml"),
                     .factors = used_factors(),
                     .hubs = csv::Table::embedded("data/travel/hubs.csv").each(hub_from),
                     .links = {}};
    read_links(book);
    return book;
}

}  // namespace

const ModeSpeed& Speeds::of(Mode mode) const {
    switch (mode) {
        case Mode::train: return train;
        case Mode::night_train: return night_train;
        case Mode::coach: return coach;
        case Mode::ferry: return ferry;
        case Mode::car: return car;
        case Mode::plane: return plane;
    }
    return train;
}

const JourneyBook& JourneyBook::embedded() {
    static const JourneyBook book = read_book();
    return book;
}

const Co2Factor& JourneyBook::factor(Mode mode, Kilometres straight_line, Aboard aboard) const {
    const auto counted_as = mode == Mode::night_train ? Mode::train : mode;
    const auto found = std::ranges::find_if(factors, [&](const Co2Factor& factor) {
        return factor.mode == counted_as && factor.aboard == aboard &&
               factor.from_km.value_or(0) <= straight_line.count &&
               (!factor.to_km || std::floor(straight_line.count) <= *factor.to_km);
    });
    assert_that(found != factors.end(), word(mode));
    return *found;
}

Kilometres JourneyBook::stretched(Mode mode, Position from, Position to) const {
    const auto& speed = speeds.of(mode);
    return {great_circle_km(from, to).count * speed.detour_factor + speed.detour_km};
}

}  // namespace utsyn
