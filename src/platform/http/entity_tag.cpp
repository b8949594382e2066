#include "platform/http/entity_tag.hpp"

#include "platform/text.hpp"

#include <fmt/format.h>
#include <charconv>

namespace utsyn::http {
namespace {

std::uint64_t hash(std::string_view body) {
    std::uint64_t mixed = 14695981039346656037ULL;
    for (char byte : body) mixed = (mixed ^ static_cast<unsigned char>(byte)) * 1099511628211ULL;
    return mixed;
}

std::string_view without_weakness(std::string_view tag) {
    return tag.starts_with("W/") ? tag.substr(2) : tag;
}

}  // namespace

std::string entity_tag(std::string_view body, std::optional<Version> version) {
    if (version) return fmt::format("\"v{}-{:016x}\"", version->number, hash(body));
    return fmt::format("\"{:016x}\"", hash(body));
}

bool names_tag(std::string_view if_none_match, std::string_view tag) {
    while (!if_none_match.empty()) {
        auto each = trimmed(cut(if_none_match, ','));
        if (each == "*" || without_weakness(each) == without_weakness(tag)) return true;
    }
    return false;
}

std::optional<Version> version_in(std::string_view if_match) {
    auto tag = without_weakness(trimmed(if_match));
    if (tag.size() < 4 || !tag.starts_with("\"v") || !tag.ends_with('"')) return std::nullopt;
    tag = tag.substr(2, tag.size() - 3);
    auto digits = cut(tag, '-');
    Version version;
    auto read = std::from_chars(digits.data(), digits.data() + digits.size(), version.number);
    if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size() || version.number < 1) return std::nullopt;
    return version;
}

}  // namespace utsyn::http
