#include "funding/funding_overview_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement select_projects{"funding.projects_inside", R"sql(
    select * from funding_project
    where organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by call_year, name, id
)sql"};

constexpr sql::Statement select_schools{"funding.schools_inside", R"sql(
    select * from organisation
    where id in (select below_id from organisation_reach where above_id = :fence)
      and kind = 'school' and keeper_id is null and (closed_from is null or closed_from > :today)
    order by sort_key, id
)sql"};

}  // namespace

std::vector<FundingProject> projects_inside(sql::Transaction& transaction, const Fence& fence) {
    return transaction.run(select_projects, {{"fence", fence.above()}}).as<FundingProject>();
}

std::vector<Organisation> schools_inside(sql::Transaction& transaction, const Fence& fence, Date today) {
    return transaction.run(select_schools, {{"fence", fence.above()}, {"today", today}}).as<Organisation>();
}

}  // namespace utsyn
