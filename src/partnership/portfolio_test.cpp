#include "partnership/portfolio.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(Portfolio, T20_the_share_of_partners_in_the_near_region_and_how_far_half_of_them_lie) {
    const std::vector<PortfolioPartner> partners{
        {true, Kilometres{300}}, {false, Kilometres{9000}}, {false, Kilometres{1200}}, {true, std::nullopt}};
    const auto portfolio = portfolio_of(partners);
    EXPECT_EQ(portfolio.partners, 4);
    EXPECT_EQ(portfolio.near_partners, 2);
    EXPECT_EQ(portfolio.near_percent, 50);
    EXPECT_EQ(portfolio.middle_distance, Kilometres{1200});
}

TEST(Portfolio, of_nobody_has_no_share_and_no_distance) {
    const auto portfolio = portfolio_of({});
    EXPECT_FALSE(portfolio.near_percent);
    EXPECT_FALSE(portfolio.middle_distance);
    EXPECT_FALSE(portfolio.near_countries.empty());
}

TEST(Portfolio, with_an_even_number_of_distances_takes_the_nearer_middle) {
    const std::vector<PortfolioPartner> partners{{true, Kilometres{700}}, {true, Kilometres{300}}};
    EXPECT_EQ(portfolio_of(partners).middle_distance, Kilometres{300});
}

}  // namespace utsyn
