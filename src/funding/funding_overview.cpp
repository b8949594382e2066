#include "funding/funding_overview.hpp"

#include "funding/country_area.hpp"
#include "funding/programme.hpp"
#include "platform/geography/countries.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace utsyn {
namespace {

constexpr std::array schemes{FundingScheme::erasmus_mobility, FundingScheme::erasmus_cooperation,
                             FundingScheme::nordplus_junior};

std::int64_t granted_euro(const Award& award, const RateBook& book) {
    return in_euro(award.granted, award.granted_on, book).value_or(euro(0)).minor;
}

template <class Which>
FundingFigures figures_of(std::span<const FundingProject> projects, const RateBook& book, Which which) {
    FundingFigures figures;
    for (const auto& project : projects) {
        if (!which(project)) continue;
        ++figures.projects;
        figures.applied += project.applied_on.has_value();
        figures.granted += project.award.has_value();
        figures.rejected += project.rejected_on.has_value();
        if (project.award) figures.granted_amount.minor += granted_euro(*project.award, book);
    }
    const auto decided = figures.granted + figures.rejected;
    if (decided > 0) figures.success_share = static_cast<double>(figures.granted) / static_cast<double>(decided);
    return figures;
}

std::string_view programme_of(FundingScheme scheme) {
    return scheme == FundingScheme::nordplus_junior ? "nordplus_junior" : "erasmus";
}

/// The newest generation of a programme that names school forms.
const ProgrammeGeneration* generation_of(FundingScheme scheme) {
    const ProgrammeGeneration* found = nullptr;
    for (const auto& each : programme_generations())
        if (each.programme == programme_of(scheme) && !each.school_forms.empty() &&
            (!found || found->valid_from < each.valid_from))
            found = &each;
    return found;
}

SchoolFunding funding_of(const Organisation& school, std::span<const FundingProject> projects, const RateBook& book) {
    const auto is_its = [&](const FundingProject& project) { return project.organisation_id == school.id; };
    SchoolFunding funding{.organisation_id = school.id,
                          .name = school.name,
                          .town = school.town.value_or(""),
                          .school_forms = school.school_forms,
                          .figures = figures_of(projects, book, is_its)};
    for (const auto scheme : schemes) {
        const bool has_used = std::ranges::any_of(projects, [&](const FundingProject& project) {
            return is_its(project) && project.applied_on && scheme_of(project.format) == scheme;
        });
        if (has_used) funding.used.push_back(scheme);
        else if (may_use(school, scheme)) funding.unused.push_back(scheme);
    }
    return funding;
}

std::optional<double> share(std::int64_t part, std::int64_t rest) {
    if (part + rest == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(part + rest);
}

PortfolioSplit split_of(const FundingOverview& overview, const RateBook& book) {
    PortfolioSplit split{.mobility = overview.schemes.at(0).figures, .cooperation = overview.schemes.at(1).figures};
    split.mobility_share_of_money = share(split.mobility.granted_amount.minor, split.cooperation.granted_amount.minor);
    split.mobility_share_of_projects = share(split.mobility.granted, split.cooperation.granted);
    if (const auto* rows = book.named("erasmus", "budget_share"))
        for (const auto& row : *rows)
            if (!row.is_conflict) split.programmes_own.push_back(*row.rate);
    return split;
}

}  // namespace

FundingScheme scheme_of(ProjectFormat format) {
    switch (format) {
        case ProjectFormat::ka121:
        case ProjectFormat::ka122: return FundingScheme::erasmus_mobility;
        case ProjectFormat::ka210:
        case ProjectFormat::ka220: return FundingScheme::erasmus_cooperation;
        case ProjectFormat::nordplus_junior: return FundingScheme::nordplus_junior;
    }
    return FundingScheme::erasmus_mobility;
}

bool may_use(const Organisation& school, FundingScheme scheme) {
    const auto* country = country_of(school.country);
    const bool lies_inside = scheme == FundingScheme::nordplus_junior ? lies_in(school.country, CountryArea::nordic) ||
                                                                            lies_in(school.country, CountryArea::baltic)
                                                                      : country && country->programme_country;
    const auto* generation = generation_of(scheme);
    return lies_inside && generation && std::ranges::any_of(school.school_forms, [&](SchoolForm form) {
               return std::ranges::find(generation->school_forms, form, &EligibleForm::school_form) !=
                      generation->school_forms.end();
           });
}

FundingOverview funding_overview(std::span<const FundingProject> projects, std::span<const Organisation> schools,
                                 const RateBook& book) {
    FundingOverview overview{.all = figures_of(projects, book, [](const auto&) { return true; })};
    for (const auto scheme : schemes)
        overview.schemes.push_back({scheme, figures_of(projects, book, [&](const FundingProject& project) {
                                        return scheme_of(project.format) == scheme;
                                    })});
    std::set<std::int64_t, std::greater<>> years;
    for (const auto& project : projects) years.insert(project.call_year);
    for (const auto year : years)
        overview.call_years.push_back({year, figures_of(projects, book, [&](const FundingProject& project) {
                                           return project.call_year == year;
                                       })});
    for (const auto& school : schools) overview.schools.push_back(funding_of(school, projects, book));
    overview.split = split_of(overview, book);
    return overview;
}

}  // namespace utsyn
