#include "platform/http/message.hpp"

#include "platform/text.hpp"

#include <algorithm>

namespace utsyn::http {
namespace {

char small(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

}  // namespace

bool same_header_name(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, {}, small, small);
}

std::string_view word_of(Method method) {
    switch (method) {
        case Method::get: return "GET";
        case Method::head: return "HEAD";
        case Method::post: return "POST";
        case Method::put: return "PUT";
        case Method::patch: return "PATCH";
        case Method::remove: return "DELETE";
        case Method::options: return "OPTIONS";
        case Method::other: return "other";
    }
    return "other";
}

bool is_safe(Method method) {
    return method == Method::get || method == Method::head || method == Method::options;
}

std::string_view Incoming::header(std::string_view name) const {
    for (const auto& [each, value] : headers)
        if (same_header_name(each, name)) return value;
    return "";
}

std::string_view Incoming::cookie(std::string_view name) const {
    for (const auto& [header_name, value] : headers) {
        if (!same_header_name(header_name, "Cookie")) continue;
        for (std::string_view rest = value; !rest.empty();) {
            auto pair = trimmed(cut(rest, ';'));
            if (cut(pair, '=') == name) return pair;
        }
    }
    return "";
}

std::string_view Incoming::query_value(std::string_view name) const {
    for (const auto& [each, value] : query)
        if (each == name) return value;
    return "";
}

std::string_view Response::header(std::string_view name) const {
    for (const auto& [each, value] : headers)
        if (same_header_name(each, name)) return value;
    return "";
}

void Response::add_unless_set(std::string_view name, std::string_view value) {
    if (header(name).empty()) headers.emplace_back(name, value);
}

}  // namespace utsyn::http
