#pragma once

#include "funding/grant.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/source.hpp"

namespace utsyn {

/// Money as text. Shape: decimal strings with two decimals; either `amount`, or `low` and `high`. Where only the upper end is
/// known, `low` counts it as 0 and `lower_end_unknown` is true.
struct ToldAmount {
    std::optional<std::string> amount;
    std::optional<std::string> low;
    std::optional<std::string> high;
    std::optional<bool> lower_end_unknown;
    std::string currency;

    bool operator==(const ToldAmount&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldAmount, (), (amount, low, high, lower_end_unknown, currency))

/// Writes an amount down in its shape.
void tell(ToldAmount& told, const GrantAmount& amount, const std::string& currency);

/// "1234.50", "1234.50–1300.00", "…–1300.00" where only the upper end is known.
std::string text_of(const ToldAmount& told);

/// A row that contradicts the one a line was computed by.
struct ToldConflict {
    std::string value;
    std::string source;
    std::string note;

    bool operator==(const ToldConflict&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldConflict, (), (value, source, note))

struct ToldGrantLine : ToldAmount {
    GrantKind kind{};
    GrantFor whom{};
    std::int64_t persons = 0;
    std::string formula;  // "12 × (14 × 85.00 + 2 × 59.50)"
    std::string rule;     // name and key of the rate: "individual_support pupil/1"
    int call = 0;
    std::string source;  // ids of docs/sources.md with their titles; empty where there is none
    std::vector<Source> sources;
    Certainty certainty{};
    std::string note;
    bool is_loan = false;
    std::vector<ToldConflict> conflicts;

    bool operator==(const ToldGrantLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldGrantLine, (ToldAmount),
                      (kind, whom, persons, formula, rule, call, source, sources, certainty, note, is_loan, conflicts))

/// A heading that an eligible stay does not get.
struct ToldHeadingNotPaid {
    GrantKind kind{};
    std::string why;

    bool operator==(const ToldHeadingNotPaid&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldHeadingNotPaid, (), (kind, why))

/// A grant with its sentences in one language.
/// Shape: `total` where the programme pays, else `not_eligible`, a sentence for each of `reasons`.
struct ToldGrant {
    GrantProgramme programme{};
    GrantActivity activity{};
    int call = 0;
    std::string agency;
    std::vector<ToldGrantLine> lines;
    std::optional<ToldAmount> total;
    std::optional<ToldAmount> loan;
    std::optional<std::vector<std::string>> not_eligible;
    std::optional<std::vector<GrantRefusal>> reasons;
    std::optional<std::vector<std::string>> may_still_pay;  // where it does not pay for the country
    std::vector<GrantKind> not_known;                       // paid, and no rate is known here
    std::vector<ToldHeadingNotPaid> not_paid;
    std::optional<ToldAmount> own_part;  // the least that the applicant pays

    bool operator==(const ToldGrant&) const = default;
};
BOOST_DESCRIBE_STRUCT(ToldGrant, (),
                      (programme, activity, call, agency, lines, total, loan, not_eligible, reasons, may_still_pay,
                       not_known, not_paid, own_part))

/// The sources of a figure that stand in the list.
std::vector<Source> sources_in(const Provenance& provenance);

/// "1234.50", "-0.50". Units: hundredths.
std::string decimal(std::int64_t minor);

/// An amount, or its two ends.
ToldAmount told(const GrantAmount& amount, const std::string& currency);

/// Why a programme does not pay for a stay, as a sentence.
std::string sentence(const NotEligible& why, const GrantCase& stay, const Language& language,
                     const i18n::Messages& messages);

/// The lines of a grant with formula, rule and source, and its refusals as sentences. `book` is the one it was computed by.
ToldGrant told(const Grant& grant, const GrantCase& stay, const RateBook& book, const Language& language,
               const i18n::Messages& messages);

}  // namespace utsyn
