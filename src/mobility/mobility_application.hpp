#pragma once

#include "mobility/offer.hpp"

#include <span>

namespace utsyn {

/// What someone applies for in a round: offers, best first.
struct MobilityApplication {
    Id<MobilityApplication> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Person> person_id;
    Id<OfferRound> round_id;
    std::vector<Id<Offer>> choices;
    std::string motivation;
    std::string programme;
    std::int64_t year_level = 0;
    std::optional<std::int64_t> points;  // set by staff
    std::optional<std::string> points_note;
    Instant submitted_at;
    std::optional<Date> withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(MobilityApplication, (),
                      (id, version, organisation_id, person_id, round_id, choices, motivation, programme, year_level,
                       points, points_note, submitted_at, withdrawn_on))

/// What an offer asks of an applicant; what is not known keeps nobody from it.
struct Applicant {
    std::optional<std::string> programme;
    std::optional<std::int64_t> year_level;
    std::optional<Date> born_on;
};

enum class WhyNotEligible { for_staff, incoming, other_programme, other_year_level, too_young };
BOOST_DESCRIBE_ENUM(WhyNotEligible, for_staff, incoming, other_programme, other_year_level, too_young)

/// Whole years on that day.
std::int64_t age_on(Date born_on, Date day);

/// Everything that keeps an applicant from an offer; nothing: she may have it.
std::vector<WhyNotEligible> why_not_eligible(const Offer& offer, const Applicant& applicant);

/// Each choice once, among these offers, and no more than the limit.
/// Problems: invalid, with a field error for each wrong choice.
Outcome<void> check_choices(std::span<const Id<Offer>> choices, std::span<const Id<Offer>> offered,
                            const MobilityLimits& limits);

/// Handed in anew, which also takes back a withdrawal. Problems: round-closed.
Outcome<MobilityApplication> submit(MobilityApplication application, const OfferRound& round, Instant now,
                                    const MobilityLimits& limits);
/// Problems: round-closed, application-withdrawn.
Outcome<MobilityApplication> withdraw(MobilityApplication application, const OfferRound& round, Instant now,
                                      const MobilityLimits& limits);
/// Judged by staff. Problems: invalid (more than the limit).
Outcome<MobilityApplication> give_points(MobilityApplication application, std::int64_t points,
                                         std::optional<std::string> note, const MobilityLimits& limits);

}  // namespace utsyn
