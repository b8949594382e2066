#include "partnership/shared_partner_store.hpp"

namespace utsyn {

const sql::Listing shared_partner_listing{
    .name = "partnership.list_shared_partners",
    .select =
        "select partner.organisation_id as member_id, member.name as member_name, other.name, other.kind,"
        " other.country, other.town, partner.fields, other.languages"
        " from partner join organisation other on other.id = partner.partner_organisation_id"
        " join organisation member on member.id = partner.organisation_id",
    .where =
        "partner.ended_on is null and exists ("
        " select 1 from membership join share on share.umbrella_id = membership.organisation_id"
        "  and share.member_id = membership.member_id and share.kind = 'partners'"
        " where membership.member_id = partner.organisation_id and membership.unit is null"
        "  and membership.valid_from <= :today and (membership.valid_to is null or membership.valid_to >= :today)"
        "  and membership.organisation_id in (select below_id from organisation_reach where above_id = :fence))",
    .id = "partner.id",
    .filters =
        {
            {"member_id", "partner.organisation_id = :value", &shape_of<Id<Organisation>>(),
             "Only the partners of this member."},
            {"country", "other.country = :value", &shape_of<std::string>(), "Only this country, ISO 3166-1 alpha-2."},
            {"q", "lower(other.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only names that contain this text."},
        },
    .sorts = {{"name", "other.sort_key"}, {"member", "member.sort_key"}},
    .default_sort = "name",
};

Outcome<sql::ListingPage> SharedPartnerStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, shared_partner_listing, request,
                            {{"fence", fence.above()}, {"today", today}});
}

}  // namespace utsyn
