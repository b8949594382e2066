#include "funding/funding.hpp"
#include "mobility/letter_store.hpp"
#include "mobility/mobility.hpp"
#include "mobility/mobility_application_json.hpp"
#include "mobility/mobility_application_store.hpp"
#include "mobility/placement_letter_jobs.hpp"
#include "mobility/placement_store.hpp"
#include "mobility/problems.hpp"
#include "mobility/trip_store.hpp"
#include "platform/clock.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

PlacementApplicant applicant_of(const MobilityApplicationRow& row) {
    return {.application_id = row.id,
            .person_name = row.person_name,
            .school_name = row.school_name.value_or(""),
            .programme = row.programme,
            .year_level = row.year_level,
            .choices = row.choices,
            .points = row.points.value_or(0)};
}

void add_ineligible(const MobilityApplicationRow& row, PlacementInput& input) {
    Applicant applicant{row.programme, row.year_level, row.born_on};
    for (auto choice : row.choices) {
        auto offer = std::ranges::find(input.offers, choice, &OfferRow::id);
        if (offer == input.offers.end()) continue;
        auto reasons = why_not_eligible(requirements_of(*offer), applicant);
        if (!reasons.empty()) input.ineligible.push_back({row.id, choice, std::move(reasons)});
    }
}

/// What is decided about, as rules want it.
struct Decided {
    OfferRound round;
    std::vector<MobilityApplication> applications;
    std::vector<Offer> offers;
};

Outcome<Decided> find_decided(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> id, Instant now) {
    auto round = OfferRoundStore{transaction}.find(id, fence, OfferReader::staff);
    if (!round) return round.error();
    if (!has_closed(*round, now, mobility_limits())) return problem(problems::round_not_closed);
    if (PlacementStore{transaction}.is_placed(id, fence)) return problem(problems::round_placed);
    Decided decided{.round = *round};
    for (const auto& row : MobilityApplicationStore{transaction}.standing(id, fence))
        decided.applications.push_back({.id = row.id, .person_id = row.person_id, .choices = row.choices});
    for (const auto& row : OfferStore{transaction}.of_round(id, fence, OfferReader::applicant, nordic_day(now)))
        decided.offers.push_back({.id = row.id,
                                  .organisation_id = row.organisation_id,
                                  .partner_id = row.partner_id,
                                  .activity = row.activity,
                                  .direction = row.direction,
                                  .who = row.who,
                                  .places = row.places,
                                  .starts_on = row.starts_on,
                                  .ends_on = row.ends_on,
                                  .funding = row.funding});
    return decided;
}

Placement placement_of(const PlacementDecision& decision, const OfferRound& round, Id<Person> person, Uuid run,
                       Instant now) {
    return {.id = Id<Placement>::make(now),
            .organisation_id = round.organisation_id,
            .round_id = round.id,
            .run_id = run,
            .application_id = decision.application_id,
            .person_id = person,
            .offer_id = decision.offer_id,
            .rank = decision.rank,
            .waiting_offer_id = decision.waiting_offer_id,
            .waiting_place = decision.waiting_place,
            .reasons = decision.reasons,
            .placed_at = now};
}

}  // namespace

Outcome<PlacementInput> placement_input(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> round,
                                        const Change& reading) {
    auto found = OfferRoundStore{transaction}.find(round, fence, OfferReader::staff);
    if (!found) return found.error();
    PlacementInput input{.round = *found, .placed = PlacementStore{transaction}.is_placed(round, fence)};
    auto today = nordic_day(reading.at);
    input.offers = OfferStore{transaction}.of_round(round, fence, OfferReader::applicant, today);
    MobilityApplicationStore applications{transaction};
    auto rows = applications.standing(round, fence);
    applications.record_read(rows, reading);
    for (const auto& row : rows) {
        input.applicants.push_back(applicant_of(row));
        add_ineligible(row, input);
    }
    return input;
}

std::vector<StayCost> offer_costs(sql::Transaction& transaction, std::span<const OfferRow> offers,
                                  ReckonedJourney reckoned, Date today) {
    const auto rates = current_rates(transaction);
    TripStore trips{transaction, *rates, today};
    std::vector<StayCost> costs;
    for (const auto& offer : offers) costs.push_back(trips.cost(trip_of(offer), reckoned));
    return costs;
}

Outcome<void> record_placements(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> round, Uuid run,
                                std::span<const PlacementDecision> decisions, const Change& recording) {
    auto decided = find_decided(transaction, fence, round, recording.at);
    if (!decided) return decided.error();
    if (auto fits = check_decisions(decisions, decided->applications, decided->offers); !fits) return fits;
    for (const auto& decision : decisions) {
        auto application = std::ranges::find(decided->applications, decision.application_id, &MobilityApplication::id);
        auto placement = placement_of(decision, decided->round, application->person_id, run, recording.at);
        if (decision.offer_id) {
            auto offer = std::ranges::find(decided->offers, *decision.offer_id, &Offer::id);
            auto stay = stay_from(*offer, application->person_id, recording.at);
            StayStore{transaction}.add(stay, recording);
            placement.stay_id = stay.id;
        }
        PlacementStore{transaction}.add(placement, recording);
    }
    add_placement_letters_job(transaction, {round, decided->round.organisation_id, recording.person}, recording.at);
    return {};
}

std::vector<OfferRow> published_offers(sql::Transaction& transaction, const Fence& fence, Date today) {
    return OfferStore{transaction}.published(fence, today);
}

Outcome<OfferRound> find_offer_round(sql::Transaction& transaction, const Fence& fence, Id<OfferRound> id) {
    return OfferRoundStore{transaction}.find(id, fence, OfferReader::staff);
}

}  // namespace utsyn
