#include "planning/placement/mending.hpp"

#include <algorithm>
#include <functional>

namespace utsyn {
namespace {

/// Moves applicants to seats that are left where this makes a broken ceiling hold, those first whose ranks suffer least for
/// what they save. No ceiling that holds is broken by it.
class Mending {
public:
    Mending(const PlacementInstance& instance, PricedPlacement& priced)
        : instance_{instance},
          priced_{priced},
          left_(instance.capacities.begin(), instance.capacities.end()),
          partner_left_(instance.partners.size()),
          is_fixed_(instance.applicants(), false) {
        for (std::size_t partner = 0; partner < partner_left_.size(); ++partner)
            partner_left_[partner] = instance.partners[partner].most;
        for (const auto& fixed : instance.fixed) is_fixed_[fixed.applicant] = true;
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            if (priced.position[applicant] != none) take(place_at(applicant, priced.position[applicant]), 1);
    }

    void run() {
        for (int pass = 0; pass < most_passes; ++pass)
            for (std::size_t i = 0; i < instance_.ceilings.size(); ++i)
                if (over(i) > 0) lower(i);
    }

private:
    static constexpr int most_passes = 4;
    struct Step {
        std::uint32_t applicant;
        std::uint32_t position;
        std::int64_t rank_lost;
        std::int64_t saved;
    };

    std::int64_t over(std::size_t ceiling) const { return priced_.used[ceiling] - instance_.ceilings[ceiling].most; }
    std::uint32_t place_at(std::uint32_t applicant, std::uint32_t position) const {
        return instance_.places[instance_.starts[applicant] + position];
    }
    std::int64_t more(std::size_t ceiling, std::uint32_t applicant, std::uint32_t position) const {
        const auto* costs = instance_.ceilings[ceiling].costs.data() + instance_.starts[applicant];
        return costs[position] - costs[priced_.position[applicant]];
    }
    void take(std::uint32_t place, std::int64_t seats) {
        left_[place] -= seats;
        if (const auto partner = partner_of(place); partner != none) partner_left_[partner] -= seats;
    }
    std::uint32_t partner_of(std::uint32_t place) const {
        return instance_.partners.empty() ? none : instance_.partner_of[place];
    }
    bool has_seat(std::uint32_t from, std::uint32_t to) const {
        const auto partner = partner_of(to);
        return left_[to] > 0 && (partner == none || partner == partner_of(from) || partner_left_[partner] > 0);
    }

    void lower(std::size_t ceiling) {
        std::vector<Step> steps;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant) {
            const auto now = priced_.position[applicant];
            if (now == none || is_fixed_[applicant]) continue;
            for (std::uint32_t other = 0; other < instance_.choices_of(applicant); ++other) {
                if (!instance_.is_eligible(instance_.starts[applicant] + other) ||
                    left_[place_at(applicant, other)] <= 0)
                    continue;
                if (const auto saved = -more(ceiling, applicant, other); saved > 0)
                    steps.push_back({applicant, other, std::int64_t{other} - now, saved});
            }
        }
        std::ranges::stable_sort(steps, [](const Step& one, const Step& another) {
            return one.rank_lost * another.saved < another.rank_lost * one.saved;
        });
        std::vector<bool> has_moved(instance_.applicants(), false);
        for (const auto& [applicant, position, rank_lost, saved] : steps) {
            if (over(ceiling) <= 0) return;
            const auto from = place_at(applicant, priced_.position[applicant]);
            const auto to = place_at(applicant, position);
            if (has_moved[applicant] || !has_seat(from, to) || breaks_another(ceiling, applicant, position)) continue;
            take(from, -1);
            take(to, 1);
            for (std::size_t i = 0; i < priced_.used.size(); ++i) priced_.used[i] += more(i, applicant, position);
            priced_.position[applicant] = position;
            has_moved[applicant] = true;
        }
    }
    bool breaks_another(std::size_t ceiling, std::uint32_t applicant, std::uint32_t position) const {
        for (std::size_t i = 0; i < priced_.used.size(); ++i)
            if (const auto added = more(i, applicant, position); i != ceiling && added > 0 && over(i) + added > 0)
                return true;
        return false;
    }

    const PlacementInstance& instance_;
    PricedPlacement& priced_;
    std::vector<std::int64_t> left_;          // per place: seats
    std::vector<std::int64_t> partner_left_;  // per partner
    std::vector<bool> is_fixed_;              // per applicant
};

/// Whether every ceiling is broken by so little, if at all, that moves may mend it.
bool is_nearly_kept(const PlacementInstance& instance, const PricedPlacement& priced) {
    constexpr std::int64_t little = 50;
    for (std::size_t i = 0; i < priced.used.size(); ++i)
        if (priced.used[i] - instance.ceilings[i].most > instance.ceilings[i].most / little) return false;
    return true;
}

/// Sends home who costs most under ceilings that are broken, those early in `order` before others as dear.
void send_home_the_dearest(const PlacementInstance& instance, const std::vector<std::uint32_t>& order, PricedPlacement& priced) {
    for (std::size_t i = 0; i < instance.ceilings.size(); ++i) {
        auto cost_of = [&](std::uint32_t applicant) {
            return instance.ceilings[i].costs[instance.starts[applicant] + priced.position[applicant]];
        };
        if (priced.used[i] <= instance.ceilings[i].most) continue;
        std::vector<std::uint32_t> dearest;
        for (auto applicant : order)
            if (priced.position[applicant] != none) dearest.push_back(applicant);
        std::ranges::stable_sort(dearest, std::greater{}, cost_of);
        for (auto applicant : dearest) {
            if (priced.used[i] <= instance.ceilings[i].most) break;
            if (std::ranges::find(instance.fixed, applicant, &FixedApplicant::applicant) != instance.fixed.end())
                continue;
            const auto choice = instance.starts[applicant] + priced.position[applicant];
            for (std::size_t j = 0; j < priced.used.size(); ++j) priced.used[j] -= instance.ceilings[j].costs[choice];
            priced.position[applicant] = none;
        }
    }
}

}  // namespace

void mend(const PlacementInstance& instance, const std::vector<std::uint32_t>& order, PricedPlacement& priced) {
    if (is_nearly_kept(instance, priced)) Mending{instance, priced}.run();
    send_home_the_dearest(instance, order, priced);
}

}  // namespace utsyn
