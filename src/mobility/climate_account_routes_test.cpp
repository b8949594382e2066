#include "mobility/climate_account_routes.hpp"

#include "mobility/climate_account_store.hpp"
#include "mobility/mobility_for_test.hpp"
#include "mobility/stay_store.hpp"
#include "organisation/session_routes.hpp"

namespace utsyn {
namespace {

class ClimateAccountRoutesTest : public MobilityTest {
protected:
    void SetUp() override {
        MobilityTest::SetUp();
        if (IsSkipped()) return;
        routes_.emplace(database(), today,
                        std::initializer_list<void (*)(http::Router&)>{add_session_routes, add_climate_account_routes});
    }
    void add_stay(double kilograms) {
        Stay stay{.id = Id<Stay>::make(now),
                  .organisation_id = school(),
                  .person_id = made<Person>("pupil"),
                  .partner_id = made<Partner>("relation.nantes"),
                  .starts_on = {2026, 10, 1},
                  .ends_on = {2026, 10, 14}};
        stay.journey = ChosenJourney{.mode = "train",
                                     .reason = "Fits",
                                     .kilograms_co2e = {kilograms},
                                     .chosen_on = today,
                                     .plane_kilograms_co2e = KilogramsCo2e{500}};
        auto transaction = database().begin();
        StayStore{transaction}.add(stay, change());
        transaction.commit();
    }
    TestClient as(const std::string& email) const { return routes_->signed_in(email); }

private:
    std::optional<MobilityRoutesForTest> routes_;
};

TEST_P(ClimateAccountRoutesTest, a_school_and_its_owner_see_what_journeys_emit) {
    EXPECT_EQ(as("koordinator@nordlia.example").get("/api/climate-account").at("/years"), "[]");
    add_stay(100);
    add_stay(150);
    for (const auto* reader : {"koordinator@nordlia.example", "laerer@nordlia.example"}) {
        const auto account = as(reader).get("/api/climate-account");
        ASSERT_EQ(account.status, 200) << account.body;
        EXPECT_EQ(account.at("/years/0/year"), "2026/27") << reader;
        EXPECT_EQ(account.at("/years/0/sums/kilograms_co2e"), "250") << reader;
        EXPECT_EQ(account.at("/years/0/sums/saved_kilograms_co2e"), "750") << reader;
        EXPECT_EQ(account.at("/groups/0/sums/stays"), "2") << reader;
    }
    auto transaction = database().read();
    const auto owner = Authority::for_program(made<Organisation>("county"));
    EXPECT_EQ(ClimateAccountStore{transaction}.stays(owner).size(), 2u);
    EXPECT_EQ(as("koordinator@fjellheim.example").get("/api/climate-account").at("/years"), "[]");
    EXPECT_EQ(as("koordinator@nordlia.example").get("/api/climate-account?school_year=2025").at("/groups"), "[]");
    EXPECT_EQ(as("koordinator@nordlia.example").get("/api/climate-account?school_year=soon").status, 422);
}

TEST_P(ClimateAccountRoutesTest, the_head_sets_a_target_and_sets_it_anew) {
    add_stay(100);
    auto head = as("rektor@nordlia.example");
    const auto address = "/api/climate-account/target";
    EXPECT_EQ(head.put(address, R"({"kilograms_per_journey":-1,"first_year":2026})").status, 422);
    EXPECT_EQ(head.put(address, R"({"kilograms_per_journey":80,"first_year":2026})").at("/years/0/keeps_target"),
              "false");
    EXPECT_EQ(head.put(address, R"({"kilograms_per_journey":120,"first_year":2026})").at("/years/0/keeps_target"),
              "true");
    EXPECT_EQ(as("koordinator@nordlia.example").put(address, R"({"kilograms_per_journey":1,"first_year":2026})").status,
              403);
}

UTSYN_ON_BOTH_ENGINES(ClimateAccountRoutesTest);

}  // namespace
}  // namespace utsyn
