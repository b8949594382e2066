#include "platform/documents/printer.hpp"
#include "platform/documents/snapshot.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using documents::Filling;

Filling sample() {
    Filling filling;
    filling.texts = {{"kind", "Exchange"},
                     {"pupil_name", "Sigrid Moe"},
                     {"pupil_programme", "Electrical engineering, second year"},
                     {"home_name", "Fjordvik videregående skole"},
                     {"home_country", "Norway"},
                     {"home_contact", "Jonas Vik"},
                     {"host_name", "Berufskolleg am Seeufer"},
                     {"host_country", "Germany"},
                     {"host_contact", "Lena Brandt"},
                     {"starts_on", "2026-09-01"},
                     {"ends_on", "2026-11-30"},
                     {"tasks", "Three days a week in the workshop.\nTwo days a week in class."},
                     {"supervision", "Lena Brandt meets the pupil every Friday."},
                     {"assessment", "Practical test in the last week."},
                     {"recognition", "Counts as the autumn term's workshop subject."},
                     {"number", "0197f3b1"},
                     {"version", "1"},
                     {"home_signatory", "Astrid Holm"},
                     {"home_signed_on", "2026-06-01"}};
    filling.lists["goals"] = {{.texts = {{"subject", "Electronic systems"},
                                         {"competence_goal", "plan and mount a control system"},
                                         {"goal", "I can mount a control cabinet from a German drawing."},
                                         {"evidence", "Photographs and the supervisor's note"}}}};
    filling.flags = {{"signed_by_home", true}};
    return filling;
}

std::string words(const Filling& filling, const std::string& tag) {
    static const i18n::Messages messages = i18n::Messages::embedded();
    return documents::plain_text(
        documents::fill_template("src/mobility/documents/learning_agreement/learning_agreement.html.mustache", filling,
                                 *Language::parse(tag), messages));
}

}  // namespace

class LearningAgreementPaper : public testing::TestWithParam<const char*> {};

TEST_P(LearningAgreementPaper, says_what_its_snapshot_says) {
    const std::string tag = GetParam();
    documents::expect_snapshot("src/mobility/documents/learning_agreement/learning_agreement." + tag + ".txt",
                               words(sample(), tag));
}
INSTANTIATE_TEST_SUITE_P(Languages, LearningAgreementPaper, testing::Values("da", "nb", "sv", "en"));

TEST(LearningAgreementPaper, says_so_when_no_goals_are_chosen) {
    Filling filling = sample();
    filling.lists.clear();
    EXPECT_NE(words(filling, "en").find("No goals have been chosen yet."), std::string::npos);
}

TEST(LearningAgreementPaper, leaves_out_the_tasks_when_there_are_none) {
    Filling filling = sample();
    filling.texts["tasks"] = "";
    EXPECT_EQ(words(filling, "en").find("Tasks during the stay"), std::string::npos);
}

}  // namespace utsyn
