#include "funding/funding_overview.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date day{2026, 5, 4};

Organisation school(const char* name, const char* country, std::vector<SchoolForm> forms) {
    return {
        .id = Id<Organisation>::make(Instant{}), .name = name, .country = country, .school_forms = std::move(forms)};
}

FundingProject project(const Organisation& of, ProjectFormat format, int call_year) {
    return {.organisation_id = of.id, .format = format, .call_year = call_year, .applied_on = day};
}

FundingProject granted(const Organisation& of, ProjectFormat format, int call_year, Money sum) {
    auto one = project(of, format, call_year);
    one.award = Award{day, sum, {}};
    return one;
}

FundingProject rejected(const Organisation& of, ProjectFormat format, int call_year) {
    auto one = project(of, format, call_year);
    one.rejected_on = day;
    return one;
}

const Organisation nordlia = school("Nordlia", "NO", {SchoolForm::upper_secondary});
const Organisation havna = school("Havna", "NO", {SchoolForm::preschool});

FundingOverview overview() {
    auto planned = project(havna, ProjectFormat::ka210, 2026);
    planned.applied_on.reset();
    const std::vector projects{granted(nordlia, ProjectFormat::ka122, 2025, euro(30'000)),
                               granted(nordlia, ProjectFormat::ka121, 2026, euro(30'000)),
                               granted(nordlia, ProjectFormat::ka220, 2026, euro(20'000)),
                               rejected(nordlia, ProjectFormat::ka122, 2026),
                               project(havna, ProjectFormat::nordplus_junior, 2026),
                               planned};
    return funding_overview(projects, std::vector{havna, nordlia}, RateBook::embedded());
}

}  // namespace

TEST(FundingOverview, tells_what_was_applied_for_granted_and_rejected_with_the_share_of_what_is_decided) {
    const auto all = overview().all;
    EXPECT_EQ(all.projects, 6);
    EXPECT_EQ(all.applied, 5);
    EXPECT_EQ(all.granted, 3);
    EXPECT_EQ(all.rejected, 1);
    EXPECT_EQ(all.granted_amount, euro(80'000));
    EXPECT_DOUBLE_EQ(all.success_share.value(), 0.75);
}

TEST(FundingOverview, calls_go_newest_first_and_a_scheme_without_decisions_has_no_share) {
    const auto all = overview();
    ASSERT_EQ(all.call_years.size(), 2U);
    EXPECT_EQ(all.call_years[0].call_year, 2026);
    EXPECT_EQ(all.call_years[0].figures.granted_amount, euro(50'000));
    EXPECT_EQ(all.call_years[1].figures.granted_amount, euro(30'000));
    ASSERT_EQ(all.schemes.at(2).scheme, FundingScheme::nordplus_junior);
    EXPECT_EQ(all.schemes[2].figures.applied, 1);
    EXPECT_FALSE(all.schemes[2].figures.success_share);
}

TEST(FundingOverview, a_school_has_used_what_it_has_applied_to_and_is_shown_what_it_has_not) {
    const auto all = overview();
    ASSERT_EQ(all.schools.size(), 2U);
    EXPECT_EQ(all.schools[0].name, "Havna");
    EXPECT_EQ(all.schools[0].used, std::vector{FundingScheme::nordplus_junior});
    EXPECT_EQ(all.schools[0].unused,
              (std::vector{FundingScheme::erasmus_mobility, FundingScheme::erasmus_cooperation}));
    EXPECT_EQ(all.schools[1].unused, std::vector{FundingScheme::nordplus_junior});
}

TEST(FundingOverview, a_scheme_is_suggested_only_where_country_and_form_of_school_fit) {
    EXPECT_FALSE(may_use(school("Tōkai", "JP", {SchoolForm::upper_secondary}), FundingScheme::erasmus_mobility));
    EXPECT_FALSE(may_use(school("Witten", "DE", {SchoolForm::vocational}), FundingScheme::nordplus_junior));
    EXPECT_TRUE(may_use(school("Witten", "DE", {SchoolForm::vocational}), FundingScheme::erasmus_mobility));
    EXPECT_FALSE(may_use(school("Kveld", "NO", {SchoolForm::adult}), FundingScheme::nordplus_junior));
    EXPECT_FALSE(may_use(school("Formless", "NO", {}), FundingScheme::erasmus_mobility));
}

TEST(FundingOverview, the_portfolio_divides_in_money_and_projects_beside_the_programmes_own_split) {
    const auto split = overview().split;
    EXPECT_DOUBLE_EQ(split.mobility_share_of_money.value(), 0.75);
    EXPECT_DOUBLE_EQ(split.mobility_share_of_projects.value(), 2.0 / 3);
    ASSERT_EQ(split.programmes_own.size(), 2U);
    EXPECT_EQ(split.programmes_own[1].key, "mobility");
    EXPECT_EQ(split.programmes_own[1].low, "0.666667");
    EXPECT_FALSE(funding_overview({}, {}, RateBook::embedded()).split.mobility_share_of_money);
}

TEST(FundingOverview, a_grant_in_kroner_counts_by_the_rate_of_its_day) {
    const std::vector projects{
        granted(nordlia, ProjectFormat::nordplus_junior, 2026, {11'098'00, *Currency::parse("NOK")})};
    EXPECT_EQ(funding_overview(projects, {}, RateBook::embedded()).all.granted_amount, euro(1000));
}

}  // namespace utsyn
