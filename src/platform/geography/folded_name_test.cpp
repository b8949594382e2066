#include "platform/geography/folded_name.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(FoldedName, nordic_letters_and_their_spellings_are_one) {
    EXPECT_EQ(folded_name("Århus"), folded_name("AARHUS"));
    EXPECT_EQ(folded_name("Tromsø"), folded_name("tromsoe"));
    EXPECT_EQ(folded_name("Næstved"), folded_name("Naestved"));
    EXPECT_EQ(folded_name("München"), folded_name("Muenchen"));
}

TEST(FoldedName, marks_and_punctuation_do_not_count) {
    EXPECT_EQ(folded_name("  Świnoujście "), "swinoujscie");
    EXPECT_EQ(folded_name("'s-Hertogenbosch"), "s hertogenbosch");
    EXPECT_EQ(folded_name("Halle (Saale)"), "halle sale");
    EXPECT_EQ(folded_name("Straße"), "strasse");
}

TEST(FoldedName, other_scripts_stay) {
    EXPECT_EQ(folded_name("東京"), "東京");
    EXPECT_EQ(folded_name("ΑΘΗΝΑ"), folded_name("Αθήνα"));
}

TEST(FoldedName, nothing_stays_nothing) {
    EXPECT_EQ(folded_name(" - "), "");
}

}  // namespace utsyn
