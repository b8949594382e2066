#pragma once

#include "platform/sql/value.hpp"

#include <string>
#include <string_view>

namespace utsyn::sql {

/// PostgreSQL's number of the type.
unsigned postgresql_type(ColumnType type);
/// The text form that PostgreSQL reads.
std::string postgresql_text(const Value& value);
/// A value from the text form that PostgreSQL writes with our session's settings.
Value read_postgresql(unsigned type, std::string_view text);

}  // namespace utsyn::sql
