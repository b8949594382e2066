#pragma once

#include "platform/http/request.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::http {

/// Who may call a route: everyone, whoever is signed in, or who has a permission.
class Access {
public:
    enum class Kind { undeclared, everyone, signed_in, permission };

    Access() = default;
    Access(Permission permission) : kind_{Kind::permission}, permission_{permission} {}
    static Access everyone() { return Access{Kind::everyone}; }
    static Access signed_in() { return Access{Kind::signed_in}; }

    Kind kind() const { return kind_; }
    Permission permission() const { return permission_; }

private:
    explicit Access(Kind kind) : kind_{kind} {}
    Kind kind_ = Kind::undeclared;
    Permission permission_{};
};

/// A query parameter that is not part of a register's listing.
struct QueryParameter {
    std::string_view name;
    std::string_view about;
    bool required = false;
};

/// What the API description says of a route beyond its handler's types.
struct Operation {
    std::string_view id;                    // "list_agreements", unique
    std::string_view summary;               // one plain sentence
    const sql::Listing* listing = nullptr;  // a register's filters and sorts
    std::vector<QueryParameter> queries{};
    bool versioned = false;           // needs If-Match
    std::uintmax_t upload_limit = 0;  // bytes; 0: no multipart body
    std::string_view form{};          // media type of a non-JSON input
    std::string_view produces{};      // media type of a Content answer
};

/// One row of the table. In a pattern such as "/api/agreements/{id}", `{id}` and `{…_id}` match ids, other names one
/// segment, `{rest...}` the rest.
struct Route {
    Method method;
    std::string pattern;
    Access access;
    Operation operation{};
    const Shape* input = nullptr;   // JSON body
    const Shape* output = nullptr;  // JSON answer, item of a page
    bool page = false;
    int status = 200;
    std::string_view media_type = "application/json";
    std::function<Outcome<Response>(Request&)> run{};
};

namespace detail {
Response json_response(int status, std::string body, std::optional<Version> version, std::vector<Header> headers);
Response page_response(const Request& request, std::string items, const std::string& next);
Response content_response(Content content);

template <class T>
struct Result;
template <class T>
struct Result<Answer<T>> {
    static void describe(Route& route) { route.output = &shape_of<T>(); }
    static Response respond(const Request&, Answer<T> answer) {
        return json_response(200, json::to_json(answer.body), answer.version, std::move(answer.headers));
    }
};
template <class T>
struct Result<Created<T>> {
    static void describe(Route& route) {
        route.output = &shape_of<T>();
        route.status = 201;
    }
    static Response respond(const Request&, Created<T> created) {
        created.headers.emplace_back("Location", created.location);
        return json_response(201, json::to_json(created.body), created.version, std::move(created.headers));
    }
};
template <class T>
struct Result<Page<T>> {
    static void describe(Route& route) {
        route.output = &shape_of<T>();
        route.page = true;
    }
    static Response respond(const Request& request, const Page<T>& page) {
        return page_response(request, json::to_json(page.items), page.next);
    }
};
template <>
struct Result<Done> {
    static void describe(Route& route) { route.status = 204; }
    static Response respond(const Request&, Done done) { return {204, "", "", std::move(done.headers), {}}; }
};
template <>
struct Result<Content> {
    static void describe(Route& route) {
        route.media_type = route.operation.produces.empty() ? "application/octet-stream" : route.operation.produces;
    }
    static Response respond(const Request&, Content content) { return content_response(std::move(content)); }
};
template <>
struct Result<Events> {
    static void describe(Route& route) { route.media_type = "text/event-stream"; }
    static Response respond(const Request&, Events events) {
        return {200, "text/event-stream", "", {{"Cache-Control", "no-store"}}, std::move(events.run)};
    }
};

/// The JSON body of a request. Problems: unsupported-media-type, malformed, invalid.
Outcome<void> read_body(const Request& request, const Shape& shape, void* value);
}  // namespace detail

/// The table of routes: matching, permission, body, answer, problem and ETag in one place.
class Router {
public:
    explicit Router(const Runtime& runtime) : runtime_{runtime} {}
    Router(const Router&) = delete;
    Router& operator=(const Router&) = delete;

