#include "funding/rate_store.hpp"

#include "funding/rate_filter.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr sql::Statement find_newest{"funding.find_newest_rate_revision",
                                     "select number, revision_id from newest_rate_revision where place = 1"};

// An update locks the row, so that revisions are made one after the other.
constexpr sql::Statement lock_newest{"funding.lock_newest_rate_revision",
                                     "update newest_rate_revision set number = number where place = 1"};

constexpr sql::Statement take_next_number{"funding.take_next_rate_revision", R"sql(
    update newest_rate_revision set number = number + 1, revision_id = :revision_id where place = 1 returning number
)sql"};

constexpr sql::Statement find_revision{"funding.find_rate_revision",
                                       "select * from rate_revision where number = :number"};

constexpr sql::Statement select_versions_in{"funding.rate_versions_in", R"sql(
    select * from rate_version
    where from_revision <= :revision and (until_revision is null or until_revision > :revision)
)sql"};

constexpr sql::Statement select_touched_in{"funding.rate_versions_touched_in", R"sql(
    select * from rate_version where from_revision = :revision or until_revision = :revision
)sql"};

const std::string select_latest =
    "select rate_version.*, rate_revision.kind as ended_by from rate_version"
    " left join rate_revision on rate_revision.number = rate_version.until_revision"
    " where not exists (select 1 from rate_version later where later.rate_id = rate_version.rate_id"
    " and later.from_revision > rate_version.from_revision)";
const sql::Statement all_latest{"funding.latest_rate_versions", select_latest};

const std::string find_latest_text = select_latest + " and rate_version.rate_id = :id";
const sql::Statement find_latest{"funding.find_rate", find_latest_text};

constexpr sql::Statement select_versions_of{
    "funding.rate_versions_of", "select * from rate_version where rate_id = :id order by from_revision desc"};

constexpr sql::Statement select_conflicts{"funding.conflicting_rates", R"sql(
    select * from rate_version where until_revision is null and rate_provenance_note like 'conflict:%'
)sql"};

// A rate counts once, also where one of its versions ends and the next begins.
const std::string select_revision_rows =
    "select rate_revision.*, person.name as made_by, organisation.name as organisation_name,"
    " (select count(distinct rate_id) from rate_version"
    " where from_revision = rate_revision.number or until_revision = rate_revision.number) as rates,"
    " (select count(distinct rate_id) from rate_version"
    " where (from_revision = rate_revision.number or until_revision = rate_revision.number)"
    " and exists (select 1 from rate_version later where later.rate_id = rate_version.rate_id"
    " and (later.from_revision > rate_revision.number or later.until_revision > rate_revision.number)))"
    " as changed_since"
    " from rate_revision left join person on person.id = rate_revision.made_by_id"
    " left join organisation on organisation.id = rate_revision.organisation_id";

const std::string revisions_of_text =
    select_revision_rows +
    " where rate_revision.number in (select from_revision from rate_version where rate_id = :id)"
    " or rate_revision.number in (select until_revision from rate_version where rate_id = :id)";
const sql::Statement select_revisions_of{"funding.rate_revisions_of", revisions_of_text};

constexpr sql::Statement end_version{"funding.end_rate_version", R"sql(
    update rate_version set until_revision = :revision where id = :id
)sql"};

LatestRate latest_from(const sql::Row& row) {
    return {row.as<RateVersion>(), row.get<std::optional<RevisionKind>>("ended_by")};
}

}  // namespace

const sql::Listing rate_listing{
    .name = "funding.list_rates",
    .select = "select rate_version.* from rate_version",
    .where = "until_revision is null",
    .id = "rate_version.id",
    .filters =
        {
            {"programme", "rate_programme = :value", &shape_of<std::string>(), "Only this programme."},
            {"generation", "rate_generation = :value", &shape_of<std::string>(), "Only this generation, as 2021-27."},
            {"field", "rate_field = :value or rate_field = ''", &shape_of<RateField>(),
             "Only rows that hold for this field."},
            {"activity", "rate_activity = :value", &shape_of<std::string>(), "Only rows of this activity."},
            {"name", "rate_name = :value", &shape_of<std::string>(), "Only rows of this name."},
            {"key", "rate_key = :value", &shape_of<std::string>(), "Only rows with this key."},
            {"agency", "rate_agency = case :value when 'all' then '' else :value end", &shape_of<std::string>(),
             "Only this agency's own rows, ISO 3166-1 alpha-2; `all` for those that hold for every agency."},
            {"call_year",
             "(rate_first_call_year is null or rate_first_call_year <= :value) and"
             " (rate_last_call_year is null or rate_last_call_year >= :value)",
             &shape_of<std::int64_t>(), "Only rows that hold in the call of this year."},
            {"certainty",
             "case :value when 'unverified' then rate_provenance_certainty <> 'official'"
             " else rate_provenance_certainty = :value end",
             &shape_of<CertaintyFilter>(), "Only rows that are so sure; `unverified` is all but official."},
            {"origin", "case :value when 'installation' then not from_release else from_release end",
             &shape_of<RateOrigin>(), "Only rows as the program ships them, or only those of this installation."},
            {"conflict",
             "case :value when 'yes' then rate_provenance_note like 'conflict:%'"
             " else rate_provenance_note not like 'conflict:%' end",
             &shape_of<ConflictFilter>(), "Only rows that contradict others, or none of them."},
            {"q",
             "lower(rate_name || ' ' || rate_key || ' ' || rate_activity || ' ' || rate_low || ' ' ||"
             " rate_provenance_note || ' ' || rate_provenance_sources) like '%' || lower(:value) || '%'"
             " or :labelled like '%,' || rate_name || ',%'",
             &shape_of<std::string>(), "Only rows with this text in their name, key, value, note or sources."},
        },
    .sorts = {{"programme",
               "rate_programme || ' ' || rate_name || ' ' || rate_agency || ' ' ||"
               " coalesce(cast(rate_first_call_year as text), '') || ' ' || rate_key"},
              {"name", "rate_name || ' ' || rate_programme || ' ' || rate_key"},
              {"changed", "from_revision", sql::ColumnType::count}},
    .default_sort = "programme",
};

