#pragma once

#include "mobility/stay_json.hpp"
#include "platform/i18n/messages.hpp"

#include <string>

namespace utsyn {

/// The learning agreement as a page for printing, in the reader's language.
std::string learning_agreement_html(const LearningAgreementView& view, const Language& language,
                                    const i18n::Messages& messages);

}  // namespace utsyn
