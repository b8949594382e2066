#include "platform/i18n/messages.hpp"

#include <fmt/format.h>
#include <unicode/coll.h>
#include <map>
#include <memory>
#include <stdexcept>

namespace utsyn::i18n {
namespace {

/// One collator per thread and language: opening one costs far more than a key.
const icu::Collator& collator_of(const Language& language) {
    thread_local std::map<std::string, std::unique_ptr<icu::Collator>> collators;
    auto& collator = collators[language.to_string()];
    if (!collator) {
        UErrorCode status = U_ZERO_ERROR;
        collator.reset(icu::Collator::createInstance(icu::Locale(language.to_string().c_str()), status));
        if (U_SUCCESS(status)) collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        if (U_FAILURE(status)) throw std::runtime_error{fmt::format("ICU has no collation: {}", u_errorName(status))};
    }
    return *collator;
}

}  // namespace

std::string sort_key(std::string_view name, const Language& language) {
    const icu::Collator& collator = collator_of(language);
    const auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())});
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(collator.getSortKey(text, nullptr, 0)));
    collator.getSortKey(text, bytes.data(), static_cast<std::int32_t>(bytes.size()));
    bytes.pop_back();  // the closing zero says nothing
    return fmt::format("{:02x}", fmt::join(bytes, ""));
}

}  // namespace utsyn::i18n
