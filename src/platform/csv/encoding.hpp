#pragma once

#include "platform/outcome.hpp"

#include <boost/describe/enum.hpp>

#include <iosfwd>
#include <memory>
#include <string>

namespace utsyn::csv {

enum class Encoding { utf_8, utf_8_marked, utf_16_little_endian, utf_16_big_endian, windows_1252 };
BOOST_DESCRIBE_ENUM(Encoding, utf_8, utf_8_marked, utf_16_little_endian, utf_16_big_endian, windows_1252)

/// The file is a spreadsheet, a picture or the like: it has NUL bytes.
inline constexpr ProblemType file_not_text{"file-not-text", 422};

/// How the bytes of the whole of `source` are to be read: by its byte order mark, else as UTF-8 where all of it is
/// valid, else as Windows-1252. Leaves `source` at its beginning.
/// Problems: file-not-text.
Outcome<Encoding> encoding_of(std::istream& source);

/// The text of a file as UTF-8, piece by piece, without its byte order mark.
class Text {
public:
    /// `source` must outlive this; it is read from its beginning.
    Text(std::istream& source, Encoding encoding);
    ~Text();

    /// Appends the next piece to `text`; false when there is no more. What the encoding does not know becomes U+FFFD.
    bool read_more(std::string& text);

private:
    struct Conversion;
    std::unique_ptr<Conversion> conversion_;
};

}  // namespace utsyn::csv