const sql::Listing rate_revision_listing{
    .name = "funding.list_rate_revisions",
    .select = select_revision_rows,
    .where = "1 = 1",
    .id = "rate_revision.id",
    .filters = {{"kind", "rate_revision.kind = :value", &shape_of<RevisionKind>(), "Only those of this kind."}},
    .sorts = {{"number", "rate_revision.number", sql::ColumnType::count}},
    .default_sort = "-number",
};

NewestRevision RateStore::newest() {
    return transaction_.run(find_newest)[0].as<NewestRevision>();
}

Outcome<RateRevision> RateStore::revision(std::int64_t number) {
    auto rows = transaction_.run(find_revision, {{"number", number}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<RateRevision>();
}

std::vector<RateVersion> RateStore::versions_in(std::int64_t revision) {
    return transaction_.run(select_versions_in, {{"revision", revision}}).as<RateVersion>();
}

std::vector<RateVersion> RateStore::touched_in(std::int64_t revision) {
    return transaction_.run(select_touched_in, {{"revision", revision}}).as<RateVersion>();
}

std::vector<LatestRate> RateStore::latest() {
    std::vector<LatestRate> all;
    for (auto row : transaction_.run(all_latest)) all.push_back(latest_from(row));
    return all;
}

Outcome<LatestRate> RateStore::find(Id<Rate> id) {
    auto rows = transaction_.run(find_latest, {{"id", id}});
    if (rows.empty()) return problem(problems::not_found);
    return latest_from(rows[0]);
}

std::vector<RateVersion> RateStore::versions_of(Id<Rate> id) {
    return transaction_.run(select_versions_of, {{"id", id}}).as<RateVersion>();
}

std::vector<RateRevisionRow> RateStore::revisions_of(Id<Rate> id) {
    return transaction_.run(select_revisions_of, {{"id", id}}).as<RateRevisionRow>();
}

Outcome<sql::ListingPage> RateStore::list(const sql::ListingRequest& request, const std::string& labelled) {
    bool searches = std::ranges::any_of(request.filters, [](const auto& filter) { return filter.first == "q"; });
    return sql::run_listing(transaction_, rate_listing, request,
                            searches ? sql::Parameters{{"labelled", labelled}} : sql::Parameters{});
}

Outcome<sql::ListingPage> RateStore::list_revisions(const sql::ListingRequest& request) {
    return sql::run_listing(transaction_, rate_revision_listing, request, {});
}

std::vector<RateVersion> RateStore::conflicts() {
    return transaction_.run(select_conflicts).as<RateVersion>();
}

void RateStore::wait_for_turn() {
    transaction_.run(lock_newest);
}

std::int64_t RateStore::revise(RateRevision revision, std::span<const RateChange> changes) {
    revision.number = transaction_.run(take_next_number, {{"revision_id", revision.id}})[0].get<std::int64_t>("number");
    transaction_.insert("rate_revision", revision);
    std::vector<RateVersion> begun;
    for (const auto& change : changes) {
        if (change.before && !change.before->until_revision)
            transaction_.run(end_version, {{"revision", revision.number}, {"id", change.before->id}});
        if (!change.after) continue;
        begun.push_back({.id = Id<RateVersion>::make(revision.made_at),
                         .rate_id = change.before ? change.before->rate_id : Id<Rate>::make(revision.made_at),
                         .from_revision = revision.number,
                         .until_revision = {},
                         .from_release = change.from_release,
                         .shipped_as = change.shipped_as,
                         .rate = *change.after});
    }
    transaction_.insert_all("rate_version", begun);
    return revision.number;
}

}  // namespace utsyn
