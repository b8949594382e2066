#include "planning/placement/clash.hpp"

#include "planning/placement/bounded_search.hpp"
#include "planning/placement/ceilings.hpp"
#include "planning/placement/network_of_instance.hpp"
#include "planning/placement/optimal.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <functional>
#include <numeric>

namespace utsyn {
namespace {

/// So many sets of bounds are tried at most in search of a smaller one, and so many choices looked at in all of them.
constexpr std::size_t most_sets = 3000;
constexpr std::size_t most_choices_looked_at = 300'000;

struct Bound {
    std::string name;
    std::function<void(PlacementInstance&)> drop;
};

using Bounds = std::vector<Bound>;
using Chosen = std::vector<bool>;  // per bound, whether it is kept

void add_group_bounds(const PlacementInstance& instance, Bounds& bounds) {
    for (std::size_t i = 0; i < instance.groupings.size(); ++i)
        for (std::size_t j = 0; j < instance.groupings[i].groups.size(); ++j) {
            const auto& group = instance.groupings[i].groups[j];
            const auto name = fmt::format("groups/{}/{}", instance.groupings[i].name, group.name);
            if (group.least > 0)
                bounds.push_back({name + "/least", [=](auto& told) { told.groupings[i].groups[j].least = 0; }});
            if (group.most != none)
                bounds.push_back({name + "/most", [=](auto& told) { told.groupings[i].groups[j].most = none; }});
        }
}

Bounds bounds_of(const PlacementInstance& instance) {
    Bounds bounds;
    add_group_bounds(instance, bounds);
    for (std::size_t i = 0; i < instance.partners.size(); ++i)
        if (instance.partners[i].most != none)
            bounds.push_back({fmt::format("partners/{}/most", instance.partners[i].name),
                              [=](auto& told) { told.partners[i].most = none; }});
    for (const auto& ceiling : instance.ceilings)
        bounds.push_back({"ceilings/" + ceiling.name, [name = ceiling.name](auto& told) {
                              std::erase_if(told.ceilings, [&](const auto& other) { return other.name == name; });
                          }});
    for (const auto& fixed : instance.fixed)
        bounds.push_back({fmt::format("fixed/{}", fixed.applicant + 1), [who = fixed.applicant](auto& told) {
                              std::erase_if(told.fixed, [&](const auto& other) { return other.applicant == who; });
                          }});
    for (const auto& [one, other] : instance.pairs)
        bounds.push_back({fmt::format("pairs/{}/{}", one + 1, other + 1), [=](auto& told) {
                              std::erase_if(told.pairs,
                                            [&](const auto& pair) { return pair.one == one && pair.other == other; });
                          }});
    return bounds;
}

bool is_possible(const PlacementInstance& instance, const std::vector<std::uint32_t>& order) {
    if (forms_one_flow(instance)) return place_optimally(instance, PlacementPolicy::least_rank, order).possible;
    return !is_proved_impossible(instance) && may_be_possible(instance, order);
}

class Clash {
public:
    explicit Clash(const PlacementInstance& instance)
        : instance_{instance},
          bounds_{bounds_of(instance)},
          order_(instance.applicants()),
          sets_left_{std::min(most_sets, most_choices_looked_at / (instance.places.size() + 1))} {
        std::iota(order_.begin(), order_.end(), 0U);
    }

    std::vector<std::string> smallest() {
        Chosen kept(bounds_.size(), true);
        for (std::size_t bound = 0; bound < bounds_.size(); ++bound) {
            kept[bound] = false;
            kept[bound] = !clashes(kept);
        }
        const auto size = static_cast<std::size_t>(std::ranges::count(kept, true));
        for (std::size_t fewer = 1; fewer < size; ++fewer) {
            Chosen chosen(bounds_.size(), false);
            if (find(chosen, 0, fewer)) return names_of(chosen);
        }
        return names_of(kept);
    }

private:
    bool clashes(const Chosen& chosen) const {
        auto told = instance_;
        for (std::size_t bound = 0; bound < bounds_.size(); ++bound)
            if (!chosen[bound]) bounds_[bound].drop(told);
        return !is_possible(told, order_);
    }
    /// Tries all ways to choose so many more bounds from `first` on, while sets are left to be tried.
    bool find(Chosen& chosen, std::size_t first, std::size_t more) {
        if (more == 0) return sets_left_-- > 0 && clashes(chosen);
        for (auto bound = first; bound + more <= bounds_.size() && sets_left_ > 0; ++bound) {
            chosen[bound] = true;
            if (find(chosen, bound + 1, more - 1)) return true;
            chosen[bound] = false;
        }
        return false;
    }
    std::vector<std::string> names_of(const Chosen& chosen) const {
        std::vector<std::string> names;
        for (std::size_t bound = 0; bound < bounds_.size(); ++bound)
            if (chosen[bound]) names.push_back(bounds_[bound].name);
        return names;
    }

    const PlacementInstance& instance_;
    Bounds bounds_;
    std::vector<std::uint32_t> order_;
    std::size_t sets_left_;
};

}  // namespace

std::vector<std::string> smallest_clash(const PlacementInstance& instance) {
    return Clash{instance}.smallest();
}

}  // namespace utsyn
