#include "planning/placement_run_for_test.hpp"

#include "mobility/mobility_application_store.hpp"
#include "mobility/offer_store.hpp"

namespace utsyn {

void PlacementRunsTest::SetUp() {
    MobilityTest::SetUp();
    if (IsSkipped()) return;
    auto closed = open_round();
    closed.closes_on = today - Days{1};
    round = closed.id;
    auto transaction = database().begin();
    OfferRoundStore{transaction}.add(closed, change());
    nantes = add_offer(transaction, closed, "A term in Nantes");
    valencia = add_offer(transaction, closed, "A term in Valencia");
    of_sara = apply(transaction, "pupil", {nantes, valencia}, 81);
    of_guro = apply(transaction, "teacher", {nantes, valencia}, 70);
    of_ingrid = apply(transaction, "coordinator", {valencia}, 70);
    transaction.commit();
}

Id<OfferRound> PlacementRunsTest::add_round(Date closes_on) {
    auto open = open_round();
    open.closes_on = closes_on;
    auto transaction = database().begin();
    OfferRoundStore{transaction}.add(open, change());
    transaction.commit();
    return open.id;
}

PlacementRun PlacementRunsTest::tried_out(std::int64_t seed) {
    auto transaction = database().begin();
    PlacementRun run{
        .id = Id<PlacementRun>::make(now), .seed = seed, .program_version = "0.1.0", .made_at = now + Days{seed % 100}};
    auto input = *placement_input(transaction, fence(), round, change("read"));
    take_input(input, run);
    take_costs(offer_costs(transaction, input.offers, run.bounds.journey, today), run);
    EXPECT_TRUE(decide(run));
    return run;
}

Id<Offer> PlacementRunsTest::add_offer(sql::Transaction& transaction, const OfferRound& of, std::string title) {
    auto offer = offer_in(of);
    offer.title = std::move(title);
    offer.places = 1;
    offer.programmes.clear();
    offer.year_levels.clear();
    offer.minimum_age.reset();
    OfferStore{transaction}.add(offer, change());
    return offer.id;
}

Id<MobilityApplication> PlacementRunsTest::apply(sql::Transaction& transaction, const std::string& person,
                                                 std::vector<Id<Offer>> choices, std::int64_t points) {
    MobilityApplication application{.id = Id<MobilityApplication>::make(now),
                                    .organisation_id = school(),
                                    .person_id = made<Person>(person),
                                    .round_id = round,
                                    .choices = std::move(choices),
                                    .programme = "elektro",
                                    .year_level = 2,
                                    .points = points,
                                    .submitted_at = now};
    MobilityApplicationStore{transaction}.add(application, change());
    return application.id;
}

}  // namespace utsyn
