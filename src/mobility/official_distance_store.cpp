#include "mobility/official_distance_store.hpp"

#include "platform/put_row.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement distances_of_organisation{"mobility.official_distances_of_organisation", R"sql(
    select official_distance.partner_id, official_distance.km, official_distance.evidence, person.name as entered_by,
           official_distance.entered_on
    from official_distance join person on person.id = official_distance.person_id
    where official_distance.organisation_id = :organisation_id
    order by official_distance.partner_id
)sql"};

constexpr sql::Statement distance_of_partner{"mobility.official_distance_of_partner", R"sql(
    select * from official_distance where partner_id = :partner_id
)sql"};

constexpr sql::Statement remove_distance{"mobility.remove_official_distance", R"sql(
    delete from official_distance where id = :id
)sql"};

}  // namespace

std::vector<OfficialDistanceRow> OfficialDistanceStore::of_organisation(Id<Organisation> organisation) {
    return transaction_.run(distances_of_organisation, {{"organisation_id", organisation}}).as<OfficialDistanceRow>();
}

std::optional<OfficialDistance> OfficialDistanceStore::of_partner(Id<Partner> partner) {
    const auto rows = transaction_.run(distance_of_partner, {{"partner_id", partner}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<OfficialDistance>();
}

void OfficialDistanceStore::put(const OfficialDistance& distance, const Change& change) {
    put_row(transaction_, "official_distance", of_partner(distance.partner_id), distance, change);
}

Outcome<void> OfficialDistanceStore::remove(Id<Partner> partner, const Change& change) {
    const auto before = of_partner(partner);
    if (!before) return problem(problems::not_found);
    transaction_.run(remove_distance, {{"id", before->id}});
    record_removed(transaction_, change, before->organisation_id, "official_distance", *before);
    return {};
}

}  // namespace utsyn
