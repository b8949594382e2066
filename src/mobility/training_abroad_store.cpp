#include "mobility/training_abroad_store.hpp"

#include "mobility/problems.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_training{"mobility.find_training_abroad", R"sql(
    select * from training_abroad
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement training_of_stay{"mobility.training_abroad_of_stay",
                                          "select * from training_abroad where stay_id = :stay_id"};

constexpr std::string_view unclaimed_text =
    " from training_abroad join stay on stay.id = training_abroad.stay_id"
    " where training_abroad.claim_claimed_on is null and stay.starts_on <= :today"
    " and training_abroad.organisation_id in (select below_id from organisation_reach where above_id = :fence)"
    " and (stay.break_off_from is null or stay.break_off_from >= stay.starts_on)"
    " order by stay.ends_on, stay.id";
const std::string unclaimed_trainings_text = "select training_abroad.*" + std::string{unclaimed_text};
const std::string unclaimed_stays_text = "select stay.*" + std::string{unclaimed_text};
const sql::Statement unclaimed_trainings{"mobility.unclaimed_trainings_abroad", unclaimed_trainings_text};
const sql::Statement unclaimed_stays{"mobility.stays_of_unclaimed_trainings", unclaimed_stays_text};

}  // namespace

Outcome<TrainingAbroad> TrainingAbroadStore::find(Id<TrainingAbroad> id, const Fence& fence) {
    auto rows = transaction_.run(find_training, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<TrainingAbroad>();
}

std::optional<TrainingAbroad> TrainingAbroadStore::of_stay(Id<Stay> stay) {
    auto rows = transaction_.run(training_of_stay, {{"stay_id", stay}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<TrainingAbroad>();
}

std::vector<TrainingOfStay> TrainingAbroadStore::unclaimed(const Fence& fence, Date today) {
    const sql::Parameters parameters{{"fence", fence.above()}, {"today", today}};
    auto trainings = transaction_.run(unclaimed_trainings, parameters).as<TrainingAbroad>();
    auto stays = transaction_.run(unclaimed_stays, parameters).as<Stay>();
    assert_that(trainings.size() == stays.size(), "each training has its stay, in the same order");
    std::vector<TrainingOfStay> both;
    for (std::size_t at = 0; at < stays.size(); ++at) both.push_back({std::move(trainings[at]), std::move(stays[at])});
    return both;
}

void TrainingAbroadStore::add(const TrainingAbroad& training, const Change& change) {
    transaction_.insert("training_abroad", training);
    record_created(transaction_, change, training.organisation_id, "training_abroad", training);
}

Outcome<void> TrainingAbroadStore::save(const TrainingAbroad& before, TrainingAbroad& after, const Change& change) {
    if (auto updated = transaction_.update("training_abroad", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "training_abroad", before, after);
    return {};
}

}  // namespace utsyn
