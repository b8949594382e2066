#include "mobility/stay_funding.hpp"

#include "platform/assert.hpp"

#include <algorithm>

namespace utsyn {
namespace {

/// By the chosen way, before that by the best one for the climate, as the comparison shows it.
TravelKind travel_by(const TravelComparison& comparison, const std::optional<std::string>& chosen_mode) {
    const auto& options = comparison.options;
    auto found = options.end();
    if (chosen_mode) found = std::ranges::find(options, *chosen_mode, &JourneyOption::mode);
    if (found == options.end()) found = std::ranges::min_element(options, {}, &JourneyOption::co2e_kg);
    if (found == options.end()) return TravelKind::standard;
    return is_green(found->green_travel) ? TravelKind::green : TravelKind::standard;
}

}  // namespace

std::optional<GrantProgramme> programme_of(StayPayer payer, const FundingProject* project) {
    switch (payer) {
        case StayPayer::funding_project:
            assert_that(project != nullptr, "a project that pays is known");
            return programme_of(project->format, word(project->field));
        case StayPayer::nordplus_junior: return GrantProgramme::nordplus_junior;
        case StayPayer::atlas: return GrantProgramme::atlas;
        case StayPayer::lanekassen: return GrantProgramme::lanekassen;
        case StayPayer::opu: return GrantProgramme::opu;
        case StayPayer::own_means:
        case StayPayer::other: return std::nullopt;
    }
    return std::nullopt;
}

GrantCase funded_case(GrantProgramme programme, const FundingProject* project, const RateBook& rates,
                      const StayFacts& facts, const TravelComparison& comparison,
                      const std::optional<std::string>& chosen_mode) {
    auto stay = grant_case(programme, rates, facts, comparison, travel_by(comparison, chosen_mode));
    if (!project) return stay;
    stay.agency = project->agency;
    stay.call_year = static_cast<int>(project->call_year);
    stay.is_accredited = true;
    return stay;
}

Outcome<void> check_payer(const StayFunding& funding, std::span<const StayFunding> others) {
    if ((funding.payer == StayPayer::funding_project) != funding.funding_project_id.has_value())
        return invalid_field("/funding_project_id", "required");
    const bool is_free = funding.payer == StayPayer::other;
    for (const auto& other : others)
        if (!is_free && other.payer == funding.payer && other.funding_project_id == funding.funding_project_id)
            return invalid_field("/payer", "payer-twice");
    return {};
}

}  // namespace utsyn
