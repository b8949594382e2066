#include "platform/embedded.hpp"
#include "platform/i18n/sentence.hpp"

#include <gtest/gtest.h>
#include <unicode/messagepattern.h>
#include <boost/json.hpp>
#include <map>
#include <set>

namespace utsyn::i18n {
namespace {

using Texts = std::map<std::string, std::string>;

/// Every text by slice and language.
const std::map<std::string, std::map<std::string, Texts>>& files() {
    static const auto read = [] {
        std::map<std::string, std::map<std::string, Texts>> by_slice;
        for (const EmbeddedFile& file : embedded_files_below("src/")) {
            const std::string path{file.path};
            const auto folder = path.find("/messages/");
            if (folder == std::string::npos || path.ends_with("/formats.json")) continue;
            const auto tag = path.substr(folder + 10, path.size() - folder - 15);
            by_slice[path.substr(4, folder - 4)][tag] = boost::json::value_to<Texts>(boost::json::parse(file.bytes));
        }
        return by_slice;
    }();
    return read;
}

/// The argument names of a pattern with the kind that each is used as.
std::map<std::string, UMessagePatternArgType> arguments_in(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::MessagePattern pattern{icu::UnicodeString::fromUTF8(text), nullptr, status};
    std::map<std::string, UMessagePatternArgType> arguments;
    if (U_FAILURE(status)) return arguments;
    for (std::int32_t place = 0; place < pattern.countParts(); ++place) {
        const auto& part = pattern.getPart(place);
        if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
        std::string name;
        pattern.getSubstring(pattern.getPart(place + 1)).toUTF8String(name);
        auto& kind = arguments[name];
        kind = std::max(kind, part.getArgType());
    }
    return arguments;
}

Argument sample(UMessagePatternArgType kind) {
    if (kind == UMSGPAT_ARG_TYPE_NONE) return std::string{"sample"};
    if (kind == UMSGPAT_ARG_TYPE_SELECT) return std::string{"other"};
    return std::int64_t{1234};
}

std::set<std::string> keys_of(const Texts& texts) {
    std::set<std::string> keys;
    for (const auto& [key, text] : texts) keys.insert(key);
    return keys;
}

template <class Check>
void for_every_text(Check check) {
    for (const auto& [slice, by_language] : files())
        for (const auto& [tag, texts] : by_language)
            for (const auto& [key, text] : texts) {
                SCOPED_TRACE(slice + " " + tag + " " + key);
                check(tag, key, text, by_language);
            }
}

}  // namespace

TEST(MessageFiles, exist_in_the_four_languages_with_the_same_keys) {
    ASSERT_FALSE(files().empty());
    for (const auto& [slice, by_language] : files())
        for (const char* tag : {"da", "nb", "sv", "en"}) {
            ASSERT_TRUE(by_language.contains(tag) && by_language.contains("en")) << slice << " " << tag;
            EXPECT_EQ(keys_of(by_language.at(tag)), keys_of(by_language.at("en"))) << slice << " " << tag;
        }
}

TEST(MessageFiles, every_sentence_can_be_filled) {
    for_every_text([](const auto& tag, const auto&, const auto& text, const auto&) {
        Arguments arguments;
        for (const auto& [name, kind] : arguments_in(text)) arguments.emplace_back(name, sample(kind));
        const std::string filled = Sentence{text, *Language::parse(tag)}.filled(arguments);
        EXPECT_FALSE(filled.empty());
        EXPECT_EQ(filled.find_first_of("{}"), std::string::npos) << filled;
    });
}

TEST(MessageFiles, a_sentence_takes_the_same_arguments_in_every_language) {
    for_every_text([](const auto&, const auto& key, const auto& text, const auto& by_language) {
        if (!by_language.contains("en") || !by_language.at("en").contains(key)) return;
        std::set<std::string> own;
        std::set<std::string> english;
        for (const auto& [name, kind] : arguments_in(text)) own.insert(name);
        for (const auto& [name, kind] : arguments_in(by_language.at("en").at(key))) english.insert(name);
        EXPECT_EQ(own, english);
    });
}

TEST(MessageFiles, no_sentence_leaves_dates_to_the_library) {
    for_every_text([](const auto&, const auto&, const auto& text, const auto&) {
        EXPECT_EQ(text.find(", date"), std::string::npos) << text;
        EXPECT_EQ(text.find(", time"), std::string::npos) << text;
        EXPECT_EQ(text.find("::currency"), std::string::npos) << text;
    });
}

TEST(MessageFiles, the_check_sees_a_sentence_that_cannot_be_filled) {
    EXPECT_NE(Sentence("{count, plural, one {#}", Language{}).filled({}).find('{'), std::string::npos);
    EXPECT_EQ(arguments_in("{a} {n, plural, one {{b}} other {#}}").size(), 3U);
}

}  // namespace utsyn::i18n
