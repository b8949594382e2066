#include "planning/placement/ceilings.hpp"

#include "planning/placement/ceiling_prices.hpp"
#include "planning/placement/crossing.hpp"
#include "planning/placement/flow_and_ceilings.hpp"
#include "planning/placement/network_of_instance.hpp"

#include <algorithm>
#include <cstdlib>

namespace utsyn {
namespace {

constexpr int most_flows = 40;
/// Prices are looked for no further where no bound nearby can be better by so much an applicant, or when the gap of the
/// total rank is one part in `little_gap`.
constexpr double worth_a_flow = 2e-5;
constexpr std::int64_t little_gap = 5000;
constexpr int coarsest = 16;
constexpr int finest = 4;
constexpr std::size_t most_recent = 8;

std::int64_t total_rank(const std::vector<std::uint32_t>& positions) {
    std::int64_t total = 0;
    for (auto position : positions)
        if (position != none) total += position + 1;
    return total;
}

bool keeps_minima(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions) {
    for (const auto& grouping : instance.groupings) {
        std::vector<std::uint32_t> placed(grouping.groups.size(), 0);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            if (positions[applicant] != none) ++placed[grouping.group_of[applicant]];
        for (std::size_t group = 0; group < placed.size(); ++group)
            if (placed[group] < grouping.groups[group].least) return false;
    }
    return true;
}

double in_units(std::int64_t weight) {
    return static_cast<double>(weight) / weight_unit;
}
std::int64_t whole(std::int64_t weight) {
    return (weight + weight_unit - 1) / weight_unit;
}

/// What the dearest choice costs, per ceiling: 1 at least.
std::vector<double> dearest_choices(const PlacementInstance& instance) {
    std::vector<double> dearest;
    for (const auto& ceiling : instance.ceilings) {
        std::int64_t most = 1;
        for (auto cost : ceiling.costs) most = std::max(most, std::abs(cost));
        dearest.push_back(static_cast<double>(most));
    }
    return dearest;
}
/// Prices are looked for per dearest choice, so that those of all ceilings are alike.
std::vector<double> per_cost(std::vector<double> prices, const std::vector<double>& dearest) {
    for (std::size_t i = 0; i < prices.size(); ++i) prices[i] /= dearest[i];
    return prices;
}
PricedAnswer answer_of(const PlacementInstance& instance, const PricedPlacement& placement,
                       const std::vector<double>& dearest) {
    PricedAnswer answer{.weight = static_cast<double>(placement.weight), .over = {}};
    for (std::size_t i = 0; i < dearest.size(); ++i)
        answer.over.push_back(static_cast<double>(placement.used[i] - instance.ceilings[i].most) / dearest[i]);
    return answer;
}
double weight_at(const std::vector<double>& prices, const PricedAnswer& answer) {
    auto weight = answer.weight;
    for (std::size_t i = 0; i < prices.size(); ++i) weight += prices[i] * answer.over[i];
    return weight;
}

/// The best placement found so far, and what is proved.
class UnderCeilings {
public:
    UnderCeilings(const PlacementInstance& instance, std::uint32_t grouping, const std::vector<std::uint32_t>& order)
        : instance_{instance}, grouping_{grouping}, order_{order}, dearest_{dearest_choices(instance)} {}

