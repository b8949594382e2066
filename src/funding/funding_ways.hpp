#pragma once

#include "funding/grant_case.hpp"
#include "funding/provenance.hpp"

#include <vector>

namespace utsyn {

enum class WhoTakesPart { pupils, staff, both };
BOOST_DESCRIBE_ENUM(WhoTakesPart, pupils, staff, both)

/// How much work it is to get and use the money.
enum class Effort { low, medium, high };
BOOST_DESCRIBE_ENUM(Effort, low, medium, high)

/// What is asked of the school or the pupil.
enum class AskedPaper {
    application,
    partner,
    group_programme,
    guardians_consent,
    learning_agreement,
    host_family,
    own_part,
    participant_survey,
    papers_kept,
    approved_cooperation,
    exchange_organisation,
    other_grant,
    pupils_application,
    training_contract,
    county_approval,
    employment_agreement,
    claim_with_receipts
};
BOOST_DESCRIBE_ENUM(AskedPaper, application, partner, group_programme, guardians_consent, learning_agreement,
                    host_family, own_part, participant_survey, papers_kept, approved_cooperation, exchange_organisation,
                    other_grant, pupils_application, training_contract, county_approval, employment_agreement,
                    claim_with_receipts)

/// When something must have arrived: an application before the stay, a pupil's for each term, a claim after it.
enum class DeadlineSort { project, term, claim };
BOOST_DESCRIBE_ENUM(DeadlineSort, project, term, claim)

/// An activity of a programme, by one of its routes where it has more than one, and for whom it is.
struct FundingWay {
    GrantProgramme programme{};
    GrantActivity activity{};
    std::optional<OpuRoute> route;
    WhoTakesPart who{};
    std::vector<SchoolForm> school_forms;
    DeadlineSort deadline{};
    Effort effort{};
    std::vector<AskedPaper> asked;
    Provenance provenance;
};

/// What may pay where no amounts are held here.
enum class OtherMeans { erasmus_adult, erasmus_vet_outside, nordplus_other, host_country, own_means };
BOOST_DESCRIBE_ENUM(OtherMeans, erasmus_adult, erasmus_vet_outside, nordplus_other, host_country, own_means)

enum class MeansWhere { any, programme_country, outside, nordic_baltic };
BOOST_DESCRIBE_ENUM(MeansWhere, any, programme_country, outside, nordic_baltic)

struct OtherMeansRow {
    OtherMeans means{};
    std::vector<SchoolForm> school_forms;  // none: all
    MeansWhere where{};
    Provenance provenance;
};

/// Every activity of data/funding/ways.csv, in its order.
const std::vector<FundingWay>& funding_ways();

/// Every row of data/funding/other_means.csv.
const std::vector<OtherMeansRow>& other_means();

}  // namespace utsyn
