#pragma once

#include "platform/mail/mailer.hpp"

#include <string>
#include <string_view>

namespace utsyn::mail {

/// "Name <address>" in its parts; the name may be empty.
struct Sender {
    std::string name;
    std::string address;
};

/// Throws: MailFailed where there is no address in it.
Sender sender_in(std::string_view from);

/// Whether `address` has one @, and no letter that would end or break a line of the SMTP dialogue.
bool is_address(std::string_view address);

/// The mail as it goes over the wire (RFC 5322, MIME): 7-bit lines of at most 76 characters, ended by CRLF.
std::string mime(const Message& message, const Sender& sender, Instant sent_at, std::string_view message_id);

/// Bytes as quoted-printable text (RFC 2045).
std::string quoted_printable(std::string_view text);

/// A header's text: as it stands when plain, else as encoded words (RFC 2047). Line ends become spaces.
std::string header_text(std::string_view text);

}  // namespace utsyn::mail
