#include "mobility/stay_funding.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const auto project_id = Id<FundingProject>::make(Instant{Date{2026, 11, 16}.day()});

StayFunding by(StayPayer payer, std::optional<Id<FundingProject>> project = {}) {
    return {.payer = payer, .funding_project_id = project};
}

std::string refused(const StayFunding& funding, std::vector<StayFunding> others = {}) {
    auto checked = check_payer(funding, others);
    return checked ? "" : checked.error().errors.at(0).reason;
}

TEST(StayFunding, names_a_project_where_one_pays_and_only_there) {
    EXPECT_EQ(refused(by(StayPayer::funding_project, project_id)), "");
    EXPECT_EQ(refused(by(StayPayer::funding_project)), "required");
    EXPECT_EQ(refused(by(StayPayer::lanekassen, project_id)), "required");
}

TEST(StayFunding, stands_once_for_each_payer) {
    EXPECT_EQ(refused(by(StayPayer::lanekassen), {by(StayPayer::lanekassen)}), "payer-twice");
    EXPECT_EQ(refused(by(StayPayer::funding_project, project_id), {by(StayPayer::funding_project, project_id)}),
              "payer-twice");
    EXPECT_EQ(refused(by(StayPayer::lanekassen), {by(StayPayer::funding_project, project_id)}), "");
    EXPECT_EQ(refused(by(StayPayer::other), {by(StayPayer::other)}), "");
}

TEST(StayFunding, is_computed_by_the_programme_of_its_project) {
    FundingProject project{.format = ProjectFormat::ka121, .field = ProjectField::vet};
    EXPECT_EQ(programme_of(StayPayer::funding_project, &project), GrantProgramme::erasmus_vet);
    project.format = ProjectFormat::nordplus_junior;
    EXPECT_EQ(programme_of(StayPayer::funding_project, &project), GrantProgramme::nordplus_junior);
    EXPECT_EQ(programme_of(StayPayer::own_means, nullptr), std::nullopt);
}

}  // namespace
}  // namespace utsyn
