#pragma once

#include "platform/language.hpp"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace utsyn::i18n {

/// How one language writes numbers, money and dates. The browser reads the same file, `src/platform/messages/formats.json`.
struct Formats {
    std::vector<std::string> also_for;
    std::string decimal;
    std::string group;
    std::string minus;
    std::string money_with_symbol;
    std::string money_with_code;
    std::map<std::string, std::string, std::less<>> symbols;
    std::string long_date;
    std::string short_date;
    std::string short_date_without_year;
    std::array<std::string, 12> months;
    std::array<std::string, 12> short_months;
};

/// The formats by language tag.
const std::map<std::string, Formats, std::less<>>& all_formats();

/// The formats of `language`; those of English where it has none.
const Formats& formats_of(const Language& language);

}  // namespace utsyn::i18n
