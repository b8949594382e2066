#include "platform/mail/mime.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <sodium.h>
#include <algorithm>

namespace utsyn::mail {
namespace {

constexpr std::size_t line_length = 76;
constexpr std::size_t bytes_in_encoded_word = 42;  // 56 letters of base64, and the frame

/// "=_" cannot occur in quoted-printable text, so no part can hold the line that ends it.
constexpr std::string_view boundary = "=_part_of_this_mail";

bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter <= '~'; });
}

std::string base64(std::string_view bytes) {
    std::string encoded(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    encoded.pop_back();  // the closing zero
    return encoded;
}

/// How many bytes of `text` fit in one encoded word without splitting a character.
std::size_t word_end(std::string_view text) {
    std::size_t end = std::min(text.size(), bytes_in_encoded_word);
    while (end < text.size() && end > 1 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return end;
}

std::string encoded_words(std::string_view text) {
    std::string words;
    while (!text.empty()) {
        const auto end = word_end(text);
        if (!words.empty()) words += "\r\n ";
        words += "=?utf-8?B?" + base64(text.substr(0, end)) + "?=";
        text.remove_prefix(end);
    }
    return words;
}

std::string from_header(const Sender& sender) {
    if (sender.name.empty()) return sender.address;
    if (!is_plain(sender.name)) return header_text(sender.name) + " <" + sender.address + ">";
    std::string quoted;
    for (char letter : sender.name) {
        if (letter == '"' || letter == '\\') quoted += '\\';
        quoted += letter;
    }
    return "\"" + quoted + "\" <" + sender.address + ">";
}

std::string part(std::string_view kind, std::string_view text) {
    return fmt::format(
        "Content-Type: text/{}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n", kind,
        quoted_printable(text));
}

std::string body(const Message& message) {
    if (message.html.empty()) return part("plain", message.text);
    return fmt::format(
        "Content-Type: multipart/alternative; boundary=\"{0}\"\r\n\r\n--{0}\r\n{1}--{0}\r\n{2}--{0}--\r\n", boundary,
        part("plain", message.text), part("html", message.html));
}

/// Adds to quoted-printable text, breaking a line before it grows too long.
class Lines {
public:
    void add(std::string_view piece) {
        if (line_ + piece.size() > line_length - 1) {
            text_ += "=\r\n";
            line_ = 0;
        }
        text_ += piece;
        line_ += piece.size();
    }
    void end() {
        text_ += "\r\n";
        line_ = 0;
    }
    std::string text_;

private:
    std::size_t line_ = 0;
};

}  // namespace

bool is_address(std::string_view address) {
    const auto at = address.find('@');
    const bool one_at = at != std::string_view::npos && at > 0 && at + 1 < address.size() && address.rfind('@') == at;
    return one_at && std::ranges::all_of(address, [](char letter) {
               return letter > ' ' && letter != 0x7F &&
                      std::string_view{"<>\"(),:;\\"}.find(letter) == std::string_view::npos;
           });
}

Sender sender_in(std::string_view from) {
    Sender sender;
    const auto open = from.find('<');
    if (open == std::string_view::npos) sender.address = from;
    else {
        const auto name = from.substr(0, open);
        const auto last = name.find_last_not_of(' ');
        sender.name = name.substr(0, last == std::string_view::npos ? 0 : last + 1);
        const auto close = from.find('>', open);
        sender.address = from.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
    }
    if (!is_address(sender.address)) throw MailFailed{"The sender of mails has no address: set UTSYN_MAIL_FROM."};
    return sender;
}

std::string header_text(std::string_view text) {
    std::string single{text};
    std::ranges::replace_if(single, [](char letter) { return letter >= 0 && letter < ' '; }, ' ');
    return is_plain(single) && single.size() <= 60 ? single : encoded_words(single);
}

std::string quoted_printable(std::string_view text) {
    Lines lines;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const char letter = text[place];
        if (letter == '\r' && place + 1 < text.size() && text[place + 1] == '\n') continue;
        if (letter == '\n') {
            lines.end();
            continue;
        }
        const bool ends_line = place + 1 == text.size() || text[place + 1] == '\n' || text[place + 1] == '\r';
        const bool plain = letter > ' ' && letter <= '~' && letter != '=';
        if (plain || (letter == ' ' && !ends_line)) lines.add({&letter, 1});
        else lines.add(fmt::format("={:02X}", static_cast<unsigned char>(letter)));
    }
    return lines.text_;
}

std::string mime(const Message& message, const Sender& sender, Instant sent_at, std::string_view message_id) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(sent_at.time());
    return fmt::format("Date: {:%a, %d %b %Y %H:%M:%S} +0000\r\n", seconds) +
           fmt::format("From: {}\r\nTo: {}\r\nSubject: {}\r\nMessage-ID: <{}>\r\n", from_header(sender), message.to,
                       header_text(message.subject), message_id) +
           "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n" + body(message);
}

}  // namespace utsyn::mail
