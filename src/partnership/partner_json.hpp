#pragma once

#include "partnership/agreement.hpp"
#include "partnership/partner_store.hpp"

namespace utsyn {

struct PartnerDraft {
    Id<Organisation> partner_organisation_id;
    CooperationMode mode{};
    Date first_contact_on;
    std::vector<std::string> fields;
    std::optional<std::string> notes;
    std::optional<std::string> etwinning_address;
};
BOOST_DESCRIBE_STRUCT(PartnerDraft, (),
                      (partner_organisation_id, mode, first_contact_on, fields, notes, etwinning_address))
template <>
inline constexpr auto field_rules<PartnerDraft> =
    std::array{FieldRule{.field = "fields", .max_items = 50, .about = "ISCED-F 2013 codes."},
               FieldRule{.field = "notes", .max_length = 10'000},
               FieldRule{.field = "etwinning_address", .max_length = 500, .about = "Begins with https://."}};

struct ContactDraft {
    Side side{};
    std::optional<Id<Person>> person_id;
    std::string name;
    std::string function;
    std::optional<std::string> email;
    Date valid_from;
};
BOOST_DESCRIBE_STRUCT(ContactDraft, (), (side, person_id, name, function, email, valid_from))
template <>
inline constexpr auto field_rules<ContactDraft> = std::array{
    FieldRule{.field = "name", .min_length = 1, .max_length = 200},
    FieldRule{.field = "function", .min_length = 1, .max_length = 200}, FieldRule{.field = "email", .max_length = 320}};

struct LastDay {
    Date valid_to;
};
BOOST_DESCRIBE_STRUCT(LastDay, (), (valid_to))

struct VisitDraft {
    Direction direction{};
    Date visited_on;
    std::string people;
    std::optional<std::string> report;
};
BOOST_DESCRIBE_STRUCT(VisitDraft, (), (direction, visited_on, people, report))
template <>
inline constexpr auto field_rules<VisitDraft> =
    std::array{FieldRule{.field = "people", .min_length = 1, .max_length = 500},
               FieldRule{.field = "report", .max_length = 10'000}};

struct Ending {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(Ending, (), (reason))
template <>
inline constexpr auto field_rules<Ending> =
    std::array{FieldRule{.field = "reason", .min_length = 1, .max_length = 2000}};

enum class PartnerAction { edit, add_contact, add_visit, prepare_agreement, end };
BOOST_DESCRIBE_ENUM(PartnerAction, edit, add_contact, add_visit, prepare_agreement, end)

/// What is seen of one partner.
struct PartnerView {
    Partner partner;
    Organisation organisation;
    std::vector<NamedContact> contacts;
    std::vector<Visit> visits;
    Date next_visit_out_due;
    Date next_visit_in_due;
    std::vector<std::string> warnings;  // message keys "partner.warning.<word>"
    std::vector<PartnerAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(PartnerView, (),
                      (partner, organisation, contacts, visits, next_visit_out_due, next_visit_in_due, warnings,
                       allowed_actions))

}  // namespace utsyn
