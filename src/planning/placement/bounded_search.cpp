#include "planning/placement/bounded_search.hpp"

#include "planning/placement/flow_and_ceilings.hpp"
#include "planning/placement/kept_bounds.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/policy_weights.hpp"
#include "planning/placement/seat_flow.hpp"
#include "platform/assert.hpp"

#include <algorithm>
#include <optional>

namespace utsyn {
namespace {

/// So many flows are computed at most, and so many choices looked at in all of them.
constexpr std::size_t most_flows = 20'000;
constexpr std::size_t most_choices_looked_at = 3'000'000;

/// Beyond so many applicants a placement within a thousandth of the proved bound ends the search, and so many flows.
constexpr std::uint32_t most_searched_to_the_end = 100;
constexpr std::size_t most_flows_of_many = 300;

/// How finely prices of ceilings are told apart: parts of one unit of a policy's weight. Finer prices mean longer flows.
std::int64_t parts_of_weight(const PlacementInstance& instance, const PolicyWeights& weights) {
    constexpr std::int64_t heaviest = std::int64_t{1} << 27;
    return std::clamp<std::int64_t>(heaviest / weights.home, 4, instance.applicants() <= 2000 ? 1024 : 16);
}

/// What a ceiling's costs weigh: `price` for the dearest choice, the others in proportion, rounded down.
struct PricedCeiling {
    std::int64_t dearest = 1;
    std::int64_t price = 0;

    std::int64_t weight(std::int64_t cost) const { return cost / dearest * price + cost % dearest * price / dearest; }
};

std::int32_t as_cost(std::int64_t weight) {
    assert_that(weight >= 0 && weight <= INT32_MAX, "prices keep weights within what a flow can count");
    return static_cast<std::int32_t>(weight);
}

/// A flow's answer: the best that the bounds it knows allow.
struct Relaxed {
    std::vector<std::uint32_t> position;  // per applicant
    std::int64_t bound = 0;               // no placement weighs less
};

class Search {
public:
    /// With `weighs_ranks`, less than the weight of staying at home is the total rank.
    Search(PlacementInstance instance, PolicyWeights weights, bool weighs_ranks,
           const std::vector<std::uint32_t>& order)
        : instance_{std::move(instance)},
          order_{order},
          weights_{std::move(weights)},
          unit_{parts_of_weight(instance_, weights_)},
          weighs_ranks_{weighs_ranks},
          is_fixed_(instance_.applicants(), false),
          flows_left_{std::clamp<std::size_t>(most_choices_looked_at / (instance_.places.size() + 1), 24, most_flows)} {
        for (const auto& fixed : instance_.fixed) is_fixed_[fixed.applicant] = true;
        instance_.ineligible.resize(instance_.places.size(), 0);
        grouping_ = make_one_flow_and_ceilings(instance_);
        priced_.resize(instance_.ceilings.size());
        for (std::size_t i = 0; i < priced_.size(); ++i)
            for (auto cost : instance_.ceilings[i].costs) priced_[i].dearest = std::max(priced_[i].dearest, cost);
    }

    /// Whether there is a placement at all; also true where the search ends before it knows.
    bool finds_any() {
        any_will_do_ = true;
        price_ceilings();
        explore(root_bound_);
        return best_.has_value() || open_bound_ != INT64_MAX;
    }

