#include "organisation/register_number.hpp"

#include <gtest/gtest.h>

namespace utsyn {

TEST(RegisterNumber, of_a_norwegian_organisation_ends_in_its_check_digit) {
    EXPECT_EQ(fault_in_number("no_orgnr", "310082856"), std::nullopt);
    EXPECT_EQ(fault_in_number("no_orgnr", "310082857"), NumberFault::wrong_check_digit);
    EXPECT_EQ(fault_in_number("no_orgnr", "310028856"), NumberFault::wrong_check_digit);
}

TEST(RegisterNumber, of_a_norwegian_organisation_has_nine_digits) {
    EXPECT_EQ(fault_in_number("no_orgnr", "31008285"), NumberFault::malformed);
    EXPECT_EQ(fault_in_number("no_orgnr", "3100828560"), NumberFault::malformed);
    EXPECT_EQ(fault_in_number("no_orgnr", "31008285X"), NumberFault::malformed);
    EXPECT_EQ(fault_in_number("no_orgnr", ""), NumberFault::missing);
}

TEST(RegisterNumber, of_a_danish_institution_has_six_digits) {
    EXPECT_EQ(fault_in_number("dk_instnr", "010001"), std::nullopt);
    EXPECT_EQ(fault_in_number("dk_instnr", "10001"), NumberFault::malformed);
}

TEST(RegisterNumber, of_a_danish_company_has_a_check_digit_too) {
    EXPECT_EQ(fault_in_number("dk_cvr", "00001147"), std::nullopt);
    EXPECT_EQ(fault_in_number("dk_cvr", "00001148"), NumberFault::wrong_check_digit);
}

TEST(RegisterNumber, of_erasmus_begins_with_a_letter) {
    EXPECT_EQ(fault_in_number("eu_oid", "E10000001"), std::nullopt);
    EXPECT_EQ(fault_in_number("eu_oid", "10000001"), NumberFault::malformed);
}

TEST(RegisterNumber, of_a_register_that_we_do_not_know_may_be_any_text) {
    EXPECT_EQ(fault_in_number("de_schulnummer", "04/A-17"), std::nullopt);
    EXPECT_EQ(fault_in_number("de_schulnummer", ""), NumberFault::missing);
}

TEST(RegisterNumber, keeps_its_leading_zeros_and_loses_the_spaces_that_people_read_it_by) {
    EXPECT_EQ(normal_number(" 310 082 856 "), "310082856");
    EXPECT_EQ(normal_number("310\xC2\xA0"
                            "082\xC2\xA0"
                            "856"),
              "310082856");
    EXPECT_EQ(normal_number("000123"), "000123");
}

TEST(RegisterNumber, belongs_to_a_register_named_by_country_and_word) {
    EXPECT_TRUE(is_register_name("no_orgnr"));
    EXPECT_TRUE(is_register_name("eu_pic"));
    EXPECT_FALSE(is_register_name("orgnr"));
    EXPECT_FALSE(is_register_name("NO_orgnr"));
    EXPECT_FALSE(is_register_name("no_"));
}

}  // namespace utsyn
