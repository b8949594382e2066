#include "planning/placement_run_json.hpp"

#include <algorithm>

namespace utsyn {

PlacementRunRow row_of(const PlacementRun& run) {
    return {run.id,       run.policy,     run.seed,    run.made_at,    run.placed,
            run.unplaced, run.total_rank, run.profile, run.accepted_on};
}

std::vector<RunPlaceView> place_views(const PlacementRun& run) {
    std::vector<RunPlaceView> views;
    for (const auto& place : run.places) {
        RunPlaceView view{.offer_id = place.offer_id, .title = place.title, .places = place.places};
        view.placed = std::count_if(run.decisions.begin(), run.decisions.end(),
                                    [&](const auto& decision) { return decision.offer_id == place.offer_id; });
        for (const auto& applicant : run.applicants) {
            const auto& choices = applicant.all_choices;
            if (!choices.empty() && choices.front() == place.offer_id) ++view.first_choices;
            if (std::find(choices.begin(), choices.end(), place.offer_id) != choices.end()) ++view.wishes;
        }
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace utsyn
