#pragma once

#include "mobility/offer.hpp"
#include "mobility/offer_round_store.hpp"

namespace utsyn {

/// An offer with what a reader wants to know at a glance: where, when, what, for whom, until when.
struct OfferRow {
    Id<Offer> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    Id<OfferRound> round_id;
    std::string round_name;
    Date opens_on;
    Date closes_on;
    Id<Partner> partner_id;
    std::string partner_name;
    std::string partner_country;
    std::optional<std::string> partner_town;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::string title;
    std::string description;
    Activity activity{};
    Direction direction{};
    Who who{};
    std::int64_t places = 0;
    Date starts_on;
    Date ends_on;
    std::vector<std::string> programmes;
    std::vector<std::int64_t> year_levels;
    std::optional<std::int64_t> minimum_age;
    std::vector<std::string> languages;
    std::optional<LanguageLevel> language_level;
    OfferFunding funding{};
    std::optional<Money> own_cost;
    std::optional<Date> published_on;
    OfferState state{};
};
BOOST_DESCRIBE_STRUCT(OfferRow, (),
                      (id, organisation_id, organisation_name, round_id, round_name, opens_on, closes_on, partner_id,
                       partner_name, partner_country, partner_town, latitude, longitude, title, description, activity,
                       direction, who, places, starts_on, ends_on, programmes, year_levels, minimum_age, languages,
                       language_level, funding, own_cost, published_on, state))

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
