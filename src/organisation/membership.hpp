#pragma once

#include "organisation/organisation.hpp"

namespace utsyn {

/// What a member lets an umbrella see, by its own choice.
enum class ShareKind { partners, figures, persons };
BOOST_DESCRIBE_ENUM(ShareKind, partners, figures, persons)

/// Whether organisations of this kind have members: campuses and networks.
bool is_umbrella(OrganisationKind kind);

/// Whether a member may hold its membership from–to.
/// Problems: invalid (ends before it begins).
Outcome<void> check_membership_period(Date valid_from, const std::optional<Date>& valid_to);

}  // namespace utsyn
