#include "planning/placement_run_reasons.hpp"

#include "planning/placement/priority.hpp"
#include "planning/placement/stability.hpp"
#include "planning/placement_run_costs.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

ReasonValue text_value(std::string name, std::string text) {
    return {std::move(name), std::move(text), {}, {}};
}
ReasonValue count_value(std::string name, std::int64_t count) {
    return {std::move(name), {}, count, {}};
}

/// The decisions of one run, one applicant after the other.
class Explanation {
public:
    Explanation(const PlacementRun& run, const PlacementInstance& instance, const PlacementOutcome& outcome)
        : run_{run},
          instance_{instance},
          outcome_{outcome},
          last_{last_in(instance, outcome)},
          is_fixed_(instance.applicants(), false),
          fixed_at_(instance.place_count(), 0),
          placed_at_(instance.place_count(), 0),
          partners_{partners_in_pairs(run)},
          waiting_(instance.place_count()) {
        count_costs();
        count_partners();
        for (const auto& fixed : instance.fixed) {
            is_fixed_[fixed.applicant] = true;
            if (outcome.is_placed(fixed.applicant)) ++fixed_at_[outcome.place(instance, fixed.applicant)];
        }
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
            if (!outcome.is_placed(applicant) && !is_fixed_[applicant])
                for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; ++choice)
                    if (instance.is_eligible(choice))
                        waiting_[instance.places[choice]].push_back(waiting_key(applicant));
        for (auto& keys : waiting_) std::ranges::sort(keys, std::greater{});
    }

    RunDecision of(std::uint32_t position) const {
        const auto& applicant = run_.applicants[position];
        RunDecision decision{.application_id = applicant.application_id, .lottery = outcome_.lottery[position] + 1};
        auto got = outcome_.position[position];
        if (got != none) {
            decision.offer_id = applicant.all_choices[got];
            decision.rank = got + 1;
            decision.reasons.push_back({"placement_reason.got_choice", {count_value("rank", *decision.rank)}});
        }
        if (is_fixed_[position]) {
            decision.reasons.push_back(
                {got == none ? "placement_reason.left_out_by_hand" : "placement_reason.by_hand"});
        } else {
            if (got == none && !applicant.choices.empty() && run_.clashing.empty())
                put_on_waiting_list(decision, position);
            for (std::uint32_t better = 0; better < better_choices_of(position); ++better)
                if (instance_.is_eligible(instance_.starts[position] + better))
                    decision.reasons.push_back(why_not(position, better));
        }
        auto barred = reasons_not_eligible(applicant, run_.places);
        decision.reasons.insert(decision.reasons.end(), barred.begin(), barred.end());
        return decision;
    }

