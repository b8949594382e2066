#include "publishing/language_name.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace utsyn {

std::string language_name(const std::string& tag, const Language& reader) {
    icu::UnicodeString name;
    icu::Locale{tag.c_str()}.getDisplayLanguage(icu::Locale{reader.to_string().c_str()}, name);
    std::string text;
    name.toUTF8String(text);
    return text.empty() ? tag : text;
}

}  // namespace utsyn
