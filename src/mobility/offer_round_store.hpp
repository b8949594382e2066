#pragma once

#include "mobility/offer_round.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// Which rounds and offers a reader sees: all, or only those published to whoever may apply.
enum class OfferReader { staff, applicant };

/// A round with how much it holds, for registers.
struct OfferRoundRow {
    Id<OfferRound> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::string name;
    Date opens_on;
    Date closes_on;
    Date answer_by;
    std::optional<Date> published_on;
    OfferState state{};
    std::int64_t offers = 0;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(OfferRoundRow, (),
                      (id, organisation_id, organisation_name, name, opens_on, closes_on, answer_by, published_on,
                       state, offers, places))

/// All SQL of rounds of offers.
class OfferRoundStore {
public:
    explicit OfferRoundStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence or this reader sees no drafts.
    Outcome<OfferRound> find(Id<OfferRound> id, const Fence& fence, OfferReader reader);
    /// Problems: not-found.
    Outcome<OfferRoundRow> find_row(Id<OfferRound> id, const Fence& fence, OfferReader reader, Date today);
    /// One page, with states as of `today`.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, OfferReader reader,
                                   Date today);
    /// The published ones whose time overlaps these days, for alarms and the year view.
    std::vector<OfferRoundRow> published_between(Date from, Date to, const Fence& fence, Date today);

    void add(const OfferRound& round, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const OfferRound& before, OfferRound& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing offer_round_listing;

}  // namespace utsyn
