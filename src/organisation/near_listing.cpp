#include "organisation/near_listing.hpp"

#include "organisation/near_region.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

constexpr std::string_view is_near_column = "(:near_region like '%,' || organisation.country || ',%')";

constexpr std::string_view haversine =
    "(power(sin(radians(organisation.latitude - home.latitude) / 2), 2)"
    " + cos(radians(home.latitude)) * cos(radians(organisation.latitude))"
    " * power(sin(radians(organisation.longitude - home.longitude) / 2), 2))";

/// By the mean radius of the earth. Rounding may bring the haversine past 1, hence `abs`.
std::string distance_column() {
    return fmt::format("round(2 * 6371.0088 * atan2(sqrt({0}), sqrt(abs(1 - {0}))))", haversine);
}

}  // namespace

std::string position_columns() {
    return fmt::format("{} as is_near, {} as distance", is_near_column, distance_column());
}

sql::ListingFilter near_region_filter() {
    static const auto predicate = fmt::format("{} = :value", is_near_column);
    return {"near_region", predicate, &shape_of<bool>(), "True: only those in the near region."};
}

sql::ListingSort distance_sort() {
    static const auto distance_or_furthest = fmt::format("coalesce({}, 99999)", distance_column());
    return {"distance", distance_or_furthest, sql::ColumnType::number};
}

const std::string& near_region_parameter() {
    static const auto parameter = fmt::format(",{},", fmt::join(near_countries(), ","));
    return parameter;
}

}  // namespace utsyn
