#include "organisation/organisation_store.hpp"

#include "organisation/near_listing.hpp"
#include "organisation/problems.hpp"

#include <map>

namespace utsyn {
namespace {

constexpr std::string_view visible =
    "(organisation.id in (select below_id from organisation_reach where above_id = :fence)"
    " or organisation.id in (select above_id from organisation_reach where below_id = :fence)"
    " or organisation.keeper_id in (select above_id from organisation_reach where below_id = :fence)"
    " or organisation.keeper_id in (select below_id from organisation_reach where above_id = :fence))";

const std::string find_text =
    "select organisation.* from organisation where organisation.id = :id and " + std::string{visible};
const sql::Statement find_visible{"organisation.find_visible", find_text};

constexpr sql::Statement find_kept_organisation{"organisation.find_kept", R"sql(
    select * from organisation
    where id = :id and coalesce(keeper_id, id) in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_own_organisation{"organisation.find_own", R"sql(
    select * from organisation
    where id = :id and keeper_id is null and id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement known_organisation_statement{"organisation.known",
                                                      "select * from organisation where id = :id"};

constexpr sql::Statement numbers_of_organisation{"organisation.numbers_of_organisation", R"sql(
    select * from official_number where organisation_id = :id order by register_name, number
)sql"};

constexpr sql::Statement owner_of_organisation{"organisation.owner_of", R"sql(
    select organisation.* from organisation join ownership on ownership.owner_id = organisation.id
    where ownership.owned_id = :id and ownership.valid_from <= :today
      and (ownership.valid_to is null or ownership.valid_to >= :today)
    order by ownership.valid_from desc
)sql"};

constexpr sql::Statement ours_by_name{"organisation.ours_by_name", R"sql(
    select id from organisation where name = :name and keeper_id is null
)sql"};

constexpr sql::Statement ours_on_top{"organisation.ours_on_top", R"sql(
    select id from organisation where keeper_id is null and id not in (select owned_id from ownership) limit 2
)sql"};

constexpr sql::Statement any_organisation{"organisation.any", "select id from organisation limit 1"};

constexpr sql::Statement reach_itself{"organisation.reach_itself", R"sql(
    insert into organisation_reach (above_id, below_id) values (:id, :id)
)sql"};

constexpr sql::Statement delete_numbers{"organisation.delete_numbers", R"sql(
    delete from official_number where organisation_id = :id
)sql"};

constexpr sql::Statement delete_own_reach{"organisation.delete_own_reach", R"sql(
    delete from organisation_reach where above_id = :id and below_id = :id
)sql"};

constexpr sql::Statement delete_organisation{"organisation.delete_organisation",
                                             "delete from organisation where id = :id"};

struct ReachRow {
    Id<Organisation> above_id;
    Id<Organisation> below_id;
};
BOOST_DESCRIBE_STRUCT(ReachRow, (), (above_id, below_id))

const std::string listed = "select organisation.*, " + position_columns() +
                           " from organisation left join organisation as home on home.id = :fence";

}  // namespace

const sql::Listing organisation_listing{
    .name = "organisation.list_organisations",
    .select = listed,
    .where = visible,
    .id = "organisation.id",
    .filters =
        {
            {"kind", "organisation.kind = :value", &shape_of<OrganisationKind>(), "Only this kind."},
            {"country", "organisation.country = :value", &shape_of<std::string>(),
             "Only this country, ISO 3166-1 alpha-2."},
            near_region_filter(),
            {"abroad", "(organisation.country <> home.country) = :value", &shape_of<bool>(),
             "True: only those in another country than where you act."},
            {"field", "organisation.fields like '%\"' || :value || '\"%'", &shape_of<std::string>(),
             "Only those that teach this field, an ISCED-F 2013 code."},
            {"own",
             "(organisation.keeper_id is null and organisation.id in"
             " (select below_id from organisation_reach where above_id = :fence)) = :value",
             &shape_of<bool>(), "True: only those at or below where you act that administer themselves."},
            {"q",
             "lower(organisation.name) like '%' || lower(:value) || '%'"
             " or lower(organisation.town) like lower(:value) || '%'"
             " or exists (select 1 from official_number where official_number.organisation_id = organisation.id"
             " and official_number.number like :value || '%')",
             &shape_of<std::string>(), "Every word is part of the name or begins the town or an official number.",
             sql::ListingMatch::each_word},
        },
    .sorts = {{"name", "organisation.sort_key"}, distance_sort()},
    .default_sort = "name",
};

Outcome<Organisation> OrganisationStore::find(Id<Organisation> id, const Fence& fence) {
    auto rows = transaction_.run(find_visible, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Organisation>();
}

Outcome<Organisation> OrganisationStore::find_kept(Id<Organisation> id, const Fence& fence) {
    auto rows = transaction_.run(find_kept_organisation, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Organisation>();
}

Outcome<Organisation> OrganisationStore::find_own(Id<Organisation> id, const Fence& fence) {
    auto rows = transaction_.run(find_own_organisation, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Organisation>();
}

Organisation OrganisationStore::known(Id<Organisation> id) {
    auto rows = transaction_.run(known_organisation_statement, {{"id", id}});
    assert_that(!rows.empty(), "an organisation whose id is held exists");
    return rows[0].as<Organisation>();
}

Outcome<sql::ListingPage> OrganisationStore::list(const sql::ListingRequest& request, const Fence& fence) {
    return sql::run_listing(transaction_, organisation_listing, request,
                            {{"fence", fence.above()}, {"near_region", near_region_parameter()}});
}

std::optional<Organisation> OrganisationStore::owner_of(Id<Organisation> id, Date today) {
    auto rows = transaction_.run(owner_of_organisation, {{"id", id}, {"today", today}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Organisation>();
}

std::optional<Id<Organisation>> OrganisationStore::administering_itself(std::string_view name) {
    auto rows = transaction_.run(ours_by_name, {{"name", name}});
    if (rows.size() != 1) return std::nullopt;
    return rows[0].get<Id<Organisation>>("id");
}

std::optional<Id<Organisation>> OrganisationStore::only_one_on_top() {
    auto rows = transaction_.run(ours_on_top);
    if (rows.size() != 1) return std::nullopt;
    return rows[0].get<Id<Organisation>>("id");
}

bool OrganisationStore::any() {
    return !transaction_.run(any_organisation).empty();
}

void OrganisationStore::add(const Organisation& organisation, const Change& change) {
    transaction_.insert("organisation", organisation);
    transaction_.run(reach_itself, {{"id", organisation.id}});
    record_created(transaction_, change, organisation.keeper_id.value_or(organisation.id), "organisation",
                   organisation);
}

void OrganisationStore::add_all(const std::vector<Organisation>& organisations, const Change& change) {
    std::vector<ReachRow> reach;
    for (const auto& organisation : organisations) reach.push_back({organisation.id, organisation.id});
    transaction_.insert_all("organisation", organisations);
    transaction_.insert_all("organisation_reach", reach);
    std::map<Id<Organisation>, std::vector<std::pair<Uuid, std::string>>> created;
    for (const auto& organisation : organisations)
        created[organisation.keeper_id.value_or(organisation.id)].emplace_back(organisation.id.uuid,
                                                                               json::to_json(organisation));
    for (auto& [keeper, all] : created)
        record_all_created(transaction_, change, keeper, "organisation", std::move(all));
}

Outcome<void> OrganisationStore::save(const Organisation& before, Organisation& after, const Change& change) {
    if (auto updated = transaction_.update("organisation", after); !updated) return updated;
    record_changed(transaction_, change, after.keeper_id.value_or(after.id), "organisation", before, after);
    return {};
}

void OrganisationStore::add_numbers(const std::vector<OfficialNumber>& numbers) {
    transaction_.insert_all("official_number", numbers);
}

std::vector<OfficialNumber> OrganisationStore::numbers_of(Id<Organisation> id) {
    return transaction_.run(numbers_of_organisation, {{"id", id}}).as<OfficialNumber>();
}

void OrganisationStore::remove_all(const std::vector<Id<Organisation>>& ids, const Change& change) {
    for (const auto& id : ids) {
        auto before = known(id);
        transaction_.run(delete_numbers, {{"id", id}});
        transaction_.run(delete_own_reach, {{"id", id}});
        transaction_.run(delete_organisation, {{"id", id}});
        record_change(transaction_, change, before.keeper_id.value_or(id), "organisation", id.uuid,
                      json::to_json(before), "null");
    }
}

}  // namespace utsyn
