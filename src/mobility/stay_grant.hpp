#pragma once

#include "funding/grant_told.hpp"
#include "mobility/journey.hpp"
#include "mobility/offer.hpp"

namespace utsyn {

/// What the grant of a stay depends on beside the way there.
struct StayFacts {
    Who who{};
    Activity activity{};
    Date starts_on;
    Date ends_on;  // last day
};

/// The call whose rates hold on that day, as far as they are known.
int newest_call_year(const RateBook& rates, Date today);

/// The programme that an offer's funding names; Erasmus+ in the field of the stay where it names none.
GrantProgramme programme_of(OfferFunding funding, const StayFacts& facts);

/// What one person's stay would ask a programme for: of the activities that she may do, the first that it pays for, else the
/// first. Pupils for whom an individual stay is too short are part of a group.
GrantCase grant_case(GrantProgramme programme, const RateBook& rates, const StayFacts& facts,
                     const TravelComparison& comparison, TravelKind travel);

/// What a programme pays for a stay by each kind of travel.
struct StayGrants {
    ToldGrant standard;
    ToldGrant green;
};
BOOST_DESCRIBE_STRUCT(StayGrants, (), (standard, green))

StayGrants stay_grants(GrantProgramme programme, const RateBook& rates, const StayFacts& facts,
                       const TravelComparison& comparison, const Language& language, const i18n::Messages& messages);

}  // namespace utsyn
