#pragma once

#include "organisation/register_profile.hpp"
#include "platform/csv/record.hpp"

#include <optional>
#include <string>
#include <vector>

namespace utsyn {

/// What is to be said of a row. Those up to `parent_in_circle` refuse it; the others only tell.
enum class RowFindingKind {
    unclosed_quote,
    text_after_quote,
    nul_character,
    too_long,
    too_few_fields,
    too_many_fields,
    number_missing,
    number_malformed,
    wrong_check_digit,
    name_missing,
    country_missing,
    country_unknown,
    grade_not_a_number,
    grades_reversed,
    value_too_long,
    parent_is_itself,
    parent_in_circle,
    stray_quote,
    unknown_value,
    parent_not_found,
    no_position
};
BOOST_DESCRIBE_ENUM(RowFindingKind, unclosed_quote, text_after_quote, nul_character, too_long, too_few_fields,
                    too_many_fields, number_missing, number_malformed, wrong_check_digit, name_missing, country_missing,
                    country_unknown, grade_not_a_number, grades_reversed, value_too_long, parent_is_itself,
                    parent_in_circle, stray_quote, unknown_value, parent_not_found, no_position)

constexpr bool refuses(RowFindingKind kind) {
    return kind <= RowFindingKind::parent_in_circle;
}

struct RowFinding {
    RowFindingKind kind{};
    std::optional<std::string> column;
    std::optional<std::string> value;

    bool operator==(const RowFinding&) const = default;
};
BOOST_DESCRIBE_STRUCT(RowFinding, (), (kind, column, value))

/// A row as the profile reads it.
struct ReadRow {
    RegisterEntry entry;
    std::vector<RowFinding> findings;

    bool is_refused() const;
};

/// Reads records of one file by a profile.
class RowReader {
public:
    /// Shape: `profile` has passed check_profile with these column names.
    RowReader(const RegisterProfile& profile, const std::vector<std::string>& column_names);

    /// All that is wrong with the row is found at once.
    ReadRow read(const csv::Record& record) const;

private:
    struct Place {
        FieldColumn column;
        std::size_t position;
    };

    void read_field(const Place& place, const csv::Record& record, ReadRow& row) const;
    void complete(ReadRow& row) const;

    RegisterProfile profile_;
    std::vector<Place> places_;
};

}  // namespace utsyn
