#pragma once

#include "platform/language.hpp"
#include "platform/problem.hpp"
#include "platform/quantities.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::i18n {

/// The sentences of the program: ICU MessageFormat texts by key, one set per language, from `src/*/messages/<tag>.json`.
class Messages {
public:
    /// Reads the embedded message files of every slice.
    static Messages embedded();
    Messages(Messages&&) noexcept;
    ~Messages();

    /// The sentence of `key` with its arguments, in English where the language lacks it; an unknown key gives the key itself.
    /// A Date is shown as long_date writes it.
    std::string text(const Language& language, std::string_view key, const Arguments& arguments = {}) const;
    /// Whether this language itself has the key.
    bool has(const Language& language, std::string_view key) const;

    /// The tags that message files exist for, sorted.
    const std::vector<Language>& languages() const;
    /// The first of the reader's preferences (an Accept-Language header) that exists; else English.
    Language preferred(std::string_view accept_language) const;

    std::vector<std::string> keys(const Language& language) const;

private:
    struct Catalogue;
    explicit Messages(std::unique_ptr<Catalogue> catalogue);
    std::unique_ptr<Catalogue> catalogue_;
};

/// "16 November 2026" as people of that language write it.
std::string long_date(Date date, const Language& language);
/// "16 Nov" / "16. nov."; with the year when it is not `today`'s.
std::string short_date(Date date, Date today, const Language& language);
/// "1 234,50 kr", "€1,234.50": our own patterns, the same as in the browser.
std::string money(const Money& money, const Language& language);
/// The same without hundredths where there are none: "1 234 kr", "€1,234".
std::string price(const Money& money, const Language& language);
/// A number with the language's separators. Units: `decimals` after the point.
std::string number(double value, int decimals, const Language& language);

/// The same sentence with a capital first letter.
std::string capitalised(std::string_view sentence);

/// A key by which names sort as the language's readers expect (Å last in nb, da, sv); bytes compare as text, as hex.
std::string sort_key(std::string_view name, const Language& language);

/// The name of a country by its ISO 3166-1 alpha-2 code, "Frankrike"; the code itself when it is none.
std::string country_name(std::string_view code, const Language& language);

}  // namespace utsyn::i18n
