#pragma once

#include "funding/travel_grant.hpp"
#include "mobility/journey_book.hpp"
#include "organisation/organisation.hpp"

#include <array>
#include <span>

namespace utsyn {

struct JourneyCorrection;

/// What somebody knows better of one leg: it holds both ways between these two points, by this mode.
struct LegCorrection {
    Id<JourneyCorrection> id;
    Mode mode{};
    std::string from_place;  // as the leg names it
    std::string to_place;
    Kilometres km;  // one way
    Hours hours;
    std::string note;
    std::string corrected_by;  // a person's name
    Date corrected_on;

    bool operator==(const LegCorrection&) const = default;
};
BOOST_DESCRIBE_STRUCT(LegCorrection, (), (id, mode, from_place, to_place, km, hours, note, corrected_by, corrected_on))

/// One part of a journey by one mode, one way, for one person.
struct JourneyLeg {
    Mode mode{};
    bool local = false;  // to a station, quay or airport near by; not named in the mode of the journey
    std::string from;
    std::string to;
    std::vector<std::string> via;
    Kilometres km;
    Hours hours;
    KilogramsCo2e co2e_kg;  // with radiative forcing
    KilogramsCo2e co2e_kg_without_rf;
    bool estimate = false;         // not all of its hours are published
    std::optional<int> shared_by;  // who share the car
    std::vector<std::string> operators;
    std::vector<Runs> runs;  // when not all year
    std::vector<std::string> notes;
    std::string factor_set;
    std::optional<int> factor_year;
    std::vector<std::string> sources;  // of its ways and its factor
    std::optional<LegCorrection> correction;

    bool operator==(const JourneyLeg&) const = default;
};
BOOST_DESCRIBE_STRUCT(JourneyLeg, (),
                      (mode, local, from, to, via, km, hours, co2e_kg, co2e_kg_without_rf, estimate, shared_by,
                       operators, runs, notes, factor_set, factor_year, sources, correction))

/// There and back.
struct ReturnJourney {
    Kilometres km;
    Hours hours;
    KilogramsCo2e co2e_kg;
    KilogramsCo2e co2e_kg_without_rf;
    KilogramsCo2e co2e_kg_total;

    bool operator==(const ReturnJourney&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReturnJourney, (), (km, hours, co2e_kg, co2e_kg_without_rf, co2e_kg_total))

/// One way of getting there, the sum of its legs. Units: one way; kilograms for one person, `co2e_kg_total` for all.
struct JourneyOption {
    std::string mode;  // a Mode, or several joined by "+" in their order; one option for each
    Kilometres km;
    Hours hours;            // door to door, with the nights
    int nights = 0;         // spent on the way, not on board
    KilogramsCo2e co2e_kg;  // with radiative forcing
    KilogramsCo2e co2e_kg_without_rf;
    KilogramsCo2e co2e_kg_total;
    bool green = false;
    GreenTravel green_travel{};
    std::string factor_set;
    bool estimate = false;
    std::optional<Money> price;  // nothing: no price is known
    Money grant;                 // of one person, for the return trip
    std::vector<JourneyLeg> legs;
    std::vector<std::vector<double>> line;  // longitude and latitude of each point on the way
    ReturnJourney return_;

    bool operator==(const JourneyOption&) const = default;
};
BOOST_DESCRIBE_STRUCT(JourneyOption, (),
                      (mode, km, hours, nights, co2e_kg, co2e_kg_without_rf, co2e_kg_total, green, green_travel,
                       factor_set, estimate, price, grant, legs, line, return_))

/// `return_` is the field "return" outside; C++ keeps that word for itself.
template <>
const Shape& shape_of<JourneyOption>();

/// The ways from one town to another beside each other.
struct TravelComparison {
    Place from;
    Place to;
    std::vector<Place> other_from;  // of the same name, not meant
    std::vector<Place> other_to;
    int people = 1;
    Kilometres great_circle_km;             // one way
    std::optional<Kilometres> official_km;  // by the official calculator, as entered; decides the grant
    std::string band;                       // of the travel grant: "2000-2999", "8000-"
    Kilometres to_next_bound_km;
    TravelGrant grant;
    std::vector<JourneyOption> options;           // the quickest first
    std::optional<std::string> best_for_climate;  // modes of options
    std::optional<std::string> best_for_time;

    bool operator==(const TravelComparison&) const = default;
};
BOOST_DESCRIBE_STRUCT(TravelComparison, (),
                      (from, to, other_from, other_to, people, great_circle_km, official_km, band, to_next_bound_km,
                       grant, options, best_for_climate, best_for_time))

/// Towns as people type them: "Oslo", "Halle, Germany".
struct TravelQuestion {
    std::string from;
    std::string to;
    std::optional<int> people;  // nothing: one
    std::optional<int> call;    // nothing: the newest known
    std::optional<Kilometres> official_km;
};
BOOST_DESCRIBE_STRUCT(TravelQuestion, (), (from, to, people, call, official_km))

template <>
inline constexpr auto field_rules<TravelQuestion> = std::array{
    FieldRule{.field = "from", .min_length = 1, .max_length = 200, .about = "A town, \"Oslo\" or \"Halle, Germany\"."},
    FieldRule{.field = "to", .min_length = 1, .max_length = 200, .about = "Another town."},
    FieldRule{.field = "people", .about = "How many travel together, and share cars; 1 unless given."},
    FieldRule{.field = "call", .about = "The call year of the grant; the newest known unless given."},
    FieldRule{.field = "official_km", .about = "What the official distance calculator says; it decides the band."},
};

/// Who travels together, by which call's rates, and what is known better than the program knows.
struct TravelTerms {
    int people = 1;
    int call_year = 0;
    std::optional<Kilometres> official_km{};
    std::span<const LegCorrection> corrections{};
};

/// Whether the travel grant of this kind is the green one.
constexpr bool is_green(GreenTravel green_travel) {
    return green_travel != GreenTravel::not_green;
}

/// Whether a mode of an option, such as "train+ferry", has this part.
bool has_mode(std::string_view mode, Mode part);

/// The year of the newest factor that an option was reckoned with; nothing where none is known.
std::optional<int> newest_factor_year(const JourneyOption& option);

/// Where an organisation stands; nothing where its position is not known.
std::optional<Place> place_of(const Organisation& organisation);

/// The least emission there and back, for one person, of the ways that take at most so many hours one way; of all where
/// none is so quick, nothing where there is none.
std::optional<KilogramsCo2e> least_kilograms(const TravelComparison& comparison, double feasible_hours);
/// What flying would emit there and back, for one person; nothing where no plane is offered.
std::optional<KilogramsCo2e> plane_kilograms(const TravelComparison& comparison);

/// The number of persons that the program lets share a car where nobody says how many travel.
int persons_in_car();

/// The ways worth considering from one place to another: kilometres, hours, CO2 and grant.
/// Problems: no-rates-for-call-year.
/// Source: data/travel/, whose rows name theirs; docs/sources.md S-43 (CO2), S-11 and S-13 (green travel).
Outcome<TravelComparison> compare_travel(const RateBook& rates, const Place& from, const Place& to,
                                         const TravelTerms& terms);

/// The same for towns by name.
/// Problems: invalid (/from, /to: place-unknown, place-ambiguous; /people, /official_km: out of range),
/// no-rates-for-call-year.
Outcome<TravelComparison> compare_travel(const RateBook& rates, const TravelQuestion& question, Date today);

}  // namespace utsyn
