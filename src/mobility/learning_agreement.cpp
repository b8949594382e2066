#include "mobility/learning_agreement.hpp"

#include "mobility/problems.hpp"

namespace utsyn {
namespace {

std::optional<NamedSignature>& signature_of(LearningAgreement& agreement, Signer signer) {
    switch (signer) {
        case Signer::pupil: return agreement.pupil_signature;
        case Signer::home: return agreement.home_signature;
        case Signer::host: break;
    }
    return agreement.host_signature;
}

}  // namespace

LearningAgreementState state_of(const LearningAgreement& agreement) {
    int signatures = agreement.pupil_signature.has_value() + agreement.home_signature.has_value() +
                     agreement.host_signature.has_value();
    if (signatures == 0) return LearningAgreementState::draft;
    return signatures == 3 ? LearningAgreementState::agreed : LearningAgreementState::awaiting_signatures;
}

Outcome<void> check_editable(const LearningAgreement& agreement) {
    if (state_of(agreement) != LearningAgreementState::draft) return problem(problems::learning_agreement_signed);
    return {};
}

Outcome<LearningAgreement> sign(LearningAgreement agreement, Signer signer, const NamedSignature& signature) {
    if (agreement.goals.empty()) return problem(problems::learning_agreement_without_goals);
    auto& place = signature_of(agreement, signer);
    if (place) return problem(problems::learning_agreement_already_signed);
    place = signature;
    return agreement;
}

std::vector<LearningAgreementAction> actions_of(const LearningAgreement& agreement) {
    using enum LearningAgreementAction;
    std::vector<LearningAgreementAction> actions;
    if (check_editable(agreement)) actions.push_back(edit);
    if (sign(agreement, Signer::pupil, {})) actions.push_back(sign_pupil);
    if (sign(agreement, Signer::home, {})) actions.push_back(sign_home);
    if (sign(agreement, Signer::host, {})) actions.push_back(sign_host);
    return actions;
}

}  // namespace utsyn
