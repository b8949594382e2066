#include "mobility/training_abroad_json.hpp"

namespace utsyn {
namespace {

TrainingStepView step_view(sql::Transaction& transaction, const TrainingAbroad& training, const TrainingStep& step,
                           const Stay& stay, Date today) {
    TrainingStepView view{.step = step.step,
                          .phase = step.phase,
                          .who = step.who,
                          .shown_by = step.shown_by,
                          .is_needed = step.is_needed,
                          .done_on = done_on(training, step),
                          .is_late = is_late(training, step, stay, today),
                          .sources = sources_in(step.provenance),
                          .certainty = step.provenance.certainty};
    for (const auto& paper : step.papers)
        view.papers.push_back({paper.paper, sources_in(paper.provenance), paper.provenance.certainty});
    for (const auto& done : training.done_steps)
        if (done.step == step.step) view.done_by = person_name(transaction, done.person_id);
    if (step.shown_by == ShownBy::assessment_before && training.assessment_before)
        view.done_by = training.assessment_before->assessor;
    if (step.shown_by == ShownBy::assessment_after && training.assessment_after)
        view.done_by = training.assessment_after->assessor;
    return view;
}

}  // namespace

TrainingAbroadView training_view(sql::Transaction& transaction, const TrainingAbroad& training, const Stay& stay,
                                 const RateBook& book, Date today) {
    TrainingAbroadView view{.training_abroad = training, .stay = StayStore{transaction}.row_of(stay, today)};
    for (const auto& step : training_steps(training.places.route, stay.starts_on)) {
        view.steps.push_back(step_view(transaction, training, step, stay, today));
        if (!step.is_needed) continue;
        ++view.needed;
        if (view.steps.back().done_on) ++view.done;
    }
    if (const auto deadline = claim_deadline(training, stay, book)) {
        const auto& provenance = book.rates().at(deadline->rate).provenance;
        view.claim_deadline = {deadline->last_day, deadline->counted_from, sources_in(provenance),
                               provenance.certainty};
    }
    return view;
}

}  // namespace utsyn
