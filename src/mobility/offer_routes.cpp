#include "mobility/offer_routes.hpp"

#include "mobility/offer_json.hpp"
#include "mobility/offer_reader_routes.hpp"
#include "mobility/problems.hpp"
#include "mobility/school_year.hpp"
#include "partnership/partnership.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

std::vector<OfferAction> allowed_actions(const http::Request& request, const Offer& offer, const OfferRound& round) {
    if (!request.may(Permission::keep_offers)) return {};
    return actions_at(offer, round, request.now(), mobility_limits());
}

/// How many places a school year the offer's agreement gives, and whether all its offers stay within them.
void add_quota(const http::Request& request, sql::Transaction& transaction, OfferView& view) {
    const Offer& offer = view.offer;
    if (!offer.agreement_id) return;
    auto agreement = find_agreement(transaction, request.fence(), *offer.agreement_id);
    if (!agreement) return;
    view.quota = quota_of(*agreement, offer.direction, offer.who);
    auto year = school_year_of(offer.starts_on, mobility_limits());
    auto others = OfferStore{transaction}.places_offered(agreement->id, offer, year.first_day, year.last_day);
    if (others + offer.places > view.quota.value_or(0)) view.warnings.emplace_back("over-quota");
    if (!check_covered(offer, *agreement)) view.warnings.emplace_back("agreement-does-not-cover");
}

Outcome<OfferView> view_of(const http::Request& request, sql::Transaction& transaction, const Offer& offer) {
    auto reader = offer_reader(request);
    auto row = OfferStore{transaction}.find_row(offer.id, request.fence(), reader, request.today());
    if (!row) return row.error();
    auto round = OfferRoundStore{transaction}.find(offer.round_id, request.fence(), reader);
    if (!round) return round.error();
    OfferView view{.offer = offer,
                   .state = row->state,
                   .round = *round,
                   .organisation_name = row->organisation_name,
                   .partner_name = row->partner_name,
                   .partner_country = row->partner_country,
                   .partner_town = row->partner_town,
                   .latitude = row->latitude,
                   .longitude = row->longitude,
                   .takes_applications =
                       row->state == OfferState::open && takes_applications(*round, request.now(), mobility_limits())};
    if (reader == OfferReader::staff) add_quota(request, transaction, view);
    view.allowed_actions = allowed_actions(request, offer, *round);
    return view;
}

Outcome<http::Answer<OfferView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                             const Offer& offer) {
    auto view = view_of(request, transaction, offer);
    if (!view) return view.error();
    return http::Answer<OfferView>{*std::move(view), offer.version};
}

/// Whether what the offer names exists, belongs together and covers it.
Outcome<void> check_surroundings(const http::Request& request, sql::Transaction& transaction, Offer& offer) {
    auto partner = find_partner(transaction, request.fence(), offer.partner_id);
    if (!partner) return invalid_field("/partner_id", "unknown-partner");
    offer.organisation_id = partner->organisation_id;
    auto round = OfferRoundStore{transaction}.find(offer.round_id, request.fence(), OfferReader::staff);
    if (!round) return invalid_field("/round_id", "unknown-round");
    if (round->organisation_id != offer.organisation_id) return invalid_field("/round_id", "round-of-another");
    if (auto editable = check_editable(*round, request.now(), mobility_limits()); !editable) return editable;
    if (auto period = check_period(offer.starts_on, offer.ends_on); !period) return period;
    if (!offer.agreement_id) return {};
    auto agreement = find_agreement(transaction, request.fence(), *offer.agreement_id);
    if (!agreement) return invalid_field("/agreement_id", "unknown-agreement");
    return check_covered(offer, *agreement);
}

Outcome<http::Page<OfferRow>> list_offers(http::Request& request) {
    auto reader = offer_reader(request);
    auto transaction = request.database().read();
    auto page = OfferStore{transaction}.list(request.listing(), request.fence(), reader, request.today());
    if (!page) return page.error();
    return http::Page<OfferRow>{page->rows.as<OfferRow>(), page->next};
}

