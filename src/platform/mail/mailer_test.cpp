#include "platform/mail/mailer.hpp"

#include "platform/mail/post_office_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn::mail {
namespace {

const Instant now = *Instant::parse("2026-03-09T07:05:00.000Z");

std::string failure_of(const Mailer& mailer, const Message& message) {
    try {
        mailer.send(message, now);
    } catch (const MailFailed& failed) {
        return failed.what();
    }
    return "none";
}

}  // namespace

TEST(Mailer, hands_the_mail_to_the_server) {
    PostOffice office;
    Mailer{office.url(), "Utsyn <utsyn@fjordvik.example>"}.send(
        {"sigrid@example.org", "Plass på Åland", "Hei\n.\nDu har fått plass."}, now);
    const std::string& heard = office.heard();
    EXPECT_NE(heard.find("MAIL FROM:<utsyn@fjordvik.example>\r\n"), std::string::npos) << heard;
    EXPECT_NE(heard.find("RCPT TO:<sigrid@example.org>\r\n"), std::string::npos);
    EXPECT_NE(heard.find("Subject: =?utf-8?B?"), std::string::npos);
    EXPECT_NE(heard.find("Hei\r\n..\r\nDu har f=C3=A5tt plass.\r\n.\r\n"), std::string::npos) << heard;
}

TEST(Mailer, tells_that_the_server_refused) {
    PostOffice office{"550 nobody of that name"};
    EXPECT_TRUE(failure_of({office.url(), "a@b.example"}, {"gone@example.org", "s", "t"})
                    .starts_with("The mail server did not take the mail"));
    EXPECT_EQ(office.heard().find("DATA"), std::string::npos);
}

TEST(Mailer, tells_that_no_server_answers) {
    std::string url;
    {
        const PostOffice closed;
        url = closed.url();
    }
    EXPECT_NE(failure_of({url, "a@b.example"}, {"c@d.example", "s", "t"}), "none");
}

TEST(Mailer, sends_no_password_without_encryption) {
    PostOffice office;
    std::string url = office.url();
    url.insert(std::string_view{"smtp://"}.size(), "user:secret@");
    const std::string failure = failure_of({url, "a@b.example"}, {"c@d.example", "s", "t"});
    EXPECT_NE(failure, "none");
    EXPECT_EQ(failure.find("secret"), std::string::npos);
    EXPECT_EQ(office.heard().find("AUTH"), std::string::npos);
}

TEST(Mailer, sends_nothing_without_a_server) {
    const Mailer mailer{"", "a@b.example"};
    EXPECT_FALSE(mailer.is_configured());
    EXPECT_EQ(failure_of(mailer, {"c@d.example", "s", "t"}), "No mail server is set: UTSYN_SMTP is empty.");
}

TEST(Mailer, opens_no_other_kind_of_address) {
    EXPECT_EQ(failure_of({"file:///etc/passwd", "a@b.example"}, {"c@d.example", "s", "t"}),
              "UTSYN_SMTP must begin with smtp:// or smtps://.");
}

TEST(Mailer, refuses_a_receiver_that_is_no_address) {
    EXPECT_EQ(failure_of({"smtp://127.0.0.1:1", "a@b.example"}, {"c@d.example>\r\nRCPT TO:<e@f", "s", "t"}),
              "The receiver of a mail has no valid address.");
}

}  // namespace utsyn::mail
