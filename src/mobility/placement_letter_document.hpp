#pragma once

#include "mobility/letter.hpp"
#include "mobility/placement_store.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// The heading of the letter that tells of a placement.
std::string placement_letter_subject(const PlacementRow& placement, const Language& language,
                                     const i18n::Messages& messages);

/// The letter in plain paragraphs. Shape: parted by empty lines; `contact` may be empty.
std::string placement_letter_body(const PlacementRow& placement, const std::string& contact, const Language& language,
                                  const i18n::Messages& messages);

/// The letter as a page for printing, dated as it was written.
std::string placement_letter_html(const PlacementRow& placement, const Letter& letter, const i18n::Messages& messages);

/// The reasons as sentences.
std::vector<std::string> sentences_of(const std::vector<Reason>& reasons, const Language& language,
                                      const i18n::Messages& messages);

}  // namespace utsyn
