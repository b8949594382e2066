#pragma once

#include "platform/csv/encoding.hpp"
#include "platform/csv/record.hpp"

#include <boost/describe/class.hpp>

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::csv {

/// How a file of separated values is written.
struct Form {
    Encoding encoding = Encoding::utf_8;
    Separator separator = Separator::comma;

    bool operator==(const Form&) const = default;
};
BOOST_DESCRIBE_STRUCT(Form, (), (encoding, separator))

/// Nothing stands in the file.
inline constexpr ProblemType file_empty{"file-empty", 422};

/// The form of a file, from its bytes and from how evenly each separator divides its first records.
/// Leaves `source` at its beginning.
/// Problems: file-not-text, file-empty.
Outcome<Form> form_of(std::istream& source);

/// The records of a file one after the other, at the cost of one record's memory. Blank lines are passed over, as is a
/// first line "sep=;". The first record says how many fields the others must have.
class Reader {
public:
    /// `source` must outlive this; it is read from its beginning.
    Reader(std::istream& source, Form form);

    /// The next record into `record`; false at the end.
    bool next(Record& record);

private:
    bool fill();
    bool at_end();
    std::string_view rest() const { return std::string_view{buffer_}.substr(begin_); }
    TextEnd text_end() const { return ended_ ? TextEnd::is_the_end : TextEnd::more_follows; }
    void take(const Extent& extent);
    void pass_over_blank_lines();
    void pass_over_separator_line();
    void read(Record& record);
    void read_faulty_line(Fault fault, Record& record);
    std::optional<Fault> fault_in(const Record& record) const;

    Text text_;
    Separator separator_;
    std::string buffer_;
    std::size_t begin_ = 0;
    bool ended_ = false;
    std::int64_t line_ = 1;
    std::size_t width_ = 0;  // 0: the first record has not been read
};

}  // namespace utsyn::csv
