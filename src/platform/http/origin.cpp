#include "platform/http/origin.hpp"

namespace utsyn::http {

bool is_from_foreign_origin(const Incoming& incoming) {
    if (incoming.header("Cookie").empty()) return false;
    if (auto origin = incoming.header("Origin"); !origin.empty()) {
        // The scheme is left out: behind a proxy that ends TLS we would compare https with http.
        auto host = origin.find("://");
        return host == std::string_view::npos || origin.substr(host + 3) != incoming.header("Host");
    }
    auto site = incoming.header("Sec-Fetch-Site");
    return !site.empty() && site != "same-origin" && site != "none";
}

}  // namespace utsyn::http
