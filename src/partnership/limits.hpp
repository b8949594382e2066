#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// What a good partnership keeps to. Units: years, months, persons.
/// Source: data/partnership/limits.json, which names its own.
struct PartnershipLimits {
    std::string source;
    std::string note;
    Date valid_from;
    std::string certainty;
    std::int64_t term_minimum_years = 0;
    std::int64_t term_target_years = 0;
    std::int64_t visit_every_months = 0;
    std::int64_t named_contacts_minimum = 0;
    std::int64_t reciprocity_tolerance = 0;
    std::int64_t expiry_notice_months = 0;
};
BOOST_DESCRIBE_STRUCT(PartnershipLimits, (),
                      (source, note, valid_from, certainty, term_minimum_years, term_target_years, visit_every_months,
                       named_contacts_minimum, reciprocity_tolerance, expiry_notice_months))

/// Those of the program's data files.
const PartnershipLimits& partnership_limits();

}  // namespace utsyn
