#include "publishing/publication.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

Language language(std::string_view tag) {
    return *Language::parse(tag);
}

TEST(Publication, is_public_from_the_day_of_its_publication) {
    Publication publication;
    EXPECT_FALSE(is_public(publication, Date{2026, 11, 16}));
    publication.published_on = Date{2026, 11, 16};
    EXPECT_FALSE(is_public(publication, Date{2026, 11, 15}));
    EXPECT_TRUE(is_public(publication, Date{2026, 11, 16}));
}

TEST(Publication, gets_a_readable_address_from_a_name) {
    EXPECT_EQ(slug_of("Björkviks gymnasieskola"), "bjorkviks-gymnasieskola");
    EXPECT_EQ(slug_of("St. Elmo's / College"), "st-elmos-college");
    EXPECT_EQ(slug_of("東京"), "");
    EXPECT_LE(slug_of(std::string(200, 'x')).size(), 60U);
}

TEST(Publication, takes_small_letters_digits_and_single_hyphens_as_address) {
    for (const char* slug : {"ab", "nordlia-vgs", "skole-12"}) EXPECT_TRUE(check_slug(slug).has_value()) << slug;
    for (const char* slug : {"", "a", "Nordlia", "a b", "-ab", "ab-", "a--b", "å-a", "offers", "open-data", "a/b"})
        EXPECT_FALSE(check_slug(slug).has_value()) << slug;
    EXPECT_FALSE(check_slug(std::string(61, 'a')).has_value());
}

TEST(LanguageText, is_chosen_by_the_readers_language_then_by_nearness) {
    std::vector<LanguageText> texts{{language("sv"), "Hej"}, {language("en"), "Hello"}, {language("da"), "Hej du"}};
    EXPECT_EQ(text_for(texts, language("sv"))->text, "Hej");
    EXPECT_EQ(text_for(texts, language("nb"))->text, "Hej du");
    EXPECT_EQ(text_for(texts, language("fi"))->text, "Hello");
    EXPECT_EQ(text_for(std::span{texts}.first(1), language("en"))->text, "Hej");
    EXPECT_EQ(text_for({}, language("en")), nullptr);
}

TEST(LanguageText, stands_once_in_each_language) {
    std::vector<LanguageText> texts{{language("sv"), "Hej"}, {language("en"), "Hello"}};
    EXPECT_TRUE(check_languages(texts, "/introduction").has_value());
    texts.push_back({language("sv"), "Hej igen"});
    auto twice = check_languages(texts, "/introduction");
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error().errors.at(0).pointer, "/introduction/2/language");
}

}  // namespace
}  // namespace utsyn
