#pragma once

#include "partnership/limits.hpp"
#include "partnership/partner.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

enum class AgreementKind { school_exchange, internship, framework };
BOOST_DESCRIBE_ENUM(AgreementKind, school_exchange, internship, framework)

enum class AgreementState { draft, awaiting_signatures, awaiting_start, in_force, expired, terminated };
BOOST_DESCRIBE_ENUM(AgreementState, draft, awaiting_signatures, awaiting_start, in_force, expired, terminated)

enum class Who { pupils, staff };
BOOST_DESCRIBE_ENUM(Who, pupils, staff)

/// Places per school year in one direction. Units: persons a year, days each.
struct Quota {
    Direction direction{};
    Who who{};
    std::int64_t per_year = 0;
    std::int64_t days = 0;
    std::optional<std::string> field;  // ISCED-F 2013 code; none: any
};
BOOST_DESCRIBE_STRUCT(Quota, (), (direction, who, per_year, days, field))
template <>
inline constexpr auto field_rules<Quota> =
    std::array{FieldRule{.field = "per_year", .minimum = 1, .maximum = 10'000, .about = "Persons a school year."},
               FieldRule{.field = "days", .minimum = 1, .maximum = 366, .about = "Days of each stay."}};

/// Who pays, houses, insures, assesses and recognises, in plain words.
struct Conditions {
    std::optional<std::string> costs;
    std::optional<std::string> housing;
    std::optional<std::string> insurance;
    std::optional<std::string> assessment;
    std::optional<std::string> recognition;
};
BOOST_DESCRIBE_STRUCT(Conditions, (), (costs, housing, insurance, assessment, recognition))

/// We signed: a person of ours, in the program.
struct OurSignature {
    Id<Person> person_id;
    Date signed_on;
};
BOOST_DESCRIBE_STRUCT(OurSignature, (), (person_id, signed_on))

/// They signed: a name on a paper that we keep.
struct TheirSignature {
    std::string name;
    Date signed_on;
    std::optional<Uuid> paper_id;  // the attachment with the signed paper
};
BOOST_DESCRIBE_STRUCT(TheirSignature, (), (name, signed_on, paper_id))

struct Agreement {
    Id<Agreement> id;
    Version version;
    Id<Organisation> organisation_id;  // who keeps the agreement
    Id<Partner> partner_id;
    AgreementKind kind{};
    std::string purpose;
    Date valid_from;
    Date valid_to;       // last day, inclusive
    Days notice_days{};  // from notice given to first day without
    std::vector<Quota> quotas;
    Conditions conditions;
    std::optional<OurSignature> our_signature;
    std::optional<TheirSignature> their_signature;
    std::optional<Date> terminated_from;  // first day without the agreement
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (id, version, organisation_id, partner_id, kind, purpose, valid_from, valid_to, notice_days,
                       quotas, conditions, our_signature, their_signature, terminated_from))

/// The state on `today`: derived from signatures and dates, never stored.
AgreementState state_on(const Agreement& agreement, Date today);

/// Whole years from the first to the last day, rounded down.
std::int64_t term_years(const Agreement& agreement);
/// Whether the term is shorter than a good partnership's.
bool is_short_term(const Agreement& agreement, const PartnershipLimits& limits);

/// What may be wrong with dates that belong together.
/// Problems: invalid (ends before it begins).
Outcome<void> check_term(Date valid_from, Date valid_to);

/// Changed by hand, which only an unsigned one may be.
/// Problems: agreement-signed.
Outcome<void> check_editable(const Agreement& agreement);

/// Signed by one of us. Problems: agreement-already-signed-by-us, agreement-over.
Outcome<Agreement> sign_for_us(Agreement agreement, const OurSignature& signature);

/// Signed by the partner, as the kept paper shows. Problems: agreement-already-signed-by-them, agreement-over.
Outcome<Agreement> sign_for_them(Agreement agreement, const TheirSignature& signature);

/// Ended as soon as its notice period allows.
/// Problems: agreement-not-in-force, agreement-ends-before-notice.
Outcome<Agreement> terminate(Agreement agreement, Date notice_given_on);

enum class AgreementAction { edit, sign, record_signature, terminate };
BOOST_DESCRIBE_ENUM(AgreementAction, edit, sign, record_signature, terminate)

/// What the rules allow on that day, whoever asks.
std::vector<AgreementAction> actions_on(const Agreement& agreement, Date today);

}  // namespace utsyn
