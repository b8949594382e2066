#include "platform/folding.hpp"

#include <unicode/unistr.h>

namespace utsyn {

std::string folded(std::string_view text) {
    std::string result;
    icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}).foldCase().toUTF8String(result);
    return result;
}

}  // namespace utsyn
