#include "publishing/enquiry_routes.hpp"

#include "platform/http/target.hpp"
#include "publishing/public_pages_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class EnquiryRoutesTest : public PublicPagesForTest {
protected:
    /// The page of whoever asked.
    std::string ask() {
        auto body = http::write_form(
            {{"kind", "question"}, {"message", "When does it open?"}, {"email", "someone@home.example"}});
        return client()
            .post("/public/en/sundby/enquiries", body, {{"Content-Type", "application/x-www-form-urlencoded"}})
            .header("Location");
    }
};

TEST_P(EnquiryRoutesTest, are_listed_and_answered_by_those_who_publish) {
    auto page = ask();
    auto coordinator = signed_in("koordinator@sundby.example");
    auto listed = coordinator.get("/api/enquiries?state=received");
    EXPECT_EQ(listed.at("/items/0/message"), "When does it open?");
    EXPECT_EQ(listed.at("/items/1"), "") << "another school's";
    auto path = "/api/enquiries/" + listed.at("/items/0/id");
    auto shown = coordinator.get(path);
    auto answered =
        coordinator.post(path + "/answer", R"({"answer":"In April."})", {{"If-Match", shown.header("ETag")}});
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_EQ(answered.at("/state"), "answered");
    EXPECT_EQ(answered.at("/answered_by"), "Mette Sundgaard");
    auto own = client().get(page).body;
    EXPECT_NE(own.find("In April."), std::string::npos);
    EXPECT_EQ(own.find("Mette Sundgaard"), std::string::npos) << "who answered is not told";
    EXPECT_EQ(coordinator.get("/api/enquiries?state=received").at("/items/0"), "");
}

TEST_P(EnquiryRoutesTest, are_answered_once_and_with_words) {
    ask();
    auto coordinator = signed_in("koordinator@sundby.example");
    auto path = "/api/enquiries/" + coordinator.get("/api/enquiries").at("/items/0/id");
    auto tag = coordinator.get(path).header("ETag");
    EXPECT_EQ(coordinator.post(path + "/answer", R"({"answer":""})", {{"If-Match", tag}}).status, 422);
    auto first = coordinator.post(path + "/answer", R"({"answer":"Yes"})", {{"If-Match", tag}});
    EXPECT_EQ(coordinator.post(path + "/answer", R"({"answer":"No"})", {{"If-Match", tag}}).status, 412);
    EXPECT_EQ(coordinator.post(path + "/answer", R"({"answer":"No"})", {{"If-Match", first.header("ETag")}}).status,
              409);
}

TEST_P(EnquiryRoutesTest, are_nobody_elses_business) {
    ask();
    auto id = signed_in("koordinator@sundby.example").get("/api/enquiries").at("/items/0/id");
    EXPECT_EQ(signed_in("koordinator@nordlia.example").get("/api/enquiries/" + id).status, 404);
    EXPECT_EQ(signed_in("elev@nordlia.example").get("/api/enquiries").status, 403);
    auto transaction = database().read();
    auto journal = transaction.run_text("test.journal", "select after from journal where noun = 'enquiry'");
    for (const auto& row : journal)
        EXPECT_EQ(row.get<JsonText>("after").text.find("When"), std::string::npos) << "the journal keeps no words";
}

TEST_P(EnquiryRoutesTest, consents_are_given_and_taken_back_by_the_person_herself) {
    auto head = signed_in("rektor@nordlia.example");
    EXPECT_EQ(head.get("/api/publicity-consents").at("/items/0"), "");
    auto given = head.post("/api/publicity-consents", R"({"kind":"name"})");
    ASSERT_EQ(given.status, 201) << given.body;
    EXPECT_NE(given.at("/text").find("navnet mitt"), std::string::npos);
    EXPECT_EQ(head.post("/api/publicity-consents", R"({"kind":"name"})").status, 409);
    EXPECT_NE(client().get("/public/nb/nordlia/contact").body.find("Per Aunemo"), std::string::npos);
    EXPECT_EQ(signed_in("koordinator@nordlia.example").post(given.header("Location") + "/withdrawal").status, 404);
    EXPECT_EQ(head.post(given.header("Location") + "/withdrawal").at("/holds"), "false");
    EXPECT_EQ(client().get("/public/nb/nordlia/contact").body.find("Per Aunemo"), std::string::npos);
}

TEST_P(EnquiryRoutesTest, contact_points_are_kept_by_those_who_publish_and_objected_to_by_whoever_has_them) {
    auto coordinator = signed_in("koordinator@nordlia.example");
    auto listed = coordinator.get("/api/contact-points");
    EXPECT_EQ(listed.at("/items/0/shown"), "true");
    auto head = signed_in("rektor@nordlia.example");
    auto made = coordinator.post(
        "/api/contact-points", R"({"function":[{"language":"en","text":"Host families"}],"valid_from":"2026-11-16"})");
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/shown"), "true");
    EXPECT_EQ(head.post(made.header("Location") + "/objection").status, 404) << "nobody has it";
    auto own = head.get("/api/own-contact-points");
    EXPECT_EQ(own.at("/items/0/person_name"), "Per Aunemo");
    EXPECT_EQ(own.at("/items/1"), "") << "another's";
    auto heads = own.at("/items/0/contact_point/id");
    auto objected = head.post("/api/contact-points/" + heads + "/objection");
    EXPECT_EQ(objected.at("/shown"), "false");
    EXPECT_EQ(head.post("/api/contact-points/" + heads + "/objection").status, 409);
    EXPECT_EQ(client().get("/public/en/nordlia/contact").body.find("Head teacher"), std::string::npos);
}

TEST_P(EnquiryRoutesTest, contact_points_name_people_of_ours_only) {
    auto danish = signed_in("koordinator@sundby.example");
    auto person =
        signed_in("koordinator@nordlia.example").get("/api/contact-points").at("/items/0/contact_point/person_id");
    auto refused = danish.post(
        "/api/contact-points",
        R"({"person_id":")" + person + R"(","function":[{"language":"en","text":"X"}],"valid_from":"2026-11-16"})");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.at("/errors/0/pointer"), "/person_id");
}

UTSYN_ON_BOTH_ENGINES(EnquiryRoutesTest);

}  // namespace
}  // namespace utsyn
