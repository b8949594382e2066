#include "organisation/register_row.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using enum RegisterField;

const std::vector<std::string> names{"nr", "name", "land", "type", "from", "to", "parent", "forms"};

RegisterProfile profile() {
    return {.name = "test",
            .register_name = "no_orgnr",
            .country = "NO",
            .columns = {{official_number, "nr", {}},
                        {RegisterField::name, "name", {}},
                        {country, "land", {{"Riket", "NO"}}},
                        {kind, "type", {{"K", "municipality"}, {"-", ""}}},
                        {grade_from, "from", {}},
                        {grade_to, "to", {}},
                        {parent_number, "parent", {}}},
            .grade_forms = {{1, 10, SchoolForm::compulsory}, {11, 13, SchoolForm::upper_secondary}}};
}

csv::Record record(std::vector<std::string> fields) {
    fields.resize(names.size());
    return {.line = 2, .text = "as it stands", .fields = std::move(fields)};
}

ReadRow row(std::vector<std::string> fields, const RegisterProfile& with = profile()) {
    return RowReader{with, names}.read(record(std::move(fields)));
}

std::vector<RowFindingKind> kinds(const ReadRow& read) {
    std::vector<RowFindingKind> all;
    for (const auto& finding : read.findings) all.push_back(finding.kind);
    return all;
}

using Kinds = std::vector<RowFindingKind>;
constexpr auto number = "310082856";

}  // namespace

TEST(RegisterRow, is_read_by_its_profile) {
    const auto read = row({number, " Fjordly skole ", "Sverige", "K", "8", "13", "310 015 741"});
    EXPECT_FALSE(read.is_refused());
    EXPECT_EQ(read.entry.official_number, number);
    EXPECT_EQ(read.entry.name, "Fjordly skole");
    EXPECT_EQ(read.entry.country, "SE");
    EXPECT_EQ(read.entry.kind, OrganisationKind::municipality);
    EXPECT_EQ(read.entry.grade_from, 8);
    EXPECT_EQ(read.entry.grade_to, 13);
    EXPECT_EQ(read.entry.parent_number, "310015741");
    EXPECT_EQ(read.entry.school_forms, (std::vector{SchoolForm::compulsory, SchoolForm::upper_secondary}));
}

TEST(RegisterRow, has_the_profiles_country_and_kind_where_it_tells_none) {
    const auto read = row({number, "Fjordly", "", "-"});
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.entry.country, "NO");
    EXPECT_EQ(read.entry.kind, OrganisationKind::school);
    EXPECT_TRUE(read.entry.school_forms.empty());
}

TEST(RegisterRow, without_number_and_name_is_refused_for_both) {
    const auto read = row({"", ""});
    EXPECT_TRUE(read.is_refused());
    EXPECT_EQ(kinds(read), (Kinds{RowFindingKind::number_missing, RowFindingKind::name_missing}));
    EXPECT_EQ(read.findings[1].column, "name");
}

TEST(RegisterRow, with_a_wrong_check_digit_is_refused_and_shows_the_number) {
    const auto read = row({"310082857", "Fjordly"});
    EXPECT_TRUE(read.is_refused());
    EXPECT_EQ(read.findings, (std::vector<RowFinding>{{RowFindingKind::wrong_check_digit, "nr", "310082857"}}));
}

TEST(RegisterRow, of_an_unknown_country_is_refused) {
    EXPECT_EQ(kinds(row({number, "Fjordly", "Atlantis"})), (Kinds{RowFindingKind::country_unknown}));
}

TEST(RegisterRow, of_no_country_is_refused_where_the_profile_tells_none) {
    auto without = profile();
    without.country.reset();
    EXPECT_EQ(kinds(row({number, "Fjordly"}, without)), (Kinds{RowFindingKind::country_missing}));
}

TEST(RegisterRow, with_grades_that_are_no_numbers_or_run_backwards_is_refused) {
    EXPECT_EQ(kinds(row({number, "Fjordly", "", "", "first", "10"})), (Kinds{RowFindingKind::grade_not_a_number}));
    EXPECT_EQ(kinds(row({number, "Fjordly", "", "", "10", "8"})), (Kinds{RowFindingKind::grades_reversed}));
}

TEST(RegisterRow, with_one_grade_alone_is_of_the_form_that_teaches_it) {
    EXPECT_EQ(row({number, "Fjordly", "", "", "12"}).entry.school_forms, (std::vector{SchoolForm::upper_secondary}));
    EXPECT_EQ(row({number, "Fjordly", "", "", "", "9"}).entry.school_forms, (std::vector{SchoolForm::compulsory}));
}

TEST(RegisterRow, below_itself_is_refused) {
    EXPECT_EQ(kinds(row({number, "Fjordly", "", "", "", "", number})), (Kinds{RowFindingKind::parent_is_itself}));
}

TEST(RegisterRow, with_a_value_that_has_no_word_is_taken_and_told) {
    const auto read = row({number, "Fjordly", "", "Q"});
    EXPECT_FALSE(read.is_refused());
    EXPECT_EQ(read.findings, (std::vector<RowFinding>{{RowFindingKind::unknown_value, "type", "Q"}}));
}

TEST(RegisterRow, of_a_broken_record_is_refused_with_the_fault) {
    auto broken = record({});
    broken.fault = csv::Fault::too_few_fields;
    const auto read = RowReader{profile(), names}.read(broken);
    EXPECT_TRUE(read.is_refused());
    EXPECT_EQ(kinds(read), (Kinds{RowFindingKind::too_few_fields}));
}

TEST(RegisterRow, with_an_endless_value_is_refused_and_shows_its_beginning_in_whole_characters) {
    std::string endless;
    for (int letter = 0; letter < 600; ++letter) endless += "ø";
    const auto read = row({number, "Fjordly", "x" + endless});
    EXPECT_EQ(kinds(read), (Kinds{RowFindingKind::value_too_long}));
    EXPECT_EQ(read.findings[0].value->size(), 99 + std::string{"…"}.size());
}

TEST(RegisterRow, may_name_several_forms_of_school_in_one_value) {
    auto told = profile();
    told.columns.push_back({school_forms, "forms", {{"GYM+VOC", "upper_secondary vocational"}}});
    const auto read = row({number, "Fjordly", "", "", "1", "10", "", "GYM+VOC"}, told);
    EXPECT_EQ(read.entry.school_forms, (std::vector{SchoolForm::upper_secondary, SchoolForm::vocational}));
}

}  // namespace utsyn
