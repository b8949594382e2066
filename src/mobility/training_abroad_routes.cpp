#include "mobility/training_abroad_routes.hpp"

#include "mobility/problems.hpp"
#include "mobility/training_abroad_json.hpp"
#include "mobility/training_case_store.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

#include <functional>

namespace utsyn {
namespace {

TrainingAbroadView view_of(const http::Request& request, sql::Transaction& transaction, const TrainingAbroad& training,
                           const Stay& stay) {
    auto view = training_view(transaction, training, stay, *current_rates(transaction), request.today());
    if (request.may(Permission::keep_stays)) view.allowed_actions = actions_on(training, stay, request.today());
    return view;
}

/// The training of a stay; that it may be begun is told to those who may.
StayTraining training_of(const http::Request& request, sql::Transaction& transaction, const Stay& stay) {
    StayTraining answer;
    if (auto training = TrainingAbroadStore{transaction}.of_stay(stay.id)) {
        answer.training_abroad = view_of(request, transaction, *training, stay);
    } else if (request.may(Permission::keep_stays) && state_on(stay, request.today()) != StayState::cancelled &&
               may_be_training_abroad(stay, known_organisation(transaction, stay.organisation_id),
                                      *current_rates(transaction))) {
        answer.allowed_actions = {StayTrainingAction::begin};
    }
    return answer;
}

Outcome<http::Answer<StayTraining>> show_stay_training(http::Request& request) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "stay", stay->id.uuid, request.change("read"));
    auto answer = training_of(request, transaction, *stay);
    transaction.commit();
    return http::Answer<StayTraining>{std::move(answer)};
}

