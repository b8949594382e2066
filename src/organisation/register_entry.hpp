#pragma once

#include "organisation/organisation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace utsyn {

enum class OwnershipForm { municipal, regional, state_owned, publicly_owned, self_governing, privately_owned, other };
BOOST_DESCRIBE_ENUM(OwnershipForm, municipal, regional, state_owned, publicly_owned, self_governing, privately_owned,
                    other)

/// What a register says about one organisation. Its members are the fields that columns can feed.
struct RegisterEntry {
    std::string official_number;
    std::optional<std::string> parent_number;  // in the same register
    OrganisationKind kind = OrganisationKind::school;
    std::string name;
    std::string country;
    std::optional<std::string> town;
    std::optional<std::string> address;
    std::optional<std::string> postcode;
    std::optional<std::string> municipality_number;
    std::optional<std::string> phone;
    std::optional<std::string> web;
    std::vector<SchoolForm> school_forms;
    std::optional<std::int64_t> grade_from;
    std::optional<std::int64_t> grade_to;
    std::optional<OwnershipForm> ownership_form;

    bool operator==(const RegisterEntry&) const = default;
};
BOOST_DESCRIBE_STRUCT(RegisterEntry, (),
                      (official_number, parent_number, kind, name, country, town, address, postcode,
                       municipality_number, phone, web, school_forms, grade_from, grade_to, ownership_form))

enum class RegisterField {
    official_number,
    parent_number,
    kind,
    name,
    country,
    town,
    address,
    postcode,
    municipality_number,
    phone,
    web,
    school_forms,
    grade_from,
    grade_to,
    ownership_form
};
BOOST_DESCRIBE_ENUM(RegisterField, official_number, parent_number, kind, name, country, town, address, postcode,
                    municipality_number, phone, web, school_forms, grade_from, grade_to, ownership_form)

/// One field that differs between two versions of an entry; JSON, `null` where there is no value.
struct FieldChange {
    RegisterField field{};
    JsonText before;
    JsonText after;

    bool operator==(const FieldChange&) const = default;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (field, before, after))

/// The fields in which `after` differs from `before`, in the order of the struct.
std::vector<FieldChange> changes_between(const RegisterEntry& before, const RegisterEntry& after);

/// Puts one field of `from` into `into`.
void copy_field(RegisterField field, const RegisterEntry& from, RegisterEntry& into);
bool is_equal(RegisterField field, const RegisterEntry& one, const RegisterEntry& other);

}  // namespace utsyn
