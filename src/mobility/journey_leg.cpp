#include "mobility/journey_leg.hpp"

#include <cmath>
#include <functional>

namespace utsyn {
namespace {

constexpr std::string_view flight_note = "between the nearest airports; whether an airline flies there is not known";

double rounded(double value, double per_unit) {
    return std::round(value * per_unit) / per_unit;
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

bool is_estimate(const Link* link) {
    return !link || !link->on_board || link->provenance.certainty == Certainty::unsourced;
}

/// The figures of a leg, without its words.
JourneyLeg leg_of(Stretch stretch) {
    JourneyLeg leg;
    leg.mode = stretch.front().mode;
    leg.local = stretch.front().local;
    for (const auto& step : stretch) {
        leg.km.count += step.km.count;
        leg.hours.count += step.hours.count;
        leg.estimate = leg.estimate || is_estimate(step.link);
    }
    return leg;
}

void tell_link(JourneyLeg& leg, const Link& link) {
    if (!link.operator_name.empty()) add_once(leg.operators, link.operator_name);
    if (link.runs != Runs::all_year) add_once(leg.runs, link.runs);
    if (auto note = told_note(link.provenance.note); !note.empty() && !leg.local) add_once(leg.notes, note);
    for (const auto& source : link.provenance.sources) add_once(leg.sources, source);
}

void correct(JourneyLeg& leg, Stretch stretch, std::span<const LegCorrection> corrections) {
    const auto from = stretch.front().from.name;
    const auto to = stretch.back().to.name;
    for (const auto& correction : corrections) {
        const bool there = correction.from_place == from && correction.to_place == to;
        const bool back = correction.from_place == to && correction.to_place == from;
        if (correction.mode != leg.mode || (!there && !back)) continue;
        leg.km = correction.km;
        leg.hours = correction.hours;
        leg.estimate = false;
        leg.correction = correction;
        return;
    }
}

/// Sets what depends on the leg's length, and says by which factor; the straight line decides which of a plane's holds.
const Co2Factor& reckon(JourneyLeg& leg, const JourneyBook& book, bool by_car, int people) {
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
    return factor;
}

}  // namespace

Stretches stretches_of(const Way& way) {
    Stretches stretches;
    const auto joins = [](const Step& one, const Step& next) {
        return one.mode == next.mode && one.local == next.local;
    };
    for (auto first = way.begin(); first != way.end();) {
        const auto last = std::adjacent_find(first, way.end(), std::not_fn(joins));
        const auto end = last == way.end() ? last : last + 1;
        stretches.push_back({first, end});
        first = end;
    }
    return stretches;
}

ReckonedLeg reckoned_leg(Stretch stretch, const JourneyBook& book, bool by_car, const TravelTerms& terms) {
    ReckonedLeg reckoned{.leg = leg_of(stretch), .factor = nullptr};
    correct(reckoned.leg, stretch, terms.corrections);
    reckoned.factor = &reckon(reckoned.leg, book, by_car, terms.people);
    return reckoned;
}

void tell(JourneyLeg& leg, Stretch stretch, const Co2Factor& factor) {
    leg.from = stretch.front().from.name;
    leg.to = stretch.back().to.name;
    leg.via.reserve(stretch.size() - 1);
    for (const auto& step : stretch.subspan(1))
        if (step.from.name != leg.from) leg.via.emplace_back(step.from.name);
    if (leg.mode == Mode::plane) leg.notes.emplace_back(flight_note);
    for (const auto& step : stretch)
        if (step.link) tell_link(leg, *step.link);
    for (const auto& source : factor.provenance.sources) add_once(leg.sources, source);
    leg.factor_set = factor.factor_set;
    leg.factor_year = factor.factor_year;
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

}  // namespace utsyn
