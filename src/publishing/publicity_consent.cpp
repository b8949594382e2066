#include "publishing/publicity_consent.hpp"

#include "publishing/problems.hpp"

namespace utsyn {

bool holds(const PublicityConsent& consent, Date today) {
    return consent.given_on <= today && (!consent.withdrawn_on || today < *consent.withdrawn_on);
}

Outcome<PublicityConsent> withdraw(PublicityConsent consent, Date today) {
    if (consent.withdrawn_on) return problem(problems::consent_withdrawn);
    consent.withdrawn_on = today;
    return consent;
}

}  // namespace utsyn
