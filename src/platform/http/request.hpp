#pragma once

#include "platform/actor.hpp"
#include "platform/clock.hpp"
#include "platform/http/message.hpp"
#include "platform/journal.hpp"
#include "platform/json/json.hpp"
#include "platform/runtime.hpp"
#include "platform/sql/listing.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn::http {

struct Route;

using PathValues = std::vector<std::pair<std::string, std::string>>;

/// A request on its way to a handler: matched, its actor known, its permission checked.
class Request {
public:
    Request(const Incoming& incoming, const Runtime& runtime) : incoming_{incoming}, runtime_{runtime} {}

    const Incoming& incoming() const { return incoming_; }
    const Runtime& runtime() const { return runtime_; }
    sql::Database& database() const { return runtime_.database; }

    /// The typed part of the path that the pattern calls `{name}`. The router has already refused malformed ones.
    template <class T>
    Id<T> id(std::string_view name = "id") const {
        auto parsed = Id<T>::parse(path_value(name));
        assert_that(parsed.has_value(), "the path pattern has this id");
        return *parsed;
    }
    std::string_view path_value(std::string_view name) const;
    /// Asserts that the router has matched the request.
    const Route& route() const;

    /// Asserts that the route needs a signed-in person.
    const Actor& actor() const;
    std::optional<Actor> known_actor() const { return actor_; }
    /// Asserts that the route declares a permission.
    const Fence& fence() const;

    /// Whether the actor also has this permission, for showing what may be done next.
    bool may(Permission permission) const { return actor_ && runtime_.authority.may(*actor_, permission).has_value(); }
    /// Who changes something, now, for a store command.
    Change change(std::string_view action) const { return {actor().person, now(), action}; }

    Instant now() const { return runtime_.clock.now(); }
    Date today() const { return runtime_.clock.today(); }
    Language language() const { return language_; }

    /// The version that If-Match names. The router has already refused its absence on versioned routes.
    Version expected_version() const { return expected_version_; }

    /// What a register's reader asked for: filters, sort, after, limit.
    sql::ListingRequest listing() const;

private:
    friend class Router;
    const Incoming& incoming_;
    const Runtime& runtime_;
    const Route* route_ = nullptr;
    PathValues path_values_;
    std::optional<Actor> actor_;
    std::optional<Fence> fence_;
    Language language_;
    Version expected_version_;
};

/// 200 with one thing. `version` (if the thing has one) becomes part of the ETag.
template <class T>
struct Answer {
    T body;
    std::optional<Version> version{};
    std::vector<Header> headers{};
};

/// 201 with the new thing and where it is.
template <class T>
struct Created {
    T body;
    std::string location;
    std::optional<Version> version{};
    std::vector<Header> headers{};
};

/// One page of a register; `next` is the cursor of the following one, "" at the end.
template <class T>
struct Page {
    std::vector<T> items;
    std::string next;
};

/// 204.
struct Done {
    std::vector<Header> headers{};
};

/// A document, page or download. `file_name` set: offered for saving.
struct Content {
    std::string media_type;
    std::string bytes;
    std::string file_name{};
    std::vector<Header> headers{};
    int status = 200;
};

/// Server-sent events for as long as `run` runs, on a thread of its own. The request is over by then: `run` holds what it
/// needs of it by value, and may refer to the runtime.
struct Events {
    std::function<void(EventSink&)> run;
};

}  // namespace utsyn::http
