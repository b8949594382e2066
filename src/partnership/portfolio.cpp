#include "partnership/portfolio.hpp"

#include "organisation/near_region.hpp"

#include <algorithm>
#include <cmath>

namespace utsyn {

Portfolio portfolio_of(std::span<const PortfolioPartner> partners) {
    Portfolio portfolio{.partners = std::ssize(partners), .near_countries = near_countries()};
    std::vector<Kilometres> distances;
    for (const auto& partner : partners) {
        if (partner.is_near) ++portfolio.near_partners;
        if (partner.distance) distances.push_back(*partner.distance);
    }
    if (portfolio.partners > 0)
        portfolio.near_percent = static_cast<int>(
            std::lround(100 * static_cast<double>(portfolio.near_partners) / static_cast<double>(portfolio.partners)));
    if (distances.empty()) return portfolio;
    const auto middle = distances.begin() + (std::ssize(distances) - 1) / 2;
    std::ranges::nth_element(distances, middle);
    portfolio.middle_distance = *middle;
    return portfolio;
}

}  // namespace utsyn
