#pragma once

#include "mobility/reciprocity.hpp"

namespace utsyn {

/// How even the exchange with a partner is.
struct ReciprocityView {
    Id<Partner> partner_id;
    std::string partner_name;
    std::optional<Date> since;  // first day of the agreement in force; none: all stays count
    std::int64_t sent = 0;      // persons since then
    std::int64_t received = 0;
    std::int64_t tolerance = 0;  // persons
    Balance balance{};
    std::vector<ReciprocityLine> lines;
};
BOOST_DESCRIBE_STRUCT(ReciprocityView, (), (partner_id, partner_name, since, sent, received, tolerance, balance, lines))

}  // namespace utsyn
