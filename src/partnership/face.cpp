#include "partnership/agreement_store.hpp"
#include "partnership/partner_store.hpp"
#include "partnership/partnership.hpp"

namespace utsyn {

Outcome<Partner> find_partner(sql::Transaction& transaction, const Fence& fence, Id<Partner> id) {
    return PartnerStore{transaction}.find(id, fence);
}

Outcome<Agreement> find_agreement(sql::Transaction& transaction, const Fence& fence, Id<Agreement> id) {
    return AgreementStore{transaction}.find(id, fence);
}

std::vector<Agreement> agreements_with(sql::Transaction& transaction, const Fence& fence, Id<Partner> partner) {
    return AgreementStore{transaction}.of_partner(partner, fence);
}

std::vector<PublicAgreement> public_agreements(sql::Transaction& transaction, const Fence& fence, Date today) {
    return AgreementStore{transaction}.public_in_force(fence, today);
}

}  // namespace utsyn