    template <class R>
    void get(std::string pattern, Access access, Outcome<R> (*handler)(Request&), Operation operation) {
        add<R>(Method::get, std::move(pattern), access, handler, std::move(operation));
    }
    template <class R>
    void post(std::string pattern, Access access, Outcome<R> (*handler)(Request&), Operation operation) {
        add<R>(Method::post, std::move(pattern), access, handler, std::move(operation));
    }
    template <class R, class Body>
    void post(std::string pattern, Access access, Outcome<R> (*handler)(Request&, const Body&), Operation operation) {
        add<R, Body>(Method::post, std::move(pattern), access, handler, std::move(operation));
    }
    template <class R, class Body>
    void put(std::string pattern, Access access, Outcome<R> (*handler)(Request&, const Body&), Operation operation) {
        add<R, Body>(Method::put, std::move(pattern), access, handler, std::move(operation));
    }
    template <class R>
    void remove(std::string pattern, Access access, Outcome<R> (*handler)(Request&), Operation operation) {
        add<R>(Method::remove, std::move(pattern), access, handler, std::move(operation));
    }

    /// Who answers GETs that no route matches, outside /api (the browser part).
    void otherwise(std::function<Response(const Incoming&)> fallback) { fallback_ = std::move(fallback); }

    /// Adds GET /api/openapi.json, which describes all routes.
    void serve_description();

    /// Refuses to go on when a route has no access declared, or a pattern or operation id stands twice.
    void check() const;

    /// The answer to a request; foreseen problems and failures of the world become problem+json.
    Response answer(const Incoming& incoming) const;
    /// The refusal that `answer` would begin with, before anything of a body is needed.
    std::optional<Response> refusal(const Incoming& incoming) const;
    /// A problem of the transport as an answer: 400, 413, 431, 503, 507; any other becomes 500.
    Response refuse(int status, const Incoming& incoming) const;
    /// The largest multipart body that the route of this path takes; 0 if none, then bodies stay under `body_limit`.
    std::uintmax_t upload_limit(Method method, std::string_view path) const;

    const std::vector<Route>& routes() const { return routes_; }
    const Runtime& runtime() const { return runtime_; }

    static constexpr std::uintmax_t body_limit = 1024 * 1024;

private:
    struct Match {
        const Route* route = nullptr;
        PathValues values;
        std::vector<Method> allowed;  // of routes with this path and another method
    };

    template <class R>
    void add(Method method, std::string pattern, Access access, Outcome<R> (*handler)(Request&), Operation operation) {
        Route route{method, std::move(pattern), access, std::move(operation)};
        detail::Result<R>::describe(route);
        route.run = [handler](Request& request) -> Outcome<Response> {
            auto result = handler(request);
            if (!result) return result.error();
            return detail::Result<R>::respond(request, *std::move(result));
        };
        routes_.push_back(std::move(route));
    }
    template <class R, class Body>
    void add(Method method, std::string pattern, Access access, Outcome<R> (*handler)(Request&, const Body&),
             Operation operation) {
        Route route{method, std::move(pattern), access, std::move(operation)};
        detail::Result<R>::describe(route);
        route.input = &shape_of<Body>();
        route.run = [handler](Request& request) -> Outcome<Response> {
            Body body{};
            if (auto read = detail::read_body(request, shape_of<Body>(), &body); !read) return read.error();
            auto result = handler(request, body);
            if (!result) return result.error();
            return detail::Result<R>::respond(request, *std::move(result));
        };
        routes_.push_back(std::move(route));
    }

    Match match(Method method, std::string_view path) const;
    template <class Step>
    auto guarded(Request& request, Step step) const -> decltype(step());
    Response refusal_of(const Problem& problem, const Request& request) const;
    Outcome<Response> run(const Match& match, Request& request) const;
    Outcome<Response> run_without_route(const Match& match, const Incoming& incoming) const;
    Outcome<void> admit(const Route& route, Request& request) const;
    Outcome<void> allow(const Route& route, Request& request) const;

    const Runtime& runtime_;
    std::vector<Route> routes_;
    std::function<Response(const Incoming&)> fallback_;
};

/// A Problem as application/problem+json in the reader's language.
Response problem_response(const Problem& problem, const i18n::Messages& messages, const Language& language,
                          std::string_view instance);

/// The API description (OpenAPI 3.1) of all routes under /api, as JSON.
std::string openapi(const Router& router, const i18n::Messages& messages);

}  // namespace utsyn::http
