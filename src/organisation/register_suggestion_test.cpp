#include "organisation/register_suggestion.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using enum RegisterField;

std::vector<csv::Column> columns(const std::vector<std::string>& names) {
    std::vector<csv::Column> all;
    for (const auto& name : names) all.push_back({name, {}});
    return all;
}

std::string column(const RegisterProfile& profile, RegisterField field) {
    const auto* found = column_of(profile, field);
    return found ? found->column : "";
}

}  // namespace

TEST(RegisterSuggestion, recognises_the_norwegian_and_the_danish_register) {
    const auto no = suggested_profile(
        {}, columns({"fylkesnr", "kommunenr", "navn", "orgnr", "fra_trinn", "til_trinn", "eierform", "adresse"}));
    EXPECT_EQ(no.name, "no_nsr");
    const auto dk = suggested_profile({}, columns({"HOVEDSKOLE_INST", "INST_NR", "INST_NAVN", "ENHEDSART", "INST_ADR",
                                                   "POSTNR", "POSTDISTRIKT", "TLF_NR", "WEB_ADR", "INST_TYPE_NR",
                                                   "INST_TYPE_NAVN", "UNDERV_NIV", "BEL_KOMMUNE", "EJERKODE_NAVN"}));
    EXPECT_EQ(dk.name, "dk_institutions");
}

TEST(RegisterSuggestion, prefers_a_profile_kept_earlier) {
    const RegisterProfile kept{.name = "ours", .register_name = "xx_ours", .columns = {{official_number, "orgnr", {}}}};
    EXPECT_EQ(suggested_profile({kept}, columns({"orgnr", "navn"})).name, "ours");
}

TEST(RegisterSuggestion, reads_swedish_headings) {
    const auto suggested = suggested_profile({}, columns({"Skolenhetskod", "Skolenhetsnamn", "Besöksadress", "POSTNR",
                                                          "Postort", "Kommunkod", "Telefon", "Skolform"}));
    EXPECT_EQ(suggested.register_name, "se_skolenhetskod");
    EXPECT_EQ(suggested.country, "SE");
    EXPECT_EQ(column(suggested, official_number), "Skolenhetskod");
    EXPECT_EQ(column(suggested, name), "Skolenhetsnamn");
    EXPECT_EQ(column(suggested, address), "Besöksadress");
    EXPECT_EQ(column(suggested, postcode), "POSTNR");
    EXPECT_EQ(column(suggested, town), "Postort");
    EXPECT_EQ(column(suggested, municipality_number), "Kommunkod");
    EXPECT_EQ(column(suggested, phone), "Telefon");
    EXPECT_EQ(column(suggested, school_forms), "Skolform");
}

TEST(RegisterSuggestion, reads_english_headings_of_several_words) {
    const auto suggested = suggested_profile(
        {}, columns({"OID", "Legal name", "Street", "Postal code", "City", "Country code", "Website"}));
    EXPECT_EQ(suggested.register_name, "eu_oid");
    EXPECT_EQ(suggested.country, std::nullopt);
    EXPECT_EQ(column(suggested, name), "Legal name");
    EXPECT_EQ(column(suggested, country), "Country code");
    EXPECT_EQ(column(suggested, town), "City");
    EXPECT_EQ(column(suggested, web), "Website");
}

TEST(RegisterSuggestion, does_not_believe_a_heading_whose_values_are_no_such_numbers) {
    const std::vector<csv::Column> given{{"orgnr", {"17", "18"}}, {"navn", {"Fjordly skole"}}};
    EXPECT_EQ(column(suggested_profile({}, given), official_number), "");
}

TEST(RegisterSuggestion, leaves_out_what_no_heading_tells) {
    const auto suggested = suggested_profile({}, columns({"aaa", "bbb"}));
    EXPECT_TRUE(suggested.columns.empty());
    EXPECT_EQ(suggested.register_name, "");
}

}  // namespace utsyn
