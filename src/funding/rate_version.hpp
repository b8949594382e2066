#pragma once

#include "funding/rate.hpp"
#include "platform/actor.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace utsyn {

/// Why there is a new revision of the rates.
enum class RevisionKind { release, added, corrected, ended, imported, undone };
BOOST_DESCRIBE_ENUM(RevisionKind, release, added, corrected, ended, imported, undone)

/// One step in the history of all rates: who changed them, when, and why. Its number names the book that holds since then.
struct RateRevision {
    Id<RateRevision> id;
    std::int64_t number = 0;  // 1 is the first
    RevisionKind kind{};
    Instant made_at;
    std::optional<Id<Person>> made_by_id;             // nothing: a release of the program
    std::optional<Id<Organisation>> organisation_id;  // where that person acted
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RateRevision, (), (id, number, kind, made_at, made_by_id, organisation_id, reason))

/// A rate as it stood from one revision until another. Never changed, only ended.
struct RateVersion {
    Id<RateVersion> id;
    Id<Rate> rate_id;
    std::int64_t from_revision = 0;
    std::optional<std::int64_t> until_revision;  // the first one without it
    bool from_release = false;                   // as the program ships it
    std::string shipped_as;  // the identity of the program's own row, "" for one of the installation
    Rate rate;

    /// The revision that touched it last.
    std::int64_t touched_in() const { return until_revision.value_or(from_revision); }
};
BOOST_DESCRIBE_STRUCT(RateVersion, (), (id, rate_id, from_revision, until_revision, from_release, shipped_as, rate))

/// The newest version of a rate, and what ended it.
struct LatestRate {
    RateVersion version;
    std::optional<RevisionKind> ended_by;

    bool holds() const { return !version.until_revision; }
};

/// A step of a revision: a version that ends, one that begins, or both.
struct RateChange {
    std::optional<RateVersion> before;  // nothing: a new rate
    std::optional<Rate> after;          // nothing: the rate ends
    bool from_release = false;
    std::string shipped_as{};
};

/// What a row is about, whatever its value: two rows with the same identity are the same rate.
std::string identity_of(const Rate& rate);

/// How a release's rows change the rates that are there. What someone here corrected, added or ended stays.
std::vector<RateChange> changes_of_release(std::span<const LatestRate> latest, std::span<const Rate> shipped);

/// Whether one row is the contradiction that is shown beside the other.
bool contradict(const Rate& one, const Rate& other);

}  // namespace utsyn
