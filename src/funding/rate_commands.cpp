#include "funding/rate_commands.hpp"

#include "funding/problems.hpp"
#include "funding/rate_check.hpp"
#include "organisation/organisation.hpp"

#include <map>

namespace utsyn {
namespace {

std::int64_t revise(sql::Transaction& transaction, const Revising& revising, std::span<const RateChange> changes) {
    RateRevision revision{.id = Id<RateRevision>::make(revising.at),
                          .kind = revising.kind,
                          .made_at = revising.at,
                          .made_by_id = revising.person,
                          .organisation_id = revising.organisation,
                          .reason = revising.reason};
    revision.number = RateStore{transaction}.revise(revision, changes);
    record_created(transaction, {revising.person, revising.at, word(revising.kind)}, revising.organisation,
                   "rate_revision", revision);
    return revision.number;
}

/// The faults of a rate inside the draft that holds it.
Outcome<void> check(const Rate& rate) {
    auto faults = faults_in(rate);
    if (faults.empty()) return {};
    for (auto& fault : faults) fault.pointer = "/rate" + fault.pointer;
    return Problem{&problems::invalid, {}, std::move(faults)};
}

Outcome<void> check_unique(RateStore& store, const Rate& rate, std::optional<Id<Rate>> but) {
    const auto identity = identity_of(rate);
    for (const auto& other : store.latest())
        if (other.holds() && other.version.rate_id != but && identity_of(other.version.rate) == identity)
            return problem(problems::rate_exists);
    return {};
}

Outcome<LatestRate> find_held(RateStore& store, Id<Rate> id, Version version) {
    store.wait_for_turn();
    auto found = store.find(id);
    if (!found) return found.error();
    if (Version{found->version.touched_in()} != version) return problem(problems::changed_meanwhile);
    if (!found->holds()) return problem(problems::rate_ended);
    return found;
}

std::string name_of(sql::Transaction& transaction, Id<Organisation> id) {
    return known_organisation(transaction, id).name;
}

}  // namespace

Outcome<Id<Rate>> add_rate(sql::Transaction& transaction, const Rate& rate, const Revising& revising) {
    if (auto checked = check(rate); !checked) return checked.error();
    RateStore store{transaction};
    store.wait_for_turn();
    if (auto unique = check_unique(store, rate, {}); !unique) return unique.error();
    RateChange change{.before = {}, .after = rate};
    change.after->checked_by = name_of(transaction, revising.organisation);
    const auto number = revise(transaction, revising, std::span{&change, 1});
    return store.touched_in(number).front().rate_id;
}

Outcome<void> correct_rate(sql::Transaction& transaction, Id<Rate> id, const Rate& rate, Version version,
                           const Revising& revising) {
    if (auto checked = check(rate); !checked) return checked;
    RateStore store{transaction};
    auto before = find_held(store, id, version);
    if (!before) return before.error();
    if (auto unique = check_unique(store, rate, id); !unique) return unique;
    RateChange change{.before = before->version, .after = rate, .shipped_as = before->version.shipped_as};
    change.after->checked_by = before->version.rate.checked_by;
    if (*change.after == before->version.rate) return problem(problems::rate_unchanged);
    change.after->checked_by = name_of(transaction, revising.organisation);
    revise(transaction, revising, std::span{&change, 1});
    return {};
}

Outcome<void> end_rate(sql::Transaction& transaction, Id<Rate> id, Version version, const Revising& revising) {
    RateStore store{transaction};
    auto before = find_held(store, id, version);
    if (!before) return before.error();
    const RateChange change{.before = before->version, .after = {}};
    revise(transaction, revising, std::span{&change, 1});
    return {};
}

Outcome<std::int64_t> undo_revision(sql::Transaction& transaction, std::int64_t number, const Revising& revising) {
    RateStore store{transaction};
    store.wait_for_turn();
    auto undone = store.revision(number);
    if (!undone) return undone.error();
    if (undone->kind == RevisionKind::release) return problem(problems::release_stays);
    std::map<Id<Rate>, RateChange> changes;
    for (const auto& version : store.touched_in(number)) {
        auto& change = changes[version.rate_id];
        if (version.from_revision == number) {
            if (version.until_revision) return problem(problems::rate_changed_since);
            change.before = version;
            continue;
        }
        if (!change.before) change.before = version;
        change.after = version.rate;
        change.from_release = version.from_release;
        change.shipped_as = version.shipped_as;
    }
    std::vector<RateChange> all;
    for (auto& [id, change] : changes) {
        if (store.find(id)->version.touched_in() != number) return problem(problems::rate_changed_since);
        all.push_back(std::move(change));
    }
    return revise(transaction, revising, all);
}

Outcome<std::int64_t> import_rates(sql::Transaction& transaction, const std::string& text, std::int64_t expected,
                                   const Revising& revising) {
    RateStore store{transaction};
    store.wait_for_turn();
    if (store.newest().number != expected) return problem(problems::changed_meanwhile);
    auto lines = read_rate_table(text, store.latest());
    if (!lines) return lines.error();
    auto changes = changes_of(*lines);
    if (changes.empty()) return problem(problems::rate_unchanged);
    for (auto& change : changes)
        if (change.after->checked_by.empty()) change.after->checked_by = name_of(transaction, revising.organisation);
    return revise(transaction, revising, changes);
}

}  // namespace utsyn
