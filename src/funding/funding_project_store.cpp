#include "funding/funding_project_store.hpp"

namespace utsyn {
namespace {

// The SQL twin of state_of.
const std::string state_text =
    "case when funding_project.ended_on is not null then 'ended'"
    " when funding_project.rejected_on is not null then 'rejected'"
    " when funding_project.award_granted_on is not null then 'granted'"
    " when funding_project.applied_on is not null then 'applied' else 'planned' end";
const std::string is_in_state = state_text + " = :value";

const std::string select_rows =
    "select funding_project.id, funding_project.organisation_id, organisation.name as organisation_name,"
    " funding_project.name, funding_project.format, funding_project.call_year,"
    " funding_project.award_granted_minor as granted_minor, funding_project.award_granted_currency as granted_currency,"
    " (select count(*) from planned_stay where planned_stay.project_id = funding_project.id) as planned_stays, " +
    state_text +
    " as state from funding_project join organisation on organisation.id = funding_project.organisation_id";

constexpr std::string_view inside =
    "funding_project.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

constexpr sql::Statement find_project{"funding.find_funding_project", R"sql(
    select * from funding_project
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement select_under_way{"funding.funding_projects_under_way", R"sql(
    select * from funding_project
    where organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and rejected_on is null and ended_on is null
    order by call_year, name, id
)sql"};

constexpr sql::Statement select_beside{"funding.funding_projects_beside", R"sql(
    select * from funding_project
    where organisation_id = :organisation_id and format = :format and field = :field and id <> :id
)sql"};

constexpr sql::Statement select_planned_stays{"funding.planned_stays_of_project",
                                              "select * from planned_stay where project_id = :id order by id"};

constexpr sql::Statement find_stay{"funding.find_planned_stay", R"sql(
    select * from planned_stay
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement delete_stay{"funding.remove_planned_stay", "delete from planned_stay where id = :id"};

constexpr sql::Statement select_moves{"funding.budget_moves_of_project",
                                      "select * from budget_move where project_id = :id order by id"};

constexpr sql::Statement select_move_rows{"funding.budget_move_rows", R"sql(
    select budget_move.*, person.name as person_name
    from budget_move join person on person.id = budget_move.person_id
    where project_id = :id order by budget_move.id desc
)sql"};

constexpr sql::Statement find_one_move{"funding.find_budget_move", R"sql(
    select * from budget_move
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement delete_project{"funding.remove_funding_project", "delete from funding_project where id = :id"};

constexpr sql::Statement delete_move{"funding.remove_budget_move", "delete from budget_move where id = :id"};

}  // namespace

const sql::Listing funding_project_listing{
    .name = "funding.list_funding_projects",
    .select = select_rows,
    .where = inside,
    .id = "funding_project.id",
    .filters =
        {
            {"state", is_in_state, &shape_of<FundingProjectState>(), "Only those in this state."},
            {"format", "funding_project.format = :value", &shape_of<ProjectFormat>(), "Only those of this format."},
            {"call_year", "funding_project.call_year = :value", &shape_of<std::int64_t>(), "Only those of this call."},
            {"organisation_id", "funding_project.organisation_id = :value", &shape_of<Id<Organisation>>(),
             "Only those of this organisation."},
            {"q", "lower(funding_project.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only those whose name contains this text."},
        },
    .sorts = {{"call_year", "funding_project.call_year", sql::ColumnType::count},
              {"name", "lower(funding_project.name)"},
              {"organisation", "organisation.sort_key"}},
    .default_sort = "-call_year",
};

Outcome<FundingProject> FundingProjectStore::find(Id<FundingProject> id, const Fence& fence) {
    auto rows = transaction_.run(find_project, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<FundingProject>();
}

Outcome<sql::ListingPage> FundingProjectStore::list(const sql::ListingRequest& request, const Fence& fence) {
    return sql::run_listing(transaction_, funding_project_listing, request, {{"fence", fence.above()}});
}

std::vector<FundingProject> FundingProjectStore::under_way(const Fence& fence) {
    return transaction_.run(select_under_way, {{"fence", fence.above()}}).as<FundingProject>();
}

OtherProjects FundingProjectStore::beside(const FundingProject& project) {
    OtherProjects others;
    for (const auto& other : transaction_
                                 .run(select_beside, {{"organisation_id", project.organisation_id},
                                                      {"format", project.format},
                                                      {"field", project.field},
                                                      {"id", project.id}})
                                 .as<FundingProject>()) {
        if (other.award) others.granted_call_years.push_back(other.call_year);
        if (other.applied_on && other.call_year == project.call_year) ++others.requests_in_call;
    }
    return others;
}

void FundingProjectStore::add(const FundingProject& project, const Change& change) {
    transaction_.insert("funding_project", project);
    record_created(transaction_, change, project.organisation_id, "funding_project", project);
}

Outcome<void> FundingProjectStore::save(const FundingProject& before, FundingProject& after, const Change& change) {
    if (auto updated = transaction_.update("funding_project", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "funding_project", before, after);
    return {};
}

void FundingProjectStore::remove(const FundingProject& project, const Change& change) {
    for (const auto& stay : planned_stays_of(project.id)) remove(stay, change);
    for (const auto& move : moves_of(project.id)) remove(move, change);
    transaction_.run(delete_project, {{"id", project.id}});
    record_removed(transaction_, change, project.organisation_id, "funding_project", project);
}

std::vector<PlannedStay> FundingProjectStore::planned_stays_of(Id<FundingProject> project) {
    return transaction_.run(select_planned_stays, {{"id", project}}).as<PlannedStay>();
}

Outcome<PlannedStay> FundingProjectStore::find_planned_stay(Id<PlannedStay> id, const Fence& fence) {
    auto rows = transaction_.run(find_stay, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<PlannedStay>();
}

void FundingProjectStore::add(const PlannedStay& stay, const Change& change) {
    transaction_.insert("planned_stay", stay);
    record_created(transaction_, change, stay.organisation_id, "planned_stay", stay);
}

Outcome<void> FundingProjectStore::save(const PlannedStay& before, PlannedStay& after, const Change& change) {
    if (auto updated = transaction_.update("planned_stay", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "planned_stay", before, after);
    return {};
}

void FundingProjectStore::remove(const PlannedStay& stay, const Change& change) {
    transaction_.run(delete_stay, {{"id", stay.id}});
    record_removed(transaction_, change, stay.organisation_id, "planned_stay", stay);
}

std::vector<BudgetMove> FundingProjectStore::moves_of(Id<FundingProject> project) {
    return transaction_.run(select_moves, {{"id", project}}).as<BudgetMove>();
}

std::vector<BudgetMoveRow> FundingProjectStore::move_rows_of(Id<FundingProject> project) {
    return transaction_.run(select_move_rows, {{"id", project}}).as<BudgetMoveRow>();
}

Outcome<BudgetMove> FundingProjectStore::find_move(Id<BudgetMove> id, const Fence& fence) {
    auto rows = transaction_.run(find_one_move, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<BudgetMove>();
}

void FundingProjectStore::add(const BudgetMove& move, const Change& change) {
    transaction_.insert("budget_move", move);
    record_created(transaction_, change, move.organisation_id, "budget_move", move);
}

void FundingProjectStore::remove(const BudgetMove& move, const Change& change) {
    transaction_.run(delete_move, {{"id", move.id}});
    record_removed(transaction_, change, move.organisation_id, "budget_move", move);
}

}  // namespace utsyn
