#include "planning/placement/ceilings.hpp"

#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/priced_flow.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>

namespace utsyn {
namespace {

/// How finely a rank or a place is told apart from the price of what it costs.
constexpr std::int64_t parts = 1024;
/// A price is known well enough when it is known to one part in so many.
constexpr std::int64_t price_accuracy = 64;
constexpr int rounds = 2;

/// What flows at given prices have to tell.
struct Priced {
    std::vector<std::uint32_t> position;
    std::vector<std::int64_t> used;  // per ceiling
    std::int64_t bound = 0;          // no placement that keeps the ceilings weighs less, in parts
};

/// The least weight, in parts, of a placement: a rank weighs itself or nothing, staying at home one or nothing.
struct Weights {
    bool rank = false;
    bool home = false;
};

class Pricing {
public:
    using Visit = std::function<void(const Priced&)>;

    /// Shape: at most `most_at_home` of those not fixed stay at home.
    Pricing(const PlacementInstance& instance, std::uint32_t grouping, Weights weights, std::int64_t most_at_home,
            Visit visit)
        : instance_{instance}, weights_{weights}, prices_(instance.ceilings.size(), 0), visit_{std::move(visit)} {
        for (const auto& ceiling : instance.ceilings)
            dearest_.push_back(std::max<std::int64_t>(1, ceiling.costs.empty() ? 1 : std::ranges::max(ceiling.costs)));
        auto made = network_of(instance, grouping);
        if (!made) return;
        const auto all = made->network.nodes++;
        for (auto& edge : made->network.edges)
            if (edge.from >= made->homes.front() && edge.from <= made->homes.back()) edge.to = all;
        made->network.edges.push_back({all, made->network.root, 0, most_at_home, 0});
        flow_.emplace(std::move(made->network));
    }

    /// Looks for the prices; visits every flow. False where no flow keeps the other bounds.
    bool run() {
        if (!flow_ || !look()) return false;
        for (int round = 0; round < rounds; ++round)
            for (std::size_t ceiling = 0; ceiling < prices_.size(); ++ceiling) find_price(ceiling);
        return true;
    }

private:
    std::int64_t highest_price() const { return parts << (weights_.rank ? 10 : 4); }

    /// A price tried, and by how much the ceiling was broken at it; below 0 it holds.
    struct Tried {
        std::int64_t price = -1;
        std::int64_t over = 0;
    };

    /// Finds the lowest price at which the ceiling holds: steps that double, from the price of now, until one holds and one
    /// does not, then where a line between the two says.
    void find_price(std::size_t ceiling) {
        auto step = std::max(parts / 32, prices_[ceiling] / 16);
        auto fails = tried(ceiling, prices_[ceiling]);
        auto holds = fails;
        while (fails.over > 0 && holds.over > 0 && holds.price < highest_price()) {
            fails = holds;
            holds = tried(ceiling, fails.price + step);
            step *= 2;
        }
        while (holds.over <= 0 && fails.over <= 0 && fails.price > 0) {
            holds = fails;
            fails = tried(ceiling, std::max<std::int64_t>(0, holds.price - step));
            step *= 2;
        }
        while (holds.over <= 0 && fails.over > 0 &&
               holds.price - fails.price > std::max<std::int64_t>(1, holds.price / price_accuracy)) {
            const auto middle = tried(ceiling, between(fails, holds));
            (middle.over <= 0 ? holds : fails) = middle;
        }
        prices_[ceiling] = holds.over <= 0 && fails.over <= 0 ? fails.price : holds.price;
    }
    Tried tried(std::size_t ceiling, std::int64_t price) {
        prices_[ceiling] = price;
        const auto priced = look();
        return {price, priced ? priced->used[ceiling] - instance_.ceilings[ceiling].most : 0};
    }
    /// Where a line through both meets the ceiling, no nearer than an eighth to either.
    static std::int64_t between(const Tried& fails, const Tried& holds) {
        const auto width = holds.price - fails.price;
        const auto least = std::max<std::int64_t>(1, width / 8);
        const auto share = static_cast<double>(fails.over) / static_cast<double>(fails.over - holds.over);
        const auto there = static_cast<std::int64_t>(static_cast<double>(width) * share);
        return fails.price + std::clamp(there, least, std::max(least, width - least));
    }

    std::int64_t weight(std::size_t ceiling, std::int64_t cost) const {
        const auto dearest = dearest_[ceiling];
        return cost / dearest * prices_[ceiling] + cost % dearest * prices_[ceiling] / dearest;
    }

    /// What somebody weighs at a choice, counted over all lists, or at home with none.
    std::int64_t weight_of(std::uint32_t choice, std::uint32_t position) const {
        if (position == none) return weights_.home ? parts : 0;
        std::int64_t sum = weights_.rank ? parts * (position + 1) : 0;
        for (std::size_t i = 0; i < prices_.size(); ++i) sum += weight(i, instance_.ceilings[i].costs[choice]);
        return sum;
    }

