#include "platform/documents/printer.hpp"

#include <gtest/gtest.h>

namespace utsyn::documents {

TEST(PlainText, has_a_line_per_block_and_one_space_between_words) {
    EXPECT_EQ(plain_text("<p>One\n   two</p><p>three <b>four</b>, five</p>"), "One two\nthree four, five\n");
    EXPECT_EQ(plain_text("before<br>after"), "before\nafter\n");
}

TEST(PlainText, leaves_out_head_style_script_and_comments) {
    EXPECT_EQ(plain_text("<html><head><title>T</title></head><style>p{}</style><!-- <p>no</p> --><p>yes</p>"), "yes\n");
}

TEST(PlainText, sets_headings_apart_and_marks_list_items) {
    EXPECT_EQ(plain_text("<p>a</p><h2>Head</h2><ul><li>x</li><li>y</li></ul>"), "a\n\nHead\n- x\n- y\n");
}

TEST(PlainText, keeps_the_cells_of_a_row_on_one_line) {
    EXPECT_EQ(plain_text("<table><tr><th>a</th><th>b</th></tr>\n<tr>\n<td><p>1</p></td>\n<td>2</td>\n</tr></table>"),
              "a | b\n1 | 2\n");
    EXPECT_EQ(plain_text("<table><tr><td>1<br>one</td><td>2</td></tr></table>"), "1 / one | 2\n");
}

TEST(PlainText, reads_character_references) {
    EXPECT_EQ(plain_text("&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#x2F; 1&nbsp;2 &aring; & co &#8364;"),
              "<b> &amp; \"x\" 'y/ 1\u00a02 &aring; & co €\n");
}

TEST(PlainText, ends_with_markup_that_never_closes) {
    EXPECT_EQ(plain_text("a<p"), "a\n");
    EXPECT_EQ(plain_text("a<!-- b"), "a\n");
    EXPECT_EQ(plain_text("a<style>b"), "a\n");
    EXPECT_EQ(plain_text("&#x110000;&#;&;"), "&#x110000;&#;&;\n");
}

}  // namespace utsyn::documents
