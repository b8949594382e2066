#include "mobility/paid_beside_opu.hpp"

#include <algorithm>

namespace utsyn {

std::optional<GrantProgramme> pays_beside_opu(std::span<const GrantOfStay> grants) {
    const bool refunds_later = std::ranges::any_of(grants, [](const GrantOfStay& each) {
        return each.programme == GrantProgramme::opu && each.grant.is_eligible() && !each.grant.not_known.empty();
    });
    const auto beside = std::ranges::find_if(grants, [](const GrantOfStay& each) {
        return each.programme != GrantProgramme::opu && each.grant.is_eligible() && !each.grant.lines.empty();
    });
    if (!refunds_later || beside == grants.end()) return std::nullopt;
    return beside->programme;
}

}  // namespace utsyn
