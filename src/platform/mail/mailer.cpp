#include "platform/mail/mailer.hpp"

#include "platform/id.hpp"
#include "platform/mail/curl_library.hpp"
#include "platform/mail/mime.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <cstring>
#include <memory>

namespace utsyn::mail {
namespace {

constexpr long connect_seconds = 10;
constexpr long send_seconds = 60;

std::size_t hand_over(char* buffer, std::size_t size, std::size_t count, void* rest) {
    auto& left = *static_cast<std::string_view*>(rest);
    const std::size_t taken = std::min(left.size(), size * count);
    std::memcpy(buffer, left.data(), taken);
    left.remove_prefix(taken);
    return taken;
}

bool has_credentials(std::string_view url) {
    return url.find('@') != std::string_view::npos;
}

/// The last reply of the server stands in `reason` when curl knows one.
std::string failure(const CurlLibrary& curl, CURLcode code, const char* reason) {
    return fmt::format("The mail server did not take the mail: {}.",
                       *reason != '\0' ? reason : curl.easy_strerror(code));
}

void deliver(const std::string& url, const std::string& from, const std::string& to, std::string_view mail) {
    const CurlLibrary& curl = curl_library();
    const std::unique_ptr<CURL, decltype(curl.easy_cleanup)> transfer{curl.easy_init(), curl.easy_cleanup};
    const std::unique_ptr<curl_slist, decltype(curl.slist_free_all)> receivers{curl.slist_append(nullptr, to.c_str()),
                                                                               curl.slist_free_all};
    if (!transfer || !receivers) throw MailFailed{"libcurl has no memory for a mail."};
    char reason[CURL_ERROR_SIZE] = "";
    CURLcode code = CURLE_OK;
    auto set = [&](CURLoption option, auto value) {
        if (code == CURLE_OK) code = curl.easy_setopt(transfer.get(), option, value);
    };
    set(CURLOPT_ERRORBUFFER, static_cast<char*>(reason));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connect_seconds);
    set(CURLOPT_TIMEOUT, send_seconds);
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_USE_SSL, static_cast<long>(has_credentials(url) ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    set(CURLOPT_MAIL_FROM, from.c_str());
    set(CURLOPT_MAIL_RCPT, receivers.get());
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &hand_over);
    set(CURLOPT_READDATA, static_cast<void*>(&mail));
    if (code == CURLE_OK) code = curl.easy_perform(transfer.get());
    if (code != CURLE_OK) throw MailFailed{failure(curl, code, reason)};
}

}  // namespace

Mailer::Mailer(std::string url, std::string from) : url_{std::move(url)}, from_{std::move(from)} {}

void Mailer::send(const Message& message, Instant now) const {
    if (!is_configured()) throw MailFailed{"No mail server is set: UTSYN_SMTP is empty."};
    if (!url_.starts_with("smtp://") && !url_.starts_with("smtps://"))
        throw MailFailed{"UTSYN_SMTP must begin with smtp:// or smtps://."};
    if (!is_address(message.to)) throw MailFailed{"The receiver of a mail has no valid address."};
    const Sender sender = sender_in(from_);
    const std::string domain = sender.address.substr(sender.address.find('@') + 1);
    deliver(url_, sender.address, message.to, mime(message, sender, now, Uuid::make(now).to_string() + "@" + domain));
}

}  // namespace utsyn::mail
