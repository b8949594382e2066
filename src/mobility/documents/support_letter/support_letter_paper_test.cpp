#include "mobility/support_letter_document.hpp"
#include "platform/documents/printer.hpp"
#include "platform/documents/snapshot.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const i18n::Messages& messages() {
    static const i18n::Messages known = i18n::Messages::embedded();
    return known;
}

SupportedStayRow whole_year() {
    SupportedStayRow row;
    row.stay.organisation_name = "Fjordvik videregående skole";
    row.stay.organisation_country = "NO";
    row.stay.person_name = "Sigrid Moe";
    row.stay.partner_name = "Lycée du Phare";
    row.stay.partner_country = "FR";
    row.stay.activity = Activity::exchange;
    row.stay.starts_on = Date{2026, 8, 20};
    row.stay.ends_on = Date{2027, 6, 10};
    row.support = stay_support({.facts = {Who::pupils, row.stay.activity, row.stay.starts_on, row.stay.ends_on},
                                .from_country = "NO",
                                .to_country = "FR"},
                               RateBook::embedded());
    return row;
}

SupportedStayRow entered(SupportedStayRow row) {
    row.entry = SupportEntryRow{row.stay.id, Date{2026, 9, 1}, "Jonas Vik"};
    return row;
}

std::string words(const SupportedStayRow& row, Date today, const std::string& tag,
                  std::optional<std::int64_t> year_level = {}) {
    const auto letter = support_letter(row, year_level, today, *Language::parse(tag), messages());
    return documents::plain_text(support_letter_html(letter, messages()));
}

MobilityApplication applied(Date day) {
    return {.year_level = 2, .submitted_at = Instant{day.day()}};
}

}  // namespace

class SupportLetterPaper : public testing::TestWithParam<const char*> {};

TEST_P(SupportLetterPaper, says_what_its_snapshots_say) {
    const std::string tag = GetParam();
    const std::string folder = "src/mobility/documents/support_letter/";
    documents::expect_snapshot(folder + "whole_year." + tag + ".txt",
                               words(entered(whole_year()), Date{2026, 9, 2}, tag, 2));
    auto internship = whole_year();
    internship.stay.activity = Activity::internship;
    internship.support =
        stay_support({.facts = {Who::pupils, Activity::internship, Date{2026, 9, 1}, Date{2026, 9, 21}},
                      .from_country = "NO",
                      .to_country = "FR"},
                     RateBook::embedded());
    documents::expect_snapshot(folder + "internship." + tag + ".txt", words(internship, Date{2026, 9, 2}, tag));
}
INSTANTIATE_TEST_SUITE_P(Languages, SupportLetterPaper, testing::Values("da", "nb", "sv", "en"));

TEST(SupportLetter, names_only_the_deadlines_that_have_not_passed) {
    const auto in_winter = words(whole_year(), Date{2026, 11, 16}, "en");
    EXPECT_EQ(in_winter.find("15 November 2026"), std::string::npos);
    EXPECT_NE(in_winter.find("For spring: apply by 15 March 2027."), std::string::npos);
    EXPECT_NE(words(whole_year(), Date{2027, 3, 16}, "en").find("All deadlines have passed."), std::string::npos);
}

TEST(SupportLetter, sets_no_condition_where_an_erasmus_project_pays) {
    auto row = whole_year();
    EXPECT_NE(words(row, Date{2026, 9, 2}, "en").find("HK-dir"), std::string::npos);
    row.support.answer = SupportAnswer::supported;
    EXPECT_EQ(words(row, Date{2026, 9, 2}, "en").find("HK-dir"), std::string::npos);
}

TEST(SupportLetter, knows_the_year_of_who_applied_in_the_same_school_year) {
    const Date starts_on{2027, 1, 11};
    EXPECT_EQ(year_level_of(applied({2026, 9, 1}), starts_on, mobility_limits()), 2);
    EXPECT_EQ(year_level_of(applied({2026, 4, 1}), starts_on, mobility_limits()), std::nullopt);
    EXPECT_EQ(year_level_of(std::nullopt, starts_on, mobility_limits()), std::nullopt);
}

}  // namespace utsyn
