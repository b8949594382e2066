#include "platform/i18n/messages.hpp"

#include "platform/i18n/sentence.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <thread>

namespace utsyn::i18n {
namespace {

Language language(std::string_view tag) {
    return *Language::parse(tag);
}

const Messages& messages() {
    static const Messages read = Messages::embedded();
    return read;
}

}  // namespace

TEST(Messages, are_given_in_the_language_asked_for) {
    EXPECT_EQ(messages().text(language("nb"), "problem.not-signed-in"), "Logg inn for å fortsette.");
    EXPECT_EQ(messages().text(language("sv"), "problem.not-signed-in"), "Logga in för att fortsätta.");
}

TEST(Messages, are_english_for_a_language_without_files) {
    EXPECT_EQ(messages().text(language("fi"), "problem.not-signed-in"), "Sign in to continue.");
    EXPECT_FALSE(messages().has(language("fi"), "problem.not-signed-in"));
}

TEST(Messages, give_an_unknown_key_back) {
    EXPECT_EQ(messages().text(language("da"), "no.such-key"), "no.such-key");
    EXPECT_FALSE(messages().has(language("da"), "no.such-key"));
}

TEST(Messages, count_with_the_plural_and_separators_of_the_language) {
    const std::string_view key = "field.too-long";
    EXPECT_EQ(messages().text(language("en"), key, {{"max", std::int64_t{1}}}), "May have at most 1 character.");
    EXPECT_EQ(messages().text(language("en"), key, {{"max", std::int64_t{2000}}}),
              "May have at most 2,000 characters.");
    EXPECT_EQ(messages().text(language("da"), key, {{"max", std::int64_t{2000}}}), "Må højst have 2.000 tegn.");
    EXPECT_EQ(messages().text(language("nb"), key, {{"max", std::int64_t{2000}}}), "Kan ha høyst 2\u00a0000 tegn.");
}

TEST(Messages, lead_with_the_four_languages_that_are_complete) {
    for (const char* tag : {"da", "nb", "sv", "en"})
        EXPECT_EQ(std::ranges::count(messages().languages(), language(tag)), 1) << tag;
}

TEST(Messages, prefer_the_readers_heaviest_known_language) {
    EXPECT_EQ(messages().preferred("fi, sv;q=0.5, da;q=0.8"), language("da"));
    EXPECT_EQ(messages().preferred("nb-NO,nb;q=0.9,en;q=0.1"), language("nb"));
    EXPECT_EQ(messages().preferred("da;q=0, SV-se;q=0.1"), language("sv"));
}

TEST(Messages, read_norwegian_and_nynorsk_wishes_as_bokmaal) {
    EXPECT_EQ(messages().preferred("no"), language("nb"));
    EXPECT_EQ(messages().preferred("nn-NO, en"), language("nb"));
}

TEST(Messages, are_english_for_a_reader_whose_wishes_are_unknown_or_unreadable) {
    for (const char* header : {"", "*", "fi", ";;;", "q=1", ",,,", "da;q=0", "x;q=notanumber"})
        EXPECT_EQ(messages().preferred(header), language("en")) << header;
}

TEST(Sentence, shows_texts_and_days_as_the_language_writes_them) {
    const Sentence sentence{"{name} reiser {day}", language("nb")};
    EXPECT_EQ(sentence.filled({{"name", std::string{"Åse"}}, {"day", Date{2026, 11, 16}}}),
              "Åse reiser 16. november 2026");
}

TEST(Sentence, takes_doubled_apostrophes_as_one) {
    EXPECT_EQ((Sentence{"the pupil''s {thing}", language("en")}.filled({{"thing", std::string{"stay"}}})),
              "the pupil's stay");
    EXPECT_EQ((Sentence{"the pupil's choice", language("en")}.filled({})), "the pupil's choice");
}

TEST(Sentence, shows_the_name_of_an_argument_that_is_not_given) {
    EXPECT_EQ((Sentence{"Dear {name}", language("en")}.filled({})), "Dear {name}");
}

TEST(Sentence, shows_itself_where_it_cannot_be_read) {
    EXPECT_EQ((Sentence{"Dear {name", language("en")}.filled({{"name", std::string{"Åse"}}})), "Dear {name");
}

TEST(Sentence, does_not_read_an_argument_as_a_pattern) {
    EXPECT_EQ((Sentence{"{a}", language("en")}.filled({{"a", std::string{"{b}"}}, {"b", std::string{"no"}}})), "{b}");
}

TEST(Sentence, is_filled_by_many_threads_at_once) {
    const Sentence sentence{"{count, plural, one {# plass} other {# plasser}} til {name}", language("nb")};
    std::atomic<int> wrong{0};
    std::vector<std::jthread> threads;
    for (std::int64_t count = 2; count < 6; ++count)
        threads.emplace_back([&, count] {
            const std::string expected = std::to_string(count) + " plasser til Kiruna";
            for (int turn = 0; turn < 500; ++turn)
                wrong += sentence.filled({{"count", count}, {"name", std::string{"Kiruna"}}}) != expected;
        });
    threads.clear();
    EXPECT_EQ(wrong, 0);
}

}  // namespace utsyn::i18n
