#pragma once

#include "platform/language.hpp"
#include "platform/problem.hpp"

#include <cstdint>
#include <string>

namespace utsyn::i18n {

/// One message text, ready to be filled from any thread.
class Sentence {
public:
    Sentence(std::string pattern, Language language);

    /// A text that ICU cannot read is given as it stands; an argument that is not given shows as its name in braces.
    std::string filled(const Arguments& arguments) const;

private:
    std::string pattern_;
    Language language_;
    bool fixed_;  // nothing to fill in
    std::uint32_t number_;
};

}  // namespace utsyn::i18n
