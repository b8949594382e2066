#pragma once

#include "platform/csv/reader.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace utsyn::csv {

struct Column {
    std::string name;
    std::vector<std::string> samples;  // the first different values, at most five

    bool operator==(const Column&) const = default;
};
BOOST_DESCRIBE_STRUCT(Column, (), (name, samples))

/// The first record's quotes are broken, or its lines are too long, so that the columns have no names.
inline constexpr ProblemType file_without_columns{"file-without-columns", 422};

/// The columns' names from the first record: trimmed, those without a name called "#3" by their place, repeated ones
/// followed by their place ("Name #4").
std::vector<std::string> column_names(const Record& header);

/// The columns of a file with values from its beginning. Leaves `source` at its beginning.
/// Problems: file-without-columns.
Outcome<std::vector<Column>> columns_of(std::istream& source, Form form);

}  // namespace utsyn::csv
