#include "mobility/journey_option.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace utsyn {
namespace {

constexpr double there_and_back = 2;
constexpr std::string_view flight_note = "between the nearest airports; whether an airline flies there is not known";

/// Sums are those of the figures that are shown.
double rounded(double value, double per_unit) {
    return std::round(value * per_unit) / per_unit;
}
Kilometres shown(Kilometres km) {
    return {rounded(km.count, 10)};
}
Hours shown(Hours hours) {
    return {rounded(hours.count, 100)};
}
KilogramsCo2e shown(KilogramsCo2e kilograms) {
    return {rounded(kilograms.count, 1000)};
}

template <class Value>
void add_once(std::vector<Value>& values, const Value& value) {
    if (std::ranges::find(values, value) == values.end()) values.push_back(value);
}

/// The note of a data row, without the word that every estimated row begins with.
std::string told_note(std::string_view note) {
    constexpr std::string_view mark = "estimate";
    if (note.starts_with(mark)) note.remove_prefix(mark.size());
    while (note.starts_with(';') || note.starts_with(' ')) note.remove_prefix(1);
    return std::string{note};
}

/// How many share each car, and so how much of one car falls to a person.
struct CarSharing {
    int shared_by = 1;
    double cars_per_person = 1;
};

CarSharing car_sharing(const JourneyBook& book, int people) {
    const int seats = book.speeds.car.persons.value_or(1);
    const int cars = (people + seats - 1) / seats;
    return {std::min(people, seats), static_cast<double>(cars) / people};
}

bool joins(const JourneyLeg& leg, const Step& step) {
    return leg.mode == step.mode && leg.local == step.local;
}

void add_link(JourneyLeg& leg, const Link* link) {
    if (!link || !link->on_board) leg.estimate = true;
    if (!link) return;
    if (link->provenance.certainty == Certainty::unsourced) leg.estimate = true;
    if (!link->operator_name.empty()) add_once(leg.operators, link->operator_name);
    if (link->runs != Runs::all_year) add_once(leg.runs, link->runs);
    if (auto note = told_note(link->provenance.note); !note.empty() && !leg.local) add_once(leg.notes, note);
    for (const auto& source : link->provenance.sources) add_once(leg.sources, source);
}

std::vector<JourneyLeg> legs_of(const Way& way) {
    std::vector<JourneyLeg> legs;
    legs.reserve(way.size());
    for (const auto& step : way) {
        if (legs.empty() || !joins(legs.back(), step)) {
            legs.emplace_back();
            legs.back().mode = step.mode;
            legs.back().local = step.local;
            legs.back().from = std::string{step.from.name};
        } else if (step.from.name != legs.back().from) {
            legs.back().via.emplace_back(step.from.name);
        }
        auto& leg = legs.back();
        leg.to = std::string{step.to.name};
        if (leg.mode == Mode::plane) leg.notes = {std::string{flight_note}};
        leg.km.count += step.km.count;
        leg.hours.count += step.hours.count;
        add_link(leg, step.link);
    }
    return legs;
}

void correct(JourneyLeg& leg, std::span<const LegCorrection> corrections) {
    for (const auto& correction : corrections) {
        const bool there = correction.from_place == leg.from && correction.to_place == leg.to;
        const bool back = correction.from_place == leg.to && correction.to_place == leg.from;
        if (correction.mode != leg.mode || (!there && !back)) continue;
        leg.km = correction.km;
        leg.hours = correction.hours;
        leg.estimate = false;
        leg.correction = correction;
        return;
    }
}

/// Sets what depends on the leg's length. `straight_line` decides which factor of a plane holds.
void reckon(JourneyLeg& leg, const JourneyBook& book, bool by_car, int people) {
    leg.km = shown(leg.km);
    leg.hours = shown(leg.hours);
    const Kilometres straight_line{std::max(0.0, leg.km.count - book.speeds.of(leg.mode).detour_km)};
    const auto aboard = by_car && leg.mode == Mode::ferry ? Aboard::car : Aboard::person;
    const auto& factor = book.factor(leg.mode, straight_line, aboard);
    double share = 1;
    if (factor.per == FactorPer::vehicle_kilometre) {
        const auto sharing = car_sharing(book, people);
        share = sharing.cars_per_person;
        leg.shared_by = sharing.shared_by;
    }
    leg.co2e_kg = shown(KilogramsCo2e{leg.km.count * factor.kilograms.count * share});
    leg.co2e_kg_without_rf = shown(KilogramsCo2e{leg.km.count * factor.kilograms_without_rf.count * share});
    leg.factor_set = factor.factor_set;
    leg.factor_year = factor.factor_year;
    for (const auto& source : factor.provenance.sources) add_once(leg.sources, source);
}

bool is_night_on_board(const JourneyLeg& leg, const JourneyBook& book) {
    return leg.mode == Mode::night_train ||
           (leg.mode == Mode::ferry && leg.hours.count >= book.speeds.mix.night_on_board_hours);
}

/// The nights that do not pass on board: after each longest day of a stretch between nights on board.
int nights_of(const std::vector<JourneyLeg>& legs, const JourneyBook& book) {
    int nights = 0;
    double hours = 0;
    double longest_day = 24;
    const auto close = [&] {
        if (hours > longest_day) nights += static_cast<int>(std::ceil(hours / longest_day)) - 1;
        hours = 0;
        longest_day = 24;
    };
    for (const auto& leg : legs) {
        if (is_night_on_board(leg, book)) {
            close();
            continue;
        }
        hours += leg.hours.count;
        if (!leg.local) longest_day = std::min(longest_day, book.speeds.of(leg.mode).longest_day_hours.value_or(24));
    }
    close();
    return nights;
}

std::string mode_of(const std::vector<JourneyLeg>& legs) {
    std::string mode;
    std::optional<Mode> last;
    for (const auto& leg : legs) {
        if (leg.local || leg.mode == last) continue;
        if (last) mode += '+';
        mode += word(leg.mode);
        last = leg.mode;
    }
    return mode.empty() ? std::string{word(Mode::coach)} : mode;
}

/// The greener part decides from its share of the way on.
GreenTravel green_travel_of(const std::vector<JourneyLeg>& legs, const JourneyBook& book) {
    double green = 0;
    double whole = 0;
    auto least = GreenTravel::green;
    for (const auto& leg : legs) {
        auto green_travel = book.speeds.of(leg.mode).green_travel;
        if (leg.shared_by == 1) green_travel = GreenTravel::not_green;
        whole += leg.km.count;
        if (green_travel == GreenTravel::green) green += leg.km.count;
        least = std::max(least, green_travel);
    }
    return green >= whole * book.speeds.mix.green_share ? GreenTravel::green : least;
}

std::vector<std::vector<double>> line_of(const Way& way) {
    const auto point = [](const Waypoint& waypoint) {
        return std::vector{waypoint.position.longitude, waypoint.position.latitude};
    };
    std::vector<std::vector<double>> line;
    line.reserve(way.size() + 1);
    if (!way.empty()) line.push_back(point(way.front().from));
    for (const auto& step : way) line.push_back(point(step.to));
    return line;
}

void add_up(JourneyOption& option, const JourneyBook& book, int people) {
    std::vector<std::string> sets;
    for (const auto& leg : option.legs) {
        option.km.count += leg.km.count;
        option.hours.count += leg.hours.count;
        option.co2e_kg.count += leg.co2e_kg.count;
        option.co2e_kg_without_rf.count += leg.co2e_kg_without_rf.count;
        option.estimate = option.estimate || leg.estimate;
        add_once(sets, leg.factor_set);
    }
    for (const auto& set : sets) option.factor_set += (option.factor_set.empty() ? "" : ", ") + set;
    option.hours.count += option.nights * book.speeds.mix.night_hours;
    option.km = shown(option.km);
    option.hours = shown(option.hours);
    option.co2e_kg = shown(option.co2e_kg);
    option.co2e_kg_without_rf = shown(option.co2e_kg_without_rf);
    option.co2e_kg_total = shown(KilogramsCo2e{option.co2e_kg.count * people});
    option.return_ = {.km = shown(Kilometres{option.km.count * there_and_back}),
                      .hours = shown(Hours{option.hours.count * there_and_back}),
                      .co2e_kg = shown(KilogramsCo2e{option.co2e_kg.count * there_and_back}),
                      .co2e_kg_without_rf = shown(KilogramsCo2e{option.co2e_kg_without_rf.count * there_and_back}),
                      .co2e_kg_total = shown(KilogramsCo2e{option.co2e_kg_total.count * there_and_back})};
}

/// A journey by ferry whose night on board saves one elsewhere, or a night train, is another choice, not a slower one.
bool sleeps_on_board(const JourneyOption& option, const JourneyBook& book) {
    return std::ranges::any_of(option.legs, [&](const JourneyLeg& leg) { return is_night_on_board(leg, book); });
}

/// Whether an option is a choice beside a quicker one of its kind.
bool is_choice_beside(const JourneyOption& quicker, const JourneyOption& option, const JourneyBook& book) {
    const auto& choice = book.speeds.choice;
    const double most_hours =
        std::max(quicker.hours.count * choice.longer_at_most, quicker.hours.count + choice.hours_longer_at_most);
    if (option.mode == quicker.mode || option.hours.count > most_hours) return false;
    const bool saves = option.co2e_kg.count <= quicker.co2e_kg.count * (1 - choice.least_saving);
    return saves || (sleeps_on_board(option, book) && !sleeps_on_board(quicker, book));
}

/// Those of one kind that are choices, the quickest first.
std::vector<JourneyOption> offered(std::vector<JourneyOption> all, const JourneyBook& book) {
    if (all.empty()) return all;
    std::ranges::stable_sort(all, {}, &JourneyOption::hours);
    const double furthest =
        std::ranges::min_element(all, {}, &JourneyOption::km)->km.count * book.speeds.choice.further_at_most;
    std::vector<JourneyOption> kind;
    for (auto& option : all) {
        const auto is_beside = [&](const JourneyOption& quicker) { return is_choice_beside(quicker, option, book); };
        const bool is_first = kind.empty();
        if (is_first || (option.km.count <= furthest && std::ranges::all_of(kind, is_beside)))
            kind.push_back(std::move(option));
    }
    return kind;
}

/// Whether two ways pass the same points by the same modes.
bool leads_as(const Way& one, const Way& other) {
    return std::ranges::equal(one, other, [](const Step& left, const Step& right) {
        return left.mode == right.mode && left.local == right.local && left.to.position == right.to.position &&
               left.hours == right.hours;
    });
}

}  // namespace

