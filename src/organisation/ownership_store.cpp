#include "organisation/ownership_store.hpp"

#include "organisation/problems.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_ownership{"organisation.find_ownership", R"sql(
    select * from ownership
    where id = :id and valid_to is null
      and owner_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_not_ended{"organisation.find_not_ended_ownerships", R"sql(
    select * from ownership
    where owned_id = :owned and valid_to is null
      and owner_id in (select below_id from organisation_reach where above_id = :fence)
    order by valid_from, id
)sql"};

constexpr sql::Statement reaches{"organisation.reaches", R"sql(
    select 1 as found from organisation_reach where above_id = :above and below_id = :below
)sql"};

constexpr sql::Statement extend_reach{"organisation.extend_reach", R"sql(
    insert into organisation_reach (above_id, below_id)
    select upper.above_id, lower.below_id
    from organisation_reach upper, organisation_reach lower
    where upper.below_id = :owner and lower.above_id = :owned
    on conflict do nothing
)sql"};

constexpr sql::Statement find_known_ownership{"organisation.find_known_ownership",
                                              "select * from ownership where id = :id"};

constexpr sql::Statement end_ownership{"organisation.end_ownership", R"sql(
    update ownership set valid_to = :valid_to where id = :id
)sql"};

constexpr sql::Statement delete_ownership{"organisation.delete_ownership", "delete from ownership where id = :id"};

constexpr sql::Statement cut_reach{"organisation.cut_reach", R"sql(
    delete from organisation_reach
    where below_id in (select below_id from organisation_reach where above_id = :owned)
      and above_id in (select above_id from organisation_reach where below_id = :owned and above_id <> :owned)
)sql"};

constexpr sql::Statement find_other_owners{"organisation.find_other_owners", R"sql(
    select owner_id from ownership where owned_id = :owned and id <> :id and valid_to is null
)sql"};

}  // namespace

const sql::Listing ownership_listing{
    .name = "organisation.list_ownerships",
    .select =
        "select ownership.id, ownership.owner_id, owner.name as owner_name, ownership.owned_id,"
        " owned.name as owned_name, owned.kind as owned_kind, owned.town as owned_town, ownership.valid_from,"
        " ownership.valid_to from ownership join organisation owner on owner.id = ownership.owner_id"
        " join organisation owned on owned.id = ownership.owned_id",
    .where =
        "owned.keeper_id is null"
        " and ownership.owned_id in (select below_id from organisation_reach where above_id = :fence)",
    .id = "ownership.id",
    .filters =
        {
            {"owner_id", "ownership.owner_id = :value", &shape_of<Id<Organisation>>(), "Only what this one owns."},
            {"owned_id", "ownership.owned_id = :value", &shape_of<Id<Organisation>>(), "Only who owns this one."},
            {"on", "ownership.valid_from <= :value and (ownership.valid_to is null or ownership.valid_to >= :value)",
             &shape_of<Date>(), "Only those that hold on this day."},
            {"q", "lower(owned.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only owned organisations whose name contains this text."},
        },
    .sorts = {{"name", "owned.sort_key"}, {"valid_from", "ownership.valid_from", sql::ColumnType::date}},
    .default_sort = "name",
};

Outcome<Ownership> OwnershipStore::find(Id<Ownership> id, const Fence& fence) {
    auto rows = transaction_.run(find_ownership, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Ownership>();
}

Outcome<sql::ListingPage> OwnershipStore::list(const sql::ListingRequest& request, const Fence& fence) {
    return sql::run_listing(transaction_, ownership_listing, request, {{"fence", fence.above()}});
}

std::vector<Ownership> OwnershipStore::not_ended_of(Id<Organisation> owned, const Fence& fence) {
    return transaction_.run(find_not_ended, {{"owned", owned}, {"fence", fence.above()}}).as<Ownership>();
}

Outcome<void> OwnershipStore::add(const Ownership& ownership) {
    auto upside_down = transaction_.run(reaches, {{"above", ownership.owned_id}, {"below", ownership.owner_id}});
    if (!upside_down.empty()) return problem(problems::owner_below_owned);
    transaction_.insert("ownership", ownership);
    transaction_.run(extend_reach, {{"owner", ownership.owner_id}, {"owned", ownership.owned_id}});
    return {};
}

void OwnershipStore::end(Id<Ownership> id, Date last_day) {
    remove_reach(known(id));
    transaction_.run(end_ownership, {{"id", id}, {"valid_to", last_day}});
}

void OwnershipStore::reopen(Id<Ownership> id) {
    auto ownership = known(id);
    transaction_.run(end_ownership, {{"id", id}, {"valid_to", std::optional<Date>{}}});
    transaction_.run(extend_reach, {{"owner", ownership.owner_id}, {"owned", ownership.owned_id}});
}

void OwnershipStore::remove(Id<Ownership> id) {
    remove_reach(known(id));
    transaction_.run(delete_ownership, {{"id", id}});
}

void OwnershipStore::record(const Ownership* before, const Ownership& after, const Change& change) {
    record_change(transaction_, change, after.owner_id, "ownership", after.id.uuid,
                  before ? json::to_json(*before) : "null", json::to_json(after));
}

Ownership OwnershipStore::known(Id<Ownership> id) {
    auto rows = transaction_.run(find_known_ownership, {{"id", id}});
    assert_that(!rows.empty(), "an ownership whose id is held exists");
    return rows[0].as<Ownership>();
}

void OwnershipStore::remove_reach(const Ownership& ownership) {
    transaction_.run(cut_reach, {{"owned", ownership.owned_id}});
    for (auto other : transaction_.run(find_other_owners, {{"owned", ownership.owned_id}, {"id", ownership.id}}))
        transaction_.run(extend_reach,
                         {{"owner", other.get<Id<Organisation>>("owner_id")}, {"owned", ownership.owned_id}});
}

}  // namespace utsyn
