#include "app/slices.hpp"

#include "funding/funding_slice.hpp"
#include "mobility/mobility_slice.hpp"
#include "organisation/organisation_slice.hpp"
#include "overview/overview_slice.hpp"
#include "partnership/partnership_slice.hpp"
#include "planning/planning_slice.hpp"
#include "publishing/publishing_slice.hpp"

#include <array>

namespace utsyn {

std::span<const Slice> slices() {
    static const std::array all{organisation_slice(), funding_slice(),  partnership_slice(), mobility_slice(),
                                planning_slice(),     overview_slice(), publishing_slice()};
    return all;
}

}  // namespace utsyn