    SearchedPlacement run() {
        price_ceilings();
        if (best_ && !priced_.empty()) price_ranks();
        if (is_near_enough()) open_bound_ = root_bound_;
        else look_further();
        SearchedPlacement answer{.possible = best_.has_value() || open_bound_ != INT64_MAX, .found = best_.has_value()};
        if (!best_) return answer;
        answer.is_best = open_bound_ == INT64_MAX;
        answer.position = best_->position;
        const auto bound = std::min(open_bound_, best_->bound);
        const auto applicants = static_cast<std::int64_t>(instance_.applicants());
        const auto unplaced = std::ranges::count(answer.position, none);
        answer.placed_at_most = applicants - std::min<std::int64_t>(unplaced, bound / (unit_ * weights_.home));
        answer.rank_at_least = rank_at_least(bound - unplaced * unit_ * weights_.home);
        if (answer.is_best) answer.gap = 0;
        else if (weighs_ranks_)
            answer.gap = gap_of(PlacementOutcome{.position = answer.position}.total_rank(), answer.rank_at_least);
        return answer;
    }

private:
    /// The least total rank of placements as good as the best found, where their ranks weigh at least `bound`: every
    /// placed applicant has rank 1 at least, and where nothing better is left, all as good have the same ranks.
    std::int64_t rank_at_least(std::int64_t bound) const {
        const PlacementOutcome outcome{.position = best_->position};
        const auto placed = outcome.placed();
        if (open_bound_ == INT64_MAX) return outcome.total_rank();
        if (!weighs_ranks_) return placed;
        if (placed == placed_with_rank_bound_) bound = std::max(bound, rank_bound_);
        return std::max(placed, (bound + unit_ - 1) / unit_);
    }
    void look_further() {
        if (best_) look_not_too_long();
        explore(root_bound_);
    }
    /// Once there is a placement, it is made better for a while only.
    void look_not_too_long() {
        if (instance_.applicants() > most_searched_to_the_end) flows_left_ = std::min(flows_left_, most_flows_of_many);
    }
    /// Whether what is found is so near to what is proved that looking on is not worth the time.
    bool is_near_enough() const {
        if (!best_ || placed_with_rank_bound_ < 0 || instance_.applicants() <= most_searched_to_the_end) return false;
        const auto unplaced = std::ranges::count(best_->position, none);
        const auto rank_found = best_->bound - unplaced * unit_ * weights_.home;
        return root_bound_ > (unplaced - 1) * unit_ * weights_.home + rank_found &&
               (rank_found - rank_bound_) * 1000 <= rank_bound_;
    }
    /// Finds prices at which no ceiling is broken, one after the other, twice over; keeps the best bound and placement.
    void price_ceilings() {
        best_prices_ = priced_;
        if (!look()) return;
        for (int round = 0; round < 3; ++round)
            for (std::size_t i = 0; i < priced_.size(); ++i) price_one(i);
        priced_ = best_prices_;
    }
    /// Finds prices again, now for ranks alone with no more at home than in the best placement found: they bound its total
    /// rank much better than prices that must also outweigh staying at home.
    void price_ranks() {
        const auto prices = priced_;
        const auto root_bound = root_bound_;
        const auto best_prices = best_prices_;
        most_at_home_ = std::ranges::count(best_->position, none);
        placed_with_rank_bound_ = static_cast<std::int64_t>(instance_.applicants()) - *most_at_home_;
        root_bound_ = INT64_MIN;
        for (auto& ceiling : priced_) ceiling.price = 0;
        price_ceilings();
        rank_bound_ = root_bound_;
        root_bound_ = root_bound;
        most_at_home_.reset();
        priced_ = prices;
        best_prices_ = best_prices;
    }
    /// Enough to outweigh staying at home, unless all prices together could be too much for a flow to count.
    std::int64_t highest_price() const {
        const auto ceilings = std::max<std::int64_t>(1, static_cast<std::int64_t>(priced_.size()));
        return std::min(2 * unit_ * weights_.home, INT32_MAX / 2 / ceilings);
    }
    /// The lowest price at which this ceiling holds, as near as makes no difference.
    void price_one(std::size_t ceiling) {
        const auto highest = highest_price();
        auto& price = priced_[ceiling].price;
        auto holds = [&](std::int64_t tried) {
            price = std::min(tried, highest);
            const auto relaxed = look();
            return !relaxed || used_of(instance_, instance_.ceilings[ceiling], relaxed->position) <=
                                   instance_.ceilings[ceiling].most;
        };
        std::int64_t low = -1;
        std::int64_t high = 0;
        while (flows_left_ > 1 && high < highest && !holds(high)) {
            low = high;
            high = std::max(std::max<std::int64_t>(1, unit_ / 16), 3 * high);
        }
        while (flows_left_ > 1 && high - low > std::max<std::int64_t>(1, high / 64)) {
            const auto middle = low + (high - low) / 2;
            (holds(middle) ? high : low) = middle;
        }
        price = std::min(high, highest);
    }
    /// Computes a flow at the prices of now; keeps it where it is the best so far.
    std::optional<Relaxed> look() {
        auto relaxed = relax();
        if (!relaxed) return relaxed;
        if (relaxed->bound > root_bound_) {
            root_bound_ = relaxed->bound;
            best_prices_ = priced_;
        }
        take_if_better(*relaxed);
        return relaxed;
    }

