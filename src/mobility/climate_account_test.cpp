#include "mobility/climate_account.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

ClimateStay stay(Date starts_on, double kilograms, double by_plane, std::string country = "DE") {
    return {.organisation_name = "Nordlia",
            .partner_name = "Lycée",
            .partner_country = std::move(country),
            .starts_on = starts_on,
            .ends_on = starts_on + Days{9},
            .journey_kilograms_co2e = KilogramsCo2e{kilograms},
            .journey_plane_kilograms_co2e = KilogramsCo2e{by_plane}};
}

ClimateAccount account_of(std::vector<ClimateStay> stays, std::optional<ClimateTarget> target = {}) {
    return climate_account(stays, school_year_of({2026, 9, 1}, mobility_limits()), target, mobility_limits());
}

}  // namespace

TEST(ClimateAccount, T21_co2_by_mobility_group_and_year_saved_against_plane_and_the_trend) {
    const auto account = account_of({stay({2025, 10, 1}, 400, 400), stay({2026, 10, 1}, 100, 400),
                                     stay({2026, 10, 1}, 100, 400), stay({2027, 3, 1}, 400, 400)});
    ASSERT_EQ(account.years.size(), 2u);
    EXPECT_EQ(account.years[1].year, "2026/27");
    EXPECT_EQ(account.years[1].sums.kilograms_co2e, KilogramsCo2e{600});
    EXPECT_EQ(account.years[1].sums.kilograms_per_journey, KilogramsCo2e{200});
    EXPECT_EQ(account.years[1].sums.saved_kilograms_co2e, KilogramsCo2e{600});
    EXPECT_EQ(account.years[1].change_percent, -50);
    EXPECT_FALSE(account.years[0].change_percent);
    ASSERT_EQ(account.groups.size(), 2u);
    EXPECT_EQ(account.groups[0].sums.stays, 1);
    EXPECT_EQ(account.groups[1].sums.kilograms_co2e, KilogramsCo2e{200});
    ASSERT_EQ(account.schools.size(), 1u);
    EXPECT_EQ(account.schools[0].sums.stays, 3);
}

TEST(ClimateAccount, T20_the_share_of_stays_in_the_near_region) {
    auto at_home = stay({2026, 10, 1}, 1, 1, "JP");
    at_home.journey_kilograms_co2e.reset();
    const auto account = account_of(
        {stay({2026, 10, 1}, 1, 1, "DK"), stay({2026, 10, 1}, 1, 1, "DE"), stay({2026, 10, 1}, 1, 1, "FR"), at_home});
    EXPECT_EQ(account.years[0].sums.near_percent, 50);
    EXPECT_EQ(account.years[0].sums.journeys, 3);
}

TEST(ClimateAccount, a_target_holds_from_its_first_year) {
    const ClimateTarget target{.kilograms_per_journey = {150}, .first_year = 2026};
    const auto account = account_of({stay({2025, 10, 1}, 400, 400), stay({2026, 10, 1}, 100, 400)}, target);
    EXPECT_FALSE(account.years[0].target);
    EXPECT_EQ(account.years[1].keeps_target, true);
    EXPECT_TRUE(account_of({}).years.empty());
}

}  // namespace utsyn
