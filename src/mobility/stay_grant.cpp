#include "mobility/stay_grant.hpp"

#include <array>
#include <span>

namespace utsyn {
namespace {

using enum GrantActivity;

using Activities = std::span<const GrantActivity>;

constexpr std::array teaching{teaching_assignment};
constexpr std::array learning{course};
constexpr std::array seeing{job_shadowing};
constexpr std::array pupils_alone_or_together{pupil_short, pupil_long, pupil_group};
constexpr std::array pupils_together{pupil_group};
constexpr std::array learners_alone_or_together{learner_short, learner_long, learner_group};

constexpr std::array nordic_teachers{teacher_exchange};
constexpr std::array nordic_visits{study_visit};
constexpr std::array nordic_placements{pupil_work_placement};
constexpr std::array nordic_classes{class_exchange};
constexpr std::array nordic_pupils{pupil_exchange, class_exchange};

constexpr std::array swedish_trips{study_trip};
constexpr std::array swedish_placements{work_placement};
constexpr std::array swedish_partnerships{partnership};

constexpr std::array norwegian_apprentices{apprenticeship};
constexpr std::array norwegian_pupils{approved_cooperation, approved_organisation};

constexpr std::array danish_placements{work_placement};

Activities of_staff(const StayFacts& facts) {
    if (facts.activity == Activity::teaching) return teaching;
    if (facts.activity == Activity::course) return learning;
    return seeing;
}

Activities of_nordplus(const StayFacts& facts) {
    if (facts.who == Who::staff) return facts.activity == Activity::teaching ? nordic_teachers : nordic_visits;
    if (facts.activity == Activity::internship) return nordic_placements;
    return facts.activity == Activity::study_trip ? Activities{nordic_classes} : nordic_pupils;
}

Activities of_atlas(const StayFacts& facts) {
    if (facts.who == Who::pupils && facts.activity == Activity::internship) return swedish_placements;
    return facts.activity == Activity::study_trip ? swedish_trips : swedish_partnerships;
}

/// What a stay may be in the words of the programme, the likeliest first; never nothing.
Activities activities_of(GrantProgramme programme, const StayFacts& facts) {
    switch (programme) {
        case GrantProgramme::nordplus_junior: return of_nordplus(facts);
        case GrantProgramme::atlas: return of_atlas(facts);
        case GrantProgramme::lanekassen:
            return facts.activity == Activity::internship ? Activities{norwegian_apprentices} : norwegian_pupils;
        case GrantProgramme::opu: return danish_placements;
        case GrantProgramme::erasmus_school:
        case GrantProgramme::erasmus_vet: break;
    }
    if (facts.who == Who::staff) return of_staff(facts);
    if (programme == GrantProgramme::erasmus_vet) return learners_alone_or_together;
    return facts.activity == Activity::study_trip ? Activities{pupils_together} : pupils_alone_or_together;
}

}  // namespace

int newest_call_year(const RateBook& rates, Date today) {
    return newest_call_year(GrantCase{.programme = GrantProgramme::erasmus_school}, rates, today.year());
}

GrantProgramme programme_of(OfferFunding funding, const StayFacts& facts) {
    switch (funding) {
        case OfferFunding::erasmus_school: return GrantProgramme::erasmus_school;
        case OfferFunding::erasmus_vet: return GrantProgramme::erasmus_vet;
        case OfferFunding::nordplus: return GrantProgramme::nordplus_junior;
        case OfferFunding::lanekassen: return GrantProgramme::lanekassen;
        case OfferFunding::none:
        case OfferFunding::own: break;
    }
    const bool is_vocational = facts.who == Who::pupils && facts.activity == Activity::internship;
    return is_vocational ? GrantProgramme::erasmus_vet : GrantProgramme::erasmus_school;
}

GrantCase grant_case(GrantProgramme programme, const RateBook& rates, const StayFacts& facts,
                     const TravelComparison& comparison, TravelKind travel) {
    const bool is_staff = facts.who == Who::staff;
    GrantCase stay{.programme = programme,
                   .agency = comparison.from.country,
                   .from_country = comparison.from.country,
                   .to_country = comparison.to.country,
                   .one_way = comparison.official_km.value_or(comparison.great_circle_km),
                   .start = facts.starts_on,
                   .end = facts.ends_on,
                   .pupils = is_staff ? 0 : 1,
                   .staff = is_staff ? 1 : 0,
                   .is_part_of_group = true,
                   .travel = travel};
    stay.call_year = newest_call_year(stay, rates, comparison.grant.call_year);
    const auto activities = activities_of(programme, facts);
    for (const auto activity : activities) {
        stay.activity = activity;
        if (grant(stay, rates).is_eligible()) return stay;
    }
    stay.activity = activities.front();
    return stay;
}

StayGrants stay_grants(GrantProgramme programme, const RateBook& rates, const StayFacts& facts,
                       const TravelComparison& comparison, const Language& language, const i18n::Messages& messages) {
    const auto by = [&](TravelKind travel) {
        const auto stay = grant_case(programme, rates, facts, comparison, travel);
        return told(grant(stay, rates), stay, rates, language, messages);
    };
    return {by(TravelKind::standard), by(TravelKind::green)};
}

}  // namespace utsyn
