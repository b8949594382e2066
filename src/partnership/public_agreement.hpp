#pragma once

#include "partnership/agreement.hpp"

namespace utsyn {

/// An agreement in force as far as the public may know of it: no person and no text in which one may be named.
struct PublicAgreement {
    Id<Agreement> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::string partner_name;
    OrganisationKind partner_kind{};
    std::string partner_country;
    std::optional<std::string> partner_town;
    AgreementKind kind{};
    std::vector<std::string> fields;  // ISCED-F 2013 codes that the partners work together in
    Date valid_from;
    Date valid_to;  // last day, also of one that was given notice
    std::optional<Date> terminated_from;
};
BOOST_DESCRIBE_STRUCT(PublicAgreement, (),
                      (id, organisation_id, organisation_name, partner_name, partner_kind, partner_country,
                       partner_town, kind, fields, valid_from, valid_to, terminated_from))

}  // namespace utsyn
