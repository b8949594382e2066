#include "funding/finder_routes.hpp"

#include "organisation/role_authority.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr const char* class_trip =
    "/api/funding/"
    "programmes?from=Oslo&to=Tampere&school_form=upper_secondary&pupils=20&staff=2&start=2027-05-03&days=5";

class FinderRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_finder_routes});
    }

    Clock clock{*Instant::parse("2026-11-22T12:00:00.000Z")};
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(FinderRoutesTest, anyone_finds_the_programmes_that_fit_without_signing_in) {
    auto visitor = routes->client();
    auto found = visitor.get(class_trip);
    ASSERT_EQ(found.status, 200) << found.body;
    EXPECT_EQ(found.at("/from/country"), "NO");
    EXPECT_EQ(found.at("/to/town"), "Tampere");
    EXPECT_EQ(found.at("/fits/0/grant/programme"), "erasmus_school");
    EXPECT_NE(found.body.find(R"("total":{"amount":"8260.00","currency":"EUR"})"), std::string::npos) << found.body;
    EXPECT_NE(found.body.find(R"("means":"own_means")"), std::string::npos);
}

TEST_P(FinderRoutesTest, sums_are_told_in_the_currency_of_the_sending_country_too) {
    auto visitor = routes->client();
    auto found = visitor.get(class_trip);
    EXPECT_NE(found.body.find(R"("converted_total":{"amount":"91669.48","currency":"NOK")"), std::string::npos)
        << found.body;
    EXPECT_NE(found.body.find("91,669, by the rate of 13 April 2026"), std::string::npos);
    auto finnish = visitor.get(
        "/api/funding/programmes?from=Tampere&to=Oslo&school_form=upper_secondary&pupils=20&staff=2"
        "&start=2027-05-03&days=5");
    EXPECT_EQ(finnish.body.find("converted_total"), std::string::npos) << finnish.body;
}

TEST_P(FinderRoutesTest, a_fit_tells_who_pays_and_how_long_a_stay_may_be_and_a_misfit_for_which_schools_it_is) {
    auto visitor = routes->client();
    auto found = visitor.get(class_trip);
    EXPECT_EQ(found.at("/fits/0/length/high"), "30");
    EXPECT_EQ(found.at("/fits/0/payer"), "the European Union, through the national agency");
    EXPECT_NE(found.body.find("is not for this school form, but for: vocational education."), std::string::npos);
}

TEST_P(FinderRoutesTest, training_abroad_is_told_by_its_routes_as_sure_as_the_activity_itself) {
    auto found = routes->client().get(
        "/api/funding/programmes?from=Aarhus&to=Berlin&school_form=vocational&pupils=1&start=2027-02-01&days=60");
    const auto second_route = found.body.find("work placement: route B");
    ASSERT_NE(second_route, std::string::npos) << found.body;
    const auto certainty = found.body.find(R"("certainty":"derived","deadline")", second_route);
    EXPECT_NE(certainty, std::string::npos) << found.body;
}

TEST_P(FinderRoutesTest, its_sentences_are_in_the_language_asked_for) {
    auto visitor = routes->client();
    auto swedish = visitor.get(class_trip, {{"Accept-Language", "sv"}});
    EXPECT_NE(swedish.body.find("Inget senare sista datum är känt"), std::string::npos) << swedish.body;
}

TEST_P(FinderRoutesTest, a_question_that_cannot_be_answered_says_which_field) {
    auto visitor = routes->client();
    EXPECT_EQ(visitor.get("/api/funding/programmes?from=Oslo").status, 422);
    auto nobody =
        visitor.get("/api/funding/programmes?from=Oslo&to=Nowhereville&school_form=adult&start=2027-05-03&days=5");
    EXPECT_EQ(nobody.status, 422);
    EXPECT_EQ(nobody.at("/errors/0/pointer"), "/to");
    EXPECT_EQ(nobody.at("/errors/1/pointer"), "/pupils");
}

UTSYN_ON_BOTH_ENGINES(FinderRoutesTest);

}  // namespace
}  // namespace utsyn
