#pragma once

#include "platform/actor.hpp"
#include "platform/json/json.hpp"
#include "platform/sql/database.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// One change or sensitive read, written in the transaction of what it tells of. Append-only.
struct JournalEntry {
    Id<JournalEntry> id;
    Id<Organisation> organisation_id;
    Instant at;
    std::optional<Id<Person>> person_id;  // none: the program itself
    std::string noun;                     // table of the thing: "agreement"
    Uuid subject_id;
    std::string action;  // "created", "signed", "terminated", "read" …
    JsonText before;     // null when new
    JsonText after;      // null when gone or only read
};
BOOST_DESCRIBE_STRUCT(JournalEntry, (), (id, organisation_id, at, person_id, noun, subject_id, action, before, after))

/// Who changes something and when; every store command takes one.
struct Change {
    Id<Person> person;  // nil: the program itself
    Instant at;
    std::string_view action;
};

/// Writes the entry of a change. `before` null: created; `after` null: removed.
void record_change(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                   std::string_view noun, const Uuid& subject, std::string before, std::string after);

/// Writes the entries of many created things, each with its JSON, in few round trips.
void record_all_created(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                        std::string_view noun, std::vector<std::pair<Uuid, std::string>> created);

template <class T>
void record_created(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                    std::string_view noun, const T& after) {
    record_change(transaction, change, organisation, noun, after.id.uuid, "null", json::to_json(after));
}
template <class T>
void record_changed(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                    std::string_view noun, const T& before, const T& after) {
    record_change(transaction, change, organisation, noun, after.id.uuid, json::to_json(before), json::to_json(after));
}
template <class T>
void record_removed(sql::Transaction& transaction, const Change& change, Id<Organisation> organisation,
                    std::string_view noun, const T& before) {
    record_change(transaction, change, organisation, noun, before.id.uuid, json::to_json(before), "null");
}

/// The entries of one thing inside the fence, newest first.
std::vector<JournalEntry> history_of(sql::Transaction& transaction, const Fence& fence, std::string_view noun,
                                     const Uuid& subject);

}  // namespace utsyn
