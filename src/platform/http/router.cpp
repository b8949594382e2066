#include "platform/http/router.hpp"

#include "platform/http/entity_tag.hpp"
#include "platform/http/failure.hpp"
#include "platform/http/media_type.hpp"
#include "platform/http/origin.hpp"
#include "platform/http/path_pattern.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/log.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <set>

namespace utsyn::http {
namespace {

constexpr std::string_view session_cookie = "utsyn_session";
constexpr std::string_view language_cookie = "utsyn_language";

Language language_of(const Incoming& incoming, const i18n::Messages& messages) {
    auto chosen = Language::parse(incoming.cookie(language_cookie));
    if (chosen && std::ranges::find(messages.languages(), *chosen) != messages.languages().end()) return *chosen;
    return messages.preferred(incoming.header("Accept-Language"));
}

/// HEAD is answered as GET; the transport leaves the body out.
Method method_of_route(Method method) {
    return method == Method::head ? Method::get : method;
}

std::string allow_header(const std::vector<Method>& allowed) {
    std::string words = "OPTIONS";
    for (auto method : allowed) {
        words += fmt::format(", {}", word_of(method));
        if (method == Method::get) words += ", HEAD";
    }
    return words;
}

void log_access(const Incoming& incoming, const Route* route, const Response& response,
                std::chrono::steady_clock::time_point begun) {
    if (!is_logged(LogLevel::debug)) return;
    std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begun;
    log_debug("answered", {{"method", std::string{word_of(incoming.method)}},
                           {"pattern", route ? route->pattern : "-"},
                           {"status", std::to_string(response.status)},
                           {"ms", fmt::format("{:.1f}", taken.count())},
                           {"request_id", incoming.request_id}});
}

/// Tags what a reader may keep, and leaves out the body that she has already.
void let_revalidate(const Incoming& incoming, Response& response) {
    if (response.events || response.status != 200 || method_of_route(incoming.method) != Method::get) return;
    response.add_unless_set("ETag", entity_tag(response.body, std::nullopt));
    if (!names_tag(incoming.header("If-None-Match"), response.header("ETag"))) return;
    response.status = 304;
    response.body.clear();
}

}  // namespace

void Router::check() const {
    std::set<std::string> forms;
    std::set<std::string_view> ids;
    for (const Route& route : routes_) {
        auto named = fmt::format("{} {}", word_of(route.method), route.pattern);
        assert_that(route.pattern.starts_with('/'), named + ": the pattern begins with /");
        assert_that(route.access.kind() != Access::Kind::undeclared, named + ": the route declares who may call it");
        assert_that(!route.operation.id.empty() && !route.operation.summary.empty(),
                    named + ": the operation has id and summary");
        assert_that(forms.insert(fmt::format("{} {}", word_of(route.method), form_of(route.pattern))).second,
                    named + ": the pattern stands once");
        assert_that(ids.insert(route.operation.id).second, named + ": the operation id stands once");
    }
}

Router::Match Router::match(Method method, std::string_view path) const {
    Match found;
    auto wanted = method_of_route(method);
    for (const Route& route : routes_) {
        if (route.method == wanted && found.route && !is_closer(route.pattern, found.route->pattern)) continue;
        auto values = match_path(route.pattern, path);
        if (!values) continue;
        found.allowed.push_back(route.method);
        if (route.method != wanted) continue;
        found.route = &route;
        found.values = *std::move(values);
    }
    return found;
}

std::uintmax_t Router::upload_limit(Method method, std::string_view path) const {
    auto found = match(method, path);
    return found.route ? found.route->operation.upload_limit : 0;
}

Response Router::answer(const Incoming& incoming) const {
    auto begun = std::chrono::steady_clock::now();
    auto found = match(incoming.method, incoming.path);
    Request request{incoming, runtime_};
    auto result = guarded(request, [&] { return run(found, request); });
    auto response = result ? *std::move(result) : refusal_of(result.error(), request);
    if (!found.route && !found.allowed.empty()) response.add_unless_set("Allow", allow_header(found.allowed));
    let_revalidate(incoming, response);
    log_access(incoming, found.route, response, begun);
    return response;
}

std::optional<Response> Router::refusal(const Incoming& incoming) const {
    auto found = match(incoming.method, incoming.path);
    if (!found.route) return std::nullopt;
    Request request{incoming, runtime_};
    auto admitted = guarded(request, [&] { return admit(*found.route, request); });
    if (admitted) return std::nullopt;
    return refusal_of(admitted.error(), request);
}

Response Router::refuse(int status, const Incoming& incoming) const {
    Request request{incoming, runtime_};
    request.language_ = language_of(incoming, runtime_.messages);
    for (const auto* type : {&problems::malformed, &problems::too_large, &problems::headers_too_large,
                             &problems::unavailable, &problems::storage_full})
        if (type->status == status) return refusal_of(problem(*type), request);
    return refusal_of(problem(problems::unexpected), request);
}

template <class Step>
auto Router::guarded(Request& request, Step step) const -> decltype(step()) {
    try {
        request.language_ = language_of(request.incoming_, runtime_.messages);
        return step();
    } catch (...) {
        return problem_of_failure(std::current_exception(), request.incoming_.request_id);
    }
}

Response Router::refusal_of(const Problem& problem, const Request& request) const {
    auto response = problem_response(problem, runtime_.messages, request.language_, request.incoming_.request_id);
    if (response.status == 401) response.add_unless_set("WWW-Authenticate", "Session realm=\"utsyn\"");
    return response;
}

Outcome<Response> Router::run(const Match& found, Request& request) const {
    if (!found.route) return run_without_route(found, request.incoming_);
    request.route_ = found.route;
    request.path_values_ = found.values;
    if (auto admitted = admit(*found.route, request); !admitted) return admitted.error();
    auto result = found.route->run(request);
    if (result) result->add_unless_set("Cache-Control", "private, no-cache");
    return result;
}

Outcome<Response> Router::run_without_route(const Match& found, const Incoming& incoming) const {
    if (!found.allowed.empty()) {
        if (incoming.method == Method::options) return Response{204, "", "", {}, {}};
        return problem(problems::method_not_allowed);
    }
    bool reads = method_of_route(incoming.method) == Method::get;
    if (!fallback_ || !reads || incoming.path.starts_with("/api/")) return problem(problems::not_found);
    auto response = fallback_(incoming);
    if (response.status == 404) return problem(problems::not_found);
    return response;
}

Outcome<void> Router::admit(const Route& route, Request& request) const {
    const Incoming& incoming = request.incoming_;
    if (!is_safe(route.method) && is_from_foreign_origin(incoming)) return problem(problems::foreign_origin);
    if (auto token = incoming.cookie(session_cookie); !token.empty())
        request.actor_ = runtime_.authority.actor_of(token);
    if (request.actor_) request.language_ = request.actor_->language;
    if (auto allowed = allow(route, request); !allowed) return allowed;
    if (route.operation.upload_limit > 0 && media_type_in(incoming.header("Content-Type")) != "multipart/form-data")
        return problem(problems::unsupported_media_type);
    if (!route.operation.versioned) return {};
    auto if_match = incoming.header("If-Match");
    if (if_match.empty()) return problem(problems::version_missing);
    auto version = version_in(if_match);
    if (!version) return problem(problems::malformed);
    request.expected_version_ = *version;
    return {};
}

Outcome<void> Router::allow(const Route& route, Request& request) const {
    if (route.access.kind() == Access::Kind::everyone) return {};
    if (!request.actor_) return problem(problems::not_signed_in);
    if (route.access.kind() == Access::Kind::signed_in) return {};
    auto fence = runtime_.authority.may(*request.actor_, route.access.permission());
    if (fence) {
        request.fence_ = *fence;
        return {};
    }
    // Whoever may not see a thing is not told that it exists.
    return has_id(route.pattern) ? problem(problems::not_found) : fence.error();
}

}  // namespace utsyn::http
