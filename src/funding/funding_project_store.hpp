#pragma once

#include "funding/budget_move.hpp"
#include "funding/planned_stay.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A project as its register shows it.
struct FundingProjectRow {
    Id<FundingProject> id;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::string name;
    ProjectFormat format{};
    std::int64_t call_year = 0;
    FundingProjectState state{};
    std::optional<Money> granted;
    std::int64_t planned_stays = 0;
};
BOOST_DESCRIBE_STRUCT(FundingProjectRow, (),
                      (id, organisation_id, organisation_name, name, format, call_year, state, granted, planned_stays))

/// A move with the name of who made it.
struct BudgetMoveRow {
    Id<BudgetMove> id;
    GrantKind from_kind{};
    GrantKind to_kind{};
    Money amount;
    std::string reason;
    std::string person_name;
    Date moved_on;
};
BOOST_DESCRIBE_STRUCT(BudgetMoveRow, (), (id, from_kind, to_kind, amount, reason, person_name, moved_on))

/// All SQL of projects, their planned stays and the moves between headings.
class FundingProjectStore {
public:
    explicit FundingProjectStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<FundingProject> find(Id<FundingProject> id, const Fence& fence);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence);
    /// Neither rejected nor ended, by call and name.
    std::vector<FundingProject> under_way(const Fence& fence);
    /// What else its organisation has in the same format.
    OtherProjects beside(const FundingProject& project);
    void add(const FundingProject& project, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const FundingProject& before, FundingProject& after, const Change& change);
    /// With its planned stays and moves. Nothing else refers to it any more.
    void remove(const FundingProject& project, const Change& change);

    /// In the order they were planned.
    std::vector<PlannedStay> planned_stays_of(Id<FundingProject> project);
    /// Problems: not-found.
    Outcome<PlannedStay> find_planned_stay(Id<PlannedStay> id, const Fence& fence);
    void add(const PlannedStay& stay, const Change& change);
    /// Problems: changed-meanwhile.
    Outcome<void> save(const PlannedStay& before, PlannedStay& after, const Change& change);
    void remove(const PlannedStay& stay, const Change& change);

    /// In the order they were made.
    std::vector<BudgetMove> moves_of(Id<FundingProject> project);
    /// Newest first.
    std::vector<BudgetMoveRow> move_rows_of(Id<FundingProject> project);
    /// Problems: not-found.
    Outcome<BudgetMove> find_move(Id<BudgetMove> id, const Fence& fence);
    void add(const BudgetMove& move, const Change& change);
    void remove(const BudgetMove& move, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing funding_project_listing;

}  // namespace utsyn
