#include "partnership/partner_store.hpp"

#include "organisation/near_listing.hpp"
#include "partnership/problems.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_partner{"partnership.find_partner", R"sql(
    select * from partner
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_open_relation{"partnership.find_open_relation", R"sql(
    select id from partner
    where organisation_id = :organisation_id and partner_organisation_id = :partner_organisation_id and ended_on is null
)sql"};

constexpr sql::Statement contacts_of_partner{"partnership.contacts_of_partner", R"sql(
    select * from named_contact
    where partner_id = :partner_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by side, valid_from, id
)sql"};

constexpr sql::Statement find_named_contact{"partnership.find_named_contact", R"sql(
    select * from named_contact
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement contacts_of_person{"partnership.contacts_of_person", R"sql(
    select * from named_contact
    where person_id = :person_id and valid_from <= :today and (valid_to is null or valid_to >= :today)
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by id
)sql"};

constexpr sql::Statement visits_of_partner{"partnership.visits_of_partner", R"sql(
    select * from visit
    where partner_id = :partner_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by visited_on desc, id
)sql"};

constexpr sql::Statement visits_inside{"partnership.visits_inside", R"sql(
    select * from visit
    where organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by visited_on, id
)sql"};

constexpr std::string_view joined =
    " from partner join organisation on organisation.id = partner.partner_organisation_id"
    " join organisation as home on home.id = partner.organisation_id";

const std::string select_rows =
    "select partner.id, partner.organisation_id, partner.partner_organisation_id, organisation.name, organisation.kind,"
    " organisation.country, organisation.town, organisation.latitude, organisation.longitude, partner.fields,"
    " organisation.languages, partner.first_contact_on, partner.ended_on,"
    " (select max(agreement.valid_to) from agreement where agreement.partner_id = partner.id"
    "  and agreement.our_signature_person_id is not null and agreement.their_signature_name is not null"
    "  and (agreement.terminated_from is null or agreement.terminated_from > :today)) as agreement_valid_to,"
    " (select count(*) from named_contact where named_contact.partner_id = partner.id and named_contact.side = 'ours'"
    "  and named_contact.valid_from <= :today and (named_contact.valid_to is null or named_contact.valid_to >= :today))"
    " as contacts_ours,"
    " (select max(visit.visited_on) from visit where visit.partner_id = partner.id) as last_visit_on, " +
    position_columns() + std::string{joined};

constexpr std::string_view inside =
    "partner.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string find_row_text = select_rows + " where partner.id = :id and " + std::string{inside};
const sql::Statement find_partner_row{"partnership.find_partner_row", find_row_text};

const std::string open_text =
    select_rows + " where partner.ended_on is null and " + std::string{inside} + " order by organisation.sort_key";
const sql::Statement list_open_partners{"partnership.open_partners", open_text};

const std::string portfolio_text =
    "select " + position_columns() + std::string{joined} + " where partner.ended_on is null and " + std::string{inside};
const sql::Statement list_portfolio{"partnership.portfolio", portfolio_text};

}  // namespace

const sql::Listing partner_listing{
    .name = "partnership.list_partners",
    .select = select_rows,
    .where = inside,
    .id = "partner.id",
    .filters =
        {
            {"kind", "organisation.kind = :value", &shape_of<OrganisationKind>(), "Only partners of this kind."},
            {"country", "organisation.country = :value", &shape_of<std::string>(),
             "Only this country, ISO 3166-1 alpha-2."},
            near_region_filter(),
            {"field", "partner.fields like '%\"' || :value || '\"%'", &shape_of<std::string>(),
             "Only partners with this field, an ISCED-F 2013 code."},
            {"q",
             "lower(organisation.name) like '%' || lower(:value) || '%'"
             " or lower(organisation.town) like lower(:value) || '%'"
             " or exists (select 1 from official_number where official_number.organisation_id = organisation.id"
             " and official_number.number like :value || '%')",
             &shape_of<std::string>(), "Every word is part of the name or begins the town or an official number.",
             sql::ListingMatch::each_word},
        },
    .sorts = {{"name", "organisation.sort_key"}, {"country", "organisation.country"}, distance_sort()},
    .default_sort = "name",
};

Outcome<Partner> PartnerStore::find(Id<Partner> id, const Fence& fence) {
    auto rows = transaction_.run(find_partner, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Partner>();
}

Outcome<PartnerRow> PartnerStore::find_row(Id<Partner> id, const Fence& fence, Date today) {
    auto rows = transaction_.run(
        find_partner_row,
        {{"id", id}, {"fence", fence.above()}, {"today", today}, {"near_region", near_region_parameter()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<PartnerRow>();
}

Outcome<sql::ListingPage> PartnerStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, partner_listing, request,
                            {{"fence", fence.above()}, {"today", today}, {"near_region", near_region_parameter()}});
}

std::vector<PartnerRow> PartnerStore::open_partners(const Fence& fence, Date today) {
    return transaction_
        .run(list_open_partners, {{"fence", fence.above()}, {"today", today}, {"near_region", near_region_parameter()}})
        .as<PartnerRow>();
}

std::vector<PortfolioPartner> PartnerStore::portfolio(const Fence& fence) {
    return transaction_.run(list_portfolio, {{"fence", fence.above()}, {"near_region", near_region_parameter()}})
        .as<PortfolioPartner>();
}

Outcome<void> PartnerStore::add(const Partner& partner, const Change& change) {
    auto there = transaction_.run(find_open_relation, {{"organisation_id", partner.organisation_id},
                                                       {"partner_organisation_id", partner.partner_organisation_id}});
    if (!there.empty()) return problem(problems::partner_exists);
    transaction_.insert("partner", partner);
    record_created(transaction_, change, partner.organisation_id, "partner", partner);
    return {};
}

Outcome<void> PartnerStore::save(const Partner& before, Partner& after, const Change& change) {
    if (auto updated = transaction_.update("partner", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "partner", before, after);
    return {};
}

std::vector<NamedContact> PartnerStore::contacts_of(Id<Partner> partner, const Fence& fence) {
    return transaction_.run(contacts_of_partner, {{"partner_id", partner}, {"fence", fence.above()}})
        .as<NamedContact>();
}

Outcome<NamedContact> PartnerStore::find_contact(Id<NamedContact> id, const Fence& fence) {
    auto rows = transaction_.run(find_named_contact, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<NamedContact>();
}

void PartnerStore::add_contact(const NamedContact& contact, const Change& change) {
    transaction_.insert("named_contact", contact);
    record_created(transaction_, change, contact.organisation_id, "named_contact", contact);
}

Outcome<void> PartnerStore::save_contact(const NamedContact& before, NamedContact& after, const Change& change) {
    if (auto updated = transaction_.update("named_contact", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "named_contact", before, after);
    return {};
}

std::vector<NamedContact> PartnerStore::contacts_named(Id<Person> person, const Fence& fence, Date today) {
    return transaction_.run(contacts_of_person, {{"person_id", person}, {"fence", fence.above()}, {"today", today}})
        .as<NamedContact>();
}

std::vector<Visit> PartnerStore::visits_of(Id<Partner> partner, const Fence& fence) {
    return transaction_.run(visits_of_partner, {{"partner_id", partner}, {"fence", fence.above()}}).as<Visit>();
}

std::vector<Visit> PartnerStore::visits(const Fence& fence) {
    return transaction_.run(visits_inside, {{"fence", fence.above()}}).as<Visit>();
}

void PartnerStore::add_visit(const Visit& visit, const Change& change) {
    transaction_.insert("visit", visit);
    record_created(transaction_, change, visit.organisation_id, "visit", visit);
}

}  // namespace utsyn
