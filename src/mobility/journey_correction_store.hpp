#pragma once

#include "mobility/journey.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// A correction of one leg as an organisation keeps it.
struct JourneyCorrection {
    Id<JourneyCorrection> id;
    Version version;
    Id<Organisation> organisation_id;
    Mode mode{};
    std::string from_place;
    std::string to_place;
    Kilometres km;  // one way
    Hours hours;
    std::string note;
    Id<Person> person_id;  // who corrected it
    Date corrected_on;
};
BOOST_DESCRIBE_STRUCT(JourneyCorrection, (),
                      (id, version, organisation_id, mode, from_place, to_place, km, hours, note, person_id,
                       corrected_on))

/// All SQL of corrected legs. An organisation has one for each leg and mode, whichever way it was written.
class JourneyCorrectionStore {
public:
    explicit JourneyCorrectionStore(sql::Transaction& transaction) : transaction_{transaction} {}

    std::vector<LegCorrection> of_organisation(Id<Organisation> organisation);
    /// Adds it, or writes it over the one of the same leg.
    void put(const JourneyCorrection& correction, const Change& change);
    /// Problems: not-found, also when it lies outside the fence.
    Outcome<void> remove(Id<JourneyCorrection> id, const Fence& fence, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
