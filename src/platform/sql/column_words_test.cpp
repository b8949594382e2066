#include "platform/sql/database.hpp"

#include <gtest/gtest.h>

namespace utsyn::sql {
namespace {

TEST(ColumnWords, become_checked_types_of_sqlite) {
    EXPECT_EQ(
        expand_types("create table t (id {id} primary key, open {flag} not null, n {count}) {strict};", Engine::sqlite),
        "create table t (id blob check (length(id) = 16) primary key, "
        "open integer check (open in (0, 1)) not null, n integer) strict;");
}

TEST(ColumnWords, become_types_of_postgresql) {
    EXPECT_EQ(
        expand_types("create table t (id {id}, day {date}, at {instant}, name {text} not null, x {number}, "
                     "content {bytes}, open {flag}, price_minor {money}) {strict};",
                     Engine::postgresql),
        "create table t (id uuid, day date, at timestamptz(3), name text collate \"C\" not null, x double precision, "
        "content bytea, open boolean, price_minor bigint) ;");
}

TEST(ColumnWords, in_a_cast_are_bare_types) {
    EXPECT_EQ(expand_types("select cast(x as {text})", Engine::postgresql), "select cast(x as text)");
    EXPECT_EQ(expand_types("select cast(x as {date})", Engine::sqlite), "select cast(x as text)");
}

TEST(ColumnWords, in_quotes_and_comments_stay) {
    constexpr std::string_view text = "insert into t values ('{id}', '{\"a\": 1}'); -- {id} and {nothing}\n";
    EXPECT_EQ(expand_types(text, Engine::sqlite), text);
}

TEST(ColumnWordsDeathTest, that_do_not_exist_stop_the_program) {
    EXPECT_DEATH(expand_types("create table t (id {uuid}) {strict};", Engine::sqlite), "uuid");
}

TEST(ColumnWordsDeathTest, a_table_that_does_not_end_with_strict_stops_the_program) {
    EXPECT_DEATH(expand_types("-- a table\ncreate table t (\n id {id}\n);", Engine::postgresql), "strict");
}

}  // namespace
}  // namespace utsyn::sql
