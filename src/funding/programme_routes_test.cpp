#include "funding/programme_routes.hpp"

#include "funding/call_routes.hpp"
#include "funding/programme.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class ProgrammeRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_programme_routes, add_call_routes});
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(ProgrammeRoutesTest, tells_a_programme_by_generation_with_its_former_names_and_its_split) {
    auto shown = routes->client().get("/api/programmes/erasmus");
    ASSERT_EQ(shown.status, 200) << shown.body;
    EXPECT_EQ(shown.at("/generations/0/generation/generation"), "next");
    EXPECT_EQ(shown.at("/generations/0/begun"), "false");
    EXPECT_EQ(shown.at("/generations/2/generation/former/0/name"), "Comenius");
    EXPECT_EQ(shown.at("/generations/2/ended"), "true");
    EXPECT_EQ(shown.at("/generations/2/themes/0/theme"), "budget");
    EXPECT_NE(shown.body.find("\"0.666667\""), std::string::npos);
    EXPECT_NE(shown.body.find("\"14700000000\""), std::string::npos);
    EXPECT_EQ(routes->client().get("/api/programmes/socrates").status, 404);
}

TEST_P(ProgrammeRoutesTest, tells_who_may_take_part_and_who_does_what_from_idea_to_report) {
    auto shown = routes->client().get("/api/programmes/nordplus_junior");
    ASSERT_EQ(shown.status, 200);
    EXPECT_EQ(shown.at("/generations/0/generation/organisations/0/organisation"), "school");
    EXPECT_EQ(shown.at("/generations/0/generation/organisations/3/organisation"), "school_owner");
    EXPECT_EQ(shown.at("/generations/0/generation/organisations/3/role"), "partner");
    EXPECT_EQ(shown.at("/process/3/step"), "decision");
    EXPECT_EQ(shown.at("/process/3/who"), "agency");
    EXPECT_NE(routes->client().get("/api/programmes/erasmus").body.find("youth_organisation"), std::string::npos);
}

TEST_P(ProgrammeRoutesTest, lists_the_programmes_of_a_school_form) {
    auto adult = routes->client().get("/api/programmes?school_form=adult");
    EXPECT_NE(adult.body.find("\"erasmus\""), std::string::npos);
    EXPECT_NE(adult.body.find("\"atlas\""), std::string::npos);
    EXPECT_EQ(adult.body.find("\"opu\""), std::string::npos);
    EXPECT_EQ(routes->client().get("/api/programmes?school_form=preschool").body.find("\"lanekassen\""),
              std::string::npos);
    EXPECT_EQ(routes->client().get("/api/programmes?school_form=evening").status, 422);
}

TEST_P(ProgrammeRoutesTest, deadlines_are_those_of_the_country_where_one_acts) {
    auto teacher = schools->signed_in(routes->client(), RoleKind::teacher, schools->school);
    auto own = teacher.get("/api/calls?from=2026-01-01");
    EXPECT_NE(own.body.find("\"lanekassen\""), std::string::npos) << own.body;
    EXPECT_EQ(own.body.find("\"atlas\""), std::string::npos);
    EXPECT_NE(teacher.get("/api/calls?from=2026-01-01&agency=all").body.find("\"erasmus\""), std::string::npos);
    EXPECT_EQ(teacher.get("/api/calls?from=soon").at("/errors/0/pointer"), "/from");
}

TEST_P(ProgrammeRoutesTest, deadlines_are_a_calendar_to_subscribe_to) {
    auto calendar = routes->client().get("/feeds/nb/calls.ics?agency=NO");
    ASSERT_EQ(calendar.status, 200);
    EXPECT_EQ(calendar.header("Content-Type"), "text/calendar; charset=utf-8");
    EXPECT_NE(calendar.body.find("BEGIN:VEVENT"), std::string::npos);
    EXPECT_EQ(calendar.body, routes->client().get("/feeds/nb/calls.ics?agency=NO").body);
    EXPECT_EQ(routes->client().get("/feeds/x!/calls.ics").status, 404);
}

TEST(Programme, every_name_of_a_rate_has_a_theme_and_a_word_in_each_language) {
    for (const auto& rate : RateBook::embedded().rates()) {
        EXPECT_TRUE(theme_of(rate.name)) << rate.name;
        for (const auto* tag : {"da", "nb", "sv", "en"})
            EXPECT_TRUE(messages_for_test().has(*Language::parse(tag), "rate." + rate.name)) << tag << rate.name;
    }
}

UTSYN_ON_BOTH_ENGINES(ProgrammeRoutesTest);

}  // namespace
}  // namespace utsyn