Outcome<http::Answer<OfferView>> show_offer(http::Request& request) {
    auto reader = offer_reader(request);
    auto transaction = request.database().read();
    auto offer = OfferStore{transaction}.find(request.id<Offer>(), request.fence(), reader);
    if (!offer) return offer.error();
    return answer_with(request, transaction, *offer);
}

Outcome<http::Created<OfferView>> create_offer(http::Request& request, const OfferDraft& draft) {
    Offer offer{.id = Id<Offer>::make(request.now())};
    apply(draft, offer);
    auto transaction = request.database().begin();
    if (auto fits = check_surroundings(request, transaction, offer); !fits) return fits.error();
    OfferStore{transaction}.add(offer, request.change("created"));
    auto view = view_of(request, transaction, offer);
    if (!view) return view.error();
    transaction.commit();
    return http::Created<OfferView>{*std::move(view), "/api/offers/" + offer.id.to_string(), offer.version};
}

/// Finds, lets `rule` make the next state of, and saves the offer that the path names.
template <class Rule>
Outcome<http::Answer<OfferView>> change_offer(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    OfferStore offers{transaction};
    auto before = offers.find(request.id<Offer>(), request.fence(), OfferReader::staff);
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<Offer> after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = offers.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto answer = answer_with(request, transaction, *after);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Answer<OfferView>> edit_offer(http::Request& request, const OfferDraft& draft) {
    return change_offer(request, "edited", [&](sql::Transaction& transaction, Offer offer) -> Outcome<Offer> {
        auto round = OfferRoundStore{transaction}.find(offer.round_id, request.fence(), OfferReader::staff);
        if (!round) return round.error();
        auto editable = check_editable(offer, *round, request.now(), mobility_limits());
        if (!editable) return editable.error();
        if (draft.partner_id != offer.partner_id) return invalid_field("/partner_id", "unchangeable");
        if (offer.published_on && draft.round_id != offer.round_id) return invalid_field("/round_id", "unchangeable");
        apply(draft, offer);
        if (auto fits = check_surroundings(request, transaction, offer); !fits) return fits.error();
        return offer;
    });
}

Outcome<http::Answer<OfferView>> publish_offer(http::Request& request) {
    return change_offer(request, "published", [&](sql::Transaction& transaction, Offer offer) -> Outcome<Offer> {
        if (auto fits = check_surroundings(request, transaction, offer); !fits) return fits.error();
        return publish(std::move(offer), request.today());
    });
}

Outcome<http::Page<HistoryLine>> show_offer_history(http::Request& request) {
    auto transaction = request.database().read();
    auto offer = OfferStore{transaction}.find(request.id<Offer>(), request.fence(), OfferReader::staff);
    if (!offer) return offer.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "offer", offer->id.uuid), ""};
}

}  // namespace

void add_offer_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offers", see_offers, list_offers,
               {.id = "list_offers",
                .summary = "Offers at or below where you act; applicants get the open ones.",
                .listing = &offer_listing});
    router.get("/api/offers/{id}", see_offers, show_offer,
               {"show_offer", "One offer with its state and what you may do with it."});
    router.post("/api/offers", keep_offers, create_offer, {"create_offer", "Write the draft of an offer."});
    router.put("/api/offers/{id}", keep_offers, edit_offer,
               {.id = "edit_offer", .summary = "Change an offer before its round's deadline.", .versioned = true});
    router.post("/api/offers/{id}/publication", keep_offers, publish_offer,
                {.id = "publish_offer", .summary = "Show the offer to those who may apply.", .versioned = true});
    router.get("/api/offers/{id}/history", keep_offers, show_offer_history,
               {"show_offer_history", "Who changed the offer, when, and how; newest first."});
}

}  // namespace utsyn