JourneyOption option_of(const JourneyBook& book, const Way& way, const TravelTerms& terms) {
    JourneyOption option;
    option.legs = legs_of(way);
    const bool by_car = std::ranges::any_of(option.legs, [](const auto& leg) { return leg.mode == Mode::car; });
    for (auto& leg : option.legs) {
        correct(leg, terms.corrections);
        reckon(leg, book, by_car, terms.people);
    }
    option.nights = nights_of(option.legs, book);
    option.mode = mode_of(option.legs);
    option.green_travel = green_travel_of(option.legs, book);
    option.green = is_green(option.green_travel);
    option.line = line_of(way);
    add_up(option, book, terms.people);
    return option;
}

std::vector<JourneyOption> journey_options(const JourneyNetwork& network, const Place& from, const Place& to,
                                           const TravelTerms& terms) {
    const auto& book = network.book();
    if (great_circle_km(from.position, to.position).count < book.speeds.mix.same_town_km) return {};
    std::vector<JourneyOption> options;
    const auto take = [&](const auto&... ways) {
        std::vector<const Way*> different;
        const auto add = [&](const std::optional<Way>& way) {
            const auto is_same = [&](const Way* other) { return leads_as(*other, *way); };
            if (way && std::ranges::none_of(different, is_same)) different.push_back(&*way);
        };
        (add(ways), ...);
        std::vector<JourneyOption> found;
        found.reserve(different.size());
        for (const auto* way : different) found.push_back(option_of(book, *way, terms));
        for (auto& option : offered(std::move(found), book)) options.push_back(std::move(option));
    };
    const auto ends = network.ends(from, to);
    take(network.by_public_means(Means::trains, ends), network.by_public_means(Means::day, ends),
         network.by_public_means(Means::night_train, ends), network.by_public_means(Means::night_ferry, ends));
    for (const auto mode : {Mode::coach, Mode::car})
        take(network.by_road(mode, Crossing::land_only, ends), network.by_road(mode, Crossing::by_ferry, ends));
    take(network.by_plane(ends));
    std::ranges::stable_sort(options, {}, &JourneyOption::hours);
    std::vector<JourneyOption> each_mode_once;
    for (auto& option : options)
        if (std::ranges::find(each_mode_once, option.mode, &JourneyOption::mode) == each_mode_once.end())
            each_mode_once.push_back(std::move(option));
    return each_mode_once;
}

}  // namespace utsyn
