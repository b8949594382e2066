#include "organisation/register_profile.hpp"

#include <gtest/gtest.h>
#include <algorithm>

namespace utsyn {
namespace {

RegisterProfile profile() {
    return {.name = "test",
            .register_name = "de_schulnummer",
            .country = "DE",
            .columns = {{RegisterField::official_number, "Nummer", {}}, {RegisterField::name, "Name", {}}}};
}

std::vector<std::string> names_in(const RegisterProfile& one) {
    std::vector<std::string> names;
    for (const auto& column : one.columns) names.push_back(column.column);
    return names;
}

std::vector<FieldError> errors(const RegisterProfile& one) {
    return check_profile(one, {"Nummer", "Name"}).error().errors;
}

}  // namespace

TEST(RegisterProfile, those_inside_the_program_fit_their_own_columns) {
    ASSERT_EQ(built_in_profiles().size(), 2U);
    for (const auto& one : built_in_profiles()) EXPECT_TRUE(check_profile(one, names_in(one)).has_value()) << one.name;
}

TEST(RegisterProfile, is_recognised_where_the_file_has_all_its_columns_and_others) {
    const std::vector<csv::Column> columns{{"Name", {}}, {"Ort", {}}, {"Nummer", {}}};
    EXPECT_EQ(recognised_profile({profile()}, columns), profile());
    EXPECT_EQ(recognised_profile({profile()}, {{"Name", {}}}), std::nullopt);
}

TEST(RegisterProfile, that_uses_the_most_columns_is_preferred) {
    auto wider = profile();
    wider.name = "wider";
    wider.columns.push_back({RegisterField::town, "Ort", {}});
    const std::vector<csv::Column> columns{{"Name", {}}, {"Ort", {}}, {"Nummer", {}}};
    EXPECT_EQ(recognised_profile({profile(), wider}, columns)->name, "wider");
}

TEST(RegisterProfile, needs_a_column_for_the_number_and_one_for_the_name) {
    auto one = profile();
    one.columns.clear();
    const auto found = errors(one);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], (FieldError{"/columns", "field-without-column", {{"field", "official_number"}}}));
    EXPECT_EQ(found[1], (FieldError{"/columns", "field-without-column", {{"field", "name"}}}));
}

TEST(RegisterProfile, tells_every_fault_at_once) {
    auto one = profile();
    one.register_name = "Schulnummer";
    one.country = "de";
    one.columns.push_back({RegisterField::name, "Bezeichnung", {}});
    one.columns.push_back({RegisterField::kind, "Name", {{"GY", "school"}, {"XX", "palace"}}});
    const auto found = errors(one);
    ASSERT_EQ(found.size(), 5U);
    EXPECT_EQ(found[0].pointer, "/register_name");
    EXPECT_EQ(found[1].pointer, "/country");
    EXPECT_EQ(found[2], (FieldError{"/columns/2/column", "no-such-column", {{"column", "Bezeichnung"}}}));
    EXPECT_EQ(found[3], (FieldError{"/columns/2/field", "field-fed-twice", {{"field", "name"}}}));
    EXPECT_EQ(found[4], (FieldError{"/columns/3/words/1/word", "unknown-word", {{"word", "palace"}}}));
}

TEST(RegisterProfile, tells_the_country_by_a_column_or_for_all_rows) {
    auto one = profile();
    one.country.reset();
    EXPECT_EQ(errors(one).front().pointer, "/country");
    one.columns.push_back({RegisterField::country, "Land", {}});
    EXPECT_TRUE(check_profile(one, {"Nummer", "Name", "Land"}).has_value());
}

TEST(RegisterProfile, feeds_the_fields_of_its_columns_and_those_that_it_tells_for_all_rows) {
    auto one = profile();
    EXPECT_TRUE(feeds(one, RegisterField::name));
    EXPECT_TRUE(feeds(one, RegisterField::country));
    EXPECT_FALSE(feeds(one, RegisterField::phone));
    EXPECT_FALSE(feeds(one, RegisterField::school_forms));
    one.grade_forms = {{1, 10, SchoolForm::compulsory}};
    EXPECT_TRUE(feeds(one, RegisterField::school_forms));
}

}  // namespace utsyn
