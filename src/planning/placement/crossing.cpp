#include "planning/placement/crossing.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace utsyn {
namespace {

/// More than all weights together, so that nobody goes home for the sake of weights, and more than all ranks together.
constexpr std::int64_t value_of_home = std::int64_t{1} << 48;
constexpr std::int64_t value_of_weight = std::int64_t{1} << 24;

/// Applicants who move together, and what this does.
struct Chain {
    std::vector<std::uint32_t> applicants;
    std::uint32_t from = none;        // the node that somebody leaves, none for a ring
    std::uint32_t to = none;          // the node that somebody comes to
    std::int64_t value = 0;           // how much worse it is: more at home, more weight, higher ranks
    std::vector<std::int64_t> costs;  // per ceiling: how much more is used
    double mends = 0;                 // by how much less the ceilings are broken, at the beginning
};

/// What tells two placements apart, as chains. Nodes are the places, then staying at home group by group.
class Chains {
public:
    Chains(const PlacementInstance& instance, std::uint32_t grouping, const std::vector<std::uint32_t>& from,
           const std::vector<std::uint32_t>& to)
        : instance_{instance}, grouping_{grouping} {
        const auto nodes = instance.place_count() + instance.groupings[grouping].groups.size();
        next_.assign(nodes + 1, 0);
        more_leave_.assign(nodes, 0);
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            if (from[applicant] != to[applicant]) ++next_[node(applicant, from[applicant]) + 1];
        std::partial_sum(next_.begin(), next_.end(), next_.begin());
        ends_.assign(next_.begin() + 1, next_.end());
        moves_.resize(next_.back());
        auto at = next_;
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
            if (from[applicant] == to[applicant]) continue;
            const auto left = node(applicant, from[applicant]);
            const auto taken = node(applicant, to[applicant]);
            moves_[at[left]++] = {applicant, taken};
            ++more_leave_[left];
            --more_leave_[taken];
        }
        on_path_.assign(nodes, none);
    }

    std::vector<Chain> all() {
        for (std::uint32_t start = 0; start < more_leave_.size(); ++start)
            for (; more_leave_[start] > 0; --more_leave_[start]) walk(start);
        for (std::uint32_t start = 0; start < more_leave_.size(); ++start)
            while (next_[start] < ends_[start]) walk(start);
        return std::move(chains_);
    }

private:
    struct Move {
        std::uint32_t applicant;
        std::uint32_t to;
    };

    std::uint32_t node(std::uint32_t applicant, std::uint32_t position) const {
        if (position != none) return instance_.places[instance_.starts[applicant] + position];
        return instance_.place_count() + instance_.groupings[grouping_].group_of[applicant];
    }

    /// Goes on until nobody leaves; whenever it comes to a node again, the way since then is a ring.
    void walk(std::uint32_t start) {
        std::vector<std::uint32_t> applicants;
        std::vector<std::uint32_t> nodes{start};
        on_path_[start] = 0;
        while (next_[nodes.back()] < ends_[nodes.back()]) {
            const auto move = moves_[next_[nodes.back()]++];
            applicants.push_back(move.applicant);
            if (const auto since = on_path_[move.to]; since != none) {
                chains_.push_back({.applicants = {applicants.begin() + since, applicants.end()}, .costs = {}});
                applicants.resize(since);
                for (; nodes.size() > since + 1; nodes.pop_back()) on_path_[nodes.back()] = none;
            } else {
                on_path_[move.to] = static_cast<std::uint32_t>(applicants.size());
                nodes.push_back(move.to);
            }
        }
        for (auto passed : nodes) on_path_[passed] = none;
        if (!applicants.empty())
            chains_.push_back({.applicants = std::move(applicants), .from = start, .to = nodes.back(), .costs = {}});
    }

    const PlacementInstance& instance_;
    std::uint32_t grouping_;
    std::vector<Move> moves_;               // by the node that is left
    std::vector<std::uint32_t> next_;       // per node: the first move not taken
    std::vector<std::uint32_t> ends_;       // per node
    std::vector<std::int64_t> more_leave_;  // per node: by how many
    std::vector<std::uint32_t> on_path_;    // per node: after how many moves, or none
    std::vector<Chain> chains_;
};

