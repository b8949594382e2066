#include "platform/csv/reader.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sstream>

namespace utsyn::csv {
namespace {

using Fields = std::vector<std::string>;

std::vector<Record> read_all(const std::string& bytes, Form form = {}) {
    std::istringstream source{bytes};
    Reader reader{source, form};
    std::vector<Record> records;
    Record record;
    while (reader.next(record)) records.push_back(record);
    return records;
}

Form form(const std::string& bytes) {
    std::istringstream source{bytes};
    return form_of(source).value();
}

}  // namespace

TEST(CsvReader, fields_keep_their_leading_zeros_spaces_and_empty_neighbours) {
    const auto records = read_all("nr,name,\n0301, Oslo ,\n");
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[1].fields, (Fields{"0301", " Oslo ", ""}));
}

TEST(CsvReader, quotes_hold_separators_line_ends_and_doubled_quotes) {
    const auto records = read_all("name,town\r\n\"Heimdal, Kristen\",\"a\r\nb\"\r\n\"Den \"\"gamle\"\" Brugs\",x\r\n");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[1].fields, (Fields{"Heimdal, Kristen", "a\r\nb"}));
    EXPECT_EQ(records[2].fields, (Fields{"Den \"gamle\" Brugs", "x"}));
}

TEST(CsvReader, a_record_knows_the_line_of_the_file_on_which_it_begins) {
    const auto records = read_all("a,b\n\n\"x\ny\nz\",1\n\r\nlast,2");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[0].line, 1);
    EXPECT_EQ(records[1].line, 3);
    EXPECT_EQ(records[2].line, 7);
}

TEST(CsvReader, lines_may_end_in_three_ways_and_the_last_one_not_at_all) {
    for (const std::string bytes : {"a,b\n1,2", "a,b\r\n1,2\r\n", "a,b\r1,2\r"}) {
        const auto records = read_all(bytes);
        ASSERT_EQ(records.size(), 2U) << bytes;
        EXPECT_EQ(records[1].fields, (Fields{"1", "2"}));
        EXPECT_EQ(records[1].line, 2);
    }
}

TEST(CsvReader, a_record_narrower_or_wider_than_the_first_is_faulty) {
    const auto records = read_all("a,b\n1\n1,2,3\n1,2\n");
    EXPECT_EQ(records[1].fault, Fault::too_few_fields);
    EXPECT_EQ(records[2].fault, Fault::too_many_fields);
    EXPECT_EQ(records[3].fault, std::nullopt);
}

TEST(CsvReader, a_quote_inside_an_unquoted_field_is_kept_and_told) {
    const auto records = read_all("a,b\nrør 5\",2\n");
    EXPECT_EQ(records[1].fields, (Fields{"rør 5\"", "2"}));
    EXPECT_TRUE(records[1].stray_quote);
    EXPECT_FALSE(records[1].fault);
}

TEST(CsvReader, text_after_a_closing_quote_is_a_fault) {
    const auto records = read_all("a,b\n\"x\"y,2\n3,4\n");
    EXPECT_EQ(records[1].fault, Fault::text_after_quote);
    EXPECT_EQ(records[1].text, "\"x\"y,2");
    EXPECT_EQ(records[2].fields, (Fields{"3", "4"}));
}