    SearchedPlacement best() {
        const auto applicants = static_cast<std::int64_t>(instance_.applicants());
        SearchedPlacement best;
        const auto at_home = price(PlacementAim::few_at_home, applicants);
        best.possible = at_home.value_or(applicants + 1) <= applicants;
        best.found = best.possible && placed_ >= 0;
        if (!best.found) return best;
        best.placed_at_most = applicants - std::max<std::int64_t>(0, *at_home);
        const auto fixed_at_home = std::ranges::count(instance_.fixed, none, &FixedApplicant::position);
        for (std::int64_t placed = -1; placed < placed_;) {
            placed = placed_;
            best.rank_at_least = price(PlacementAim::low_ranks, applicants - placed - fixed_at_home).value_or(0);
        }
        best.rank_at_least = std::max(placed_, best.rank_at_least);
        best.position = std::move(position_);
        return best;
    }

private:
    /// Tries prices until no others promise more. Gives the weight proved, in whole ranks or applicants.
    std::optional<std::int64_t> price(PlacementAim aim, std::int64_t most_at_home) {
        PlacementPricing pricing{instance_, grouping_, aim, most_at_home};
        CeilingPrices prices{dearest_.size(), aim == PlacementAim::few_at_home ? 1.0 : 4.0};
        std::int64_t bound = INT64_MIN;
        auto coarseness = coarsest;
        for (int flow = 0; flow < most_flows; ++flow) {
            auto placement = pricing.at(per_cost(prices.next(), dearest_), coarseness);
            if (!placement) return std::nullopt;
            bound = std::max(bound, whole(placement->bound));
            const auto answer = answer_of(instance_, *placement, dearest_);
            auto loss = weight_at(prices.next(), answer) - in_units(placement->bound);
            prices.take_in(answer, in_units(placement->bound));
            // A flow that knows weights too coarsely proves less than its prices could.
            for (; coarseness > finest && loss > prices.hope() / 3; loss /= 4) coarseness -= 2;
            consider(std::move(*placement));
            if (is_proved(aim, bound) || prices.hope() < worth_a_flow * instance_.applicants()) break;
        }
        if (!is_proved(aim, bound)) consider_recent();
        recent_.clear();
        return bound;
    }

    bool is_proved(PlacementAim aim, std::int64_t bound) const {
        if (aim == PlacementAim::low_ranks) return rank_ - bound <= bound / little_gap;
        return static_cast<std::int64_t>(instance_.applicants()) - placed_ <= bound;
    }

    /// Keeps what can be made of a placement, when it is better than all before.
    void consider(PricedPlacement placement) {
        if (placed_ >= 0) keep(crossed(instance_, grouping_, placement, position_));
        if (recent_.size() == most_recent) recent_.erase(recent_.begin());
        recent_.push_back(placement);
        send_home_the_dearest(instance_, order_, placement);
        keep(std::move(placement));
    }
    /// Goes from each of the last placements to the best until that gives nothing better.
    void consider_recent() {
        for (bool is_better = true; is_better;) {
            is_better = false;
            for (const auto& placement : recent_)
                is_better = keep(crossed(instance_, grouping_, placement, position_)) || is_better;
        }
    }
    bool keep(PricedPlacement placement) {
        for (std::size_t i = 0; i < placement.used.size(); ++i)
            if (placement.used[i] > instance_.ceilings[i].most) return false;
        if (!keeps_minima(instance_, placement.position)) return false;
        const auto placed = std::ranges::count_if(placement.position, [](auto position) { return position != none; });
        const auto rank = total_rank(placement.position);
        if (placed < placed_ || (placed == placed_ && rank >= rank_)) return false;
        placed_ = placed;
        rank_ = rank;
        position_ = std::move(placement.position);
        return true;
    }

    const PlacementInstance& instance_;
    std::uint32_t grouping_;
    const std::vector<std::uint32_t>& order_;
    std::vector<double> dearest_;  // per ceiling
    std::vector<std::uint32_t> position_;
    std::vector<PricedPlacement> recent_;
    std::int64_t placed_ = -1;
    std::int64_t rank_ = 0;
};

}  // namespace

SearchedPlacement place_under_ceilings(const PlacementInstance& given, const std::vector<std::uint32_t>& order) {
    auto instance = given;
    const auto grouping = make_one_flow_and_ceilings(instance);
    return UnderCeilings{instance, grouping, order}.best();
}

bool is_proved_impossible(const PlacementInstance& given) {
    auto instance = given;
    const auto grouping = make_one_flow_and_ceilings(instance);
    PlacementPricing pricing{instance, grouping, PlacementAim::low_prices, instance.applicants()};
    CeilingPrices prices{instance.ceilings.size(), 1};
    const auto dearest = dearest_choices(instance);
    for (int flow = 0; flow < most_flows; ++flow) {
        const auto placement = pricing.at(per_cost(prices.next(), dearest), finest);
        if (!placement || placement->bound > 0) return true;
        prices.take_in(answer_of(instance, *placement, dearest), in_units(placement->bound));
        if (prices.hope() <= 0) return false;
    }
    return false;
}

}  // namespace utsyn
