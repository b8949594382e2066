#pragma once

#include "organisation/organisation.hpp"
#include "platform/quantities.hpp"

namespace utsyn {

/// One entry of the directory, for registers and pickers.
struct OrganisationRow {
    Id<Organisation> id;
    OrganisationKind kind{};
    std::string name;
    std::string country;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<double> latitude;
    std::optional<double> longitude;
    bool is_near = false;                // in the near region
    std::optional<Kilometres> distance;  // in a straight line from where the reader acts
};
BOOST_DESCRIBE_STRUCT(OrganisationRow, (),
                      (id, kind, name, country, town, address, latitude, longitude, is_near, distance))

/// One entry with its official numbers.
struct OrganisationView {
    Organisation organisation;
    std::vector<OfficialNumber> official_numbers;
};
BOOST_DESCRIBE_STRUCT(OrganisationView, (), (organisation, official_numbers))

/// What is written down of an organisation by hand.
struct OrganisationDraft {
    OrganisationKind kind{};
    std::string name;
    std::string country;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<std::string> phone;
    std::optional<std::string> web;
    std::vector<std::string> fields;
    std::vector<std::string> languages;
};
BOOST_DESCRIBE_STRUCT(OrganisationDraft, (),
                      (kind, name, country, town, address, postcode, phone, web, fields, languages))
template <>
inline constexpr auto field_rules<OrganisationDraft> = std::array{
    FieldRule{.field = "name", .min_length = 1, .max_length = 200},
    FieldRule{.field = "country", .min_length = 2, .max_length = 2, .about = "ISO 3166-1 alpha-2."},
    FieldRule{.field = "fields", .max_items = 50, .about = "ISCED-F 2013 codes."},
    FieldRule{.field = "languages", .max_items = 20, .about = "Languages of instruction, BCP 47."},
};

}  // namespace utsyn
