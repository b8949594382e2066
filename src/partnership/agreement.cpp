#include "partnership/agreement.hpp"

#include "partnership/problems.hpp"

namespace utsyn {
namespace {

bool is_over(const Agreement& agreement, Date today) {
    auto state = state_on(agreement, today);
    return state == AgreementState::expired || state == AgreementState::terminated;
}

}  // namespace

AgreementState state_on(const Agreement& agreement, Date today) {
    if (agreement.terminated_from && *agreement.terminated_from <= today) return AgreementState::terminated;
    if (!agreement.our_signature && !agreement.their_signature) return AgreementState::draft;
    if (!agreement.our_signature || !agreement.their_signature) return AgreementState::awaiting_signatures;
    if (today < agreement.valid_from) return AgreementState::awaiting_start;
    return today <= agreement.valid_to ? AgreementState::in_force : AgreementState::expired;
}

std::int64_t term_years(const Agreement& agreement) {
    auto first_day_without = agreement.valid_to + Days{1};
    std::int64_t years = 0;
    while (agreement.valid_from.plus_years(static_cast<int>(years + 1)) <= first_day_without) ++years;
    return years;
}

bool is_short_term(const Agreement& agreement, const PartnershipLimits& limits) {
    return term_years(agreement) < limits.term_minimum_years;
}

Outcome<void> check_term(Date valid_from, Date valid_to) {
    if (valid_to < valid_from) return invalid_field("/valid_to", "before-start");
    return {};
}

Outcome<void> check_editable(const Agreement& agreement) {
    if (agreement.our_signature || agreement.their_signature) return problem(problems::agreement_signed);
    return {};
}

Outcome<Agreement> sign_for_us(Agreement agreement, const OurSignature& signature) {
    if (agreement.our_signature) return problem(problems::agreement_already_signed_by_us);
    if (agreement.valid_to < signature.signed_on) return problem(problems::agreement_over);
    agreement.our_signature = signature;
    return agreement;
}

Outcome<Agreement> sign_for_them(Agreement agreement, const TheirSignature& signature) {
    if (agreement.their_signature) return problem(problems::agreement_already_signed_by_them);
    if (agreement.valid_to < signature.signed_on) return problem(problems::agreement_over);
    agreement.their_signature = signature;
    return agreement;
}

Outcome<Agreement> terminate(Agreement agreement, Date notice_given_on) {
    auto state = state_on(agreement, notice_given_on);
    bool binding = state == AgreementState::in_force || state == AgreementState::awaiting_start;
    if (!binding || agreement.terminated_from) return problem(problems::agreement_not_in_force);
    auto first_day_without = notice_given_on + agreement.notice_days;
    if (first_day_without > agreement.valid_to) return problem(problems::agreement_ends_before_notice);
    agreement.terminated_from = first_day_without;
    return agreement;
}

std::vector<AgreementAction> actions_on(const Agreement& agreement, Date today) {
    std::vector<AgreementAction> actions;
    if (is_over(agreement, today)) return actions;
    if (check_editable(agreement)) actions.push_back(AgreementAction::edit);
    if (sign_for_us(agreement, {{}, today})) actions.push_back(AgreementAction::sign);
    if (sign_for_them(agreement, {"", today, {}})) actions.push_back(AgreementAction::record_signature);
    if (terminate(agreement, today)) actions.push_back(AgreementAction::terminate);
    return actions;
}

}  // namespace utsyn
