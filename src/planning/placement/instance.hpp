#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace utsyn {

/// Stands for "none" wherever a position is expected.
inline constexpr std::uint32_t none = UINT32_MAX;

/// A partner whose places together take at most `most` applicants.
struct PlacementPartner {
    std::string name;
    std::uint32_t most = none;
};

/// Applicants of one school, programme or year, of whom at least and at most so many are placed.
struct ApplicantGroup {
    std::string name;
    std::uint32_t least = 0;
    std::uint32_t most = none;
};

/// One way to sort all applicants into groups: by school, by programme, by year.
struct ApplicantGrouping {
    std::string name;
    std::vector<ApplicantGroup> groups;
    std::vector<std::uint32_t> group_of;  // per applicant
};

/// What all placements together may cost: euro cents of a funding source, grams of CO2.
struct PlacementCeiling {
    std::string name;
    std::int64_t most = 0;
    std::vector<std::int64_t> costs;  // per choice, none below 0
};

/// An applicant placed by hand: where the choice `position` of her list leads, or nowhere with `none`.
struct FixedApplicant {
    std::uint32_t applicant = 0;
    std::uint32_t position = none;
};

/// Two applicants who go to the same place or stay at home both.
struct ApplicantPair {
    std::uint32_t one = 0;
    std::uint32_t other = 0;
};

/// Who wants to go where. Applicants and places are counted from 0. The choices of all applicants lie end to end: those of
/// applicant a are starts[a] … starts[a + 1] - 1, best first, no place twice.
struct PlacementInstance {
    std::vector<std::uint32_t> capacities;  // per place
    std::vector<std::uint32_t> starts{0};
    std::vector<std::uint32_t> places;     // per choice
    std::vector<std::int32_t> points;      // per choice, more is better; empty when nobody has more than another
    std::vector<std::uint8_t> ineligible;  // per choice, 1 where she may not have it; empty when all may
    std::vector<PlacementPartner> partners;
    std::vector<std::uint32_t> partner_of;     // per place; empty without partners
    std::vector<ApplicantGrouping> groupings;  // the first is the one that fair_share looks at
    std::vector<PlacementCeiling> ceilings;
    std::vector<FixedApplicant> fixed;
    std::vector<ApplicantPair> pairs;

    std::uint32_t applicants() const { return static_cast<std::uint32_t>(starts.size() - 1); }
    std::uint32_t place_count() const { return static_cast<std::uint32_t>(capacities.size()); }
    std::uint32_t choices_of(std::uint32_t applicant) const { return starts[applicant + 1] - starts[applicant]; }
    std::uint32_t longest_list() const {
        std::uint32_t longest = 0;
        for (std::uint32_t applicant = 0; applicant < applicants(); ++applicant)
            longest = std::max(longest, choices_of(applicant));
        return longest;
    }
    std::span<const std::uint32_t> places_of(std::uint32_t applicant) const {
        return {places.data() + starts[applicant], choices_of(applicant)};
    }
    std::int32_t points_at(std::uint32_t choice) const { return points.empty() ? 0 : points[choice]; }
    bool is_eligible(std::uint32_t choice) const { return ineligible.empty() || ineligible[choice] == 0; }

    /// Takes in one more applicant, whose points are `her_points` everywhere unless nobody has any.
    void add_applicant(std::span<const std::uint32_t> her_places, std::int32_t her_points = 0) {
        places.insert(places.end(), her_places.begin(), her_places.end());
        starts.push_back(static_cast<std::uint32_t>(places.size()));
        if (her_points != 0 || !points.empty()) {
            points.resize(starts[applicants() - 1], 0);
            points.resize(places.size(), her_points);
        }
    }
};

}  // namespace utsyn
