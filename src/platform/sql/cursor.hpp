#pragma once

#include "platform/sql/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn::sql {

/// Where a page of a register ended.
struct Cursor {
    Value sort_value;
    Value id;
};

/// A text that fits into a URL as it is.
std::string write_cursor(const Cursor& cursor, std::string_view sort_name);
/// Nothing unless `text` was written for this sort.
std::optional<Cursor> read_cursor(std::string_view text, std::string_view sort_name, ColumnType sort_type);

}  // namespace utsyn::sql