    std::int64_t weight_of(std::uint32_t applicant, std::uint32_t position) const {
        auto weight = unit_ * weights_.of(applicant, position);
        if (position == none) return most_at_home_ ? weight - unit_ * weights_.home : weight;
        for (std::size_t i = 0; i < priced_.size(); ++i)
            weight += priced_[i].weight(instance_.ceilings[i].costs[instance_.starts[applicant] + position]);
        return weight;
    }
    /// What prices may take from a weight at most, as a number not above 0.
    std::int64_t lightest_price() const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < priced_.size(); ++i)
            if (instance_.ceilings[i].most < 0) sum -= priced_[i].price;
        return sum;
    }
    std::int64_t paid_back() const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < priced_.size(); ++i) sum += priced_[i].weight(instance_.ceilings[i].most);
        return sum;
    }

    /// The lightest placement that keeps what forms one flow; nothing where there is none.
    std::optional<Relaxed> relax() {
        if (flows_left_ > 0) --flows_left_;
        auto made = network_of(instance_, grouping_);
        if (!made) return std::nullopt;
        auto& network = made->network;
        if (most_at_home_) limit_home(*made);
        const auto lightest = lightest_price();
        for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant)
            for (auto way = network.starts[applicant]; way < network.starts[applicant + 1]; ++way)
                network.costs[way] = as_cost(weight_of(applicant, network.positions[way]) - lightest);
        SeatFlow flow{std::move(network)};
        flow.settle();
        if (!flow.is_possible() || !flow.everyone_is_in()) return std::nullopt;
        Relaxed relaxed{std::vector<std::uint32_t>(instance_.applicants(), none), -paid_back()};
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            if (const auto way = flow.ways()[applicant]; way != none)
                relaxed.position[applicant] = flow.network().positions[way];
        for (const auto& [applicant, position] : instance_.fixed) relaxed.position[applicant] = position;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            relaxed.bound += weight_of(applicant, relaxed.position[applicant]);
        return relaxed;
    }

    /// All homes lead through one node, which takes as many as are left to stay at home.
    void limit_home(InstanceNetwork& made) const {
        const auto all = made.network.nodes++;
        for (auto& edge : made.network.edges)
            if (std::ranges::find(made.homes, edge.from) != made.homes.end()) edge.to = all;
        const auto fixed = std::ranges::count(instance_.fixed, none, &FixedApplicant::position);
        made.network.edges.push_back({all, made.network.root, 0, std::max<std::int64_t>(0, *most_at_home_ - fixed), 0});
    }

    void take_if_better(Relaxed relaxed) {
        send_home_the_dearest(instance_, order_, relaxed.position);
        if (broken(relaxed.position).is) return;
        const auto weight = unit_ * weights_.of(relaxed.position);
        if (!best_ || weight < best_->bound) best_ = {relaxed.position, weight};
        if (any_will_do_) flows_left_ = 0;
    }

    /// Whether a placement breaks a bound, and an applicant on whose place this depends; none where all are decided.
    struct Broken {
        bool is = false;
        std::uint32_t applicant = none;
        bool away = false;  // she had better not be where she is
    };
    Broken broken(const std::vector<std::uint32_t>& position) const {
        if (auto found = broken_pair(position); found.is) return found;
        if (auto found = broken_group(position); found.is) return found;
        return broken_ceiling(position);
    }
    std::uint32_t place_of(const std::vector<std::uint32_t>& position, std::uint32_t applicant) const {
        return position[applicant] == none ? none : instance_.places_of(applicant)[position[applicant]];
    }
    Broken broken_pair(const std::vector<std::uint32_t>& position) const {
        for (const auto& [one, other] : instance_.pairs)
            if (place_of(position, one) != place_of(position, other))
                return {true, is_free(one) ? one : is_free(other) ? other : none};
        return {};
    }
    Broken broken_group(const std::vector<std::uint32_t>& position) const {
        for (const auto& grouping : instance_.groupings) {
            const auto placed = placed_by_group(grouping, position);
            for (std::uint32_t group = 0; group < placed.size(); ++group) {
                const bool few = placed[group] < grouping.groups[group].least;
                if (!few && placed[group] <= grouping.groups[group].most) continue;
                auto decides = [&](std::uint32_t applicant) {
                    return grouping.group_of[applicant] == group && (position[applicant] == none) == few;
                };
                return {true, first_free(decides), true};
            }
        }
        return {};
    }
    Broken broken_ceiling(const std::vector<std::uint32_t>& position) const {
        for (std::size_t i = 0; i < instance_.ceilings.size(); ++i) {
            const auto& ceiling = instance_.ceilings[i];
            if (used_of(instance_, ceiling, position) <= ceiling.most) continue;
            std::int64_t dearest = 0;
            Broken found{true, none, true};
            for (auto applicant : order_) {
                if (!is_free(applicant) || position[applicant] == none) continue;
                const auto cost = ceiling.costs[instance_.starts[applicant] + position[applicant]];
                if (cost > dearest) {
                    dearest = cost;
                    found.applicant = applicant;
                }
            }
            return found;
        }
        return {};
    }
    template <class Fits>
    std::uint32_t first_free(Fits fits) const {
        for (auto applicant : order_)
            if (is_free(applicant) && fits(applicant)) return applicant;
        return none;
    }
    bool is_free(std::uint32_t applicant) const { return !is_fixed_[applicant]; }

    /// Whether something lighter than the best found may weigh as little as `bound`: weights differ by whole units.
    bool is_worth(std::int64_t bound) const { return !best_ || bound <= best_->bound - unit_; }

    void explore(std::int64_t bound_above) {
        if (!is_worth(bound_above)) return;
        if (flows_left_ == 0) {
            open_bound_ = std::min(open_bound_, bound_above);
            return;
        }
        const auto relaxed = relax();
        if (!relaxed || !is_worth(relaxed->bound)) return;
        const bool is_first = !best_;
        take_if_better(*relaxed);
        if (is_first && best_) look_not_too_long();
        const auto bound = std::max(relaxed->bound, bound_above);
        if (!is_worth(bound)) return;
        const auto [is_broken, mendable, away] = broken(relaxed->position);
        const auto undecided = is_broken ? mendable : first_free([](std::uint32_t) { return true; });
        if (undecided == none) return;
        const auto position = relaxed->position[undecided];
        if (away) explore_without(undecided, position, bound);
        explore_with(undecided, position, bound);
        if (!away) explore_without(undecided, position, bound);
    }

    void explore_with(std::uint32_t applicant, std::uint32_t position, std::int64_t bound) {
        instance_.fixed.push_back({applicant, position});
        is_fixed_[applicant] = true;
        explore(bound);
        is_fixed_[applicant] = false;
        instance_.fixed.pop_back();
    }
    /// She gets something else than this: from home every place that she may have in turn, else all that is left at once.
    void explore_without(std::uint32_t applicant, std::uint32_t position, std::int64_t bound) {
        if (position != none) {
            auto& ineligible = instance_.ineligible[instance_.starts[applicant] + position];
            ineligible = 1;
            explore(bound);
            ineligible = 0;
            return;
        }
        for (std::uint32_t other = 0; other < instance_.choices_of(applicant); ++other)
            if (instance_.is_eligible(instance_.starts[applicant] + other)) explore_with(applicant, other, bound);
    }

    PlacementInstance instance_;
    const std::vector<std::uint32_t>& order_;
    PolicyWeights weights_;
    std::int64_t unit_;
    bool weighs_ranks_;
    bool any_will_do_ = false;
    std::vector<bool> is_fixed_;  // per applicant
    std::vector<PricedCeiling> priced_;
    std::vector<PricedCeiling> best_prices_;
    std::uint32_t grouping_ = none;
    std::size_t flows_left_;
    std::int64_t root_bound_ = INT64_MIN;
    std::int64_t open_bound_ = INT64_MAX;       // least bound of what was left unexplored
    std::optional<std::int64_t> most_at_home_;  // while ranks alone are priced
    std::int64_t placed_with_rank_bound_ = -1;
    std::int64_t rank_bound_ = 0;  // in parts of weight, of placements with so many placed
    std::optional<Relaxed> best_;  // its bound is its true weight
};

}  // namespace

bool can_search(const PlacementInstance& instance, PlacementPolicy policy) {
    return weights_of(instance, policy).has_value();
}

SearchedPlacement search_placement(PlacementInstance instance, PlacementPolicy policy,
                                   const std::vector<std::uint32_t>& order) {
    auto weights = *weights_of(instance, policy);
    return Search{std::move(instance), std::move(weights), counts_ranks(policy), order}.run();
}

bool may_be_possible(const PlacementInstance& instance, const std::vector<std::uint32_t>& order) {
    return Search{instance, *weights_of(instance, PlacementPolicy::least_rank), true, order}.finds_any();
}

SearchedPlacement search_fewest_changes(PlacementInstance instance, PolicyWeights weights,
                                        const std::vector<std::uint32_t>& order) {
    return Search{std::move(instance), std::move(weights), false, order}.run();
}

}  // namespace utsyn
