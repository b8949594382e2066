#include "organisation/shared_person_store.hpp"

namespace utsyn {

const sql::Listing shared_person_listing{
    .name = "organisation.list_shared_people",
    .select =
        "select role.organisation_id as member_id, member.name as member_name, person.name, person.email,"
        " role.kind as role from role join person on person.id = role.person_id"
        " join organisation member on member.id = role.organisation_id",
    .where =
        "role.kind not in ('pupil', 'guardian') and not person.protected_address"
        " and role.valid_from <= :today and (role.valid_to is null or role.valid_to >= :today) and exists ("
        " select 1 from membership join share on share.umbrella_id = membership.organisation_id"
        "  and share.member_id = membership.member_id and share.kind = 'persons'"
        " where membership.member_id = role.organisation_id and membership.unit is null"
        "  and membership.valid_from <= :today and (membership.valid_to is null or membership.valid_to >= :today)"
        "  and membership.organisation_id in (select below_id from organisation_reach where above_id = :fence))",
    .id = "role.id",
    .filters =
        {
            {"member_id", "role.organisation_id = :value", &shape_of<Id<Organisation>>(),
             "Only the people of this member."},
            {"role", "role.kind = :value", &shape_of<RoleKind>(), "Only people with this role."},
            {"q", "lower(person.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only names that contain this text."},
        },
    .sorts = {{"name", "person.sort_key"}, {"member", "member.sort_key"}},
    .default_sort = "name",
};

Outcome<sql::ListingPage> SharedPersonStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, shared_person_listing, request, {{"fence", fence.above()}, {"today", today}});
}

}  // namespace utsyn