Outcome<http::Answer<StayTraining>> show_own_training(http::Request& request) {
    auto transaction = request.database().read();
    auto stay = StayStore{transaction}.find_own(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    auto answer = training_of(request, transaction, *stay);
    answer.allowed_actions.clear();
    if (answer.training_abroad) answer.training_abroad->allowed_actions.clear();
    return http::Answer<StayTraining>{std::move(answer)};
}

Outcome<http::Created<TrainingAbroadView>> begin_training(http::Request& request, const TrainingPlaces& places) {
    auto transaction = request.database().begin();
    auto stay = StayStore{transaction}.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    TrainingAbroadStore trainings{transaction};
    if (trainings.of_stay(stay->id)) return problem(problems::training_abroad_exists);
    const auto school = known_organisation(transaction, stay->organisation_id);
    if (!may_be_training_abroad(*stay, school, *current_rates(transaction)) ||
        state_on(*stay, request.today()) == StayState::cancelled)
        return problem(problems::training_abroad_not_possible);
    auto training = with_places(
        {.id = Id<TrainingAbroad>::make(request.now()), .organisation_id = stay->organisation_id, .stay_id = stay->id},
        places, *stay);
    if (!training) return training.error();
    trainings.add(*training, request.change("created"));
    auto view = view_of(request, transaction, *training, *stay);
    transaction.commit();
    return http::Created<TrainingAbroadView>{std::move(view), "/api/trainings-abroad/" + training->id.to_string(),
                                             training->version};
}

Outcome<TrainingOfStay> find_training(const http::Request& request, sql::Transaction& transaction) {
    auto training = TrainingAbroadStore{transaction}.find(request.id<TrainingAbroad>(), request.fence());
    if (!training) return training.error();
    auto stay = StayStore{transaction}.find(training->stay_id, request.fence());
    if (!stay) return stay.error();
    return TrainingOfStay{*std::move(training), *std::move(stay)};
}

/// The one that the path names; that it is read is written down.
Outcome<TrainingOfStay> read_training(const http::Request& request, sql::Transaction& transaction) {
    auto found = find_training(request, transaction);
    if (!found) return found.error();
    StayStore{transaction}.record_read(found->stay, "training_abroad", found->training.id.uuid, request.change("read"));
    return found;
}

Outcome<http::Answer<TrainingAbroadView>> show_training(http::Request& request) {
    auto transaction = request.database().begin();
    auto found = read_training(request, transaction);
    if (!found) return found.error();
    auto view = view_of(request, transaction, found->training, found->stay);
    transaction.commit();
    return http::Answer<TrainingAbroadView>{std::move(view), found->training.version};
}

Outcome<http::Answer<TrainingGrants>> compare_training_grants(http::Request& request) {
    auto transaction = request.database().begin();
    auto found = read_training(request, transaction);
    if (!found) return found.error();
    const auto cases = training_cases(transaction, found->training, found->stay, request.today());
    transaction.commit();
    if (!cases) return cases.error();
    const auto told_of = [&](const GrantCase& asked) {
        return told(grant(asked, *cases->rates), asked, *cases->rates, request.language(), request.runtime().messages);
    };
    return http::Answer<TrainingGrants>{{told_of(cases->opu), told_of(cases->erasmus)}};
}

using TrainingRule = std::function<Outcome<TrainingAbroad>(const TrainingOfStay&, sql::Transaction&)>;

/// Finds, lets `rule` make the next state of, and saves the training that the path names.
Outcome<http::Answer<TrainingAbroadView>> change_training(http::Request& request, std::string_view action,
                                                          const TrainingRule& rule) {
    auto transaction = request.database().begin();
    auto before = find_training(request, transaction);
    if (!before) return before.error();
    if (before->training.version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = rule(*before, transaction);
    if (!after) return after.error();
    auto saved = TrainingAbroadStore{transaction}.save(before->training, *after, request.change(action));
    if (!saved) return saved.error();
    auto view = view_of(request, transaction, *after, before->stay);
    transaction.commit();
    return http::Answer<TrainingAbroadView>{std::move(view), after->version};
}

Outcome<http::Answer<TrainingAbroadView>> edit_training(http::Request& request, const TrainingPlaces& places) {
    return change_training(request, "edited", [&](const TrainingOfStay& before, sql::Transaction&) {
        return with_places(before.training, places, before.stay);
    });
}

Outcome<http::Answer<TrainingAbroadView>> tick_step(http::Request& request, const StepTick& draft) {
    return change_training(request, "step-done", [&](const TrainingOfStay& before, sql::Transaction&) {
        return tick(before.training, {draft.step, draft.done_on, request.actor().person}, before.stay, request.today());
    });
}

Outcome<http::Answer<TrainingAbroadView>> untick_step(http::Request& request) {
    return change_training(request, "step-undone", [&](const TrainingOfStay& before, sql::Transaction&) {
        return untick(before.training, request.path_value("step"));
    });
}

Outcome<http::Answer<TrainingAbroadView>> assess_training_before(http::Request& request,
                                                                 const SchoolAssessment& assessment) {
    return change_training(request, "assessed-before", [&](const TrainingOfStay& before, sql::Transaction&) {
        return assess_before(before.training, assessment, before.stay, request.today());
    });
}

Outcome<http::Answer<TrainingAbroadView>> assess_training_after(http::Request& request,
                                                                const SchoolAssessment& assessment) {
    return change_training(request, "assessed-after", [&](const TrainingOfStay& before, sql::Transaction&) {
        return assess_after(before.training, assessment, before.stay, request.today());
    });
}

Outcome<http::Answer<TrainingAbroadView>> claim_training_refund(http::Request& request, const RefundClaim& claim) {
    return change_training(request, "claimed", [&](const TrainingOfStay& before, sql::Transaction& transaction) {
        return claim_refund(before.training, claim, before.stay, *current_rates(transaction), request.today());
    });
}

Outcome<http::Answer<TrainingAbroadView>> withdraw_training_claim(http::Request& request) {
    return change_training(request, "claim-withdrawn", [](const TrainingOfStay& before, sql::Transaction&) {
        return withdraw_claim(before.training);
    });
}

Outcome<http::Page<HistoryLine>> show_training_history(http::Request& request) {
    auto transaction = request.database().read();
    auto found = find_training(request, transaction);
    if (!found) return found.error();
    return http::Page<HistoryLine>{
        history_lines(transaction, request.fence(), "training_abroad", found->training.id.uuid), ""};
}

}  // namespace

void add_training_abroad_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/stays/{id}/training-abroad", see_stays, show_stay_training,
               {"show_stay_training", "The training abroad (OPU) of a stay, or whether one may be begun."});
    router.post("/api/stays/{id}/training-abroad", keep_stays, begin_training,
                {"begin_training_abroad", "Begin training abroad (OPU) of a stay: its route and employers."});
    router.get("/api/own-stays/{id}/training-abroad", see_own_stays, show_own_training,
               {"show_own_training_abroad", "The training abroad of one of your stays."});
    const std::string one = "/api/trainings-abroad/{id}";
    router.get(one + "/history", see_stays, show_training_history,
               {"show_training_history", "Who changed or read the training abroad, and when; newest first."});
    router.get(one, see_stays, show_training,
               {"show_training_abroad", "One training abroad with its steps; that you read it is written down."});
    router.put(one, keep_stays, edit_training,
               {.id = "edit_training_abroad", .summary = "Correct route and employers.", .versioned = true});
    router.get(one + "/grants", see_stays, compare_training_grants,
               {"compare_training_grants", "What OPU and what Erasmus+ pay for the stay."});
    router.post(one + "/done-steps", keep_stays, tick_step,
                {.id = "tick_training_step", .summary = "Tick a step, with its day.", .versioned = true});
    router.remove(one + "/done-steps/{step}", keep_stays, untick_step,
                  {.id = "untick_training_step", .summary = "Take a tick back.", .versioned = true});
    router.post(
        one + "/assessment-before", keep_stays, assess_training_before,
        {.id = "assess_training_before", .summary = "The school's yes or no before departure.", .versioned = true});
    router.post(one + "/assessment-after", keep_stays, assess_training_after,
                {.id = "assess_training_after",
                 .summary = "Whether the stay counts as training, after return.",
                 .versioned = true});
    router.post(one + "/claim", keep_stays, claim_training_refund,
                {.id = "claim_training_refund", .summary = "Who claimed the refund, and when.", .versioned = true});
    router.remove(
        one + "/claim", keep_stays, withdraw_training_claim,
        {.id = "withdraw_training_claim", .summary = "Write down that nothing is claimed.", .versioned = true});
}

}  // namespace utsyn
