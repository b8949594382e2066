#include "platform/mail/mime.hpp"

#include <gtest/gtest.h>

namespace utsyn::mail {
namespace {

const Sender school{"Fjordvik skole", "post@fjordvik.example"};
const Instant sent_at = *Instant::parse("2026-03-09T07:05:00.000Z");

/// The longest line, counted without its CRLF; -1 when a line ends otherwise.
long longest_line(const std::string& text) {
    long longest = 0;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = text.find('\n', start);
        if (end == std::string::npos || end == 0 || text[end - 1] != '\r') return -1;
        longest = std::max(longest, static_cast<long>(end - 1 - start));
        start = end + 1;
    }
    return longest;
}

}  // namespace

TEST(Mime, a_plain_mail_has_its_headers_and_text) {
    EXPECT_EQ(mime({"sigrid@example.org", "A place", "Dear Sigrid\nYou have a place."}, school, sent_at,
                   "1@fjordvik.example"),
              "Date: Mon, 09 Mar 2026 07:05:00 +0000\r\n"
              "From: \"Fjordvik skole\" <post@fjordvik.example>\r\n"
              "To: sigrid@example.org\r\n"
              "Subject: A place\r\n"
              "Message-ID: <1@fjordvik.example>\r\n"
              "Auto-Submitted: auto-generated\r\n"
              "MIME-Version: 1.0\r\n"
              "Content-Type: text/plain; charset=utf-8\r\n"
              "Content-Transfer-Encoding: quoted-printable\r\n"
              "\r\n"
              "Dear Sigrid\r\nYou have a place.\r\n");
}

TEST(Mime, a_mail_with_html_has_both_forms_the_plain_one_first) {
    const std::string mail = mime({"s@example.org", "x", "plain", "<p>rich</p>"}, school, sent_at, "1@x");
    EXPECT_NE(mail.find("Content-Type: multipart/alternative; boundary=\"=_part_of_this_mail\"\r\n"),
              std::string::npos);
    EXPECT_LT(mail.find("text/plain"), mail.find("text/html"));
    EXPECT_TRUE(mail.ends_with("<p>rich</p>\r\n--=_part_of_this_mail--\r\n"));
}

TEST(Mime, a_text_cannot_end_its_part) {
    const std::string mail = mime({"s@example.org", "x", "--=_part_of_this_mail--", "h"}, school, sent_at, "1@x");
    EXPECT_NE(mail.find("--=3D_part_of_this_mail--"), std::string::npos);
}

TEST(Mime, a_header_with_other_letters_is_encoded_in_whole_characters) {
    EXPECT_EQ(header_text("Læreplass på Åland"), "=?utf-8?B?TMOmcmVwbGFzcyBww6Ugw4VsYW5k?=");
    std::string long_subject = "x";
    for (int count = 0; count < 60; ++count) long_subject += "å";
    const std::string encoded = header_text(long_subject) + "\r\n";
    EXPECT_LE(longest_line(encoded), 75);
    EXPECT_TRUE(
        encoded.starts_with("=?utf-8?B?eMOlw6XDpcOlw6XDpcOlw6XDpcOlw6XDpcOlw6XDpcOlw6XDpcOlw6U=?=\r\n =?utf-8?B?"))
        << encoded;
}

TEST(Mime, a_subject_cannot_add_a_header) {
    const std::string mail = mime({"s@example.org", "Hello\r\nBcc: all@example.org", "t"}, school, sent_at, "1@x");
    EXPECT_EQ(mail.find("\r\nBcc:"), std::string::npos);
    EXPECT_NE(mail.find("Subject: Hello  Bcc: all@example.org\r\n"), std::string::npos);
}

TEST(Mime, quoted_printable_keeps_lines_short_and_seven_bit) {
    EXPECT_EQ(quoted_printable("å = æ"), "=C3=A5 =3D =C3=A6");
    EXPECT_EQ(quoted_printable("ends in a space \nnext\t\r\nlast "), "ends in a space=20\r\nnext=09\r\nlast=20");
    std::string lines(500, 'x');
    lines.append("\n").append(200, '=').append("\n");
    const std::string long_text = quoted_printable(lines);
    EXPECT_LE(longest_line(long_text), 76);
    EXPECT_GT(longest_line(long_text), 60);
}

TEST(Mime, addresses_that_could_break_the_dialogue_are_refused) {
    EXPECT_TRUE(is_address("sigrid.moe+utsyn@example.org"));
    for (const char* wrong : {"", "@", "a@", "@b", "a b@c", "a@b@c", "a@b\r\nDATA", "<a@b>", "a@b>,<c@d", "a@b;c"})
        EXPECT_FALSE(is_address(wrong)) << wrong;
}

TEST(Mime, a_sender_is_an_address_with_or_without_a_name) {
    EXPECT_EQ(sender_in("post@fjordvik.example").address, "post@fjordvik.example");
    EXPECT_EQ(sender_in("Åse \"A\" <a@b.example>").name, "Åse \"A\"");
    EXPECT_EQ(sender_in("Åse \"A\" <a@b.example>").address, "a@b.example");
    EXPECT_THROW((void)sender_in("nobody"), MailFailed);
    EXPECT_THROW((void)sender_in(""), MailFailed);
}

}  // namespace utsyn::mail