    std::optional<Priced> look() {
        const auto& network = flow_->flow().network();
        costs_.resize(network.entries.size());
        for (std::uint32_t applicant = 0; applicant < network.applicants(); ++applicant)
            for (auto way = network.starts[applicant]; way < network.starts[applicant + 1]; ++way)
                costs_[way] = static_cast<std::int32_t>(
                    weight_of(instance_.starts[applicant] + network.positions[way], network.positions[way]));
        if (!flow_->settle(costs_)) return std::nullopt;
        auto priced = told();
        visit_(priced);
        return priced;
    }

    Priced told() const {
        Priced priced{std::vector<std::uint32_t>(instance_.applicants(), none),
                      std::vector<std::int64_t>(prices_.size(), 0)};
        const auto& flow = flow_->flow();
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            if (const auto way = flow.ways()[applicant]; way != none)
                priced.position[applicant] = flow.network().positions[way];
        for (const auto& [applicant, position] : instance_.fixed) priced.position[applicant] = position;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant) {
            const auto position = priced.position[applicant];
            const auto choice = instance_.starts[applicant] + position;
            priced.bound += weight_of(choice, position);
            for (std::size_t i = 0; position != none && i < prices_.size(); ++i)
                priced.used[i] += instance_.ceilings[i].costs[choice];
        }
        for (std::size_t i = 0; i < prices_.size(); ++i) priced.bound -= weight(i, instance_.ceilings[i].most);
        return priced;
    }

    const PlacementInstance& instance_;
    Weights weights_;
    std::vector<std::int64_t> prices_;   // per ceiling, of its dearest choice, in parts
    std::vector<std::int64_t> dearest_;  // per ceiling
    Visit visit_;
    std::optional<PricedFlow> flow_;
    std::vector<std::int32_t> costs_;
};

std::int64_t total_rank(const std::vector<std::uint32_t>& positions) {
    std::int64_t total = 0;
    for (auto position : positions)
        if (position != none) total += position + 1;
    return total;
}

/// Sends home who costs most under ceilings that are broken, those early in `order` before others as dear.
void send_home_the_dearest(const PlacementInstance& instance, const std::vector<std::uint32_t>& order, Priced& priced) {
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

/// Moves applicants to seats that are left where this makes a broken ceiling hold, those first whose ranks suffer least for
/// what they save. No ceiling that holds is broken by it.
class Mending {
public:
    Mending(const PlacementInstance& instance, Priced& priced)
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
    Priced& priced_;
    std::vector<std::int64_t> left_;          // per place: seats
    std::vector<std::int64_t> partner_left_;  // per partner
    std::vector<bool> is_fixed_;              // per applicant
};

/// Whether every ceiling is broken by so little, if at all, that moves may mend it.
bool is_nearly_kept(const PlacementInstance& instance, const Priced& priced) {
    constexpr std::int64_t little = 50;
    for (std::size_t i = 0; i < priced.used.size(); ++i)
        if (priced.used[i] - instance.ceilings[i].most > instance.ceilings[i].most / little) return false;
    return true;
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

}  // namespace

SearchedPlacement place_under_ceilings(const PlacementInstance& given, const std::vector<std::uint32_t>& order) {
    auto instance = given;
    auto grouping = bounded_grouping(instance);
    if (grouping == none) {
        grouping = static_cast<std::uint32_t>(instance.groupings.size());
        instance.groupings.push_back({"", {{"", 0, none}}, std::vector<std::uint32_t>(instance.applicants(), 0)});
    }
    SearchedPlacement best;
    std::int64_t best_placed = -1;
    std::int64_t bound = INT64_MIN;
    auto consider = [&](Priced priced) {
        bound = std::max(bound, priced.bound);
        if (is_nearly_kept(instance, priced)) Mending{instance, priced}.run();
        send_home_the_dearest(instance, order, priced);
        const auto holds = [&](std::size_t i) { return priced.used[i] <= instance.ceilings[i].most; };
        for (std::size_t i = 0; i < priced.used.size(); ++i)
            if (!holds(i)) return;
        if (!keeps_minima(instance, priced.position)) return;
        const auto placed = std::ranges::count_if(priced.position, [](auto position) { return position != none; });
        if (placed < best_placed) return;
        if (placed == best_placed && total_rank(priced.position) >= total_rank(best.position)) return;
        best_placed = placed;
        best.position = std::move(priced.position);
        best.found = true;
    };
    const auto applicants = static_cast<std::int64_t>(instance.applicants());
    best.possible = Pricing{instance, grouping, {.home = true}, applicants, consider}.run();
    if (!best.found) return best;
    best.placed_at_most = applicants - std::max<std::int64_t>(0, (bound + parts - 1) / parts);
    const auto fixed_at_home = std::ranges::count(instance.fixed, none, &FixedApplicant::position);
    bound = INT64_MIN;
    Pricing{instance, grouping, {.rank = true}, applicants - best_placed - fixed_at_home, consider}.run();
    best.rank_at_least = std::max(best_placed, (bound + parts - 1) / parts);
    return best;
}

}  // namespace utsyn
