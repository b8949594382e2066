#include "platform/documents/printer.hpp"
#include "platform/documents/snapshot.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using documents::Filling;

constexpr std::string_view path = "src/partnership/documents/agreement/agreement.html.mustache";

Filling contact(const std::string& name, const std::string& function) {
    return {.texts = {{"name", name}, {"function", function}}};
}

Filling quota(const std::string& direction, const std::string& who, const std::string& per_year,
              const std::string& days) {
    return {.texts = {{"direction", direction}, {"who", who}, {"per_year", per_year}, {"days", days}}};
}

Filling sample() {
    Filling filling;
    filling.texts = {
        {"our_name", "Fjordvik videregående skole"},
        {"our_country", "NO"},
        {"their_name", "Lycée des Trois Rivières & Fils"},
        {"their_country", "FR"},
        {"our_signatory", "Astrid Holm"},
        {"our_signed_on", "2026-03-12"},
        {"kind", "School exchange"},
        {"purpose", "Pupils learn French and Norwegian in each other's classrooms.\nStaff share how they teach."},
        {"valid_from", "2026-08-01"},
        {"valid_to", "2031-07-31"},
        {"notice_days", "180"},
        {"number", "0197f3a2"},
        {"version", "3"},
        {"costs", "The sending school pays the journey, the host school the teaching."},
        {"housing", "Host families, chosen and visited by the host school."},
        {"insurance", ""},
        {"assessment", "The host school assesses by its own curriculum and sends a written statement."},
        {"recognition", "The home school decides before departure which subjects count."}};
    filling.lists["quotas"] = {quota("Outgoing", "Pupils", "8", "90"), quota("Incoming", "Staff", "2", "5")};
    filling.lists["our_contacts"] = {contact("Jonas Vik", "International coordinator"),
                                     contact("Mari Lund", "Department head")};
    filling.flags = {{"signed_by_us", true}, {"signed_by_them", false}, {"draft", false}};
    return filling;
}

std::string page(const Filling& filling, const std::string& tag = "en") {
    static const i18n::Messages messages = i18n::Messages::embedded();
    return documents::fill_template(path, filling, *Language::parse(tag), messages);
}

}  // namespace

class AgreementPaper : public testing::TestWithParam<const char*> {};

TEST_P(AgreementPaper, says_what_its_snapshot_says) {
    documents::expect_snapshot("src/partnership/documents/agreement/agreement." + std::string{GetParam()} + ".txt",
                               documents::plain_text(page(sample(), GetParam())));
}
INSTANTIATE_TEST_SUITE_P(Languages, AgreementPaper, testing::Values("da", "nb", "sv", "en"));

TEST(AgreementPaper, is_marked_as_a_draft_only_while_it_is_one) {
    Filling filling = sample();
    EXPECT_EQ(documents::plain_text(page(filling)).find("Draft"), std::string::npos);
    filling.flags["draft"] = true;
    EXPECT_NE(documents::plain_text(page(filling)).find("Draft"), std::string::npos);
}

TEST(AgreementPaper, escapes_what_people_wrote) {
    Filling filling = sample();
    filling.texts["purpose"] = "<script>alert(1)</script>{{our_name}}";
    EXPECT_NE(page(filling).find("&lt;script&gt;alert(1)&lt;/script&gt;{{our_name}}"), std::string::npos);
}

TEST(AgreementPaper, leaves_lines_to_sign_until_both_have_signed) {
    Filling filling = sample();
    EXPECT_NE(page(filling).find("class=\"line\""), std::string::npos);
    filling.flags["signed_by_them"] = true;
    filling.texts["their_signatory"] = "Camille Arnaud";
    EXPECT_EQ(page(filling).find("class=\"line\""), std::string::npos);
}

TEST(AgreementPaper, fills_the_places_of_messages_with_counts) {
    Filling filling = sample();
    filling.texts["notice_days"] = "1";
    EXPECT_NE(documents::plain_text(page(filling)).find("with 1 day's notice"), std::string::npos);
}

}  // namespace utsyn
