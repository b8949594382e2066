#include "platform/http/target.hpp"

#include "platform/text.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>

namespace utsyn::http {
namespace {

enum class Plus { is_plus, is_space };

std::optional<std::string> unescape(std::string_view text, Plus plus) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '+' && plus == Plus::is_space) {
            out += ' ';
        } else if (text[at] != '%') {
            out += text[at];
        } else {
            unsigned char byte = 0;
            const char* digits = text.data() + at + 1;
            if (at + 2 >= text.size() || std::from_chars(digits, digits + 2, byte, 16).ptr != digits + 2)
                return std::nullopt;
            out += static_cast<char>(byte);
            at += 2;
        }
    }
    if (!is_utf8(out)) return std::nullopt;
    return out;
}

bool is_control(char letter) {
    return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f;
}

bool is_plain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           std::string_view{"-._~"}.find(letter) != std::string_view::npos;
}

}  // namespace

std::optional<Target> parse_target(std::string_view text) {
    // To a proxy one writes the whole address; a server must take that too.
    if (text.starts_with("http://") || text.starts_with("https://"))
        text.remove_prefix(std::min(text.find('/', text.find("://") + 3), text.size()));
    if (!text.starts_with('/')) return std::nullopt;
    auto path = unescape(cut(text, '?'), Plus::is_plus);
    if (!path || std::ranges::any_of(*path, is_control)) return std::nullopt;
    auto query = parse_form(text);
    if (!query) return std::nullopt;
    return Target{*std::move(path), *std::move(query)};
}

std::optional<Texts> parse_form(std::string_view text) {
    Texts texts;
    while (!text.empty()) {
        auto pair = cut(text, '&');
        if (pair.empty()) continue;
        auto name = unescape(cut(pair, '='), Plus::is_space);
        auto value = unescape(pair, Plus::is_space);
        if (!name || !value) return std::nullopt;
        texts.emplace_back(*std::move(name), *std::move(value));
    }
    return texts;
}

std::string escape(std::string_view text) {
    std::string out;
    for (char letter : text) {
        if (is_plain(letter)) out += letter;
        else out += fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    return out;
}

std::string write_form(const Texts& texts) {
    std::string out;
    for (const auto& [name, value] : texts) {
        if (!out.empty()) out += '&';
        out += escape(name) + "=" + escape(value);
    }
    return out;
}

}  // namespace utsyn::http
