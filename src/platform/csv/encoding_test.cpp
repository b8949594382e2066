#include "platform/csv/encoding.hpp"

#include <gtest/gtest.h>
#include <sstream>

namespace utsyn::csv {
namespace {

Encoding encoding(const std::string& bytes) {
    std::istringstream source{bytes};
    return encoding_of(source).value();
}

std::string text(const std::string& bytes, Encoding encoding) {
    std::istringstream source{bytes};
    Text pieces{source, encoding};
    std::string all;
    while (pieces.read_more(all)) {
    }
    return all;
}

}  // namespace

TEST(CsvEncoding, utf_8_is_recognised_with_and_without_its_mark) {
    EXPECT_EQ(encoding("Nørrebro"), Encoding::utf_8);
    EXPECT_EQ(encoding("\xEF\xBB\xBFNørrebro"), Encoding::utf_8_marked);
    EXPECT_EQ(text("\xEF\xBB\xBFNørrebro", Encoding::utf_8_marked), "Nørrebro");
}

TEST(CsvEncoding, what_is_not_valid_utf_8_is_windows_1252) {
    const std::string bytes = "N\xF8rrebro \x80 \x96 \xC5rhus";
    EXPECT_EQ(encoding(bytes), Encoding::windows_1252);
    EXPECT_EQ(text(bytes, Encoding::windows_1252), "Nørrebro € – Århus");
}

TEST(CsvEncoding, one_foreign_byte_far_down_the_file_is_seen) {
    std::string bytes(300'000, 'a');
    bytes.append("å");
    EXPECT_EQ(encoding(bytes), Encoding::utf_8);
    bytes.append("\xE5");
    EXPECT_EQ(encoding(bytes), Encoding::windows_1252);
}

TEST(CsvEncoding, a_character_across_the_border_of_two_pieces_stays_whole) {
    for (std::size_t before : {65'533U, 65'534U, 65'535U, 65'536U}) {
        std::string bytes(before, 'a');
        bytes.append("€");
        EXPECT_EQ(encoding(bytes), Encoding::utf_8);
        EXPECT_EQ(text(bytes, Encoding::utf_8), bytes);
    }
}

TEST(CsvEncoding, both_orders_of_utf_16_are_read) {
    const std::string little{"\xFF\xFEN\0\xF8\0", 6};
    const std::string big{"\xFE\xFF\0N\0\xF8", 6};
    EXPECT_EQ(encoding(little), Encoding::utf_16_little_endian);
    EXPECT_EQ(encoding(big), Encoding::utf_16_big_endian);
    EXPECT_EQ(text(little, Encoding::utf_16_little_endian), "Nø");
    EXPECT_EQ(text(big, Encoding::utf_16_big_endian), "Nø");
}

TEST(CsvEncoding, a_file_with_nul_bytes_is_not_text) {
    std::istringstream source{std::string{"PK\x03\x04\0\0", 6}};
    EXPECT_TRUE(encoding_of(source).error().is(file_not_text));
}

}  // namespace utsyn::csv
