#include "platform/i18n/messages.hpp"

#include <unicode/locid.h>

namespace utsyn::i18n {

std::string country_name(std::string_view code, const Language& language) {
    icu::UnicodeString name;
    icu::Locale{"", std::string{code}.c_str()}.getDisplayCountry(icu::Locale{language.to_string().c_str()}, name);
    std::string text;
    return name.toUTF8String(text);
}

}  // namespace utsyn::i18n
