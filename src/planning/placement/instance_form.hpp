#pragma once

#include "platform/shape.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace utsyn {

// The JSON form of an instance. Applicants and places are counted from 1. Per applicant stands a list as long as her list of
// places wherever it says "per choice".

struct PlaceForm {
    std::int64_t id = 0;
    std::int64_t capacity = 0;
    std::optional<std::vector<std::int64_t>> priority;
};
BOOST_DESCRIBE_STRUCT(PlaceForm, (), (id, capacity, priority))

struct GroupingForm {
    std::string name;
    std::vector<std::string> of;  // per applicant
};
BOOST_DESCRIBE_STRUCT(GroupingForm, (), (name, of))

struct CostForm {
    std::string name;
    std::vector<std::vector<std::int64_t>> of;  // per choice
};
BOOST_DESCRIBE_STRUCT(CostForm, (), (name, of))

struct PartnerBoundForm {
    std::string name;
    std::vector<std::int64_t> places;
    std::optional<std::int64_t> most;
    std::optional<std::int64_t> sent;
    std::optional<std::int64_t> slack;
};
BOOST_DESCRIBE_STRUCT(PartnerBoundForm, (), (name, places, most, sent, slack))

struct GroupBoundForm {
    std::string grouping;
    std::string group;
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
};
BOOST_DESCRIBE_STRUCT(GroupBoundForm, (), (grouping, group, least, most))

struct CeilingForm {
    std::string cost;
    std::int64_t most = 0;
};
BOOST_DESCRIBE_STRUCT(CeilingForm, (), (cost, most))

struct BoundsForm {
    std::optional<std::vector<PartnerBoundForm>> partners;
    std::optional<std::vector<GroupBoundForm>> groups;
    std::optional<std::vector<CeilingForm>> ceilings;
};
BOOST_DESCRIBE_STRUCT(BoundsForm, (), (partners, groups, ceilings))

struct FixedForm {
    std::int64_t applicant = 0;
    std::int64_t place = 0;
};
BOOST_DESCRIBE_STRUCT(FixedForm, (), (applicant, place))

struct InstanceForm {
    std::vector<std::vector<std::int64_t>> applicants;
    std::vector<PlaceForm> places;
    std::optional<std::vector<std::vector<std::int32_t>>> points;
    std::optional<std::vector<std::vector<std::int64_t>>> ineligible;
    std::optional<std::vector<GroupingForm>> groups;
    std::optional<BoundsForm> bounds;
    std::optional<std::vector<std::vector<std::int64_t>>> pairs;
    std::optional<std::vector<FixedForm>> fixed;
    std::optional<std::vector<CostForm>> cost;
};
BOOST_DESCRIBE_STRUCT(InstanceForm, (), (applicants, places, points, ineligible, groups, bounds, pairs, fixed, cost))

/// Every list of an instance may be as long as positions can be counted.
inline constexpr std::size_t any_length = UINT32_MAX;
inline constexpr double most_seats = UINT32_MAX - 1.0;

template <>
inline constexpr auto field_rules<PlaceForm> = std::array{
    FieldRule{.field = "id", .minimum = 1, .about = "1 to the number of places, each once"},
    FieldRule{.field = "capacity", .minimum = 0, .maximum = most_seats, .about = "Seats"},
    FieldRule{.field = "priority",
              .max_items = any_length,
              .about =
                  "Applicants in the order in which the place would rather have them; who is missing is not eligible "
                  "there. Without it the lottery decides"},
};
template <>
inline constexpr auto field_rules<GroupingForm> = std::array{
    FieldRule{.field = "name", .about = "What applicants are grouped by: school, programme, year"},
    FieldRule{.field = "of", .max_items = any_length, .about = "The group of each applicant"},
};
template <>
inline constexpr auto field_rules<CostForm> = std::array{
    FieldRule{.field = "name", .about = "A funding source, or CO2"},
    FieldRule{.field = "of", .minimum = 0, .max_items = any_length, .about = "Per choice, in whole units"},
};
template <>
inline constexpr auto field_rules<PartnerBoundForm> = std::array{
    FieldRule{.field = "places", .max_items = any_length, .about = "The places that the partner offers"},
    FieldRule{.field = "most", .minimum = 0, .maximum = most_seats, .about = "Applicants at all its places"},
    FieldRule{
        .field = "sent", .minimum = 0, .maximum = 1e9, .about = "How many it sends; it receives at most sent + slack"},
    FieldRule{.field = "slack", .minimum = 0, .maximum = 1e9, .about = "0 unless given"},
};
template <>
inline constexpr auto field_rules<GroupBoundForm> = std::array{
    FieldRule{.field = "grouping", .about = "A name of groups"},
    FieldRule{.field = "group", .about = "A group of that grouping"},
    FieldRule{.field = "least", .minimum = 0, .maximum = most_seats, .about = "Placed of the group; 0 unless given"},
    FieldRule{.field = "most", .minimum = 0, .maximum = most_seats, .about = "Placed of the group"},
};
template <>
inline constexpr auto field_rules<CeilingForm> = std::array{
    FieldRule{.field = "cost", .about = "A name of cost"},
    FieldRule{
        .field = "most", .minimum = 0, .about = "What all placements together may cost, in the units of that cost"},
};
template <>
inline constexpr auto field_rules<BoundsForm> = std::array{
    FieldRule{.field = "partners", .max_items = any_length},
    FieldRule{.field = "groups", .max_items = any_length},
    FieldRule{.field = "ceilings", .max_items = any_length},
};
template <>
inline constexpr auto field_rules<FixedForm> = std::array{
    FieldRule{.field = "applicant", .minimum = 1},
    FieldRule{.field = "place", .minimum = 0, .about = "A place of her list; 0: she stays at home"},
};
template <>
inline constexpr auto field_rules<InstanceForm> = std::array{
    FieldRule{.field = "applicants", .max_items = any_length, .about = "Per applicant her places, best first"},
    FieldRule{.field = "places", .max_items = any_length},
    FieldRule{
        .field = "points", .max_items = any_length, .about = "Per choice; more goes first. Not beside a priority"},
    FieldRule{.field = "ineligible",
              .max_items = any_length,
              .about = "Per applicant, places of her list that she may not have"},
    FieldRule{.field = "groups", .about = "The first one is what fair_share looks at"},
    FieldRule{.field = "pairs", .max_items = any_length, .about = "Two applicants each, who go together or not at all"},
    FieldRule{.field = "fixed", .max_items = any_length, .about = "Applicants placed by hand"},
    FieldRule{.field = "cost", .about = "Each counts where a ceiling names it"},
};

}  // namespace utsyn
