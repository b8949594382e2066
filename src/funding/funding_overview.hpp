#pragma once

#include "funding/exchange.hpp"
#include "funding/funding_project.hpp"
#include "organisation/organisation.hpp"

namespace utsyn {

/// What a school can draw money from by a project that is kept here: of Erasmus+ mobility (KA1) and cooperation (KA2) apart.
enum class FundingScheme { erasmus_mobility, erasmus_cooperation, nordplus_junior };
BOOST_DESCRIBE_ENUM(FundingScheme, erasmus_mobility, erasmus_cooperation, nordplus_junior)

FundingScheme scheme_of(ProjectFormat format);

/// How many projects there are, were sent in, granted and rejected, and what they were granted.
/// Units: `success_share` is the granted ones of those decided; nothing before a decision.
struct FundingFigures {
    std::int64_t projects = 0;
    std::int64_t applied = 0;
    std::int64_t granted = 0;
    std::int64_t rejected = 0;
    Money granted_amount;  // in euro
    std::optional<double> success_share;
};
BOOST_DESCRIBE_STRUCT(FundingFigures, (), (projects, applied, granted, rejected, granted_amount, success_share))

struct SchemeFigures {
    FundingScheme scheme{};
    FundingFigures figures;
};
BOOST_DESCRIBE_STRUCT(SchemeFigures, (), (scheme, figures))

struct CallYearFigures {
    std::int64_t call_year = 0;
    FundingFigures figures;
};
BOOST_DESCRIBE_STRUCT(CallYearFigures, (), (call_year, figures))

/// One school: what it has drawn, the schemes it has applied to, and those it could and has not.
struct SchoolFunding {
    Id<Organisation> organisation_id;
    std::string name;
    std::string town;
    std::vector<SchoolForm> school_forms;
    FundingFigures figures;
    std::vector<FundingScheme> used;
    std::vector<FundingScheme> unused;
};
BOOST_DESCRIBE_STRUCT(SchoolFunding, (), (organisation_id, name, town, school_forms, figures, used, unused))

/// How Erasmus+ money and projects that were granted divide, beside how the programme divides its own.
struct PortfolioSplit {
    FundingFigures mobility;
    FundingFigures cooperation;
    std::optional<double> mobility_share_of_money;  // nothing where nothing is granted
    std::optional<double> mobility_share_of_projects;
    std::vector<Rate> programmes_own;  // rows of the programme's newest split that is known
};
BOOST_DESCRIBE_STRUCT(PortfolioSplit, (),
                      (mobility, cooperation, mobility_share_of_money, mobility_share_of_projects, programmes_own))

struct FundingOverview {
    FundingFigures all;
    std::vector<SchemeFigures> schemes;
    std::vector<CallYearFigures> call_years;  // newest first
    std::vector<SchoolFunding> schools;       // in the order given
    PortfolioSplit split;
};
BOOST_DESCRIBE_STRUCT(FundingOverview, (), (all, schemes, call_years, schools, split))

/// What an owner or a school has applied for and been granted. Only euro counts; other currencies are converted by the rates
/// of the day of the award, and left out where none is known.
FundingOverview funding_overview(std::span<const FundingProject> projects, std::span<const Organisation> schools,
                                 const RateBook& book);

/// Whether a scheme takes a school of that country and one of those forms.
bool may_use(const Organisation& school, FundingScheme scheme);

}  // namespace utsyn
