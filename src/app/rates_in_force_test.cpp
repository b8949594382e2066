#include "app/rates_in_force.hpp"

#include "app/temporary_folder.hpp"
#include "funding/funding.hpp"
#include "funding/rate_store.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <algorithm>
#include <cstdlib>

namespace utsyn {
namespace {

const Instant now{Date{2026, 11, 16}.day() + std::chrono::hours{9}};

class RatesInForceTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        setenv("UTSYN_DATA", folder_.path().c_str(), 1);
        setenv("UTSYN_DATABASE", database_url().c_str(), 1);
        load_shipped_rates(database(), now);
    }
    void TearDown() override {
        unsetenv("UTSYN_DATA");
        unsetenv("UTSYN_DATABASE");
        OnBothEngines::TearDown();
    }

    void correct_band_from_500_km_on(const std::string& amount) {
        auto transaction = database().begin();
        RateStore store{transaction};
        auto versions = store.versions_in(store.newest().number);
        RateChange change{.before = *std::ranges::find_if(versions, [](const RateVersion& version) {
                              const auto& rate = version.rate;
                              return rate.programme == "erasmus" && rate.name == "travel_standard" &&
                                     rate.key == "500-1999" && rate.holds_in_call(2026) && !rate.is_conflict();
                          })};
        change.after = change.before->rate;
        change.after->low = change.after->high = amount;
        change.shipped_as = change.before->shipped_as;
        store.revise({.id = Id<RateRevision>::make(now),
                      .kind = RevisionKind::corrected,
                      .made_at = now,
                      .reason = "A new table"},
                     std::vector{change});
        transaction.commit();
    }

    static std::string amount(bool installed) {
        std::string found;
        with_rates(installed, true, [&](const RateBook& rates, const Answer&) {
            RateScope scope{rates, {.programme = "erasmus", .field = "school", .call_year = 2026}};
            found = scope.find_band("travel_standard", 840)->rate->low;
            return 0;
        });
        return found;
    }

private:
    TemporaryFolder folder_;
};

TEST_P(RatesInForceTest, a_command_takes_corrections_from_the_database_when_it_is_asked_to) {
    correct_band_from_500_km_on("333");
    EXPECT_EQ(amount(true), "333");
    EXPECT_EQ(amount(false), "309");
}

UTSYN_ON_BOTH_ENGINES(RatesInForceTest);

}  // namespace
}  // namespace utsyn
