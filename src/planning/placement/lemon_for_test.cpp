#include "planning/placement/lemon_for_test.hpp"

#include "platform/assert.hpp"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <algorithm>

namespace utsyn {
namespace {

bool has_bounds(const ApplicantGrouping& grouping) {
    return std::ranges::any_of(grouping.groups,
                               [](const ApplicantGroup& group) { return group.least > 0 || group.most != none; });
}

/// A circulation: root → group → applicant → place → partner → root. Who stays at home sends nothing.
class Circulation {
public:
    explicit Circulation(const PlacementInstance& instance)
        : instance_{instance}, everybody_{instance.applicants()}, home_{longest_list() * (everybody_ + 1) + 1} {
        add_partners();
        add_groups();
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) add_applicant(applicant);
    }

    std::optional<LeastRankOptimum> solve() {
        if (clash_) return std::nullopt;
        lemon::NetworkSimplex<lemon::SmartDigraph, std::int64_t, std::int64_t> simplex{graph_};
        simplex.lowerMap(least_).upperMap(most_).costMap(cost_);
        if (simplex.run() != simplex.OPTIMAL) return std::nullopt;
        LeastRankOptimum optimum;
        for (lemon::SmartDigraph::ArcIt arc{graph_}; arc != lemon::INVALID; ++arc) {
            if (cost_[arc] == 0 || simplex.flow(arc) == 0) continue;
            ++optimum.placed;
            optimum.total_rank += cost_[arc] + home_;
        }
        return optimum;
    }

private:
    using Node = lemon::SmartDigraph::Node;

    std::int64_t longest_list() const {
        std::int64_t longest = 0;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            longest = std::max<std::int64_t>(longest, instance_.choices_of(applicant));
        return longest;
    }
    void add_arc(Node from, Node to, std::int64_t least, std::int64_t most, std::int64_t cost = 0) {
        auto arc = graph_.addArc(from, to);
        least_[arc] = least;
        most_[arc] = std::min(most, everybody_);
        clash_ = clash_ || least > most_[arc];
        cost_[arc] = cost;
    }
    void add_partners() {
        std::vector<Node> partners;
        for (const auto& partner : instance_.partners) {
            partners.push_back(graph_.addNode());
            add_arc(partners.back(), root_, 0, partner.most);
        }
        for (std::uint32_t place = 0; place < instance_.place_count(); ++place) {
            places_.push_back(graph_.addNode());
            auto to = partners.empty() ? root_ : partners[instance_.partner_of[place]];
            add_arc(places_.back(), to, 0, instance_.capacities[place]);
        }
    }
    void add_groups() {
        for (const auto& grouping : instance_.groupings) {
            if (!has_bounds(grouping)) continue;
            assert_that(!grouping_, "Two groupings with bounds are no flow.");
            grouping_ = &grouping;
            for (const auto& group : grouping.groups) {
                groups_.push_back(graph_.addNode());
                add_arc(root_, groups_.back(), group.least, group.most);
            }
        }
    }
    void add_applicant(std::uint32_t applicant) {
        auto fixed = std::ranges::find(instance_.fixed, applicant, &FixedApplicant::applicant);
        bool is_fixed = fixed != instance_.fixed.end();
        auto node = graph_.addNode();
        add_arc(grouping_ ? groups_[grouping_->group_of[applicant]] : root_, node, 0, 1);
        for (std::uint32_t position = 0; position < instance_.choices_of(applicant); ++position) {
            bool is_open =
                is_fixed ? fixed->position == position : instance_.is_eligible(instance_.starts[applicant] + position);
            if (!is_open) continue;
            add_arc(node, places_[instance_.places_of(applicant)[position]], is_fixed ? 1 : 0, 1, position + 1 - home_);
        }
    }

    const PlacementInstance& instance_;
    std::int64_t everybody_;
    std::int64_t home_;  // what a seat is worth: more than all ranks together
    lemon::SmartDigraph graph_;
    lemon::SmartDigraph::ArcMap<std::int64_t> least_{graph_};
    lemon::SmartDigraph::ArcMap<std::int64_t> most_{graph_};
    lemon::SmartDigraph::ArcMap<std::int64_t> cost_{graph_};
    Node root_ = graph_.addNode();
    std::vector<Node> places_;
    std::vector<Node> groups_;
    const ApplicantGrouping* grouping_ = nullptr;
    bool clash_ = false;  // more wanted on an arc than it takes
};

}  // namespace

std::optional<LeastRankOptimum> least_rank_by_lemon(const PlacementInstance& instance) {
    assert_that(instance.ceilings.empty() && instance.pairs.empty(), "Ceilings and pairs are no flow.");
    return Circulation{instance}.solve();
}

}  // namespace utsyn
