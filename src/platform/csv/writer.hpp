#pragma once

#include <span>
#include <string>
#include <string_view>

namespace utsyn::csv {

/// What some spreadsheets need at the beginning of a file to read it as UTF-8.
inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

/// The fields as a record of a comma-separated file with its line end (RFC 4180). A field that a spreadsheet would calculate
/// gets an apostrophe before it.
std::string record_text(std::span<const std::string> fields);

}  // namespace utsyn::csv
