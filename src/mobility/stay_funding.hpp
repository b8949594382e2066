#pragma once

#include "funding/funding_project.hpp"
#include "mobility/stay.hpp"
#include "mobility/stay_grant.hpp"

namespace utsyn {

/// Who pays for a stay: a project with a budget, another programme, or the family or school itself.
enum class StayPayer { funding_project, nordplus_junior, atlas, lanekassen, opu, own_means, other };
BOOST_DESCRIBE_ENUM(StayPayer, funding_project, nordplus_junior, atlas, lanekassen, opu, own_means, other)

/// One of those that pay for a stay.
struct StayFunding {
    Id<StayFunding> id;
    Id<Organisation> organisation_id;
    Id<Stay> stay_id;
    StayPayer payer{};
    std::optional<Id<FundingProject>> funding_project_id;  // of the payer of that name
    std::optional<Money> amount;                           // where no rule computes it
    std::string note;
};
BOOST_DESCRIBE_STRUCT(StayFunding, (), (id, organisation_id, stay_id, payer, funding_project_id, amount, note))

/// The programme whose rules compute what is paid; nothing for means without rules. Asserts that a project is given where one
/// pays.
std::optional<GrantProgramme> programme_of(StayPayer payer, const FundingProject* project);

/// What one person's stay is granted, by the call and the agency of the project where one pays.
GrantCase funded_case(GrantProgramme programme, const FundingProject* project, const RateBook& rates,
                      const StayFacts& facts, const TravelComparison& comparison,
                      const std::optional<std::string>& chosen_mode);

/// Problems: invalid (/funding_project_id: required; /payer: payer-twice).
Outcome<void> check_payer(const StayFunding& funding, std::span<const StayFunding> others);

}  // namespace utsyn
