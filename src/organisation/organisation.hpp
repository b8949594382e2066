#pragma once

#include "platform/outcome.hpp"
#include "platform/shape.hpp"

#include <optional>
#include <string>
#include <vector>

namespace utsyn {

namespace sql {
class Transaction;
}
class DemoYear;
class Fence;
struct Person;

enum class OrganisationKind {
    agency,
    county,
    municipality,
    private_group,
    campus,
    school,
    company,
    ngo,
    authority,
    network
};
BOOST_DESCRIBE_ENUM(OrganisationKind, agency, county, municipality, private_group, campus, school, company, ngo,
                    authority, network)

enum class SchoolForm { preschool, compulsory, upper_secondary, vocational, adapted, adult, higher };
BOOST_DESCRIBE_ENUM(SchoolForm, preschool, compulsory, upper_secondary, vocational, adapted, adult, higher)

/// A body of the directory: ours, or known from a register.
struct Organisation {
    Id<Organisation> id;
    Version version;
    OrganisationKind kind{};
    std::string name;
    std::string sort_key;  // i18n::sort_key of the name
    std::string country;   // ISO 3166-1 alpha-2
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<std::string> municipality_number;
    std::optional<double> latitude;   // degrees north
    std::optional<double> longitude;  // degrees east
    std::optional<std::string> phone;
    std::optional<std::string> web;
    std::vector<SchoolForm> school_forms;
    std::optional<std::int64_t> grade_from;
    std::optional<std::int64_t> grade_to;
    std::vector<std::string> fields;            // ISCED-F 2013 codes taught
    std::vector<std::string> languages;         // of instruction, BCP 47
    std::optional<Id<Organisation>> keeper_id;  // whose directory it stands in; none: administers itself
    std::optional<Date> closed_from;            // first day it is gone
};
BOOST_DESCRIBE_STRUCT(Organisation, (),
                      (id, version, kind, name, sort_key, country, town, address, postcode, municipality_number,
                       latitude, longitude, phone, web, school_forms, grade_from, grade_to, fields, languages,
                       keeper_id, closed_from))

/// A number that an official register gave: ("no_orgnr", "975283046"). Unique per register in a keeper's directory.
struct OfficialNumber {
    Id<OfficialNumber> id;
    Id<Organisation> organisation_id;
    Id<Organisation> keeper_id;  // the organisation itself when it has no keeper
    std::string register_name;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(OfficialNumber, (), (id, organisation_id, keeper_id, register_name, number))

/// Owner → owned; carries rights downwards while it holds.
struct Ownership {
    Id<Ownership> id;
    Id<Organisation> owner_id;
    Id<Organisation> owned_id;
    Date valid_from;
    std::optional<Date> valid_to;  // last day
};
BOOST_DESCRIBE_STRUCT(Ownership, (), (id, owner_id, owned_id, valid_from, valid_to))

/// A member of a campus, network or project; gives no right.
struct Membership {
    Id<Membership> id;
    Version version;
    Id<Organisation> organisation_id;  // the umbrella
    Id<Organisation> member_id;
    std::optional<std::string> unit;  // a department, when it alone is the member
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(Membership, (), (id, version, organisation_id, member_id, unit, valid_from, valid_to))

/// Whether someone holds what runs from–to on that day; the last day counts.
constexpr bool holds_on(Date valid_from, const std::optional<Date>& valid_to, Date day) {
    return valid_from <= day && (!valid_to || day <= *valid_to);
}

/// Country codes are two capital letters.
bool is_country_code(std::string_view code);

// What later slices may ask of this one.

/// Problems: not-found, also when the reader inside the fence may not see it.
Outcome<Organisation> find_organisation(sql::Transaction& transaction, const Fence& fence, Id<Organisation> id);

/// One whose id the reader already sees, such as a partner that left the directory's visible part. Asserts that it exists.
Organisation known_organisation(sql::Transaction& transaction, Id<Organisation> id);

/// Who owns it on that day; nothing where nobody does.
std::optional<Organisation> owner_of(sql::Transaction& transaction, Id<Organisation> id, Date today);

/// Whoever is a member today of an umbrella inside the fence and lets it see its figures, by name.
std::vector<Organisation> members_that_share_figures(sql::Transaction& transaction, const Fence& fence, Date today);

/// The name of someone whose id the reader already sees; nothing when unknown.
std::optional<std::string> person_name(sql::Transaction& transaction, Id<Person> id);

/// An invented organisation for a later slice's part of the invented year; known by `word` from then on.
Id<Organisation> add_demo_organisation(DemoYear& year, const std::string& word, Organisation organisation);

/// Whether a paper of that id inside the fence belongs to the thing.
bool has_attachment(sql::Transaction& transaction, const Fence& fence, const Uuid& id, std::string_view noun,
                    const Uuid& subject);

/// Whether the database has any organisation at all.
bool has_organisations(sql::Transaction& transaction);

/// A line of a thing's history page, with the name of who did it.
struct HistoryLine {
    Instant at;
    std::optional<std::string> person_name;  // none: the program itself
    std::string action;
    JsonText before;
    JsonText after;
};
BOOST_DESCRIBE_STRUCT(HistoryLine, (), (at, person_name, action, before, after))

/// What happened to one thing inside the fence, newest first.
std::vector<HistoryLine> history_lines(sql::Transaction& transaction, const Fence& fence, std::string_view noun,
                                       const Uuid& subject);

}  // namespace utsyn
