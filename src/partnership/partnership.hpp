#pragma once

#include "partnership/agreement.hpp"
#include "partnership/public_agreement.hpp"
#include "platform/actor.hpp"

namespace utsyn {

// What later slices may ask of this one.

/// Problems: not-found, also when it lies outside the fence.
Outcome<Partner> find_partner(sql::Transaction& transaction, const Fence& fence, Id<Partner> id);

/// Problems: not-found, also when it lies outside the fence.
Outcome<Agreement> find_agreement(sql::Transaction& transaction, const Fence& fence, Id<Agreement> id);

/// All agreements with a partner inside the fence, the one that ends last first.
std::vector<Agreement> agreements_with(sql::Transaction& transaction, const Fence& fence, Id<Partner> partner);

/// The agreements inside the fence that are in force on `today`, by country and partner.
std::vector<PublicAgreement> public_agreements(sql::Transaction& transaction, const Fence& fence, Date today);

}  // namespace utsyn
