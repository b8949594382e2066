#include "funding/rate_version.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

Rate band(std::string amount) {
    Rate rate{.programme = "erasmus", .name = "travel_standard", .key = "100-499", .first_call_year = 2026};
    rate.low = rate.high = std::move(amount);
    rate.unit = "EUR";
    return rate;
}

LatestRate known(const Rate& rate, bool from_release = true, std::optional<RevisionKind> ended_by = {}) {
    LatestRate latest{.version = {.rate_id = Id<Rate>::make(Instant{}),
                                  .from_revision = 1,
                                  .from_release = from_release,
                                  .shipped_as = identity_of(rate),
                                  .rate = rate},
                      .ended_by = ended_by};
    if (ended_by) latest.version.until_revision = 2;
    return latest;
}

TEST(RateVersion, the_same_rate_keeps_its_identity_whatever_its_value_and_last_call) {
    auto changed = band("250");
    changed.last_call_year = 2027;
    EXPECT_EQ(identity_of(changed), identity_of(band("211")));
    changed.agency = "IS";
    EXPECT_NE(identity_of(changed), identity_of(band("211")));
}

TEST(RateVersion, a_contradiction_is_another_rate_than_what_it_contradicts) {
    auto conflict = band("180");
    conflict.provenance.note = "conflict: an older table";
    EXPECT_NE(identity_of(conflict), identity_of(band("211")));
    EXPECT_TRUE(contradict(conflict, band("211")));
    EXPECT_FALSE(contradict(band("180"), band("211")));
}

TEST(RateVersion, a_contradiction_of_one_agency_is_not_shown_beside_anothers_row) {
    auto conflict = band("180");
    conflict.provenance.note = "conflict: an older table";
    conflict.agency = "PL";
    auto icelandic = band("211");
    icelandic.agency = "IS";
    EXPECT_FALSE(contradict(conflict, icelandic));
    EXPECT_TRUE(contradict(conflict, band("211")));
    conflict.last_call_year = 2025;
    conflict.first_call_year = 2024;
    EXPECT_FALSE(contradict(conflict, band("211")));
}

TEST(RateVersion, the_same_release_again_changes_nothing) {
    auto shipped = band("211");
    EXPECT_TRUE(changes_of_release(std::vector{known(shipped)}, std::vector{shipped}).empty());
}

TEST(RateVersion, a_release_adds_changes_and_ends_its_own_rates) {
    auto gone = band("23");
    gone.key = "10-99";
    auto changes = changes_of_release(std::vector{known(band("180")), known(gone)}, std::vector{band("211")});
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].after->low, "211");
    EXPECT_EQ(changes[1].before->rate.key, "10-99");
    EXPECT_FALSE(changes[1].after);
    EXPECT_FALSE(changes_of_release({}, std::vector{band("211")})[0].before);
}

TEST(RateVersion, a_release_leaves_alone_what_someone_here_corrected_or_ended) {
    auto corrected = known(band("200"), false);
    EXPECT_TRUE(changes_of_release(std::vector{corrected}, std::vector{band("211")}).empty());
    EXPECT_TRUE(changes_of_release(std::vector{corrected}, {}).empty());
    auto ended = known(band("180"), true, RevisionKind::ended);
    EXPECT_TRUE(changes_of_release(std::vector{ended}, std::vector{band("211")}).empty());
}

TEST(RateVersion, a_rate_that_a_release_ended_may_return_with_another_release) {
    auto ended = known(band("211"), true, RevisionKind::release);
    auto changes = changes_of_release(std::vector{ended}, std::vector{band("211")});
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].before->rate_id, ended.version.rate_id);
}

}  // namespace
}  // namespace utsyn
