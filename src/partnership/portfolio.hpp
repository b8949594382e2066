#pragma once

#include "platform/quantities.hpp"
#include "platform/shape.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace utsyn {

/// Where one partner lies.
struct PortfolioPartner {
    bool is_near = false;                // in the near region
    std::optional<Kilometres> distance;  // in a straight line from our school
};
BOOST_DESCRIBE_STRUCT(PortfolioPartner, (), (is_near, distance))

/// How near the partners lie, all together.
struct Portfolio {
    std::int64_t partners = 0;
    std::int64_t near_partners = 0;
    std::optional<int> near_percent;
    std::optional<Kilometres> middle_distance;  // half of those whose place is known lie no further
    std::vector<std::string> near_countries;    // what counts as near
};
BOOST_DESCRIBE_STRUCT(Portfolio, (), (partners, near_partners, near_percent, middle_distance, near_countries))

Portfolio portfolio_of(std::span<const PortfolioPartner> partners);

}  // namespace utsyn
