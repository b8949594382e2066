#include "platform/json/json.hpp"

#include <gtest/gtest.h>

namespace utsyn::json {
namespace {

enum class Mood { calm, keen };
BOOST_DESCRIBE_ENUM(Mood, calm, keen)

struct Ink {
    std::string colour;
    std::optional<std::int64_t> drops;
};
BOOST_DESCRIBE_STRUCT(Ink, (), (colour, drops))

struct Note {
    Id<Note> id;
    std::string title;
    Date written_on;
    Mood mood;
    std::vector<Ink> inks;
    std::optional<Money> price;
    bool open = false;
    double weight = 0;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(Note, (), (id, title, written_on, mood, inks, price, open, weight, count))

}  // namespace
}  // namespace utsyn::json

template <>
inline constexpr auto utsyn::field_rules<utsyn::json::Note> = std::array{
    utsyn::FieldRule{.field = "title", .min_length = 1, .max_length = 5},
    utsyn::FieldRule{.field = "inks", .max_items = 2},
    utsyn::FieldRule{.field = "count", .minimum = 1, .maximum = 9'000'000'000},
};

namespace utsyn::json {
namespace {

constexpr std::string_view whole_note =
    R"({"id":"0193f1d0-0000-7000-8000-000000000001","title":"Ærø","written_on":"2026-11-16","mood":"keen",)"
    R"("inks":[{"colour":"blue","drops":3},{"colour":"\"red\"\n"}],"price":{"minor":123450,"currency":"NOK"},)"
    R"("open":true,"weight":0.25,"count":5000000000})";

TEST(Json, what_is_written_is_what_was_read) {
    auto note = from_json<Note>(whole_note);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->count, 5'000'000'000);
    EXPECT_EQ(note->mood, Mood::keen);
    EXPECT_EQ(to_json(*note), whole_note);
}

TEST(Json, every_field_error_is_told_at_once) {
    auto note = from_json<Note>(
        R"({"id":"x","title":"too long","written_on":"2026-02-30","mood":"sad","inks":[{"drops":1.5}],"open":1,"weight":"a","extra":0})");
    ASSERT_FALSE(note);
    std::vector<std::pair<std::string, std::string>> told;
    for (const auto& error : note.error().errors) told.emplace_back(error.pointer, error.reason);
    std::vector<std::pair<std::string, std::string>> expected{
        {"/id", "not-an-id"},    {"/title", "too-long"},         {"/written_on", "not-a-date"},
        {"/mood", "not-one-of"}, {"/inks/0/colour", "required"}, {"/inks/0/drops", "not-an-integer"},
        {"/open", "not-a-flag"}, {"/weight", "not-a-number"},    {"/count", "required"},
        {"/extra", "unknown"}};
    EXPECT_EQ(told, expected);
}

TEST(Json, text_that_is_no_json_is_malformed) {
    EXPECT_TRUE(from_json<Note>("{").error().is(problems::malformed));
    EXPECT_TRUE(from_json<Note>(std::string(5000, '[')).error().is(problems::malformed));
}

TEST(Json, numbers_outside_their_bounds_are_refused) {
    auto errors = [](const std::string& count) {
        std::string text{whole_note};
        text.replace(text.find("5000000000"), 10, count);
        auto note = from_json<Note>(text);
        return note ? std::string{} : note.error().errors.at(0).reason;
    };
    EXPECT_EQ(errors("0"), "too-small");
    EXPECT_EQ(errors("9000000001"), "too-large");
    EXPECT_EQ(errors("99999999999999999999"), "not-an-integer");
    EXPECT_EQ(errors("9000000000"), "");
}

TEST(Json, a_text_with_a_zero_character_is_refused) {
    auto refused = from_json<Ink>(R"({"colour":"a\u0000b"})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().errors.at(0).reason, "malformed");
}

TEST(Json, what_was_stored_is_read_without_the_rules_for_input) {
    Note note;
    EXPECT_TRUE(read_stored(R"({"title":"longer than the rule","inks":[{},{},{}],"gone":1})", shape_of<Note>(), &note));
    EXPECT_EQ(note.title, "longer than the rule");
    EXPECT_EQ(note.inks.size(), 3U);
    EXPECT_FALSE(read_stored(R"({"title":5})", shape_of<Note>(), &note));
    EXPECT_FALSE(read_stored("{", shape_of<Note>(), &note));
}

TEST(Json, texts_of_a_command_line_become_a_struct) {
    Ink ink;
    EXPECT_TRUE(fill_from_texts({{"colour", "12"}, {"drops", "12"}}, shape_of<Ink>(), &ink));
    EXPECT_EQ(ink.colour, "12");
    EXPECT_EQ(ink.drops, 12);
    auto refused = fill_from_texts({{"colour", "a"}, {"drops", "many"}}, shape_of<Ink>(), &ink);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().errors.at(0).reason, "not-a-number");
}

TEST(Schemas, a_struct_becomes_a_definition_with_its_rules) {
    Schemas schemas{"#/components/schemas/"};
    EXPECT_EQ(schemas.reference(shape_of<std::vector<Note>>()),
              R"({"type":"array","items":{"$ref":"#/components/schemas/Note"}})");
    auto definitions = schemas.definitions();
    EXPECT_NE(definitions.find(R"("Mood":{"type":"string","enum":["calm","keen"]})"), std::string::npos);
    EXPECT_NE(definitions.find(R"("title":{"type":"string","minLength":1,"maxLength":5})"), std::string::npos);
    EXPECT_NE(definitions.find(R"("required":["colour"])"), std::string::npos);
}

}  // namespace
}  // namespace utsyn::json
