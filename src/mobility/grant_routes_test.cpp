#include "mobility/grant_routes.hpp"

#include "organisation/role_authority.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr const char* class_exchange =
    "/api/grant?programme=nordplus_junior&activity=class_exchange&from=Oslo&to=Tampere&pupils=20&staff=2&days=5";

class GrantRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock, std::initializer_list<void (*)(http::Router&)>{add_grant_routes});
    }

    Clock clock{*Instant::parse("2026-11-22T12:00:00.000Z")};
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(GrantRoutesTest, a_grant_is_told_in_the_currency_of_the_agencys_country_too) {
    auto visitor = routes->client();
    auto told = visitor.get(class_exchange);
    ASSERT_EQ(told.status, 200) << told.body;
    EXPECT_EQ(told.at("/total/amount"), "8260.00");
    EXPECT_EQ(told.at("/converted_total/amount"), "91669.48");
    EXPECT_EQ(told.at("/converted_total/currency"), "NOK");
    EXPECT_EQ(told.at("/converted_total/rates/0/of_day"), "2026-04-13");
}

TEST_P(GrantRoutesTest, or_in_the_one_asked_for) {
    auto visitor = routes->client();
    const auto in = [&](const std::string& currency) { return visitor.get(class_exchange + ("&in=" + currency)); };
    EXPECT_EQ(in("ISK").at("/converted_total/amount"), "1182832.00");
    EXPECT_EQ(in("EUR").body.find("converted_total"), std::string::npos);
    EXPECT_EQ(in("PLN").at("/converted_total/sentence"),
              "No exchange rate of PLN is known for 22 November 2026, so the sum is not converted.");
    EXPECT_EQ(in("kroner").status, 422);
}

UTSYN_ON_BOTH_ENGINES(GrantRoutesTest);

}  // namespace
}  // namespace utsyn
