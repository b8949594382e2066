#pragma once

#include "mobility/offer_round_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/request.hpp"

namespace utsyn {

/// Whoever may see stays works with offers; everyone else applies for them.
inline OfferReader offer_reader(const http::Request& request) {
    return request.may(Permission::see_stays) ? OfferReader::staff : OfferReader::applicant;
}

}  // namespace utsyn
