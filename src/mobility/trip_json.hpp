#pragma once

#include "mobility/trip_store.hpp"

namespace utsyn {

/// Say what is known better than the program knows it.
enum class TripAction { correct };
BOOST_DESCRIBE_ENUM(TripAction, correct)

/// The ways to travel, and what one person earns there by each kind.
struct TripJourneys {
    TravelComparison comparison;
    StayGrants grant;
    std::optional<OfficialDistanceRow> official_distance;
    std::int64_t rate_revision = 0;  // of the rates that it was computed with
    std::vector<TripAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(TripJourneys, (), (comparison, grant, official_distance, rate_revision, allowed_actions))

/// What somebody knows better of one leg, as the comparison names it.
struct LegDraft {
    Mode mode{};
    std::string from_place;
    std::string to_place;
    Kilometres km;
    Hours hours;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(LegDraft, (), (mode, from_place, to_place, km, hours, note))
template <>
inline constexpr auto field_rules<LegDraft> = std::array{
    FieldRule{.field = "from_place", .min_length = 1, .max_length = 200},
    FieldRule{.field = "to_place", .min_length = 1, .max_length = 200},
    FieldRule{.field = "km", .minimum = 0, .maximum = 20100, .about = "One way."},
    FieldRule{.field = "hours", .minimum = 0, .maximum = 240, .about = "One way, with waiting and check-in."},
    FieldRule{.field = "note", .min_length = 1, .max_length = 500, .about = "How it is known."}};

struct OfficialDistanceDraft {
    Kilometres km;
    std::string evidence;
};
BOOST_DESCRIBE_STRUCT(OfficialDistanceDraft, (), (km, evidence))
template <>
inline constexpr auto field_rules<OfficialDistanceDraft> = std::array{
    FieldRule{.field = "km", .minimum = 0, .maximum = 20100, .about = "One way, as the calculator prints it."},
    FieldRule{.field = "evidence", .min_length = 1, .max_length = 500, .about = "Where the figure can be seen again."}};

}  // namespace utsyn
