#include "mobility/climate_account_store.hpp"

#include "platform/put_row.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement climate_stays{"mobility.climate_stays", R"sql(
    select stay.organisation_id, own.name as organisation_name, other.name as partner_name,
           other.country as partner_country, stay.starts_on, stay.ends_on, stay.journey_kilograms_co2e,
           stay.journey_plane_kilograms_co2e
    from stay
    join partner on partner.id = stay.partner_id
    join organisation other on other.id = partner.partner_organisation_id
    join organisation own on own.id = stay.organisation_id
    where stay.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and stay.direction = 'outgoing' and stay.activity <> 'virtual_exchange'
      and (stay.break_off_from is null or stay.break_off_from >= stay.starts_on)
    order by stay.starts_on, stay.id
)sql"};

constexpr sql::Statement target_of_organisation{"mobility.climate_target_of_organisation", R"sql(
    select * from climate_target where organisation_id = :organisation_id
)sql"};

}  // namespace

std::vector<ClimateStay> ClimateAccountStore::stays(const Fence& fence) {
    return transaction_.run(climate_stays, {{"fence", fence.above()}}).as<ClimateStay>();
}

std::optional<ClimateTarget> ClimateAccountStore::target_of(Id<Organisation> organisation) {
    const auto rows = transaction_.run(target_of_organisation, {{"organisation_id", organisation}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<ClimateTarget>();
}

void ClimateAccountStore::put(const ClimateTarget& target, const Change& change) {
    put_row(transaction_, "climate_target", target_of(target.organisation_id), target, change);
}

}  // namespace utsyn
