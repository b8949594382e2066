#include "publishing/public_contact_routes.hpp"

#include "platform/http/target.hpp"
#include "publishing/limits.hpp"
#include "publishing/public_pages_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class PublicContactRoutesTest : public PublicPagesForTest {
protected:
    AnswerForTest send(const http::Texts& fields, const std::string& language = "nb") {
        return client().post("/public/" + language + "/nordlia/enquiries", http::write_form(fields),
                             {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    std::int64_t enquiries() {
        auto transaction = database().read();
        return transaction.run_text("test.count", "select count(*) as n from enquiry")[0].get<std::int64_t>("n");
    }
    std::string contact_page() { return client().get("/public/en/nordlia/contact").body; }

    static inline const http::Texts question{
        {"kind", "question"}, {"message", "Når åpner søknaden?"}, {"name", ""}, {"email", ""}, {"website", ""}};
};

TEST_P(PublicContactRoutesTest, show_a_function_and_its_holders_name_only_by_consent) {
    EXPECT_NE(contact_page().find("International coordinator"), std::string::npos);
    EXPECT_NE(contact_page().find("Ingrid Solvang"), std::string::npos) << "who said yes";
    EXPECT_NE(contact_page().find("Head teacher"), std::string::npos);
    EXPECT_EQ(contact_page().find("Per Aunemo"), std::string::npos) << "who was not asked";
    run("update publicity_consent set withdrawn_on = '2026-11-16'");
    EXPECT_EQ(contact_page().find("Ingrid Solvang"), std::string::npos) << "who took it back";
    EXPECT_NE(contact_page().find("International coordinator"), std::string::npos);
}

TEST_P(PublicContactRoutesTest, show_a_private_address_only_by_its_own_consent) {
    EXPECT_EQ(contact_page().find("koordinator@nordlia.example"), std::string::npos);
    run("update publicity_consent set kind = 'private_contact'");
    EXPECT_NE(contact_page().find("koordinator@nordlia.example"), std::string::npos);
    EXPECT_EQ(contact_page().find("Ingrid Solvang"), std::string::npos);
}

TEST_P(PublicContactRoutesTest, hide_whoever_has_a_protected_address_or_objects) {
    run("update person set protected_address = (1 = 1) where name = 'Ingrid Solvang'");
    EXPECT_EQ(contact_page().find("Ingrid Solvang"), std::string::npos);
    EXPECT_EQ(contact_page().find("International coordinator"), std::string::npos);
    run("update contact_point set objected_on = '2026-11-01'");
    EXPECT_EQ(contact_page().find("Head teacher"), std::string::npos);
}

TEST_P(PublicContactRoutesTest, take_a_question_and_lead_to_its_own_page) {
    auto before = enquiries();
    auto sent = send(question);
    ASSERT_EQ(sent.status, 303) << sent.body;
    EXPECT_EQ(enquiries(), before + 1);
    auto own = client().get(sent.header("Location"));
    EXPECT_EQ(own.status, 200);
    EXPECT_NE(own.body.find("Når åpner søknaden?"), std::string::npos);
    EXPECT_NE(own.body.find("<meta name=\"robots\" content=\"noindex\"/>"), std::string::npos);
    EXPECT_EQ(own.header("Cache-Control"), "private, no-store");
    EXPECT_EQ(xml_fault(own.body), "");
    auto elsewhere = sent.header("Location").replace(sent.header("Location").find("nordlia"), 7, "sundby");
    EXPECT_EQ(client().get(elsewhere).status, 404);
}

TEST_P(PublicContactRoutesTest, give_the_form_back_with_what_was_written_and_what_is_wrong) {
    auto before = enquiries();
    auto refused = send({{"kind", "idea"}, {"message", "  "}, {"email", "no\"address<"}}, "en");
    EXPECT_EQ(refused.status, 422);
    EXPECT_NE(refused.body.find("value=\"no&quot;address&lt;\""), std::string::npos) << refused.body;
    EXPECT_NE(refused.body.find("id=\"message-error\""), std::string::npos);
    EXPECT_NE(refused.body.find("value=\"idea\" checked"), std::string::npos);
    EXPECT_EQ(refused.header("Cache-Control"), "private, no-store");
    EXPECT_EQ(xml_fault(refused.body), "");
    EXPECT_EQ(send({{"kind", "question"}, {"message", "x"}, {"email", "nobody"}}).status, 422);
    EXPECT_EQ(send({}).status, 422);
    EXPECT_EQ(send({{"kind", "question"}, {"message", std::string(5001, 'x')}}).status, 422);
    EXPECT_EQ(enquiries(), before);
}

TEST_P(PublicContactRoutesTest, drop_what_a_program_fills_in) {
    auto before = enquiries();
    auto sent = send({{"kind", "question"}, {"message", "Buy"}, {"website", "https://spam.example"}});
    EXPECT_EQ(sent.status, 303);
    EXPECT_EQ(enquiries(), before);
}

TEST_P(PublicContactRoutesTest, take_only_so_many_an_hour_from_one_address) {
    for (std::int64_t i = 0; i < publishing_limits().enquiries_an_hour_from_one_address; ++i)
        ASSERT_EQ(send(question).status, 303);
    auto before = enquiries();
    EXPECT_EQ(send(question).status, 429);
    EXPECT_EQ(enquiries(), before);
    run("update enquiry_attempt set at = '2026-11-15T00:00:00.000Z'");
    EXPECT_EQ(send(question).status, 303);
    auto transaction = database().read();
    auto kept = transaction.run_text("test.attempts", "select count(*) as n from enquiry_attempt");
    EXPECT_EQ(kept[0].get<std::int64_t>("n"), 1) << "older addresses are forgotten";
}

TEST_P(PublicContactRoutesTest, are_gone_where_contact_is_not_published) {
    run("update publication set contact = (1 = 0) where slug = 'nordlia'");
    EXPECT_EQ(client().get("/public/nb/nordlia/contact").status, 404);
    EXPECT_EQ(send(question).status, 404);
}

TEST_P(PublicContactRoutesTest, take_forms_only) {
    EXPECT_EQ(client().post("/public/nb/nordlia/enquiries", "{}").status, 415);
}

UTSYN_ON_BOTH_ENGINES(PublicContactRoutesTest);

}  // namespace
}  // namespace utsyn
