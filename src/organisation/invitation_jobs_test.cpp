#include "organisation/invitation_jobs.hpp"

#include "organisation/invitation_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/json/json.hpp"
#include "platform/mail/mailer.hpp"
#include "platform/mail/post_office_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

class InvitationJobsTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock, std::initializer_list<void (*)(http::Router&)>{});
        invitation = {.id = Id<Invitation>::make(schools->now()),
                      .organisation_id = schools->owner,
                      .role_at_id = schools->school,
                      .role = RoleKind::teacher,
                      .name = "Guro",
                      .email = "guro@lia.example",
                      .language = *Language::parse("en"),
                      .expires_at = clock.now() + invitation_length};
        auto transaction = database().begin();
        InvitationStore{transaction}.add(invitation, "the token that was shown", {{}, schools->now(), "created"});
        transaction.commit();
    }

    /// What the mail server heard while the job ran, without the soft ends of lines.
    std::string mailed() {
        mail::PostOffice office;
        mail::Mailer mailer{office.url(), "Utsyn <utsyn@lia.example>"};
        Runtime runtime = routes->runtime();
        runtime.mailer = &mailer;
        InvitationToMail to_mail{invitation.id, invitation.organisation_id, "https://utsyn.example"};
        mail_invitation_worker.run(runtime, {json::to_json(to_mail)});
        auto heard = office.heard();
        for (auto end = heard.find("=\r\n"); end != std::string::npos; end = heard.find("=\r\n")) heard.erase(end, 3);
        return heard;
    }

    bool is_open_by(std::string_view token) {
        auto transaction = database().read();
        return InvitationStore{transaction}.find_open(token, clock.now()).has_value();
    }

    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    Invitation invitation;
};

TEST_P(InvitationJobsTest, the_mail_has_a_link_of_its_own_and_the_shown_one_still_works) {
    auto heard = mailed();
    EXPECT_NE(heard.find("RCPT TO:<guro@lia.example>"), std::string::npos) << heard;
    auto beginning = "https://utsyn.example" + invitation_path("");
    auto link = heard.find(beginning);
    ASSERT_NE(link, std::string::npos) << heard;
    EXPECT_TRUE(is_open_by(heard.substr(link + beginning.size(), 64)));
    EXPECT_TRUE(is_open_by("the token that was shown"));
}

TEST_P(InvitationJobsTest, a_withdrawn_invitation_is_not_mailed) {
    auto transaction = database().begin();
    auto withdrawn = invitation;
    withdrawn.withdrawn_at = clock.now();
    ASSERT_TRUE(InvitationStore{transaction}.save(invitation, withdrawn, {{}, schools->now(), "withdrawn"}));
    transaction.commit();
    EXPECT_EQ(mailed(), "");
}

UTSYN_ON_BOTH_ENGINES(InvitationJobsTest);

}  // namespace
}  // namespace utsyn
