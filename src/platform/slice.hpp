#pragma once

#include "platform/actor.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/sql/database.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

namespace http {
class Router;
}
class DemoYear;

/// Something that needs someone now.
struct Alarm {
    std::string kind;     // message key "alarm.<kind>"
    Arguments arguments;
    Date since;
    std::optional<Date> due;
    std::string action;   // message key "alarm.<kind>.action"
    std::string link;     // path in the browser part
    bool urgent = false;
};

/// A bar or a mark in the year view.
struct TimeLineEntry {
    std::string lane;     // "calls", "offers", "away", "here", "visits", "agreements"
    std::string label;
    Date from;
    Date to;              // the same day for a mark
    std::string link;
};
BOOST_DESCRIBE_STRUCT(TimeLineEntry, (), (lane, label, from, to, link))

/// What a reader of the year view or an alarm list may see.
struct View {
    sql::Transaction& transaction;
    const Fence& fence;
    Date today;
    Language language;
};

/// One capability's registration: how an early slice learns what later ones hold. Functions may be null.
struct Slice {
    std::string_view name;
    std::span<const ProblemType* const> problems{};
    void (*add_routes)(http::Router&) = nullptr;
    std::span<const jobs::Worker> workers{};
    /// Its part of the invented year; later slices build on what earlier ones made.
    void (*fill_demo)(DemoYear&) = nullptr;
    std::vector<Alarm> (*alarms)(const View&) = nullptr;
    std::vector<TimeLineEntry> (*time_line)(const View&, Date from, Date to) = nullptr;
    /// What a person is named for at an organisation, as sentences with links: asked before she leaves.
    std::vector<Alarm> (*named_for)(const View&, Id<Person>) = nullptr;
};

}  // namespace utsyn
