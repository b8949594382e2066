#include "organisation/organisation_store.hpp"

#include "organisation/ownership_store.hpp"
#include "organisation/problems.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>
#include <set>

namespace utsyn {
namespace {

class OrganisationStoreTest : public OnBothEngines {};

TEST_P(OrganisationStoreTest, ownership_reaches_through_every_level) {
    SchoolsForTest schools{database()};
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    OwnershipStore ownerships{transaction};
    auto top = Organisation{.id = Id<Organisation>::make(schools.now()),
                            .kind = OrganisationKind::agency,
                            .name = "Top",
                            .sort_key = "top",
                            .country = "NO"};
    organisations.add(top, {{}, schools.now(), "created"});
    EXPECT_TRUE(organisations.find(schools.school, schools.fence(top.id)).error().is(problems::not_found));
    ASSERT_TRUE(ownerships.add({Id<Ownership>::make(schools.now()), top.id, schools.owner, SchoolsForTest::today, {}}));
    EXPECT_TRUE(organisations.find(schools.school, schools.fence(top.id)));
    EXPECT_TRUE(organisations.find(schools.stranger, schools.fence(top.id)).error().is(problems::not_found));
}

TEST_P(OrganisationStoreTest, nobody_owns_its_own_owner) {
    SchoolsForTest schools{database()};
    auto transaction = database().begin();
    OwnershipStore ownerships{transaction};
    Ownership upside_down{Id<Ownership>::make(schools.now()), schools.school, schools.owner, SchoolsForTest::today, {}};
    EXPECT_TRUE(ownerships.add(upside_down).error().is(problems::owner_below_owned));
    Ownership itself{Id<Ownership>::make(schools.now()), schools.school, schools.school, SchoolsForTest::today, {}};
    EXPECT_TRUE(ownerships.add(itself).error().is(problems::owner_below_owned));
}

TEST_P(OrganisationStoreTest, an_entry_is_changed_only_by_who_keeps_it) {
    SchoolsForTest schools{database()};
    auto abroad = schools.add_abroad("Lycée du Port", "FR");
    auto transaction = database().read();
    OrganisationStore organisations{transaction};
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.school)));
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.owner)));
    EXPECT_TRUE(organisations.find_kept(abroad, schools.fence(schools.sibling)).error().is(problems::not_found));
    EXPECT_TRUE(organisations.find_kept(schools.owner, schools.fence(schools.school)).error().is(problems::not_found));
}

TEST_P(OrganisationStoreTest, the_directory_is_searched_by_name_town_and_official_number) {
    SchoolsForTest schools{database()};
    const auto abroad = schools.add_abroad("Lycée du Port", "FR");
    schools.add_abroad("Lycée du Lac", "FR");
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    organisations.add_numbers(
        {{Id<OfficialNumber>::make(schools.now()), abroad, schools.school, "fr_uai", "0440012A"}});
    const auto found = [&](const std::string& words) {
        std::vector<std::string> names;
        for (const auto& one :
             organisations.list({.filters = {{"q", words}}}, schools.fence(schools.school))->rows.as<Organisation>())
            names.push_back(one.name);
        return names;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(found("0440"), (Names{"Lycée du Port"}));
    EXPECT_EQ(found("nantes port"), (Names{"Lycée du Port"}));
    EXPECT_EQ(found("nant"), (Names{"Lycée du Lac", "Lycée du Port"}));
    EXPECT_EQ(found("12A"), Names{});
    // PostgreSQL lowers by the locale of the database, which knows A to Z only here.
    EXPECT_EQ(found("LYCÉE PORT").size(), engine() == sql::Engine::sqlite ? 1U : 0U);
}

TEST_P(OrganisationStoreTest, T20_the_directory_is_searched_nearby_and_nearest_first) {
    SchoolsForTest schools{database()};
    schools.place(schools.school, {60.3913, 5.3221});
    schools.place(schools.add_abroad("Lycée du Port", "FR"), {47.2184, -1.5536});
    schools.place(schools.add_abroad("Berufskolleg", "DE"), {51.4436, 7.3526});
    schools.place(schools.add_abroad("Amtsgymnasium", "DK"), {55.6761, 12.5683});
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    using Filters = std::vector<std::pair<std::string, std::string>>;
    const auto found = [&](Filters filters, std::string after) {
        return *organisations.list({std::move(filters), "distance", std::move(after), 2},
                                   schools.fence(schools.school));
    };
    const auto names = [](const sql::ListingPage& page) {
        std::vector<std::string> all;
        for (const auto& one : page.rows.as<Organisation>()) all.push_back(one.name);
        return all;
    };
    using Names = std::vector<std::string>;
    const auto first = found({{"abroad", "true"}}, "");
    EXPECT_EQ(names(first), (Names{"Amtsgymnasium", "Berufskolleg"}));
    EXPECT_EQ(names(found({{"abroad", "true"}}, first.next)), Names{"Lycée du Port"});
    EXPECT_EQ(names(found({{"abroad", "true"}, {"near_region", "false"}}, "")), Names{"Lycée du Port"});
}

TEST_P(OrganisationStoreTest, those_that_administer_themselves_are_told_apart_from_the_directory) {
    SchoolsForTest schools{database()};
    schools.add_abroad("Lycée du Port", "FR");
    auto transaction = database().begin();
    OrganisationStore organisations{transaction};
    const auto names = [&](Id<Organisation> at, const std::string& own) {
        std::set<std::string> all;
        const auto page = organisations.list({.filters = {{"own", own}}}, schools.fence(at));
        for (const auto& one : page->rows.as<Organisation>()) all.insert(one.name);
        return all;
    };
    using Names = std::set<std::string>;
    EXPECT_EQ(names(schools.school, "true"), Names{"Lia videregående skole"});
    EXPECT_EQ(names(schools.owner, "true").size(), 3U);
    EXPECT_TRUE(names(schools.school, "false").contains("Lycée du Port"));
}

UTSYN_ON_BOTH_ENGINES(OrganisationStoreTest);

}  // namespace
}  // namespace utsyn