class Crossing {
public:
    Crossing(const PlacementInstance& instance, std::uint32_t grouping, const PolicyWeights& weights,
             PricedPlacement from, const std::vector<std::uint32_t>& towards)
        : instance_{instance},
          weights_{weights},
          now_{std::move(from)},
          towards_{towards},
          at_partner_(instance.partners.size(), 0) {
        for (std::size_t i = 0; i < now_.used.size(); ++i) over_.push_back(now_.used[i] - instance.ceilings[i].most);
        for (std::uint32_t applicant = 0; applicant < instance.applicants() && !at_partner_.empty(); ++applicant)
            if (now_.position[applicant] != none)
                add_to_partner(instance.places_of(applicant)[now_.position[applicant]], 1);
        chains_ = Chains{instance, grouping, now_.position, towards}.all();
        for (auto& chain : chains_) weigh(chain);
    }

    std::vector<std::uint32_t> run() {
        std::ranges::stable_sort(chains_, [](const Chain& one, const Chain& other) {
            return static_cast<double>(one.value) * other.mends < static_cast<double>(other.value) * one.mends;
        });
        std::vector<bool> is_gone(chains_.size(), false);
        for (std::size_t i = 0; i < chains_.size() && broken(over_) > 0; ++i) {
            if (broken(after(chains_[i])) >= broken(over_) || !fits_partner(chains_[i])) continue;
            go_along(chains_[i]);
            is_gone[i] = true;
        }
        for (std::size_t i = 0; i < chains_.size(); ++i)
            if (!is_gone[i] && chains_[i].value < 0 && broken(after(chains_[i])) <= 0 && fits_partner(chains_[i]))
                go_along(chains_[i]);
        return std::move(now_.position);
    }

private:
    void weigh(Chain& chain) {
        chain.costs.assign(over_.size(), 0);
        for (auto applicant : chain.applicants) {
            add(chain, applicant, now_.position[applicant], -1);
            add(chain, applicant, towards_[applicant], 1);
        }
        chain.mends = broken(over_) - broken(after(chain));
    }
    void add(Chain& chain, std::uint32_t applicant, std::uint32_t position, std::int64_t times) const {
        chain.value += times * (value_of_weight * weights_.of(applicant, position) +
                                (position == none ? value_of_home : position + 1));
        if (position == none) return;
        for (std::size_t i = 0; i < over_.size(); ++i)
            chain.costs[i] += times * instance_.ceilings[i].costs[instance_.starts[applicant] + position];
    }

    std::vector<std::int64_t> after(const Chain& chain) const {
        auto over = over_;
        for (std::size_t i = 0; i < over.size(); ++i) over[i] += chain.costs[i];
        return over;
    }
    /// By what parts of them ceilings are broken.
    double broken(const std::vector<std::int64_t>& over) const {
        double sum = 0;
        for (std::size_t i = 0; i < over.size(); ++i)
            if (over[i] > 0)
                sum += static_cast<double>(over[i]) /
                       static_cast<double>(std::max<std::int64_t>(1, std::abs(instance_.ceilings[i].most)));
        return sum;
    }

    void add_to_partner(std::uint32_t place, std::int64_t seats) {
        if (instance_.partner_of[place] != none) at_partner_[instance_.partner_of[place]] += seats;
    }
    std::uint32_t partner_of(std::uint32_t node) const {
        return instance_.partners.empty() || node >= instance_.place_count() ? none : instance_.partner_of[node];
    }
    bool fits_partner(const Chain& chain) const {
        const auto partner = partner_of(chain.to);
        return partner == none || partner == partner_of(chain.from) ||
               at_partner_[partner] < instance_.partners[partner].most;
    }
    void go_along(const Chain& chain) {
        over_ = after(chain);
        for (auto applicant : chain.applicants) now_.position[applicant] = towards_[applicant];
        if (const auto partner = partner_of(chain.from); partner != none) --at_partner_[partner];
        if (const auto partner = partner_of(chain.to); partner != none) ++at_partner_[partner];
    }

    const PlacementInstance& instance_;
    const PolicyWeights& weights_;
    PricedPlacement now_;
    const std::vector<std::uint32_t>& towards_;
    std::vector<std::int64_t> over_;        // per ceiling
    std::vector<std::int64_t> at_partner_;  // per partner
    std::vector<Chain> chains_;
};

}  // namespace

std::vector<std::uint32_t> crossed(const PlacementInstance& instance, std::uint32_t grouping,
                                   const PolicyWeights& weights, PricedPlacement from,
                                   const std::vector<std::uint32_t>& towards) {
    return Crossing{instance, grouping, weights, std::move(from), towards}.run();
}

}  // namespace utsyn
