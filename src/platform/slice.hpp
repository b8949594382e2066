#pragma once

#include "platform/actor.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/journal.hpp"
#include "platform/quantities.hpp"
#include "platform/sql/database.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

namespace http {
class Router;
}
class DemoYear;

class RateBook;

/// What something of this year or a later one would be granted with a given set of rates.
struct ReckonedGrant {
    std::string kind;   // message key "reckoned_grant.<kind>"
    std::string label;  // names no person
    std::string link;   // path in the browser part
    std::int64_t persons = 0;
    std::optional<Money> each;  // nothing: cannot be computed
};

/// Stays alike that a project pays for.
struct FundedStay {
    std::string label;  // names no person
    std::string link;   // path in the browser part
    Date from;
    Date to;
    std::int64_t persons = 0;
    std::optional<Money> least;  // each; nothing: cannot be computed
    std::optional<Money> most;
};

/// Something that needs someone now.
struct Alarm {
    std::string kind;  // message key "alarm.<kind>"
    Arguments arguments;
    Date since;
    std::optional<Date> due;
    std::string action;  // message key "alarm.<kind>.action"
    std::string link;    // path in the browser part
    bool urgent = false;
};

/// A bar or a mark in the year view.
struct TimeLineEntry {
    std::string lane;  // "calls", "offers", "away", "here", "visits", "agreements"
    std::string label;
    Date from;
    Date to;  // the same day for a mark
    std::string link;
};
BOOST_DESCRIBE_STRUCT(TimeLineEntry, (), (lane, label, from, to, link))

/// What a reader of the year view or an alarm list may see.
struct View {
    sql::Transaction& transaction;
    const Fence& fence;
    Date today;
    Language language;
    std::function<bool(Permission)> may;  // what else the reader may see, of which a slice tells only then
};

/// A number of the year view.
struct Figure {
    std::string kind;  // message key "figure.<kind>"
    Arguments arguments;
    std::string link;
};

/// Someone leaves: what she is named for inside the fence passes on, or ends with her.
struct HandOver {
    sql::Transaction& transaction;
    const Fence& fence;
    Id<Person> from;
    std::optional<Id<Person>> to;
    std::string to_name;  // "" without a successor
    Date last_day;        // of the one who leaves; the successor begins the day after
    Change change;
};

/// A noun that papers may be attached to.
struct Attachable {
    std::string_view noun;  // table of the thing: "agreement"
    Permission see;
    Permission attach;
    /// Who keeps the thing; nothing when it is not inside the fence.
    std::optional<Id<Organisation>> (*keeper)(sql::Transaction&, const Fence&, const Uuid& id);
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
    void (*hand_over)(const HandOver&) = nullptr;
    std::vector<Figure> (*figures)(const View&, Date from, Date to) = nullptr;
    std::span<const Attachable> attachables{};
    /// What would be granted with these rates, in the same order whatever they are.
    std::vector<ReckonedGrant> (*reckoned_grants)(const View&, const RateBook&) = nullptr;
    /// The stays that a project inside the fence pays for, by their first day.
    std::vector<FundedStay> (*funded_stays)(const View&, const Uuid& project) = nullptr;
    /// Takes back whatever refers to a project that is about to be removed.
    void (*release_project)(sql::Transaction&, const Uuid& project, const Change&) = nullptr;
};

}  // namespace utsyn
