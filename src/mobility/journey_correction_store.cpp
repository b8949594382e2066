#include "mobility/journey_correction_store.hpp"

#include "platform/put_row.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement corrections_of_organisation{"mobility.corrections_of_organisation", R"sql(
    select journey_correction.id, journey_correction.mode, journey_correction.from_place, journey_correction.to_place, journey_correction.km,
           journey_correction.hours, journey_correction.note, person.name as corrected_by,
           journey_correction.corrected_on
    from journey_correction join person on person.id = journey_correction.person_id
    where journey_correction.organisation_id = :organisation_id
    order by journey_correction.from_place, journey_correction.to_place
)sql"};

constexpr sql::Statement correction_of_leg{"mobility.correction_of_leg", R"sql(
    select * from journey_correction
    where organisation_id = :organisation_id and mode = :mode
      and ((from_place = :from_place and to_place = :to_place) or (from_place = :to_place and to_place = :from_place))
)sql"};

constexpr sql::Statement find_correction{"mobility.find_journey_correction", R"sql(
    select * from journey_correction
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement remove_correction{"mobility.remove_journey_correction", R"sql(
    delete from journey_correction where id = :id
)sql"};

}  // namespace

std::vector<LegCorrection> JourneyCorrectionStore::of_organisation(Id<Organisation> organisation) {
    return transaction_.run(corrections_of_organisation, {{"organisation_id", organisation}}).as<LegCorrection>();
}

void JourneyCorrectionStore::put(const JourneyCorrection& correction, const Change& change) {
    const auto rows = transaction_.run(correction_of_leg, {{"organisation_id", correction.organisation_id},
                                                           {"mode", correction.mode},
                                                           {"from_place", correction.from_place},
                                                           {"to_place", correction.to_place}});
    const auto before = rows.empty() ? std::nullopt : std::optional{rows[0].as<JourneyCorrection>()};
    put_row(transaction_, "journey_correction", before, correction, change);
}

Outcome<void> JourneyCorrectionStore::remove(Id<JourneyCorrection> id, const Fence& fence, const Change& change) {
    const auto rows = transaction_.run(find_correction, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    const auto before = rows[0].as<JourneyCorrection>();
    transaction_.run(remove_correction, {{"id", id}});
    record_removed(transaction_, change, before.organisation_id, "journey_correction", before);
    return {};
}

}  // namespace utsyn
