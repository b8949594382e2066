#include "mobility/learning_agreement_routes.hpp"

#include "mobility/learning_agreement_document.hpp"
#include "mobility/problems.hpp"
#include "organisation/permissions.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

LearningAgreementView view_of(const http::Request& request, sql::Transaction& transaction, const Stay& stay,
                              const LearningAgreement& agreement) {
    LearningAgreementView view{
        agreement, state_of(agreement), StayStore{transaction}.row_of(stay, request.today()), {}};
    if (request.may(Permission::keep_stays)) view.allowed_actions = actions_of(agreement);
    return view;
}

void apply(const LearningAgreementDraft& draft, LearningAgreement& agreement) {
    agreement.goals = draft.goals;
    agreement.tasks = draft.tasks;
    agreement.supervision = draft.supervision;
    agreement.assessment = draft.assessment;
    agreement.recognition = draft.recognition;
}

/// The paper that the path names with its stay; that it is read is written down.
Outcome<LearningAgreementView> read_paper(http::Request& request, std::string_view action) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto agreement = stays.find_learning_agreement(request.id<LearningAgreement>(), request.fence());
    if (!agreement) return agreement.error();
    auto stay = stays.find(agreement->stay_id, request.fence());
    if (!stay) return stay.error();
    stays.record_read(*stay, "learning_agreement", agreement->id.uuid, request.change(action));
    auto view = view_of(request, transaction, *stay, *agreement);
    transaction.commit();
    return view;
}

Outcome<http::Answer<LearningAgreementView>> show_learning_agreement(http::Request& request) {
    auto view = read_paper(request, "read");
    if (!view) return view.error();
    auto version = view->learning_agreement.version;
    return http::Answer<LearningAgreementView>{*std::move(view), version};
}

Outcome<http::Content> print_learning_agreement(http::Request& request) {
    auto view = read_paper(request, "printed");
    if (!view) return view.error();
    auto html = learning_agreement_html(*view, request.language(), request.runtime().messages);
    return http::Content{
        "application/pdf", request.runtime().printer.pdf(html),
        fmt::format("learning-agreement-{}.pdf", view->learning_agreement.id.to_string().substr(0, 8))};
}

Outcome<http::Created<LearningAgreementView>> create_learning_agreement(http::Request& request,
                                                                        const LearningAgreementDraft& draft) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto stay = stays.find(request.id<Stay>(), request.fence());
    if (!stay) return stay.error();
    if (stays.learning_agreement_of(stay->id, request.fence())) return problem(problems::learning_agreement_exists);
    LearningAgreement agreement{.id = Id<LearningAgreement>::make(request.now()),
                                .organisation_id = stay->organisation_id,
                                .stay_id = stay->id};
    apply(draft, agreement);
    stays.add_learning_agreement(agreement, request.change("created"));
    auto view = view_of(request, transaction, *stay, agreement);
    transaction.commit();
    return http::Created<LearningAgreementView>{std::move(view), "/api/learning-agreements/" + agreement.id.to_string(),
                                                agreement.version};
}

/// Finds, lets `rule` make the next state of, and saves the learning agreement that the path names.
template <class Rule>
Outcome<http::Answer<LearningAgreementView>> change_learning_agreement(http::Request& request, std::string_view action,
                                                                       Rule rule) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto before = stays.find_learning_agreement(request.id<LearningAgreement>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<LearningAgreement> after = rule(*before);
    if (!after) return after.error();
    if (auto saved = stays.save_learning_agreement(*before, *after, request.change(action)); !saved)
        return saved.error();
    auto stay = stays.find(after->stay_id, request.fence());
    if (!stay) return stay.error();
    auto view = view_of(request, transaction, *stay, *after);
    transaction.commit();
    return http::Answer<LearningAgreementView>{std::move(view), after->version};
}

Outcome<http::Answer<LearningAgreementView>> edit_learning_agreement(http::Request& request,
                                                                     const LearningAgreementDraft& draft) {
    return change_learning_agreement(request, "edited", [&](LearningAgreement agreement) -> Outcome<LearningAgreement> {
        if (auto editable = check_editable(agreement); !editable) return editable.error();
        apply(draft, agreement);
        return agreement;
    });
}

template <Signer signer>
Outcome<http::Answer<LearningAgreementView>> record_signature(http::Request& request, const NamedSignature& signature) {
    if (signature.signed_on > request.today()) return invalid_field("/signed_on", "in-the-future");
    return change_learning_agreement(
        request, "signed", [&](const LearningAgreement& agreement) { return sign(agreement, signer, signature); });
}

}  // namespace

void add_learning_agreement_routes(http::Router& router) {
    using enum Permission;
    router.post("/api/stays/{id}/learning-agreement", keep_stays, create_learning_agreement,
                {"create_learning_agreement", "Write down what a stay is to teach."});
    router.get("/api/learning-agreements/{id}", see_stays, show_learning_agreement,
               {"show_learning_agreement", "One learning agreement; that you read it is written down."});
    router.put("/api/learning-agreements/{id}", keep_stays, edit_learning_agreement,
               {.id = "edit_learning_agreement", .summary = "Change one that nobody has signed.", .versioned = true});
    router.post(
        "/api/learning-agreements/{id}/pupil-signature", keep_stays, record_signature<Signer::pupil>,
        {.id = "sign_learning_agreement_as_pupil", .summary = "Record the pupil's signature.", .versioned = true});
    router.post("/api/learning-agreements/{id}/home-signature", keep_stays, record_signature<Signer::home>,
                {.id = "sign_learning_agreement_as_home",
                 .summary = "Record the sending school's signature.",
                 .versioned = true});
    router.post(
        "/api/learning-agreements/{id}/host-signature", keep_stays, record_signature<Signer::host>,
        {.id = "sign_learning_agreement_as_host", .summary = "Record the host's signature.", .versioned = true});
    router.get("/api/learning-agreements/{id}/document.pdf", see_stays, print_learning_agreement,
               {"print_learning_agreement", "The learning agreement as a paper, PDF."});
}

}  // namespace utsyn
