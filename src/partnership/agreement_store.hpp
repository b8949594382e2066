#pragma once

#include "partnership/agreement.hpp"
#include "partnership/public_agreement.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// An agreement with the partner's name and place, for registers.
struct AgreementRow {
    Id<Agreement> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<Partner> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    AgreementKind kind{};
    Date valid_from;
    Date valid_to;
    AgreementState state{};
};
BOOST_DESCRIBE_STRUCT(AgreementRow, (),
                      (id, organisation_id, organisation_name, partner_id, partner_name, partner_country, partner_town,
                       kind, valid_from, valid_to, state))

/// All SQL of agreements.
class AgreementStore {
public:
    explicit AgreementStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Agreement> find(Id<Agreement> id, const Fence& fence);
    /// One page, with states as of `today`.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);
    std::vector<Agreement> of_partner(Id<Partner> partner, const Fence& fence);
    /// Those inside the fence that may still bind someone after `day`.
    std::vector<AgreementRow> not_over_before(Date day, const Fence& fence, Date today);

    /// Those in force inside the fence, as far as the public may know of them.
    std::vector<PublicAgreement> public_in_force(const Fence& fence, Date today);

    void add(const Agreement& agreement, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const Agreement& before, Agreement& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing agreement_listing;

}  // namespace utsyn
