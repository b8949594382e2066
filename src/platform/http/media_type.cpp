#include "platform/http/media_type.hpp"

#include "platform/http/message.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace utsyn::http {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 16> by_ending{{
    {".css", "text/css; charset=utf-8"},
    {".csv", "text/csv; charset=utf-8"},
    {".html", "text/html; charset=utf-8"},
    {".ico", "image/x-icon"},
    {".jpg", "image/jpeg"},
    {".js", "text/javascript; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".pdf", "application/pdf"},
    {".png", "image/png"},
    {".svg", "image/svg+xml"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"},
    {".xml", "application/xml"},
}};

/// The part up to the next `;` outside quotes, cut off `rest`.
std::string_view next_part(std::string_view& rest) {
    bool quoted = false;
    std::size_t end = 0;
    for (; end < rest.size() && (quoted || rest[end] != ';'); ++end) {
        if (quoted && rest[end] == '\\') ++end;
        else if (rest[end] == '"') quoted = !quoted;
    }
    end = std::min(end, rest.size());
    auto part = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

std::string unquoted(std::string_view text) {
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string{text};
    std::string out;
    text = text.substr(1, text.size() - 2);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        out += text[at];
    }
    return out;
}

}  // namespace

std::string media_type_in(std::string_view content_type) {
    std::string media_type{next_part(content_type)};
    for (char& letter : media_type)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return media_type;
}

std::string parameter_in(std::string_view header_value, std::string_view name) {
    next_part(header_value);
    while (!header_value.empty()) {
        auto part = next_part(header_value);
        auto equals = part.find('=');
        if (equals == std::string_view::npos || !same_header_name(trimmed(part.substr(0, equals)), name)) continue;
        return unquoted(trimmed(part.substr(equals + 1)));
    }
    return "";
}

std::string_view media_type_of_file(std::string_view file_name) {
    for (const auto& [ending, media_type] : by_ending)
        if (file_name.ends_with(ending)) return media_type;
    return "application/octet-stream";
}

bool is_compressible(std::string_view media_type) {
    auto type = media_type_in(media_type);
    return type.starts_with("text/")
               ? type != "text/event-stream"
               : type.ends_with("json") || type.ends_with("xml") || type == "application/javascript";
}

}  // namespace utsyn::http
