#pragma once

#include "organisation/register_entry.hpp"
#include "platform/csv/columns.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// What a register writes for one of our words: "Offentlig" is publicly_owned. Several words are separated by spaces;
/// none means that the value says nothing that we keep.
struct ValueWord {
    std::string value;
    std::string word;

    bool operator==(const ValueWord&) const = default;
};
BOOST_DESCRIBE_STRUCT(ValueWord, (), (value, word))
template <>
inline constexpr auto field_rules<ValueWord> =
    std::array{FieldRule{.field = "value", .max_length = 200}, FieldRule{.field = "word", .max_length = 100}};

/// A column of the file that feeds a field.
struct FieldColumn {
    RegisterField field{};
    std::string column;
    std::vector<ValueWord> words;  // for the fields kind, country, school_forms and ownership_form

    bool operator==(const FieldColumn&) const = default;
};
BOOST_DESCRIBE_STRUCT(FieldColumn, (), (field, column, words))
template <>
inline constexpr auto field_rules<FieldColumn> =
    std::array{FieldRule{.field = "column", .min_length = 1, .max_length = 200}};

/// Schools that teach any of these grades are of this form.
struct GradeForm {
    std::int64_t grade_from = 0;
    std::int64_t grade_to = 0;
    SchoolForm school_form{};

    bool operator==(const GradeForm&) const = default;
};
BOOST_DESCRIBE_STRUCT(GradeForm, (), (grade_from, grade_to, school_form))

/// How a register's file is read: which column feeds which field, and what its values mean.
struct RegisterProfile {
    std::string name;                                  // "no_nsr"; "": not to be kept for the next file
    std::string register_name;                         // whose official numbers these are: "no_orgnr"
    OrganisationKind kind = OrganisationKind::school;  // of rows whose own is not told
    std::optional<std::string> country;                // of rows whose own is not told
    std::vector<FieldColumn> columns;
    std::vector<GradeForm> grade_forms;

    bool operator==(const RegisterProfile&) const = default;
};
BOOST_DESCRIBE_STRUCT(RegisterProfile, (), (name, register_name, kind, country, columns, grade_forms))
template <>
inline constexpr auto field_rules<RegisterProfile> =
    std::array{FieldRule{.field = "name", .max_length = 60},
               FieldRule{.field = "register_name", .min_length = 4, .max_length = 40},
               FieldRule{.field = "country", .min_length = 2, .max_length = 2}};

/// The profiles in data/registers, by name.
const std::vector<RegisterProfile>& built_in_profiles();

/// The one of `profiles` that uses the most columns, among those whose columns the file has all.
std::optional<RegisterProfile> recognised_profile(const std::vector<RegisterProfile>& profiles,
                                                  const std::vector<csv::Column>& columns);

/// Whether the file can be read with the profile.
/// Problems: invalid, with a field error per fault: a column that the file lacks, a field fed twice, no column for the
/// official number or the name, a word that is none of ours, a register name or country of the wrong form.
Outcome<void> check_profile(const RegisterProfile& profile, const std::vector<std::string>& column_names);

/// Whether rows read with the profile say anything of that field.
bool feeds(const RegisterProfile& profile, RegisterField field);

const FieldColumn* column_of(const RegisterProfile& profile, RegisterField field);

/// The words of "compulsory adapted".
std::vector<std::string_view> separate_words(std::string_view words);

}  // namespace utsyn
