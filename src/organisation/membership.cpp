#include "organisation/membership.hpp"

namespace utsyn {

bool is_umbrella(OrganisationKind kind) {
    return kind == OrganisationKind::campus || kind == OrganisationKind::network;
}

Outcome<void> check_membership_period(Date valid_from, const std::optional<Date>& valid_to) {
    if (valid_to && *valid_to < valid_from) return invalid_field("/valid_to", "before-start");
    return {};
}

}  // namespace utsyn
