#pragma once

#include "funding/rate_check.hpp"
#include "funding/rate_store.hpp"
#include "funding/rate_table.hpp"

#include <array>

namespace utsyn {

template <>
inline constexpr auto field_rules<Rate> = std::array{
    FieldRule{.field = "key", .max_length = 80, .about = "What the value depends on: 500-1999, staff/1, DE."},
    FieldRule{.field = "agency", .max_length = 2, .about = "ISO 3166-1 alpha-2 of the agency's country; empty: all."},
    FieldRule{.field = "low", .max_length = 80}, FieldRule{.field = "high", .max_length = 80}};
template <>
inline constexpr auto field_rules<Provenance> =
    std::array{FieldRule{.field = "sources", .max_items = 10, .about = "Ids of the list of sources, or addresses."},
               FieldRule{.field = "checked_on", .about = "The month, as 2026-11."}};

struct RateDraft {
    Rate rate;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RateDraft, (), (rate, reason))
template <>
inline constexpr auto field_rules<RateDraft> =
    std::array{FieldRule{.field = "reason", .min_length = 1, .max_length = 2000}};

struct RateReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RateReason, (), (reason))
template <>
inline constexpr auto field_rules<RateReason> =
    std::array{FieldRule{.field = "reason", .min_length = 1, .max_length = 2000}};

/// A row that says something else about the same.
struct RateBeside {
    Id<Rate> id;
    Rate rate;
};
BOOST_DESCRIBE_STRUCT(RateBeside, (), (id, rate))

struct RateRow {
    Id<Rate> id;
    std::int64_t revision = 0;  // since which it reads so
    bool from_release = false;
    Rate rate;
    std::vector<RateBeside> conflicting;
};
BOOST_DESCRIBE_STRUCT(RateRow, (), (id, revision, from_release, rate, conflicting))

enum class RateAction { correct, end };
BOOST_DESCRIBE_ENUM(RateAction, correct, end)

struct RateView {
    Id<Rate> id;
    std::int64_t revision = 0;
    bool from_release = false;
    std::optional<std::int64_t> ended_in;  // the revision that ended it
    Rate rate;
    std::optional<Rate> shipped;  // the program's own row, where this one differs
    std::vector<RateBeside> conflicting;
    std::vector<RateAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(RateView, (), (id, revision, from_release, ended_in, rate, shipped, conflicting, allowed_actions))

/// A rate as it stood for a while.
struct RateHistoryLine {
    RateRevisionRow begun;
    std::optional<RateRevisionRow> ended;
    Rate rate;
};
BOOST_DESCRIBE_STRUCT(RateHistoryLine, (), (begun, ended, rate))

enum class RevisionAction { undo };
BOOST_DESCRIBE_ENUM(RevisionAction, undo)

struct RateRevisionView {
    RateRevisionRow revision;
    std::vector<RevisionAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(RateRevisionView, (), (revision, allowed_actions))

struct RevisionMade {
    std::int64_t number = 0;
};
BOOST_DESCRIBE_STRUCT(RevisionMade, (), (number))

/// The longest table that is taken at once. Units: characters.
inline constexpr std::size_t longest_rate_table = 900'000;

struct RateTableText {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(RateTableText, (), (text))
template <>
inline constexpr auto field_rules<RateTableText> = std::array{
    FieldRule{.field = "text", .min_length = 1, .max_length = longest_rate_table, .about = "The file as it stands."}};

struct RateImportDraft {
    std::string text;
    std::string reason;
    std::int64_t revision = 0;
};
BOOST_DESCRIBE_STRUCT(RateImportDraft, (), (text, reason, revision))
template <>
inline constexpr auto field_rules<RateImportDraft> =
    std::array{FieldRule{.field = "text", .min_length = 1, .max_length = longest_rate_table},
               FieldRule{.field = "reason", .min_length = 1, .max_length = 2000},
               FieldRule{.field = "revision", .about = "That the preview was made on."}};

/// A cell that cannot be taken, with a sentence in the reader's language.
struct RateCellComplaint {
    std::string column;
    std::string detail;
};
BOOST_DESCRIBE_STRUCT(RateCellComplaint, (), (column, detail))

struct RateLineView {
    std::int64_t line = 0;
    RateLineOutcome outcome{};
    Rate rate;
    std::optional<RateBeside> before;
    std::vector<RateCellComplaint> complaints;
};
BOOST_DESCRIBE_STRUCT(RateLineView, (), (line, outcome, rate, before, complaints))

/// Something whose grant would change.
struct ChangedGrant {
    std::string kind;
    std::string label;
    std::string link;
    std::int64_t persons = 0;
    std::optional<Money> each_before;
    std::optional<Money> each_after;
};
BOOST_DESCRIBE_STRUCT(ChangedGrant, (), (kind, label, link, persons, each_before, each_after))

struct RateImportPreview {
    std::int64_t revision = 0;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t refused = 0;
    std::vector<RateLineView> lines;  // all but those that stay the same
    std::vector<ChangedGrant> changed_grants;
};
BOOST_DESCRIBE_STRUCT(RateImportPreview, (), (revision, added, changed, same, refused, lines, changed_grants))

}  // namespace utsyn
