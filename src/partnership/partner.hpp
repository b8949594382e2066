#pragma once

#include "organisation/organisation.hpp"
#include "organisation/person.hpp"

namespace utsyn {

enum class CooperationMode { in_person, digital, both };
BOOST_DESCRIBE_ENUM(CooperationMode, in_person, digital, both)

/// Our relation to one organisation of the directory.
struct Partner {
    Id<Partner> id;
    Version version;
    Id<Organisation> organisation_id;          // who keeps the relation
    Id<Organisation> partner_organisation_id;  // whom it is to
    CooperationMode mode{};
    Date first_contact_on;
    std::optional<Date> ended_on;  // first day without
    std::optional<std::string> ended_reason;
    std::vector<std::string> fields;  // ISCED-F 2013 codes we work together in
    std::optional<std::string> notes;
    std::optional<std::string> etwinning_address;  // of the project that both schools have on eTwinning
};
BOOST_DESCRIBE_STRUCT(Partner, (),
                      (id, version, organisation_id, partner_organisation_id, mode, first_contact_on, ended_on,
                       ended_reason, fields, notes, etwinning_address))

enum class Side { ours, theirs };
BOOST_DESCRIBE_ENUM(Side, ours, theirs)

/// Someone who carries the partnership, on our side or theirs.
struct NamedContact {
    Id<NamedContact> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Partner> partner_id;
    Side side{};
    std::optional<Id<Person>> person_id;  // ours only
    std::string name;
    std::string function;
    std::optional<std::string> email;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(NamedContact, (),
                      (id, version, organisation_id, partner_id, side, person_id, name, function, email, valid_from,
                       valid_to))

enum class Direction { outgoing, incoming };
BOOST_DESCRIBE_ENUM(Direction, outgoing, incoming)

/// A visit between the partners: we to them (outgoing) or they to us.
struct Visit {
    Id<Visit> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Partner> partner_id;
    Direction direction{};
    Date visited_on;
    std::string people;
    std::optional<std::string> report;
};
BOOST_DESCRIBE_STRUCT(Visit, (), (id, version, organisation_id, partner_id, direction, visited_on, people, report))

/// Whether too few of ours are named on that day.
bool is_thinly_anchored(std::span<const NamedContact> contacts, Date today, std::int64_t minimum);

/// The day by which the next visit in this direction is due: so many months after the last one, or after `since` if there
/// was none.
Date next_visit_due(std::span<const Visit> visits, Direction direction, Date since, std::int64_t every_months);

}  // namespace utsyn
