#include "platform/http/transport/reply.hpp"

#include "platform/http/compression.hpp"
#include "platform/http/media_type.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

namespace utsyn::http {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> security_headers{{
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "same-origin"},
    {"X-Frame-Options", "SAMEORIGIN"},
    {"Content-Security-Policy",
     "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'; "
     "base-uri 'self'; form-action 'self'; object-src 'none'"},
}};

constexpr std::size_t worth_compressing = 1024;

/// "Sun, 06 Nov 1994 08:49:37 GMT", made once a second.
const std::string& date_now() {
    thread_local std::time_t made_at = 0;
    thread_local std::string text;
    auto now = std::time(nullptr);
    if (now == made_at) return text;
    std::tm parts{};
    gmtime_r(&now, &parts);
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    text = fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT", days[static_cast<std::size_t>(parts.tm_wday)],
                       parts.tm_mday, months[static_cast<std::size_t>(parts.tm_mon)], 1900 + parts.tm_year,
                       parts.tm_hour, parts.tm_min, parts.tm_sec);
    made_at = now;
    return text;
}

/// A line break in a value would begin a header of someone else's.
void add_header(std::string& head, std::string_view name, std::string_view value) {
    head += name;
    head += ": ";
    for (char letter : value) head += letter == '\r' || letter == '\n' || letter == '\0' ? ' ' : letter;
    head += "\r\n";
}

bool has_body(int status) {
    return status >= 200 && status != 204 && status != 304;
}

void compress(Response& response, const Incoming& incoming) {
    if (response.events || response.body.size() < worth_compressing || !is_compressible(response.media_type)) return;
    if (!response.header("Content-Encoding").empty()) return;
    response.headers.emplace_back("Vary", "Accept-Encoding");
    if (!accepts_gzip(incoming.header("Accept-Encoding"))) return;
    response.body = gzip(response.body);
    response.headers.emplace_back("Content-Encoding", "gzip");
    for (auto& [name, value] : response.headers)
        if (same_header_name(name, "ETag") && !value.starts_with("W/")) value = "W/" + value;
}

}  // namespace

std::string reply_head(const Response& response, Framing framing, Afterwards afterwards) {
    auto head = fmt::format("HTTP/1.1 {} {}\r\n", response.status, reason_phrase(response.status));
    add_header(head, "Date", date_now());
    if (has_body(response.status)) {
        if (!response.media_type.empty()) add_header(head, "Content-Type", response.media_type);
        if (framing == Framing::whole) add_header(head, "Content-Length", std::to_string(response.body.size()));
        if (framing == Framing::chunked) add_header(head, "Transfer-Encoding", "chunked");
    }
    add_header(head, "Connection", afterwards == Afterwards::close ? "close" : "keep-alive");
    for (const auto& [name, value] : response.headers) add_header(head, name, value);
    head += "\r\n";
    return head;
}

std::string chunk_of(std::string_view bytes) {
    return fmt::format("{:x}\r\n{}\r\n", bytes.size(), bytes);
}

std::string_view reason_phrase(int status) {
    constexpr std::array<std::pair<int, std::string_view>, 31> phrases{{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Content"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {507, "Insufficient Storage"},
    }};
    auto found = std::ranges::find(phrases, status, &std::pair<int, std::string_view>::first);
    return found == phrases.end() ? "Other" : found->second;
}

void complete(Response& response, const Incoming& incoming) {
    response.add_unless_set("X-Request-Id", incoming.request_id);
    for (const auto& [name, value] : security_headers) response.add_unless_set(name, value);
    compress(response, incoming);
}

}  // namespace utsyn::http
