#pragma once

#include "mobility/mobility_for_test.hpp"
#include "planning/placement_run.hpp"

namespace utsyn {

/// Tests over a round that closed yesterday, with one place in Nantes and one in Valencia, and three applicants: Sara with 81
/// points, Guro and Ingrid with 70 each.
class PlacementRunsTest : public MobilityTest {
protected:
    void SetUp() override;

    /// Another round with the same offers and nobody applying, open until `closes_on`.
    Id<OfferRound> add_round(Date closes_on);
    PlacementRun tried_out(std::int64_t seed = 1);

    Id<OfferRound> round;
    Id<Offer> nantes;
    Id<Offer> valencia;
    Id<MobilityApplication> of_sara;
    Id<MobilityApplication> of_guro;
    Id<MobilityApplication> of_ingrid;

private:
    Id<Offer> add_offer(sql::Transaction& transaction, const OfferRound& of, std::string title);
    Id<MobilityApplication> apply(sql::Transaction& transaction, const std::string& person,
                                  std::vector<Id<Offer>> choices, std::int64_t points);
};

}  // namespace utsyn
