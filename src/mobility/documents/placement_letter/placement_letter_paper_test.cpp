#include "platform/documents/printer.hpp"
#include "platform/documents/snapshot.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using documents::Filling;

Filling sample(const std::string& answer) {
    Filling filling;
    filling.texts = {{"school_name", "Fjordvik videregående skole"},
                     {"written_on", "2026-04-15"},
                     {"pupil_name", "Sigrid Moe"},
                     {"offer_title", "Autumn in Lübeck"},
                     {"host_name", "Berufskolleg am Seeufer"},
                     {"host_country", "Germany"},
                     {"starts_on", "2026-09-01"},
                     {"ends_on", "2026-11-30"},
                     {"choice_rank", "2"},
                     {"waiting_place", "3"},
                     {"answer_by", "2026-04-29"},
                     {"contact_name", "Jonas Vik"},
                     {"contact_function", "International coordinator"}};
    filling.lists["reasons"] = {{.texts = {{"reason", "14 applicants ranked this offer; it has 4 places."}}},
                                {.texts = {{"reason", "You had 31 points; the last who got a place had 29."}}}};
    filling.flags[answer] = true;
    return filling;
}

Filling with_tasks(Filling filling) {
    filling.flags["has_tasks"] = true;
    filling.lists["tasks"] = {{.texts = {{"task", "Talk to your guardians"}, {"due_on", "2026-04-22"}}},
                              {.texts = {{"task", "Choose your goals"}, {"due_on", "2026-05-15"}}}};
    return filling;
}

std::string words(const Filling& filling, const std::string& tag) {
    static const i18n::Messages messages = i18n::Messages::embedded();
    return documents::plain_text(
        documents::fill_template("src/mobility/documents/placement_letter/placement_letter.html.mustache", filling,
                                 *Language::parse(tag), messages));
}

}  // namespace

class PlacementLetter : public testing::TestWithParam<const char*> {};

TEST_P(PlacementLetter, says_what_its_snapshots_say) {
    const std::string tag = GetParam();
    const std::string folder = "src/mobility/documents/placement_letter/";
    documents::expect_snapshot(folder + "placed." + tag + ".txt", words(with_tasks(sample("placed")), tag));
    documents::expect_snapshot(folder + "waiting." + tag + ".txt", words(sample("waiting"), tag));
    documents::expect_snapshot(folder + "refused." + tag + ".txt", words(sample("refused"), tag));
}
INSTANTIATE_TEST_SUITE_P(Languages, PlacementLetter, testing::Values("da", "nb", "sv", "en"));

TEST(PlacementLetter, asks_for_an_answer_only_when_there_is_a_place) {
    EXPECT_NE(words(sample("placed"), "en").find("Answer by 2026-04-29"), std::string::npos);
    EXPECT_EQ(words(sample("waiting"), "en").find("Answer by"), std::string::npos);
    EXPECT_EQ(words(sample("refused"), "en").find("Answer by"), std::string::npos);
}

}  // namespace utsyn
