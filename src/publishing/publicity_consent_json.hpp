#pragma once

#include "publishing/publicity_consent.hpp"

namespace utsyn {

/// What somebody says yes to.
struct PublicityConsentDraft {
    PublicityKind kind{};
};
BOOST_DESCRIBE_STRUCT(PublicityConsentDraft, (), (kind))

/// A consent with the words that it is to.
struct PublicityConsentView {
    PublicityConsent consent;
    std::string text;
    bool holds = false;
};
BOOST_DESCRIBE_STRUCT(PublicityConsentView, (), (consent, text, holds))

}  // namespace utsyn
