#include "mobility/own_application_routes.hpp"

#include "mobility/own_application_json.hpp"
#include "mobility/placement_letter_document.hpp"
#include "organisation/permissions.hpp"
#include "organisation/person.hpp"
#include "platform/http/router.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::vector<OwnApplicationAction> allowed_actions(const http::Request& request, const OfferRound& round,
                                                  const std::optional<MobilityApplication>& application) {
    if (!takes_applications(round, request.now(), mobility_limits())) return {};
    std::vector<OwnApplicationAction> actions{OwnApplicationAction::submit};
    if (application && !application->withdrawn_on) actions.push_back(OwnApplicationAction::withdraw);
    return actions;
}

std::vector<std::string> programmes_of(const std::vector<OfferRow>& offers) {
    std::vector<std::string> all;
    for (const auto& offer : offers) all.insert(all.end(), offer.programmes.begin(), offer.programmes.end());
    std::ranges::sort(all);
    auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

std::optional<OwnPlacementView> placement_of(const http::Request& request, sql::Transaction& transaction,
                                             Id<OfferRound> round) {
    PlacementStore placements{transaction};
    auto placement = placements.find_own_in(round, request.fence());
    if (!placement) return std::nullopt;
    auto row = placements.find_row(placement->id, request.fence());
    if (!row) return std::nullopt;
    return own_view_of(*row, request.today(),
                       sentences_of(row->reasons, request.language(), request.runtime().messages));
}

Outcome<http::Answer<OwnApplicationView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                      const OfferRound& round) {
    auto person = person_inside(transaction, request.fence(), request.fence().person());
    if (!person) return person.error();
    auto application = MobilityApplicationStore{transaction}.find_own(round.id, request.fence());
    auto offers = OfferStore{transaction}.of_round(round.id, request.fence(), OfferReader::applicant, request.today());
    OwnApplicationView view{.round = round,
                            .state = state_on(round, request.today()),
                            .organisation_name = known_organisation(transaction, round.organisation_id).name,
                            .deadline_hour = mobility_limits().deadline_hour,
                            .choices_maximum = mobility_limits().choices_maximum,
                            .takes_applications = takes_applications(round, request.now(), mobility_limits()),
                            .programmes = programmes_of(offers),
                            .placement = placement_of(request, transaction, round.id),
                            .allowed_actions = allowed_actions(request, round, application)};
    if (application) view.application = own_application_of(*application);
    view.offers = choosable_offers(std::move(offers), application, person->born_on, request.runtime().messages,
                                   request.language());
    return http::Answer<OwnApplicationView>{std::move(view)};
}

Outcome<OfferRound> find_round(const http::Request& request, sql::Transaction& transaction) {
    return OfferRoundStore{transaction}.find(request.id<OfferRound>(), request.fence(), OfferReader::applicant);
}

Outcome<http::Answer<OwnApplicationView>> show_own_application(http::Request& request) {
    auto transaction = request.database().read();
    auto round = find_round(request, transaction);
    if (!round) return round.error();
    return answer_with(request, transaction, *round);
}

/// Adds the first, or saves over what she handed in before.
Outcome<void> keep(const http::Request& request, sql::Transaction& transaction, MobilityApplication& application) {
    MobilityApplicationStore applications{transaction};
    auto before = applications.find_own(application.round_id, request.fence());
    if (before) return applications.save(*before, application, request.change("submitted"));
    applications.add(application, request.change("submitted"));
    return {};
}

Outcome<http::Answer<OwnApplicationView>> submit_own_application(http::Request& request,
                                                                 const OwnApplicationDraft& draft) {
    auto transaction = request.database().begin();
    auto round = find_round(request, transaction);
    if (!round) return round.error();
    MobilityApplication application{.id = Id<MobilityApplication>::make(request.now()),
                                    .organisation_id = round->organisation_id,
                                    .person_id = request.fence().person(),
                                    .round_id = round->id};
    if (auto before = MobilityApplicationStore{transaction}.find_own(round->id, request.fence())) application = *before;
    apply(draft, application);
    std::vector<Id<Offer>> offered;
    for (const auto& offer :
         OfferStore{transaction}.of_round(round->id, request.fence(), OfferReader::applicant, request.today()))
        offered.push_back(offer.id);
    if (auto choices = check_choices(application.choices, offered, mobility_limits()); !choices) return choices.error();
    auto submitted = submit(application, *round, request.now(), mobility_limits());
    if (!submitted) return submitted.error();
    if (auto kept = keep(request, transaction, *submitted); !kept) return kept.error();
    auto answer = answer_with(request, transaction, *round);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Done> withdraw_own_application(http::Request& request) {
    auto transaction = request.database().begin();
    auto round = find_round(request, transaction);
    if (!round) return round.error();
    MobilityApplicationStore applications{transaction};
    auto before = applications.find_own(round->id, request.fence());
    if (!before) return problem(problems::not_found);
    auto after = withdraw(*before, *round, request.now(), mobility_limits());
    if (!after) return after.error();
    if (auto saved = applications.save(*before, *after, request.change("withdrawn")); !saved) return saved.error();
    transaction.commit();
    return http::Done{};
}

}  // namespace

void add_own_application_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offer-rounds/{id}/own-application", apply_for_offers, show_own_application,
               {"show_own_application", "A round's offers with what you have handed in, and whether each is for you."});
    router.put("/api/offer-rounds/{id}/own-application", apply_for_offers, submit_own_application,
               {"submit_own_application", "Hand in your ranked choices, or change them until the deadline."});
    router.remove("/api/offer-rounds/{id}/own-application", apply_for_offers, withdraw_own_application,
                  {"withdraw_own_application", "Withdraw your application before the deadline."});
}

}  // namespace utsyn
