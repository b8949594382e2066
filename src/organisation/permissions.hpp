#pragma once

#include "organisation/person.hpp"
#include "platform/actor.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace utsyn {

/// What may be done. Each route names one; the table in permissions.cpp says which roles have it.
enum class Permission : std::uint16_t {
    see_directory,
    keep_directory,
    import_directory,
    see_people,
    keep_people,
    keep_ownership,
    see_groups,
    keep_groups,
    see_partners,
    keep_partners,
    see_agreements,
    prepare_agreements,
    sign_agreements,
    end_agreements,
    see_rates,
    keep_rates,
    see_funding_projects,
    keep_funding_projects,
    see_offers,
    keep_offers,
    apply_for_offers,
    see_applications,
    place_applicants,
    see_stays,
    keep_stays,
    approve_journeys,
    see_own_stays,
    see_year,
    publish,
};
BOOST_DESCRIBE_ENUM(Permission, see_directory, keep_directory, import_directory, see_people, keep_people,
                    keep_ownership, see_groups, keep_groups, see_partners, keep_partners, see_agreements,
                    prepare_agreements, sign_agreements, end_agreements, see_rates, keep_rates, see_funding_projects,
                    keep_funding_projects, see_offers, keep_offers, apply_for_offers, see_applications,
                    place_applicants, see_stays, keep_stays, approve_journeys, see_own_stays, see_year, publish)

/// Whether the role table gives a role this permission.
bool gives(RoleKind role, Permission permission);

/// All that these roles give, in the order of the enumeration.
std::vector<Permission> permissions_of(std::span<const RoleKind> roles);

}  // namespace utsyn
