#include "partnership/agreement_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_agreement{"partnership.find_agreement", R"sql(
    select * from agreement
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement agreements_of_partner{"partnership.agreements_of_partner", R"sql(
    select * from agreement
    where partner_id = :partner_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by valid_to desc, id
)sql"};

// The SQL twin of state_on.
const std::string state_on_today =
    "case when agreement.terminated_from is not null and agreement.terminated_from <= :today then 'terminated'"
    " when agreement.our_signature_person_id is null and agreement.their_signature_name is null then 'draft'"
    " when agreement.our_signature_person_id is null or agreement.their_signature_name is null"
    " then 'awaiting_signatures'"
    " when :today < agreement.valid_from then 'awaiting_start'"
    " when :today <= agreement.valid_to then 'in_force' else 'expired' end";
const std::string is_in_state = state_on_today + " = :value";

const std::string select_rows =
    "select agreement.id, agreement.organisation_id, own.name as organisation_name, agreement.partner_id,"
    " other.name as partner_name, other.country as partner_country, other.town as partner_town, agreement.kind,"
    " agreement.valid_from, agreement.valid_to, " +
    state_on_today +
    " as state"
    " from agreement join partner on partner.id = agreement.partner_id"
    " join organisation other on other.id = partner.partner_organisation_id"
    " join organisation own on own.id = agreement.organisation_id";

constexpr std::string_view inside =
    "agreement.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string not_over_text = select_rows + " where " + std::string{inside} +
                                  " and agreement.valid_to >= :day"
                                  " and (agreement.terminated_from is null or agreement.terminated_from > :day)"
                                  " order by agreement.valid_to, agreement.id";
const sql::Statement agreements_not_over{"partnership.agreements_not_over", not_over_text};

const std::string public_in_force_text =
    "select agreement.id, agreement.organisation_id, own.name as organisation_name, other.name as partner_name,"
    " other.kind as partner_kind, other.country as partner_country, other.town as partner_town, agreement.kind,"
    " partner.fields, agreement.valid_from, agreement.valid_to, agreement.terminated_from"
    " from agreement join partner on partner.id = agreement.partner_id"
    " join organisation other on other.id = partner.partner_organisation_id"
    " join organisation own on own.id = agreement.organisation_id"
    " where " +
    std::string{inside} + " and " + state_on_today +
    " = 'in_force'"
    " order by other.country, other.sort_key, agreement.valid_to, agreement.id";
const sql::Statement public_agreements_in_force{"partnership.public_agreements_in_force", public_in_force_text};

}  // namespace

const sql::Listing agreement_listing{
    .name = "partnership.list_agreements",
    .select = select_rows,
    .where = inside,
    .id = "agreement.id",
    .filters =
        {
            {"state", is_in_state, &shape_of<AgreementState>(), "Only those in this state today."},
            {"partner_id", "agreement.partner_id = :value", &shape_of<Id<Partner>>(), "Only those with this partner."},
            {"kind", "agreement.kind = :value", &shape_of<AgreementKind>(), "Only this kind."},
            {"country", "other.country = :value", &shape_of<std::string>(), "Only partners in this country."},
            {"ends_before", "agreement.valid_to < :value", &shape_of<Date>(),
             "Only those whose last day is before this."},
            {"q", "lower(other.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only partners whose name contains this text."},
        },
    .sorts = {{"valid_to", "agreement.valid_to", sql::ColumnType::date},
              {"valid_from", "agreement.valid_from", sql::ColumnType::date},
              {"partner", "other.sort_key"}},
    .default_sort = "valid_to",
};

Outcome<Agreement> AgreementStore::find(Id<Agreement> id, const Fence& fence) {
    auto rows = transaction_.run(find_agreement, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Agreement>();
}

Outcome<sql::ListingPage> AgreementStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, agreement_listing, request, {{"fence", fence.above()}, {"today", today}});
}

std::vector<Agreement> AgreementStore::of_partner(Id<Partner> partner, const Fence& fence) {
    return transaction_.run(agreements_of_partner, {{"partner_id", partner}, {"fence", fence.above()}}).as<Agreement>();
}

std::vector<AgreementRow> AgreementStore::not_over_before(Date day, const Fence& fence, Date today) {
    return transaction_.run(agreements_not_over, {{"day", day}, {"fence", fence.above()}, {"today", today}})
        .as<AgreementRow>();
}

std::vector<PublicAgreement> AgreementStore::public_in_force(const Fence& fence, Date today) {
    auto agreements = transaction_.run(public_agreements_in_force, {{"fence", fence.above()}, {"today", today}})
                          .as<PublicAgreement>();
    for (auto& agreement : agreements)
        if (agreement.terminated_from) agreement.valid_to = *agreement.terminated_from - Days{1};
    return agreements;
}

void AgreementStore::add(const Agreement& agreement, const Change& change) {
    transaction_.insert("agreement", agreement);
    record_created(transaction_, change, agreement.organisation_id, "agreement", agreement);
}

Outcome<void> AgreementStore::save(const Agreement& before, Agreement& after, const Change& change) {
    if (auto updated = transaction_.update("agreement", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "agreement", before, after);
    return {};
}

}  // namespace utsyn