TEST(CsvReader, a_quote_that_is_never_closed_costs_its_own_line_only) {
    std::string bytes = "a,b\n\"open,1\n";
    for (int row = 0; row < 50'000; ++row) bytes += "school,2\n";
    const auto records = read_all(bytes);
    ASSERT_EQ(records.size(), 50'002U);
    EXPECT_EQ(records[1].fault, Fault::unclosed_quote);
    EXPECT_EQ(records[1].text, "\"open,1");
    EXPECT_EQ(records[2].line, 3);
    EXPECT_FALSE(records.back().fault);
}

TEST(CsvReader, two_forgotten_quotes_cost_two_lines_and_not_those_between) {
    const auto records = read_all("a,b\n\"one,1\ntwo,2\n\"three,3\nfour,4\n");
    ASSERT_EQ(records.size(), 5U);
    EXPECT_EQ(records[1].fault, Fault::unclosed_quote);
    EXPECT_EQ(records[2].fields, (Fields{"two", "2"}));
    EXPECT_EQ(records[3].fault, Fault::unclosed_quote);
    EXPECT_EQ(records[4].fields, (Fields{"four", "4"}));
}

TEST(CsvReader, an_endless_line_is_one_fault_and_reading_goes_on_after_it) {
    const auto records = read_all("a,b\n" + std::string(3 * record_limit, 'x') + "\r\n1,2\n");
    ASSERT_EQ(records.size(), 3U);
    EXPECT_EQ(records[1].fault, Fault::too_long);
    EXPECT_LE(records[1].text.size(), record_limit);
    EXPECT_EQ(records[2].fields, (Fields{"1", "2"}));
    EXPECT_EQ(records[2].line, 3);
}

TEST(CsvReader, a_nul_character_in_a_wide_file_is_a_fault_of_its_line) {
    const std::string bytes{
        "\xFF\xFE"
        "a\0,\0b\0\n\0"
        "1\0\0\0,\0"
        "2\0\n\0",
        20};
    const auto records = read_all(bytes, {Encoding::utf_16_little_endian, Separator::comma});
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[1].fault, Fault::nul_character);
}

TEST(CsvForm, each_separator_is_recognised_although_others_stand_in_the_values) {
    EXPECT_EQ(form("a,b\n\"x;y;z\",1\n").separator, Separator::comma);
    EXPECT_EQ(form("a;b\nx, y, z;1,5\n").separator, Separator::semicolon);
    EXPECT_EQ(form("a\tb\nx, y\t1;2\n").separator, Separator::tab);
    EXPECT_EQ(form("a|b\nx, y|1;2\n").separator, Separator::pipe);
}

TEST(CsvForm, the_most_even_separator_wins_over_one_that_is_more_frequent) {
    EXPECT_EQ(form("name, place, and more;nr\na;1\nb, c;2\nd;3\n").separator, Separator::semicolon);
}

TEST(CsvForm, a_spreadsheets_separator_line_is_believed_and_passed_over) {
    const std::string bytes = "sep=;\r\na;b\r\n1,2;3\r\n";
    EXPECT_EQ(form(bytes).separator, Separator::semicolon);
    const auto records = read_all(bytes, form(bytes));
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].fields, (Fields{"a", "b"}));
    EXPECT_EQ(records[0].line, 2);
}

TEST(CsvForm, a_file_of_nothing_but_blank_lines_is_empty) {
    std::istringstream source{"\n \r\n"};
    EXPECT_TRUE(form_of(source).error().is(file_empty));
}

RC_GTEST_PROP(CsvReader, what_is_written_with_quotes_is_read_back_whatever_it_holds, ()) {
    const auto width = *rc::gen::inRange<std::size_t>(2, 5);
    const auto field = rc::gen::container<std::string>(rc::gen::elementOf(std::string{"ab\",;\r\n|\t 0"}));
    const auto rows = *rc::gen::container<std::vector<Fields>>(rc::gen::container<Fields>(width, field));
    std::string bytes;
    for (const Fields& row : rows) {
        for (std::size_t place = 0; place < width; ++place) {
            if (place > 0) bytes += ',';
            bytes += '"';
            for (const char character : row[place]) bytes += character == '"' ? "\"\"" : std::string{character};
            bytes += '"';
        }
        bytes += '\n';
    }
    const auto records = read_all(bytes);
    RC_ASSERT(records.size() == rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        RC_ASSERT(!records[row].fault);
        RC_ASSERT(records[row].fields == rows[row]);
    }
}

RC_GTEST_PROP(CsvReader, no_byte_of_any_text_is_lost_between_the_records, ()) {
    const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string{"ab\",\n"}));
    std::string letters;
    for (const Record& record : read_all(bytes)) letters += record.text;
    std::string expected = bytes;
    std::erase(letters, '\n');
    std::erase(expected, '\n');
    RC_ASSERT(letters == expected);
}

}  // namespace utsyn::csv
