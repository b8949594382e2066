#pragma once

#include "mobility/offer_round.hpp"
#include "platform/jobs/jobs.hpp"

namespace utsyn {

/// What the job that writes the letters of a placed round is told.
struct PlacementLettersInput {
    Id<OfferRound> round_id;
    Id<Organisation> organisation_id;
    Id<Person> written_by;  // nil: the program itself
};
BOOST_DESCRIBE_STRUCT(PlacementLettersInput, (), (round_id, organisation_id, written_by))

void add_placement_letters_job(sql::Transaction& transaction, const PlacementLettersInput& input, Instant due);

/// Writes each applicant of a placed round her letter, unless it is there.
extern const jobs::Worker placement_letters_worker;

}  // namespace utsyn
