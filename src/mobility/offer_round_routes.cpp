#include "mobility/offer_round_routes.hpp"

#include "mobility/offer_reader_routes.hpp"
#include "mobility/offer_round_json.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

std::vector<OfferRoundAction> allowed_actions(const http::Request& request, const OfferRound& round) {
    auto permission_for = [](OfferRoundAction action) {
        return action == OfferRoundAction::place ? Permission::place_applicants : Permission::keep_offers;
    };
    std::vector<OfferRoundAction> allowed;
    for (auto action : actions_at(round, request.now(), mobility_limits()))
        if (request.may(permission_for(action))) allowed.push_back(action);
    return allowed;
}

Outcome<http::Answer<OfferRoundView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                  const OfferRound& round) {
    auto row = OfferRoundStore{transaction}.find_row(round.id, request.fence(), offer_reader(request), request.today());
    if (!row) return row.error();
    return http::Answer<OfferRoundView>{
        {.round = round,
         .state = row->state,
         .organisation_name = row->organisation_name,
         .deadline_hour = mobility_limits().deadline_hour,
         .choices_maximum = mobility_limits().choices_maximum,
         .takes_applications = takes_applications(round, request.now(), mobility_limits()),
         .offers = row->offers,
         .places = row->places,
         .allowed_actions = allowed_actions(request, round)},
        round.version};
}

Outcome<http::Page<OfferRoundRow>> list_offer_rounds(http::Request& request) {
    auto reader = offer_reader(request);
    auto transaction = request.database().read();
    auto page = OfferRoundStore{transaction}.list(request.listing(), request.fence(), reader, request.today());
    if (!page) return page.error();
    return http::Page<OfferRoundRow>{page->rows.as<OfferRoundRow>(), page->next};
}

Outcome<http::Answer<OfferRoundView>> show_offer_round(http::Request& request) {
    auto transaction = request.database().read();
    auto round = OfferRoundStore{transaction}.find(request.id<OfferRound>(), request.fence(), offer_reader(request));
    if (!round) return round.error();
    return answer_with(request, transaction, *round);
}

Outcome<http::Created<OfferRoundView>> create_offer_round(http::Request& request, const OfferRoundDraft& draft) {
    if (auto dates = check_dates(draft.opens_on, draft.closes_on, draft.answer_by); !dates) return dates.error();
    OfferRound round{.id = Id<OfferRound>::make(request.now()), .organisation_id = request.fence().above()};
    apply(draft, round);
    auto transaction = request.database().begin();
    OfferRoundStore{transaction}.add(round, request.change("created"));
    auto answer = answer_with(request, transaction, round);
    if (!answer) return answer.error();
    transaction.commit();
    return http::Created<OfferRoundView>{std::move(answer->body), "/api/offer-rounds/" + round.id.to_string(),
                                         round.version};
}

/// Finds, lets `rule` make the next state of, and saves the round that the path names.
template <class Rule>
Outcome<http::Answer<OfferRoundView>> change_offer_round(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    OfferRoundStore rounds{transaction};
    auto before = rounds.find(request.id<OfferRound>(), request.fence(), OfferReader::staff);
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<OfferRound> after = rule(*before);
    if (!after) return after.error();
    if (auto saved = rounds.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto answer = answer_with(request, transaction, *after);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Answer<OfferRoundView>> edit_offer_round(http::Request& request, const OfferRoundDraft& draft) {
    return change_offer_round(request, "edited", [&](OfferRound round) -> Outcome<OfferRound> {
        if (auto editable = check_editable(round, request.now(), mobility_limits()); !editable) return editable.error();
        if (auto dates = check_dates(draft.opens_on, draft.closes_on, draft.answer_by); !dates) return dates.error();
        apply(draft, round);
        return round;
    });
}

Outcome<http::Answer<OfferRoundView>> publish_offer_round(http::Request& request) {
    return change_offer_round(request, "published",
                              [&](const OfferRound& round) { return publish(round, request.today()); });
}

Outcome<http::Page<HistoryLine>> show_offer_round_history(http::Request& request) {
    auto transaction = request.database().read();
    auto round = OfferRoundStore{transaction}.find(request.id<OfferRound>(), request.fence(), OfferReader::staff);
    if (!round) return round.error();
    return http::Page<HistoryLine>{history_lines(transaction, request.fence(), "offer_round", round->id.uuid), ""};
}

}  // namespace

void add_offer_round_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offer-rounds", see_offers, list_offer_rounds,
               {.id = "list_offer_rounds",
                .summary = "Rounds of offers at or below where you act; applicants get the published ones.",
                .listing = &offer_round_listing});
    router.get("/api/offer-rounds/{id}", see_offers, show_offer_round,
               {"show_offer_round", "One round with its state and what you may do with it."});
    router.post("/api/offer-rounds", keep_offers, create_offer_round,
                {"create_offer_round", "Write the draft of a round of offers."});
    router.put("/api/offer-rounds/{id}", keep_offers, edit_offer_round,
               {.id = "edit_offer_round", .summary = "Change a round before its deadline.", .versioned = true});
    router.post("/api/offer-rounds/{id}/publication", keep_offers, publish_offer_round,
                {.id = "publish_offer_round", .summary = "Show the round to those who may apply.", .versioned = true});
    router.get("/api/offer-rounds/{id}/history", keep_offers, show_offer_round_history,
               {"show_offer_round_history", "Who changed the round, when, and how; newest first."});
}

}  // namespace utsyn
