#include "platform/sql/scan.hpp"

#include "platform/sql/postgresql_connection.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace utsyn::sql {
namespace {

TEST(NumberedStatement, gives_the_same_name_the_same_number) {
    const auto statement = numbered("select :b, :a, :b + :a_2");
    EXPECT_EQ(statement.text, "select $1, $2, $1 + $3");
    EXPECT_EQ(statement.names, (std::vector<std::string>{"b", "a", "a_2"}));
}

TEST(NumberedStatement, leaves_quotes_comments_and_casts_alone) {
    constexpr std::string_view text =
        "select ':a', 'it''s :a', \":a\", $$ :a $$, $tag$ :a $$ $tag$, x::text, '12:30' -- :a\n /* :a */ from t";
    const auto statement = numbered(text);
    EXPECT_EQ(statement.text, text);
    EXPECT_TRUE(statement.names.empty());
}

TEST(NumberedStatement, finds_parameters_right_after_what_it_skips) {
    EXPECT_EQ(numbered("''||:a||--c\n:b/**/:c").text, "''||$1||--c\n$2/**/$3");
}

RC_GTEST_PROP(Pieces, together_are_the_text_again, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"ab_1:'\"$-/* \n"}));
    std::string again;
    for (const Piece& piece : pieces_of(text)) {
        RC_ASSERT(!piece.text.empty());
        again += piece.text;
    }
    RC_ASSERT(again == text);
}

}  // namespace
}  // namespace utsyn::sql
