#pragma once

#include "partnership/agreement.hpp"
#include "platform/actor.hpp"

namespace utsyn {

// What later slices may ask of this one.

/// Problems: not-found, also when it lies outside the fence.
Outcome<Partner> find_partner(sql::Transaction& transaction, const Fence& fence, Id<Partner> id);

/// Problems: not-found, also when it lies outside the fence.
Outcome<Agreement> find_agreement(sql::Transaction& transaction, const Fence& fence, Id<Agreement> id);

/// All agreements with a partner inside the fence, the one that ends last first.
std::vector<Agreement> agreements_with(sql::Transaction& transaction, const Fence& fence, Id<Partner> partner);

}  // namespace utsyn
