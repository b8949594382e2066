#pragma once

#include <boost/describe/enum.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::csv {

enum class Separator { comma, semicolon, tab, pipe };
BOOST_DESCRIBE_ENUM(Separator, comma, semicolon, tab, pipe)

char character_of(Separator separator);

/// What is wrong with the form of a record. Such a record is one line of the file, whatever its quotes claim.
enum class Fault { unclosed_quote, text_after_quote, nul_character, too_long, too_few_fields, too_many_fields };
BOOST_DESCRIBE_ENUM(Fault, unclosed_quote, text_after_quote, nul_character, too_long, too_few_fields, too_many_fields)

struct Record {
    std::int64_t line = 0;  // of the file, on which the record begins; the first is 1
    std::string text;       // as it stands in the file, without its line end
    std::vector<std::string> fields;
    std::optional<Fault> fault;
    bool stray_quote = false;  // a quote inside a field that does not begin with one; kept as it stands
};

/// Longer ones are faulty, so that one forgotten quote does not swallow the file. Units: bytes of UTF-8.
inline constexpr std::size_t record_limit = 256 * 1024;

/// How far a record reaches in a text.
struct Extent {
    std::size_t length = 0;  // with its line end
    std::int64_t lines = 0;
};

enum class TextEnd { more_follows, is_the_end };

/// The record that `text` begins with, put into `record` (all but its line); nothing if more text is needed to know.
std::optional<Extent> parse_record(std::string_view text, TextEnd end, Separator separator, Record& record);

/// The first line of `text` alone as a record with `fault`; nothing if more text is needed to know where it ends.
std::optional<Extent> faulty_line(std::string_view text, TextEnd end, Fault fault, Record& record);

}  // namespace utsyn::csv
