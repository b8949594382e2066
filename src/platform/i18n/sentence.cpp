#include "platform/i18n/sentence.hpp"

#include "platform/i18n/messages.hpp"

#include <unicode/msgfmt.h>
#include <atomic>
#include <memory>

namespace utsyn::i18n {
namespace {

/// ICU's message formats change inside while they format, so every thread keeps its own, by the sentence's number.
struct Opened {
    bool tried = false;
    std::unique_ptr<icu::MessageFormat> format;
};
thread_local std::vector<Opened> opened_here;

icu::UnicodeString wide(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

icu::Formattable formattable(const Argument& argument, const Language& language) {
    struct {
        const Language& reader;
        icu::Formattable operator()(const std::string& text) const { return icu::Formattable{wide(text)}; }
        icu::Formattable operator()(std::int64_t count) const { return icu::Formattable{count}; }
        icu::Formattable operator()(double value) const { return icu::Formattable{value}; }
        icu::Formattable operator()(Date date) const { return icu::Formattable{wide(long_date(date, reader))}; }
    } converted{language};
    return std::visit(converted, argument);
}

icu::MessageFormat* format_of(std::uint32_t number, const std::string& pattern, const Language& language) {
    if (opened_here.size() <= number) opened_here.resize(number + 1);
    Opened& opened = opened_here[number];
    if (!opened.tried) {
        UErrorCode status = U_ZERO_ERROR;
        opened.format =
            std::make_unique<icu::MessageFormat>(wide(pattern), icu::Locale(language.to_string().c_str()), status);
        if (U_FAILURE(status)) opened.format.reset();
        opened.tried = true;
    }
    return opened.format.get();
}

}  // namespace

Sentence::Sentence(std::string pattern, Language language)
    : pattern_{std::move(pattern)},
      language_{std::move(language)},
      fixed_{pattern_.find_first_of("{}'") == std::string::npos} {
    static std::atomic<std::uint32_t> next_number{0};
    number_ = next_number++;
}

std::string Sentence::filled(const Arguments& arguments) const {
    if (fixed_) return pattern_;
    icu::MessageFormat* format = format_of(number_, pattern_, language_);
    if (format == nullptr) return pattern_;
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [name, value] : arguments) {
        names.push_back(wide(name));
        values.push_back(formattable(value, language_));
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString written;
    format->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), written, status);
    if (U_FAILURE(status)) return pattern_;
    std::string text;
    return written.toUTF8String(text);
}

}  // namespace utsyn::i18n
