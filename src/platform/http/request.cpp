#include "platform/http/request.hpp"

#include "platform/http/router.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn::http {
namespace {

/// 0, which no listing takes, for what is no number.
std::size_t limit_in(std::string_view text) {
    std::size_t limit = 0;
    auto read = std::from_chars(text.data(), text.data() + text.size(), limit);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? limit : 0;
}

}  // namespace

std::string_view Request::path_value(std::string_view name) const {
    for (const auto& [each, value] : path_values_)
        if (each == name) return value;
    assert_that(false, "the path pattern has this name");
    return "";
}

const Route& Request::route() const {
    assert_that(route_ != nullptr, "the request was matched");
    return *route_;
}

const Actor& Request::actor() const {
    assert_that(actor_.has_value(), "the route needs a signed-in person");
    return *actor_;
}

const Fence& Request::fence() const {
    assert_that(fence_.has_value(), "the route declares a permission");
    return *fence_;
}

sql::ListingRequest Request::listing() const {
    const auto& queries = route().operation.queries;
    sql::ListingRequest wanted;
    for (const auto& [name, value] : incoming_.query) {
        if (name == "limit") wanted.limit = limit_in(value);
        else if (name == "sort") wanted.sort = value;
        else if (name == "after") wanted.after = value;
        else if (std::ranges::find(queries, name, &QueryParameter::name) == queries.end())
            wanted.filters.emplace_back(name, value);
    }
    return wanted;
}

}  // namespace utsyn::http
