#pragma once

#include "partnership/agreement_json.hpp"
#include "platform/i18n/messages.hpp"

#include <string>
#include <vector>

namespace utsyn {

/// What the paper of an agreement shows.
struct AgreementPaper {
    AgreementView view;
    std::vector<NamedContact> contacts;
};

/// The agreement as a page for printing, in the reader's language.
std::string agreement_html(const AgreementPaper& paper, const Language& language, Date today,
                           const i18n::Messages& messages);

}  // namespace utsyn
