#include "organisation/permissions.hpp"

#include <algorithm>

namespace utsyn {
namespace {

using enum Permission;

constexpr Permission pupil_permissions[] = {see_offers, apply_for_offers, see_own_stays};
constexpr Permission guardian_permissions[] = {see_own_stays};
constexpr Permission teacher_permissions[] = {see_directory,        see_groups, see_partners, see_agreements, see_rates,
                                              see_funding_projects, see_offers, see_stays,    see_year};
constexpr Permission coordinator_permissions[] = {see_directory,
                                                  keep_directory,
                                                  import_directory,
                                                  see_people,
                                                  see_groups,
                                                  keep_groups,
                                                  see_partners,
                                                  keep_partners,
                                                  see_agreements,
                                                  prepare_agreements,
                                                  end_agreements,
                                                  see_rates,
                                                  see_funding_projects,
                                                  keep_funding_projects,
                                                  see_offers,
                                                  keep_offers,
                                                  see_applications,
                                                  place_applicants,
                                                  see_stays,
                                                  keep_stays,
                                                  see_year,
                                                  publish};
constexpr Permission head_permissions[] = {see_directory, see_people,           see_groups,      keep_groups,
                                           see_partners,  see_agreements,       sign_agreements, end_agreements,
                                           see_rates,     see_funding_projects, see_offers,      see_applications,
                                           see_stays,     approve_journeys,     see_year,        publish};
constexpr Permission owner_signatory_permissions[] = {
    see_directory, see_people,           see_groups, see_partners, see_agreements,   sign_agreements, end_agreements,
    see_rates,     see_funding_projects, see_offers, see_stays,    approve_journeys, see_year};
constexpr Permission network_lead_permissions[] = {see_directory, see_people,   see_groups,
                                                   keep_groups,   see_partners, see_year};
constexpr Permission agency_officer_permissions[] = {see_directory, see_agreements, see_rates};
constexpr Permission administrator_permissions[] = {see_directory, keep_directory, import_directory, see_people,
                                                    keep_people,   keep_ownership, see_groups,       keep_groups,
                                                    see_year,      see_rates,      keep_rates};

std::span<const Permission> row(RoleKind role) {
    switch (role) {
        case RoleKind::pupil: return pupil_permissions;
        case RoleKind::guardian: return guardian_permissions;
        case RoleKind::teacher: return teacher_permissions;
        case RoleKind::coordinator: return coordinator_permissions;
        case RoleKind::head: return head_permissions;
        case RoleKind::owner_coordinator: return coordinator_permissions;
        case RoleKind::owner_signatory: return owner_signatory_permissions;
        case RoleKind::network_lead: return network_lead_permissions;
        case RoleKind::agency_officer: return agency_officer_permissions;
        case RoleKind::partner_contact: return {};
        case RoleKind::administrator: return administrator_permissions;
    }
    return {};
}

}  // namespace

bool gives(RoleKind role, Permission permission) {
    auto permissions = row(role);
    return std::find(permissions.begin(), permissions.end(), permission) != permissions.end();
}

std::vector<Permission> permissions_of(std::span<const RoleKind> roles) {
    std::vector<Permission> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>([&](auto enumerator) {
        if (std::any_of(roles.begin(), roles.end(), [&](RoleKind role) { return gives(role, enumerator.value); }))
            all.push_back(enumerator.value);
    });
    return all;
}

}  // namespace utsyn
