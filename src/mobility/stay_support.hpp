#pragma once

#include "funding/grant.hpp"
#include "funding/lanekassen_deadline.hpp"
#include "mobility/stay.hpp"
#include "mobility/stay_grant.hpp"

namespace utsyn {

/// Whether a pupil can get support from Lånekassen. Not known: no rules are known for the year.
enum class SupportAnswer { supported, supported_if, not_supported, not_known };
BOOST_DESCRIBE_ENUM(SupportAnswer, supported, supported_if, not_supported, not_known)

/// Everything about a stay that decides on support.
struct SupportCase {
    Direction direction{};
    StayFacts facts;
    StayState state{};
    std::string from_country;
    std::string to_country;
    bool is_in_erasmus_project = false;  // one that pays for the stay
};

/// Whether and by when support is applied for.
struct StaySupport {
    SupportAnswer answer{};
    GrantCase stay;                         // that the refusals are told of
    std::vector<GrantActivity> doors;       // that are open, each if what it asks for is there
    std::vector<NotEligible> not_eligible;  // where none is
    std::vector<TermDeadline> deadlines;    // by day, each once
    std::vector<std::uint32_t> rates;       // positions in the book of the rows that decided
    bool fills_school_year = false;         // as many months as are paid for a whole one
};

/// That the school has entered a pupil's exchange in the education overview of Lånekassen's workspace for schools.
struct SupportEntry {
    Id<SupportEntry> id;
    Id<Organisation> organisation_id;
    Id<Stay> stay_id;
    Date entered_on;
    Id<Person> person_id;  // who entered it
};
BOOST_DESCRIBE_STRUCT(SupportEntry, (), (id, organisation_id, stay_id, entered_on, person_id))

/// What is to be done next.
enum class SupportStep { enter_in_workspace, apply, ask_lanekassen, tell_of_break_off, none };
BOOST_DESCRIBE_ENUM(SupportStep, enter_in_workspace, apply, ask_lanekassen, tell_of_break_off, none)

/// Whether support is asked for at all: a pupil's own stay abroad from a school in the country of the rules.
bool concerns_lanekassen(const SupportCase& stay, const RateBook& book);

/// By every door to support that the stay may go through; one through an Erasmus+ project asks for nothing more.
/// Source: FOR-2020-04-15-798 sections 33, 34 and 42, docs/sources.md S-37; S-38.
StaySupport stay_support(const SupportCase& stay, const RateBook& book);

/// The first deadline that has not passed, else the last one.
std::optional<TermDeadline> next_deadline(const StaySupport& support, Date today);

/// `entered_on`: nothing where the school has not entered the exchange.
SupportStep next_step(const StaySupport& support, StayState state, std::optional<Date> entered_on, Date today);

/// Whether the pupil can still be told to apply: support is given, and the stay is not broken off.
bool may_apply(const StaySupport& support, StayState state);

/// Problems: support-not-given, where no rule gives any; invalid (/entered_on in the future).
Outcome<void> check_entry(const SupportEntry& entry, const StaySupport& support, Date today);

}  // namespace utsyn
