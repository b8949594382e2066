#include "mobility/climate_account.hpp"

#include "organisation/near_region.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace utsyn {
namespace {

int percent_of(double part, double whole) {
    return static_cast<int>(std::lround(100 * part / whole));
}

void add(ClimateSums& sums, const ClimateStay& stay) {
    ++sums.stays;
    if (is_near(stay.partner_country)) ++sums.near_stays;
    if (!stay.journey_kilograms_co2e) return;
    ++sums.journeys;
    sums.kilograms_co2e.count += stay.journey_kilograms_co2e->count;
    if (!stay.journey_plane_kilograms_co2e) return;
    ++sums.compared_journeys;
    sums.saved_kilograms_co2e.count += stay.journey_plane_kilograms_co2e->count - stay.journey_kilograms_co2e->count;
}

ClimateSums closed(ClimateSums sums) {
    if (sums.journeys > 0)
        sums.kilograms_per_journey = KilogramsCo2e{sums.kilograms_co2e.count / static_cast<double>(sums.journeys)};
    if (sums.stays > 0)
        sums.near_percent = percent_of(static_cast<double>(sums.near_stays), static_cast<double>(sums.stays));
    return sums;
}

std::vector<ClimateYear> years_of(std::span<const ClimateStay> stays, const std::optional<ClimateTarget>& target,
                                  const MobilityLimits& limits) {
    std::map<Date, ClimateYear> by_first_day;
    for (const auto& stay : stays) {
        const auto year = school_year_of(stay.starts_on, limits);
        auto& line = by_first_day[year.first_day];
        line.year = to_string(year);
        line.first_day = year.first_day;
        add(line.sums, stay);
    }
    std::vector<ClimateYear> years;
    std::optional<KilogramsCo2e> before;
    for (auto& [first_day, line] : by_first_day) {
        line.sums = closed(line.sums);
        const auto& now = line.sums.kilograms_per_journey;
        if (now && before && before->count > 0)
            line.change_percent = percent_of(now->count - before->count, before->count);
        if (now) before = now;
        if (target && first_day.year() >= target->first_year) {
            line.target = target->kilograms_per_journey;
            if (now) line.keeps_target = *now <= target->kilograms_per_journey;
        }
        years.push_back(std::move(line));
    }
    return years;
}

/// One line for each key, most emission first.
template <class Key, class Name>
std::vector<ClimateLine> lines_of(const std::vector<ClimateStay>& stays, Key key_of, Name named) {
    std::map<decltype(key_of(stays.front())), ClimateLine> by_key;
    for (const auto& stay : stays) {
        auto& line = by_key[key_of(stay)];
        named(line, stay);
        add(line.sums, stay);
    }
    std::vector<ClimateLine> lines;
    for (auto& [key, line] : by_key) {
        line.sums = closed(line.sums);
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::ranges::greater{},
                             [](const ClimateLine& line) { return line.sums.kilograms_co2e; });
    return lines;
}

}  // namespace

ClimateAccount climate_account(std::span<const ClimateStay> stays, const SchoolYear& shown,
                               const std::optional<ClimateTarget>& target, const MobilityLimits& limits) {
    ClimateAccount account{.year = to_string(shown), .years = years_of(stays, target, limits), .target = target};
    std::vector<ClimateStay> of_year;
    for (const auto& stay : stays)
        if (shown.first_day <= stay.starts_on && stay.starts_on <= shown.last_day) of_year.push_back(stay);
    account.schools = lines_of(
        of_year, [](const ClimateStay& stay) { return stay.organisation_id; },
        [](ClimateLine& line, const ClimateStay& stay) {
            line.name = line.organisation_name = stay.organisation_name;
        });
    account.groups = lines_of(
        of_year,
        [](const ClimateStay& stay) {
            return std::tuple{stay.organisation_id, stay.partner_name, stay.starts_on, stay.ends_on};
        },
        [](ClimateLine& line, const ClimateStay& stay) {
            line.name = stay.partner_name;
            line.organisation_name = stay.organisation_name;
            line.starts_on = stay.starts_on;
        });
    return account;
}

}  // namespace utsyn
