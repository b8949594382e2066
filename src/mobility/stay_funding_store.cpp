#include "mobility/stay_funding_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement select_of_stay{"mobility.stay_fundings_of_stay",
                                        "select * from stay_funding where stay_id = :id order by id"};

constexpr sql::Statement select_of_project{"mobility.stay_fundings_of_project",
                                           "select * from stay_funding where funding_project_id = :id order by id"};

constexpr sql::Statement select_inside{"mobility.stay_fundings_inside", R"sql(
    select * from stay_funding
    where organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by stay_id, id
)sql"};

constexpr sql::Statement find_funding{"mobility.find_stay_funding", R"sql(
    select * from stay_funding
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement delete_funding{"mobility.remove_stay_funding", "delete from stay_funding where id = :id"};

}  // namespace

std::vector<StayFunding> StayFundingStore::of_stay(Id<Stay> stay) {
    return transaction_.run(select_of_stay, {{"id", stay}}).as<StayFunding>();
}

std::vector<StayFunding> StayFundingStore::of_project(Id<FundingProject> project) {
    return transaction_.run(select_of_project, {{"id", project}}).as<StayFunding>();
}

std::map<Id<Stay>, std::vector<StayFunding>> StayFundingStore::by_stay(const Fence& fence) {
    std::map<Id<Stay>, std::vector<StayFunding>> all;
    for (auto& funding : transaction_.run(select_inside, {{"fence", fence.above()}}).as<StayFunding>())
        all[funding.stay_id].push_back(std::move(funding));
    return all;
}

Outcome<StayFunding> StayFundingStore::find(Id<StayFunding> id, const Fence& fence) {
    auto rows = transaction_.run(find_funding, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<StayFunding>();
}

void StayFundingStore::add(const StayFunding& funding, const Change& change) {
    transaction_.insert("stay_funding", funding);
    record_created(transaction_, change, funding.organisation_id, "stay_funding", funding);
}

void StayFundingStore::remove(const StayFunding& funding, const Change& change) {
    transaction_.run(delete_funding, {{"id", funding.id}});
    record_removed(transaction_, change, funding.organisation_id, "stay_funding", funding);
}

}  // namespace utsyn
