#include "funding/other_payers.hpp"

#include "funding/grant_told.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace utsyn {
namespace {

using enum GrantProgramme;
using Programmes = std::vector<GrantProgramme>;

GrantCase pupil_from(const std::string& country, const std::string& to, GrantProgramme programme = erasmus_school) {
    return {.programme = programme,
            .activity = programme == erasmus_vet ? GrantActivity::learner_short : GrantActivity::pupil_short,
            .call_year = 2026,
            .agency = country,
            .from_country = country,
            .to_country = to,
            .one_way = Kilometres{5000},
            .days = 14,
            .pupils = 1};
}

Programmes programmes_for(const GrantCase& stay) {
    return other_payers(stay, RateBook::embedded()).programmes;
}

std::vector<OtherMeans> means_of(const GrantCase& stay) {
    std::vector<OtherMeans> means;
    for (const auto& row : other_payers(stay, RateBook::embedded()).means) means.push_back(row.means);
    return means;
}

TEST(OtherPayers, are_the_programmes_of_the_sending_country_that_pay_in_a_country_outside_erasmus) {
    for (const auto* country : {"GB", "CH", "JP"}) {
        EXPECT_EQ(programmes_for(pupil_from("NO", country)), Programmes{lanekassen}) << country;
        EXPECT_EQ(programmes_for(pupil_from("FI", country)), Programmes{}) << country;
    }
    EXPECT_EQ(programmes_for(pupil_from("SE", "JP")), Programmes{atlas});
    EXPECT_EQ(programmes_for(pupil_from("DK", "GB", erasmus_vet)), Programmes{opu});
}

TEST(OtherPayers, a_vocational_project_may_spend_a_part_outside) {
    using enum OtherMeans;
    EXPECT_EQ(means_of(pupil_from("NO", "GB", erasmus_vet)),
              (std::vector{erasmus_vet_outside, host_country, own_means}));
    EXPECT_EQ(means_of(pupil_from("NO", "GB")), (std::vector{host_country, own_means}));
}

TEST(OtherPayers, are_told_only_where_the_country_is_why_nothing_is_paid) {
    const auto messages = i18n::Messages::embedded();
    const auto& book = RateBook::embedded();
    const auto told_of = [&](const GrantCase& stay) { return told(grant(stay, book), stay, book, {}, messages); };
    const auto abroad = told_of(pupil_from("NO", "JP"));
    ASSERT_TRUE(abroad.may_still_pay);
    EXPECT_TRUE(abroad.may_still_pay->front().starts_with("Lånekassen"));
    auto too_short = pupil_from("NO", "DE");
    too_short.days = 3;
    EXPECT_TRUE(told_of(too_short).not_eligible);
    EXPECT_FALSE(told_of(too_short).may_still_pay);
}

}  // namespace
}  // namespace utsyn
