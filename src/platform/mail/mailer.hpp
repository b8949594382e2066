#pragma once

#include "platform/date.hpp"

#include <stdexcept>
#include <string>

namespace utsyn::mail {

/// One mail to one person.
struct Message {
    std::string to;  // a bare address
    std::string subject;
    std::string text;    // always given: what is read without HTML
    std::string html{};  // none: a plain mail
};

/// The world failed: no mail server is set, it is away, or it refused the mail.
struct MailFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Sends mail through one SMTP server.
class Mailer {
public:
    /// `url`: smtp://host:port or smtps://…, with user:password@ where the server asks for them, which then needs TLS. Empty: no mail
    /// is sent. `from`: "Name <address>" or an address.
    Mailer(std::string url, std::string from);

    /// Whether a mail server is set (UTSYN_SMTP).
    bool is_configured() const { return !url_.empty(); }

    /// Hands the mail to the server; once it returns, the server has taken it.
    /// Throws: MailFailed.
    void send(const Message& message, Instant now) const;

private:
    std::string url_;
    std::string from_;
};

}  // namespace utsyn::mail
