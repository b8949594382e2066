#include "platform/http/transport/intake.hpp"

#include "platform/http/target.hpp"
#include "platform/id.hpp"

#include <algorithm>

namespace utsyn::http {
namespace {

constexpr std::array known_methods{Method::get,   Method::head,   Method::post,   Method::put,
                                   Method::patch, Method::remove, Method::options};

Method method_of(std::string_view word) {
    auto found = std::ranges::find(known_methods, word, word_of);
    return found == known_methods.end() ? Method::other : *found;
}

bool is_request_id(std::string_view text) {
    return text.size() >= 8 && text.size() <= 64 && std::ranges::all_of(text, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
           });
}

bool names_one_host(const Incoming& incoming) {
    return std::ranges::count_if(incoming.headers,
                                 [](const Header& each) { return same_header_name(each.first, "Host"); }) == 1;
}

}  // namespace

bool take_request_line(Incoming& incoming, const RequestLine& line) {
    auto given_id = incoming.header("X-Request-Id");
    incoming.request_id = is_request_id(given_id) ? std::string{given_id} : new_request_id();
    incoming.method = method_of(line.method);
    auto target = parse_target(line.target);
    if (!target || (line.version == 11 && !names_one_host(incoming))) return false;
    incoming.path = std::move(target->path);
    incoming.query = std::move(target->query);
    return true;
}

std::string new_request_id() {
    auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return Uuid::make(Instant{now}).to_string();
}

}  // namespace utsyn::http
