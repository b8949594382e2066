#pragma once

#include "mobility/offer.hpp"
#include "mobility/offer_round_store.hpp"

namespace utsyn {

/// All SQL of offers.
class OfferStore {
public:
    explicit OfferStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence or this reader sees no drafts.
    Outcome<Offer> find(Id<Offer> id, const Fence& fence, OfferReader reader);
    /// Problems: not-found.
    Outcome<OfferRow> find_row(Id<Offer> id, const Fence& fence, OfferReader reader, Date today);
    /// One page, with states as of `today`. Applicants get the open ones only.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, OfferReader reader,
                                   Date today);
    /// Those of a round, by title.
    std::vector<OfferRow> of_round(Id<OfferRound> round, const Fence& fence, OfferReader reader, Date today);
    /// Open and coming ones, by the day they close, for public pages.
    std::vector<OfferRow> published(const Fence& fence, Date today);
    /// Those whose stay has not ended, drafts too, by their first day.
    std::vector<OfferRow> not_over(const Fence& fence, Date today);
    /// Places of all offers of an agreement that begin on these days, but for one of them.
    std::int64_t places_offered(Id<Agreement> agreement, const Offer& except, Date from, Date to);

    void add(const Offer& offer, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const Offer& before, Offer& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing offer_listing;

}  // namespace utsyn
