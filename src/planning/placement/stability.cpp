#include "planning/placement/stability.hpp"

#include "planning/placement/priority.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr auto nobody = UINT64_MAX;

/// How full places and partners are, and the lowest priority that holds a seat there.
struct Filled {
    std::vector<std::uint32_t> held;            // per place
    std::vector<std::uint64_t> lowest;          // per place
    std::vector<std::uint32_t> partner_held;    // per partner
    std::vector<std::uint64_t> partner_lowest;  // per partner

    Filled(const PlacementInstance& instance, const PlacementOutcome& outcome, const std::vector<bool>& is_fixed)
        : held(instance.place_count(), 0),
          lowest(instance.place_count(), nobody),
          partner_held(instance.partners.size(), 0),
          partner_lowest(instance.partners.size(), nobody) {
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
            if (!outcome.is_placed(applicant)) continue;
            auto choice = outcome.choice(instance, applicant);
            auto place = instance.places[choice];
            auto key =
                is_fixed[applicant] ? nobody : priority_key(instance.points_at(choice), outcome.lottery[applicant]);
            ++held[place];
            lowest[place] = std::min(lowest[place], key);
            if (auto partner = partner_at(instance, place); partner != none) {
                ++partner_held[partner];
                partner_lowest[partner] = std::min(partner_lowest[partner], key);
            }
        }
    }

    static std::uint32_t partner_at(const PlacementInstance& instance, std::uint32_t place) {
        return instance.partners.empty() ? none : instance.partner_of[place];
    }

    /// The key to be exceeded for a seat at the place: 0 where one is left, `nobody` where none can be had.
    std::uint64_t to_beat(const PlacementInstance& instance, std::uint32_t place) const {
        if (instance.capacities[place] == 0) return nobody;
        if (held[place] >= instance.capacities[place]) return lowest[place];
        auto partner = partner_at(instance, place);
        return partner != none && partner_held[partner] >= instance.partners[partner].most ? partner_lowest[partner]
                                                                                           : 0;
    }
};

std::vector<bool> fixed_applicants(const PlacementInstance& instance) {
    std::vector<bool> is_fixed(instance.applicants(), false);
    for (const auto& fixed : instance.fixed) is_fixed[fixed.applicant] = true;
    return is_fixed;
}

}  // namespace

std::size_t blocking_pairs(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    auto is_fixed = fixed_applicants(instance);
    const Filled filled{instance, outcome, is_fixed};
    std::vector<std::uint64_t> to_beat(instance.place_count());
    for (std::uint32_t place = 0; place < to_beat.size(); ++place) to_beat[place] = filled.to_beat(instance, place);
    std::size_t pairs = 0;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        if (is_fixed[applicant]) continue;
        auto better = std::min(outcome.position[applicant], instance.choices_of(applicant));
        for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant] + better; ++choice)
            if (instance.is_eligible(choice) &&
                priority_key(instance.points_at(choice), outcome.lottery[applicant]) > to_beat[instance.places[choice]])
                ++pairs;
    }
    return pairs;
}

std::vector<std::optional<LastIn>> last_in(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    const Filled filled{instance, outcome, fixed_applicants(instance)};
    std::vector<std::uint32_t> holder(instance.applicants());
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        holder[outcome.lottery[applicant]] = applicant;
    std::vector<std::optional<LastIn>> last(instance.place_count());
    for (std::uint32_t place = 0; place < last.size(); ++place) {
        auto key = filled.to_beat(instance, place);
        if (key == 0 || key == nobody) continue;
        auto lottery = ~static_cast<std::uint32_t>(key);
        last[place] = LastIn{holder[lottery],
                             static_cast<std::int32_t>(static_cast<std::uint32_t>(key >> 32) ^ 0x8000'0000U), lottery};
    }
    return last;
}

}  // namespace utsyn
