#include "organisation/membership_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_membership{"organisation.find_membership", R"sql(
    select * from membership
    where id = :id and (organisation_id in (select below_id from organisation_reach where above_id = :fence)
                        or member_id in (select below_id from organisation_reach where above_id = :fence))
)sql"};

constexpr sql::Statement find_membership_as_member{"organisation.find_membership_as_member", R"sql(
    select * from membership
    where id = :id and member_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_same_membership{"organisation.find_same_membership", R"sql(
    select id from membership
    where organisation_id = :organisation_id and member_id = :member_id and coalesce(unit, '') = :unit
      and (valid_to is null or valid_to >= :valid_from)
)sql"};

constexpr sql::Statement find_by_number{"organisation.find_member_by_number", R"sql(
    select organisation.id
    from official_number join organisation on organisation.id = official_number.organisation_id
    where official_number.register_name = :register_name and official_number.number = :number
      and organisation.keeper_id is null
)sql"};

constexpr sql::Statement shares_with_umbrella{"organisation.shares_with", R"sql(
    select member_id, umbrella_id, kind from share where umbrella_id = :umbrella_id order by kind
)sql"};

constexpr sql::Statement find_members_that_share{"organisation.members_that_share", R"sql(
    select * from organisation
    where id in (select membership.member_id
                 from membership join share on share.umbrella_id = membership.organisation_id
                     and share.member_id = membership.member_id and share.kind = :kind
                 where membership.unit is null and membership.valid_from <= :day
                     and (membership.valid_to is null or membership.valid_to >= :day)
                     and membership.organisation_id in
                         (select below_id from organisation_reach where above_id = :fence))
    order by sort_key, id
)sql"};

constexpr sql::Statement shares_of_members{"organisation.shares_of", R"sql(
    select member_id, umbrella_id, kind from share
    where member_id in (select below_id from organisation_reach where above_id = :fence)
    order by kind
)sql"};

constexpr sql::Statement shares_of_membership{"organisation.shares_of_membership", R"sql(
    select kind from share where member_id = :member_id and umbrella_id = :umbrella_id order by kind
)sql"};

constexpr sql::Statement end_shares{"organisation.end_shares", R"sql(
    delete from share where member_id = :member_id and umbrella_id = :umbrella_id
)sql"};

constexpr std::string_view select_rows =
    "select membership.id, membership.version, membership.organisation_id, umbrella.name as organisation_name,"
    " membership.member_id, member.name as member_name, member.kind as member_kind, member.country as member_country,"
    " member.town as member_town, membership.unit, membership.valid_from, membership.valid_to"
    " from membership join organisation umbrella on umbrella.id = membership.organisation_id"
    " join organisation member on member.id = membership.member_id";

constexpr std::string_view of_umbrella =
    "membership.organisation_id = :umbrella_id"
    " and membership.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string all_members_text =
    std::string{select_rows} + " where " + std::string{of_umbrella} + " order by member.sort_key, membership.id";
const sql::Statement all_members{"organisation.all_members", all_members_text};

const std::string memberships_text =
    std::string{select_rows} +
    " where membership.member_id in (select below_id from organisation_reach where above_id = :fence)"
    " order by umbrella.sort_key, membership.id";
const sql::Statement memberships_of_members{"organisation.memberships_of", memberships_text};

/// What is shared, for the journal.
struct Shared {
    std::vector<ShareKind> kinds;
};
BOOST_DESCRIBE_STRUCT(Shared, (), (kinds))

}  // namespace

const sql::Listing member_listing{
    .name = "organisation.list_members",
    .select = select_rows,
    .where = of_umbrella,
    .id = "membership.id",
    .filters =
        {
            {"q", "lower(member.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only members whose name contains this text."},
            {"on", "membership.valid_from <= :value and (membership.valid_to is null or membership.valid_to >= :value)",
             &shape_of<Date>(), "Only those who are members on this day."},
        },
    .sorts = {{"name", "member.sort_key"}, {"valid_from", "membership.valid_from", sql::ColumnType::date}},
    .default_sort = "name",
};

Outcome<Membership> MembershipStore::find(Id<Membership> id, const Fence& fence) {
    auto rows = transaction_.run(find_membership, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Membership>();
}

Outcome<Membership> MembershipStore::find_as_member(Id<Membership> id, const Fence& fence) {
    auto rows = transaction_.run(find_membership_as_member, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Membership>();
}

Outcome<sql::ListingPage> MembershipStore::members_of(Id<Organisation> umbrella, const sql::ListingRequest& request,
                                                      const Fence& fence) {
    return sql::run_listing(transaction_, member_listing, request,
                            {{"umbrella_id", umbrella}, {"fence", fence.above()}});
}

std::vector<MembershipRow> MembershipStore::all_members_of(Id<Organisation> umbrella, const Fence& fence) {
    return transaction_.run(all_members, {{"umbrella_id", umbrella}, {"fence", fence.above()}}).as<MembershipRow>();
}

std::vector<MembershipRow> MembershipStore::memberships_of(const Fence& fence) {
    return transaction_.run(memberships_of_members, {{"fence", fence.above()}}).as<MembershipRow>();
}

bool MembershipStore::is_member(const Membership& membership) {
    auto unit = membership.unit.value_or("");
    auto rows = transaction_.run(find_same_membership, {{"organisation_id", membership.organisation_id},
                                                        {"member_id", membership.member_id},
                                                        {"unit", std::string_view{unit}},
                                                        {"valid_from", membership.valid_from}});
    return !rows.empty();
}

std::optional<Id<Organisation>> MembershipStore::by_number(std::string_view register_name, std::string_view number) {
    auto rows = transaction_.run(find_by_number, {{"register_name", register_name}, {"number", number}});
    if (rows.size() != 1) return std::nullopt;
    return rows[0].get<Id<Organisation>>("id");
}

void MembershipStore::add(const Membership& membership, const Change& change) {
    transaction_.insert("membership", membership);
    record_created(transaction_, change, membership.organisation_id, "membership", membership);
}

Outcome<void> MembershipStore::save(const Membership& before, Membership& after, const Change& change) {
    if (auto updated = transaction_.update("membership", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "membership", before, after);
    return {};
}

std::vector<Share> MembershipStore::shares_with(Id<Organisation> umbrella) {
    return transaction_.run(shares_with_umbrella, {{"umbrella_id", umbrella}}).as<Share>();
}

std::vector<Organisation> MembershipStore::members_that_share(ShareKind kind, const Fence& fence, Date day) {
    return transaction_.run(find_members_that_share, {{"kind", kind}, {"day", day}, {"fence", fence.above()}})
        .as<Organisation>();
}

std::vector<Share> MembershipStore::shares_of(const Fence& fence) {
    return transaction_.run(shares_of_members, {{"fence", fence.above()}}).as<Share>();
}

void MembershipStore::share(const Membership& membership, const std::vector<ShareKind>& kinds, const Change& change) {
    sql::Parameters ends{{"member_id", membership.member_id}, {"umbrella_id", membership.organisation_id}};
    Shared before;
    for (auto row : transaction_.run(shares_of_membership, ends)) before.kinds.push_back(row.get<ShareKind>("kind"));
    transaction_.run(end_shares, ends);
    std::vector<Share> shares;
    for (auto kind : kinds) shares.push_back({membership.member_id, membership.organisation_id, kind});
    transaction_.insert_all("share", shares);
    record_change(transaction_, change, membership.member_id, "membership", membership.id.uuid, json::to_json(before),
                  json::to_json(Shared{kinds}));
}

}  // namespace utsyn
