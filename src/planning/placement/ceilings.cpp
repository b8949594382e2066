#include "planning/placement/ceilings.hpp"

#include "planning/placement/ceiling_prices.hpp"
#include "planning/placement/crossing.hpp"
#include "planning/placement/flow_and_ceilings.hpp"
#include "planning/placement/kept_bounds.hpp"

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
/// A stage is priced again at most so many times where it found something better by an earlier one.
constexpr int most_turns = 3;

bool keeps_minima(const PlacementInstance& instance, const std::vector<std::uint32_t>& positions) {
    for (const auto& grouping : instance.groupings) {
        const auto placed = placed_by_group(grouping, positions);
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

/// Only what is priced weighs anything.
PolicyWeights nothing_weighs(const PlacementInstance& instance) {
    auto stages = stages_of(instance, PlacementPolicy::least_rank);
    stages.front().home = 0;
    return std::move(stages.front());
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

/// The placements that keep all bounds, as good as can be found, stage by stage of a policy.
class UnderCeilings {
public:
    UnderCeilings(PlacementInstance instance, std::uint32_t grouping, PlacementPolicy policy,
                  const std::vector<std::uint32_t>& order)
        : instance_{std::move(instance)},
          grouping_{grouping},
          order_{order},
          stages_{stages_of(instance_, policy)},
          bounds_(stages_.size(), 0),
          given_ceilings_{instance_.ceilings.size()} {}

    SearchedPlacement best() {
        const auto applicants = static_cast<std::int64_t>(instance_.applicants());
        SearchedPlacement best;
        best.possible = price(0) && bounds_[0] <= applicants;
        best.found = best.possible && !score_.empty();
        if (!best.found) return best;
        for (std::size_t stage = 1; stage < stages_.size(); ++stage) settle(stage);
        best.placed_at_most = applicants - bounds_[0];
        best.is_best = score_ == bounds_;
        best.gap = gap();
        best.position = std::move(position_);
        return best;
    }
    /// What is proved of the total rank of placements with as many placed.
    std::int64_t rank_at_least() const { return bounds_[1]; }

private:
    /// That of the first stage after placing most that is not proved.
    double gap() const {
        std::size_t stage = 1;
        while (stage + 1 < stages_.size() && score_[stage] <= bounds_[stage]) ++stage;
        return stage < stages_.size() ? gap_of(score_[stage], bounds_[stage]) : 0;
    }

    /// Prices a stage, again where it found something better by an earlier one.
    void settle(std::size_t stage) {
        for (int turn = 0; turn < most_turns; ++turn) {
            const std::vector before(score_.begin(), score_.begin() + static_cast<std::ptrdiff_t>(stage));
            price(stage);
            if (std::equal(before.begin(), before.end(), score_.begin())) return;
        }
    }

    /// Tries prices until no others promise more. False where no flow keeps what is not priced.
    bool price(std::size_t stage) {
        hold_what_is_reached(stage);
        const auto dearest = dearest_choices(instance_);
        PlacementPricing pricing{instance_, grouping_, stages_[stage], most_at_home(stage)};
        CeilingPrices prices{dearest.size(), stage == 0 ? 1.0 : 4.0};
        auto& bound = bounds_[stage];
        bound = 0;
        auto coarseness = coarsest;
        for (int flow = 0; flow < most_flows; ++flow) {
            auto placement = pricing.at(per_cost(prices.next(), dearest), coarseness);
            if (!placement) return false;
            bound = std::max(bound, whole(placement->bound));
            const auto answer = answer_of(instance_, *placement, dearest);
            auto loss = weight_at(prices.next(), answer) - in_units(placement->bound);
            prices.take_in(answer, in_units(placement->bound));
            // A flow that knows weights too coarsely proves less than its prices could.
            for (; coarseness > finest && loss > prices.hope() / 3; loss /= 4) coarseness -= 2;
            consider(stage, std::move(*placement));
            if (is_good_enough(stage) || prices.hope() < worth_a_flow * instance_.applicants()) break;
        }
        if (!is_good_enough(stage)) consider_recent(stage);
        recent_.clear();
        return true;
    }

    /// What the best placement is worth by earlier stages becomes a ceiling each; by the first, fewer homes.
    void hold_what_is_reached(std::size_t stage) {
        instance_.ceilings.resize(given_ceilings_);
        for (std::size_t earlier = 1; earlier < stage; ++earlier) {
            const auto& weights = stages_[earlier];
            PlacementCeiling reached{.name = "", .most = score_[earlier] - weights.home * instance_.applicants()};
            for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
                for (std::uint32_t position = 0; position < instance_.choices_of(applicant); ++position)
                    reached.costs.push_back(weights.at_rank[position] - weights.home);
            instance_.ceilings.push_back(std::move(reached));
        }
    }
    std::int64_t most_at_home(std::size_t stage) const {
        if (stage == 0) return instance_.applicants();
        return score_[0] - std::ranges::count(instance_.fixed, none, &FixedApplicant::position);
    }
    bool is_good_enough(std::size_t stage) const {
        if (score_.empty()) return false;
        const auto bound = bounds_[stage];
        return score_[stage] - bound <= (stage == 0 ? 0 : bound / little_gap);
    }

    /// Keeps what can be made of a placement, when it is better than all before.
    void consider(std::size_t stage, PricedPlacement placement) {
        if (!score_.empty()) keep(crossed(instance_, grouping_, stages_[stage], placement, position_));
        if (recent_.size() == most_recent) recent_.erase(recent_.begin());
        recent_.push_back(placement);
        send_home_the_dearest(instance_, order_, placement.position);
        keep(std::move(placement.position));
    }
    /// Goes from each of the last placements to the best until that gives nothing better.
    void consider_recent(std::size_t stage) {
        for (bool is_better = !score_.empty(); is_better;) {
            is_better = false;
            for (const auto& placement : recent_)
                is_better = keep(crossed(instance_, grouping_, stages_[stage], placement, position_)) || is_better;
        }
    }
    bool keep(std::vector<std::uint32_t> position) {
        for (std::size_t i = 0; i < given_ceilings_; ++i)
            if (used_of(instance_, instance_.ceilings[i], position) > instance_.ceilings[i].most) return false;
        if (!keeps_minima(instance_, position)) return false;
        std::vector<std::int64_t> score;
        for (const auto& weights : stages_) score.push_back(weights.of(position));
        if (!score_.empty() && score >= score_) return false;
        score_ = std::move(score);
        position_ = std::move(position);
        return true;
    }

    PlacementInstance instance_;
    std::uint32_t grouping_;
    const std::vector<std::uint32_t>& order_;
    std::vector<PolicyWeights> stages_;
    std::vector<std::int64_t> bounds_;  // per stage, proved of placements that are as good by those before
    std::size_t given_ceilings_;
    std::vector<std::uint32_t> position_;  // of the best, and by how much it is:
    std::vector<std::int64_t> score_;      // per stage; empty while there is none
    std::vector<PricedPlacement> recent_;
};

}  // namespace

SearchedPlacement place_under_ceilings(PlacementInstance instance, PlacementPolicy policy,
                                       const std::vector<std::uint32_t>& order) {
    const auto grouping = make_one_flow_and_ceilings(instance);
    UnderCeilings search{std::move(instance), grouping, policy, order};
    auto best = search.best();
    if (!best.found) return best;
    const PlacementOutcome outcome{.position = best.position};
    // The first stages of the others tell how many have each rank, and with it all ranks together.
    best.rank_at_least = counts_ranks(policy) ? search.rank_at_least()
                         : best.is_best       ? outcome.total_rank()
                                              : outcome.placed();
    best.rank_at_least = std::max(best.rank_at_least, outcome.placed());
    return best;
}

bool is_proved_impossible(const PlacementInstance& given) {
    auto instance = given;
    const auto grouping = make_one_flow_and_ceilings(instance);
    PlacementPricing pricing{instance, grouping, nothing_weighs(instance), instance.applicants()};
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