private:
    /// How many choices she would rather have had; none are told of where no placement keeps the bounds.
    std::uint32_t better_choices_of(std::uint32_t position) const {
        if (!run_.clashing.empty()) return 0;
        return std::min(outcome_.position[position], instance_.choices_of(position));
    }

    /// Who is next when a seat comes free: by points where the policy looks at them, else by lottery alone.
    std::uint64_t waiting_key(std::uint32_t applicant) const {
        bool by_points = run_.policy == PlacementPolicy::by_points;
        auto points = by_points ? instance_.points_at(instance_.starts[applicant]) : 0;
        return priority_key(points, outcome_.lottery[applicant]);
    }

    void count_costs() {
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant) {
            if (!outcome_.is_placed(applicant)) continue;
            const auto place = outcome_.place(instance_, applicant);
            ++placed_at_[place];
            for (auto kind : {RunCostKind::grant, RunCostKind::co2})
                used_[kind] += cost_at(run_.places[place], kind).value_or(0);
        }
    }

    void count_partners() {
        placed_with_.assign(instance_.partners.size(), 0);
        for (std::uint32_t place = 0; place < instance_.place_count(); ++place)
            if (const auto partner = partner_at(place); partner != none) placed_with_[partner] += placed_at_[place];
    }

    std::uint32_t partner_at(std::uint32_t place) const {
        return instance_.partner_of.empty() || place == none ? none : instance_.partner_of[place];
    }

    /// Whether there is room at the place, but its partner receives as many as it may without her.
    bool is_partner_full(std::uint32_t position, std::uint32_t place) const {
        const auto partner = partner_at(place);
        return partner != none && placed_at_[place] < run_.places[place].places &&
               partner != partner_at(outcome_.place(instance_, position)) &&
               placed_with_[partner] >= instance_.partners[partner].most;
    }

    void put_on_waiting_list(RunDecision& decision, std::uint32_t position) const {
        const auto& applicant = run_.applicants[position];
        auto first =
            std::ranges::find(applicant.all_choices, applicant.choices.front()) - applicant.all_choices.begin();
        const auto& keys = waiting_[instance_.places_of(position)[static_cast<std::size_t>(first)]];
        auto own = std::ranges::lower_bound(keys, waiting_key(position), std::greater{});
        decision.waiting_offer_id = applicant.choices.front();
        decision.waiting_place = own - keys.begin() + 1;
    }

    /// Why a choice that she would rather have had went to others.
    Reason why_not(std::uint32_t position, std::uint32_t better) const {
        auto place = instance_.places_of(position)[better];
        std::vector<ReasonValue> values{text_value("offer", run_.places[place].title),
                                        count_value("places", run_.places[place].places)};
        if (fixed_at_[place] >= run_.places[place].places) return {"placement_reason.full_by_hand", std::move(values)};
        if (const auto key = why_not_together(position, place); !key.empty())
            return {key, {text_value("offer", run_.places[place].title)}};
        if (is_partner_full(position, place)) return why_not_with_partner(position, place);
        if (run_.kept_run_id) return why_not_kept(position, place, std::move(values));
        if (is_bounded() && placed_at_[place] < run_.places[place].places)
            return {why_not_within_bounds(position, place), {text_value("offer", run_.places[place].title)}};
        switch (run_.policy) {
            case PlacementPolicy::by_points: return why_not_by_points(position, place, std::move(values));
            case PlacementPolicy::least_rank: return {"placement_reason.full_least_rank", std::move(values)};
            case PlacementPolicy::greedy: return {"placement_reason.full_greedy", std::move(values)};
            case PlacementPolicy::generous: return {"placement_reason.full_generous", std::move(values)};
            case PlacementPolicy::fair_share: return {"placement_reason.full_fair_share", std::move(values)};
        }
        return {};
    }

    bool is_bounded() const { return !run_.bounds.partners.empty() || run_.bounds.any() || !run_.pairs.empty(); }

    /// Where the policy looks at points, whom she would have had to come before.
    Reason why_not_with_partner(std::uint32_t position, std::uint32_t place) const {
        std::vector<ReasonValue> values{text_value("offer", run_.places[place].title),
                                        count_value("most", instance_.partners[partner_at(place)].most)};
        const auto& last = last_[place];
        if (run_.policy != PlacementPolicy::by_points || run_.kept_run_id || !last)
            return {"placement_reason.partner_full", std::move(values)};
        const auto points = run_.applicants[position].points;
        values.push_back(count_value("points", points));
        if (points == last->points) {
            values.push_back(count_value("number", outcome_.lottery[position] + 1));
            values.push_back(count_value("last_number", last->lottery + 1));
            return {"placement_reason.partner_drawn", std::move(values)};
        }
        values.push_back(count_value("last_points", last->points));
        return {"placement_reason.partner_full_by_points", std::move(values)};
    }

    /// Whether it is for want of a place for both who go together; empty where that is not what kept her from it.
    std::string why_not_together(std::uint32_t position, std::uint32_t place) const {
        const auto other = partners_[position];
        if (other == none) return {};
        const auto& hers = run_.applicants[other].choices;
        if (std::ranges::find(hers, run_.places[place].offer_id) == hers.end())
            return "placement_reason.together_not_for_both";
        if (placed_at_[place] == run_.places[place].places - 1) return "placement_reason.together_one_left";
        return {};
    }

    /// Where the aim was to change an earlier run as little as possible.
    Reason why_not_kept(std::uint32_t position, std::uint32_t place, std::vector<ReasonValue> values) const {
        if (placed_at_[place] >= run_.places[place].places) return {"placement_reason.full_kept", std::move(values)};
        std::string key = is_bounded() ? why_not_within_bounds(position, place) : "placement_reason.kept";
        if (key == "placement_reason.bounds") key = "placement_reason.kept";
        return {std::move(key), {text_value("offer", run_.places[place].title)}};
    }

    /// What a place that has room would have broken: a ceiling by her alone, the most of her group, or all bounds together.
    std::string why_not_within_bounds(std::uint32_t position, std::uint32_t place) const {
        const auto own = outcome_.place(instance_, position);
        for (auto [kind, key] : {std::pair{RunCostKind::grant, "placement_reason.budget"},
                                 {RunCostKind::co2, "placement_reason.co2_ceiling"}}) {
            const auto most = ceiling_of(run_.bounds, kind);
            const auto now = own == none ? 0 : cost_at(run_.places[own], kind).value_or(0);
            const auto then = cost_at(run_.places[place], kind).value_or(0);
            if (most && used_.at(kind) - now + then > *most) return key;
        }
        if (own == none && is_group_full(position)) return "placement_reason.group_full";
        return "placement_reason.bounds";
    }

    bool is_group_full(std::uint32_t position) const {
        for (const auto& bound : run_.bounds.groups) {
            if (!bound.most || group_of(run_.applicants[position], bound.grouping) != bound.group) continue;
            std::int64_t placed = 0;
            for (std::uint32_t other = 0; other < instance_.applicants(); ++other)
                if (outcome_.is_placed(other) && group_of(run_.applicants[other], bound.grouping) == bound.group)
                    ++placed;
            if (placed >= *bound.most) return true;
        }
        return false;
    }

    Reason why_not_by_points(std::uint32_t position, std::uint32_t place, std::vector<ReasonValue> values) const {
        const auto& last = last_[place];
        assert_that(last.has_value(), "a better choice that is not full was passed over");
        auto points = run_.applicants[position].points;
        values.push_back(count_value("points", points));
        if (points == last->points) {
            values.push_back(count_value("number", outcome_.lottery[position] + 1));
            values.push_back(count_value("last_number", last->lottery + 1));
            return {"placement_reason.drawn", std::move(values)};
        }
        values.push_back(count_value("last_points", last->points));
        if (fixed_at_[place] == 0) return {"placement_reason.full", std::move(values)};
        values.push_back(count_value("by_hand", fixed_at_[place]));
        return {"placement_reason.full_partly_by_hand", std::move(values)};
    }

    const PlacementRun& run_;
    const PlacementInstance& instance_;
    const PlacementOutcome& outcome_;
    std::vector<std::optional<LastIn>> last_;
    std::vector<bool> is_fixed_;
    std::vector<std::int64_t> fixed_at_;     // per place
    std::vector<std::int64_t> placed_at_;    // per place
    std::vector<std::int64_t> placed_with_;  // per partner that is bounded
    std::map<RunCostKind, std::int64_t> used_{{RunCostKind::grant, 0}, {RunCostKind::co2, 0}};
    std::vector<std::uint32_t> partners_;              // with whom each goes together
    std::vector<std::vector<std::uint64_t>> waiting_;  // per place, keys of the unplaced who wish for it, next first
};

}  // namespace

std::vector<RunDecision> explained_decisions(const PlacementRun& run, const PlacementInstance& instance,
                                             const PlacementOutcome& outcome) {
    const Explanation explanation{run, instance, outcome};
    std::vector<RunDecision> decisions;
    decisions.reserve(run.applicants.size());
    for (std::uint32_t position = 0; position < run.applicants.size(); ++position)
        decisions.push_back(explanation.of(position));
    return decisions;
}

std::vector<Reason> reasons_not_eligible(const RunApplicant& applicant, const std::vector<RunPlace>& places) {
    std::vector<Reason> reasons;
    for (const auto& choice : applicant.ineligible_choices) {
        auto place = std::ranges::find(places, choice.offer_id, &RunPlace::offer_id);
        for (auto why : choice.reasons)
            reasons.push_back({"placement_reason.not_eligible." + std::string{word(why)},
                               {text_value("offer", place == places.end() ? "" : place->title)}});
    }
    return reasons;
}

}  // namespace utsyn
