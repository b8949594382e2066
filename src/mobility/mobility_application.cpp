#include "mobility/mobility_application.hpp"

#include "mobility/problems.hpp"
#include "platform/clock.hpp"
#include "platform/geography/folded_name.hpp"

#include <algorithm>
#include <set>

namespace utsyn {
namespace {

bool is_one_of(const std::vector<std::string>& programmes, const std::string& programme) {
    auto folded = folded_name(programme);
    return std::ranges::any_of(programmes, [&](const auto& fitting) { return folded_name(fitting) == folded; });
}

}  // namespace

std::int64_t age_on(Date born_on, Date day) {
    std::int64_t years = day.year() - born_on.year();
    return born_on.plus_years(static_cast<int>(years)) <= day ? years : years - 1;
}

std::vector<WhyNotEligible> why_not_eligible(const Offer& offer, const Applicant& applicant) {
    std::vector<WhyNotEligible> reasons;
    if (offer.who == Who::staff) reasons.push_back(WhyNotEligible::for_staff);
    if (offer.direction == Direction::incoming) reasons.push_back(WhyNotEligible::incoming);
    if (applicant.programme && !offer.programmes.empty() && !is_one_of(offer.programmes, *applicant.programme))
        reasons.push_back(WhyNotEligible::other_programme);
    const auto& levels = offer.year_levels;
    if (applicant.year_level && !levels.empty() && std::ranges::find(levels, *applicant.year_level) == levels.end())
        reasons.push_back(WhyNotEligible::other_year_level);
    bool too_young =
        offer.minimum_age && applicant.born_on && age_on(*applicant.born_on, offer.starts_on) < *offer.minimum_age;
    if (too_young) reasons.push_back(WhyNotEligible::too_young);
    return reasons;
}

Outcome<void> check_choices(std::span<const Id<Offer>> choices, std::span<const Id<Offer>> offered,
                            const MobilityLimits& limits) {
    Problem problem{&problems::invalid, {}, {}};
    if (choices.empty()) problem.errors.push_back({"/choices", "too-few", {{"min", std::int64_t{1}}}});
    if (std::cmp_greater(choices.size(), limits.choices_maximum))
        problem.errors.push_back({"/choices", "too-many", {{"max", limits.choices_maximum}}});
    std::set<Id<Offer>> seen;
    for (std::size_t position = 0; position < choices.size(); ++position) {
        auto pointer = "/choices/" + std::to_string(position);
        if (std::ranges::find(offered, choices[position]) == offered.end())
            problem.errors.push_back({pointer, "not-in-this-round", {}});
        else if (!seen.insert(choices[position]).second) problem.errors.push_back({pointer, "chosen-twice", {}});
    }
    if (!problem.errors.empty()) return problem;
    return {};
}

Outcome<MobilityApplication> submit(MobilityApplication application, const OfferRound& round, Instant now,
                                    const MobilityLimits& limits) {
    if (!takes_applications(round, now, limits)) return problem(problems::round_closed);
    application.submitted_at = now;
    application.withdrawn_on.reset();
    return application;
}

Outcome<MobilityApplication> withdraw(MobilityApplication application, const OfferRound& round, Instant now,
                                      const MobilityLimits& limits) {
    if (application.withdrawn_on) return problem(problems::application_withdrawn);
    if (!takes_applications(round, now, limits)) return problem(problems::round_closed);
    application.withdrawn_on = nordic_day(now);
    return application;
}

Outcome<MobilityApplication> give_points(MobilityApplication application, std::int64_t points,
                                         std::optional<std::string> note, const MobilityLimits& limits) {
    if (points > limits.points_maximum) return invalid_field("/points", "too-large", {{"max", limits.points_maximum}});
    application.points = points;
    application.points_note = std::move(note);
    return application;
}

}  // namespace utsyn
