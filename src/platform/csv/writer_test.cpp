#include "platform/csv/writer.hpp"

#include "platform/csv/record.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace utsyn::csv {
namespace {

std::string written(const std::vector<std::string>& fields) {
    return record_text(fields);
}

TEST(CsvWriter, quotes_what_would_otherwise_part_fields_or_lines) {
    EXPECT_EQ(written({"a", "", "å b"}), "a,,å b\r\n");
    EXPECT_EQ(written({"a,b", "say \"hi\"", "two\nlines"}), "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
}

TEST(CsvWriter, lets_no_spreadsheet_calculate_a_field) {
    EXPECT_EQ(written({"=1+1", "+47", "-5", "@x", "\tx", "1=1"}), "'=1+1,'+47,'-5,'@x,'\tx,1=1\r\n");
    EXPECT_EQ(written({"=HYPERLINK(\"x\",\"y\")"}), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
}

TEST(CsvWriter, is_read_back_by_the_reader) {
    std::vector<std::string> fields{"a,b", "\"", "line\r\nbreak", "", "Ærø"};
    Record record;
    ASSERT_TRUE(parse_record(written(fields), TextEnd::is_the_end, Separator::comma, record).has_value());
    EXPECT_EQ(record.fields, fields);
    EXPECT_FALSE(record.fault.has_value());
}

}  // namespace
}  // namespace utsyn::csv
