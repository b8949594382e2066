#include "funding/rate_store.hpp"

#include "funding/funding.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <algorithm>
#include <thread>

namespace utsyn {
namespace {

const Instant now{Date{2026, 11, 16}.day() + std::chrono::hours{9}};

class RateStoreTest : public OnBothEngines {
protected:
    static RateRevision revision(RevisionKind kind) {
        return {.id = Id<RateRevision>::make(now), .kind = kind, .made_at = now, .reason = "A new table"};
    }

    static RateVersion band(RateStore& store, const std::string& key) {
        auto versions = store.versions_in(store.newest().number);
        return *std::ranges::find_if(versions, [&](const RateVersion& version) {
            const auto& rate = version.rate;
            return rate.programme == "erasmus" && rate.name == "travel_standard" && rate.key == key &&
                   rate.holds_in_call(2026) && !rate.is_conflict();
        });
    }

    /// Another amount for the band from 500 km on, as an administrator would write it.
    void correct(const std::string& amount) {
        auto transaction = database().begin();
        RateStore store{transaction};
        RateChange change{.before = band(store, "500-1999")};
        change.after = change.before->rate;
        change.after->low = change.after->high = amount;
        change.shipped_as = change.before->shipped_as;
        store.revise(revision(RevisionKind::corrected), std::vector{change});
        transaction.commit();
    }

    static std::string amount_of(const RateBook& book) {
        RateScope scope{book, {.programme = "erasmus", .field = "school", .call_year = 2026}};
        return scope.find_band("travel_standard", 840)->rate->low;
    }
};

TEST_P(RateStoreTest, a_database_without_rates_has_those_of_the_program) {
    auto transaction = database().read();
    auto rates = current_rates(transaction);
    EXPECT_EQ(rates.revision, 0);
    EXPECT_EQ(rates.book.get(), &RateBook::embedded());
}

TEST_P(RateStoreTest, loads_what_the_program_ships_once) {
    load_shipped_rates(database(), now);
    load_shipped_rates(database(), now);
    auto transaction = database().read();
    EXPECT_EQ(RateStore{transaction}.newest().number, 1);
    auto shipped = RateBook::embedded_rates();
    auto loaded = current_rates(transaction).book->rates();
    ASSERT_EQ(loaded.size(), shipped.size());
    for (const auto& rate : shipped) EXPECT_NE(std::ranges::find(loaded, rate), loaded.end()) << identity_of(rate);
}

TEST_P(RateStoreTest, two_programs_that_start_at_once_load_the_rates_once) {
    auto other = sql::Database::open(database_url());
    std::thread first{[&] { load_shipped_rates(database(), now); }};
    std::thread second{[&] { load_shipped_rates(*other, now); }};
    first.join();
    second.join();
    auto transaction = database().read();
    EXPECT_EQ(RateStore{transaction}.newest().number, 1);
    EXPECT_EQ(RateStore{transaction}.latest().size(), RateBook::embedded_rates().size());
}

TEST_P(RateStoreTest, a_correction_makes_a_new_book_and_keeps_the_old_one) {
    load_shipped_rates(database(), now);
    auto before = current_rates(*std::make_unique<sql::Transaction>(database().read()));
    correct("333");
    auto transaction = database().read();
    auto after = current_rates(transaction);
    EXPECT_EQ(after.revision, 2);
    EXPECT_EQ(amount_of(*after), "333");
    EXPECT_EQ(amount_of(*before), amount_of(RateBook::embedded()));
    EXPECT_EQ(amount_of(**rates_of_revision(transaction, 1)), amount_of(*before));
    EXPECT_TRUE(rates_of_revision(transaction, 9).error().is(problems::not_found));
}

TEST_P(RateStoreTest, the_same_book_is_read_once) {
    load_shipped_rates(database(), now);
    auto transaction = database().read();
    EXPECT_EQ(current_rates(transaction).book, current_rates(transaction).book);
}

TEST_P(RateStoreTest, another_program_sees_a_correction) {
    auto other = sql::Database::open(database_url());
    load_shipped_rates(database(), now);
    {
        auto transaction = other->read();
        EXPECT_EQ(current_rates(transaction).revision, 1);
    }
    correct("333");
    auto transaction = other->read();
    EXPECT_EQ(amount_of(*current_rates(transaction)), "333");
}

TEST_P(RateStoreTest, the_next_start_keeps_a_correction) {
    load_shipped_rates(database(), now);
    correct("333");
    load_shipped_rates(database(), now);
    auto transaction = database().read();
    auto rates = current_rates(transaction);
    EXPECT_EQ(rates.revision, 2);
    EXPECT_EQ(amount_of(*rates), "333");
}

TEST_P(RateStoreTest, a_version_comes_back_as_it_was_written) {
    load_shipped_rates(database(), now);
    correct("333");
    auto transaction = database().read();
    RateStore store{transaction};
    auto corrected = band(store, "500-1999");
    auto versions = store.versions_of(corrected.rate_id);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].rate, corrected.rate);
    EXPECT_FALSE(versions[0].from_release);
    EXPECT_EQ(versions[1].until_revision, 2);
    EXPECT_EQ(store.touched_in(2).size(), 2U);
    EXPECT_EQ(store.find(corrected.rate_id)->version.from_revision, 2);
    EXPECT_EQ(store.revision(2)->reason, "A new table");
}

UTSYN_ON_BOTH_ENGINES(RateStoreTest);

}  // namespace
}  // namespace utsyn
