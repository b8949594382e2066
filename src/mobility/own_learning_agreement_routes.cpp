#include "mobility/own_learning_agreement_routes.hpp"

#include "mobility/learning_agreement_document.hpp"
#include "organisation/permissions.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

/// That of the stay in the path, which is the reader's own. She chooses her goals and signs for herself.
/// Problems: not-found.
Outcome<LearningAgreementView> find_view(const http::Request& request, sql::Transaction& transaction) {
    StayStore stays{transaction};
    auto stay = stays.find_own(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    auto agreement = stays.learning_agreement_of(stay->id, request.fence());
    if (!agreement) return problem(problems::not_found);
    LearningAgreementView view{*agreement, state_of(*agreement), stays.row_of(*stay, request.today()), {}};
    for (auto action : actions_of(*agreement))
        if (action == LearningAgreementAction::edit || action == LearningAgreementAction::sign_pupil)
            view.allowed_actions.push_back(action);
    return view;
}

Outcome<http::Answer<LearningAgreementView>> answer_with(const http::Request& request, sql::Transaction& transaction) {
    auto view = find_view(request, transaction);
    if (!view) return view.error();
    auto version = view->learning_agreement.version;
    return http::Answer<LearningAgreementView>{*std::move(view), version};
}

Outcome<http::Answer<LearningAgreementView>> show_own_learning_agreement(http::Request& request) {
    auto transaction = request.database().read();
    return answer_with(request, transaction);
}

template <class Rule>
Outcome<http::Answer<LearningAgreementView>> change_own(http::Request& request, std::string_view action, Rule rule) {
    auto transaction = request.database().begin();
    auto view = find_view(request, transaction);
    if (!view) return view.error();
    const auto& before = view->learning_agreement;
    if (before.version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<LearningAgreement> after = rule(*view);
    if (!after) return after.error();
    auto saved = StayStore{transaction}.save_learning_agreement(before, *after, request.change(action));
    if (!saved) return saved.error();
    auto answer = answer_with(request, transaction);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Answer<LearningAgreementView>> choose_own_goals(http::Request& request, const LearningGoalsDraft& draft) {
    return change_own(request, "goals-chosen", [&](const LearningAgreementView& view) -> Outcome<LearningAgreement> {
        auto agreement = view.learning_agreement;
        if (auto editable = check_editable(agreement); !editable) return editable.error();
        agreement.goals = draft.goals;
        return agreement;
    });
}

Outcome<http::Answer<LearningAgreementView>> sign_own_learning_agreement(http::Request& request) {
    return change_own(request, "signed", [&](const LearningAgreementView& view) {
        return sign(view.learning_agreement, Signer::pupil, {view.stay.person_name, request.today()});
    });
}

Outcome<http::Content> print_own_learning_agreement(http::Request& request) {
    std::string html;
    {
        auto transaction = request.database().read();
        auto view = find_view(request, transaction);
        if (!view) return view.error();
        html = learning_agreement_html(*view, request.language(), request.runtime().messages);
    }
    return http::Content{"application/pdf", request.runtime().printer.pdf(html),
                         fmt::format("learning-agreement-{}.pdf", request.id<Stay>().to_string().substr(0, 8))};
}

}  // namespace

void add_own_learning_agreement_routes(http::Router& router) {
    using enum Permission;
    const std::string one = "/api/own-stays/{id}/learning-agreement";
    router.get(one, see_own_stays, show_own_learning_agreement,
               {"show_own_learning_agreement", "The learning agreement of one of your stays."});
    router.put(one + "/goals", see_own_stays, choose_own_goals,
               {.id = "choose_own_goals", .summary = "Choose the goals of your stay.", .versioned = true});
    router.post(one + "/signature", see_own_stays, sign_own_learning_agreement,
                {.id = "sign_own_learning_agreement", .summary = "Sign your learning agreement.", .versioned = true});
    router.get(one + "/document.pdf", see_own_stays, print_own_learning_agreement,
               {"print_own_learning_agreement", "Your learning agreement as a paper, PDF."});
}

}  // namespace utsyn
