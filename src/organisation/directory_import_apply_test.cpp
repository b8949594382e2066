#include "organisation/directory_import_apply.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using enum RegisterField;

const EntryPlace oslo{"Oslo", 59.9, 10.7};
const EntryPlace stavanger{"Stavanger", 58.9, 5.7};

RegisterProfile profile() {
    return {.name = "test",
            .register_name = "no_orgnr",
            .country = "NO",
            .columns = {{official_number, "nr", {}}, {name, "name", {}}, {municipality_number, "municipality", {}}}};
}

RegisterEntry entry(const std::string& called, const std::string& municipality) {
    return {.official_number = "1", .name = called, .country = "NO", .municipality_number = municipality};
}

/// As an import made it.
Organisation imported(const RegisterEntry& from, const EntryPlace& place) {
    Organisation organisation;
    apply_entry(from, place, organisation);
    return organisation;
}

DecidedRow row(RowOutcome outcome, const RegisterEntry& says, std::vector<FieldChange> changes,
               std::optional<VersionChoice> choice = {}) {
    return {outcome, says, std::move(changes), choice};
}

}  // namespace

TEST(DirectoryImportApply, a_new_organisation_says_what_the_register_says_and_lies_at_the_place) {
    const auto made = imported(entry("Ås skole", "0301"), oslo);
    EXPECT_EQ(made.name, "Ås skole");
    EXPECT_FALSE(made.sort_key.empty());
    EXPECT_EQ(made.town, "Oslo");
    EXPECT_EQ(made.latitude, 59.9);
    EXPECT_EQ(made.municipality_number, "0301");
}

TEST(DirectoryImportApply, a_town_that_the_register_tells_stands_before_that_of_the_place) {
    auto told = entry("Ås skole", "0301");
    told.town = "Grünerløkka";
    EXPECT_EQ(imported(told, oslo).town, "Grünerløkka");
}

TEST(DirectoryImportApply, an_organisation_that_moves_gets_the_new_towns_name_and_position) {
    auto organisation = imported(entry("Fjordly", "0301"), oslo);
    const auto current = entry_of(organisation, "1", entry("Fjordly", "0301"));
    const auto moved = entry("Fjordly", "1103");
    const auto after =
        entry_after(current, row(RowOutcome::changed, moved, changes_between(current, moved)), {}, profile());
    apply_entry(after, stavanger, organisation);
    EXPECT_EQ(organisation.town, "Stavanger");
    EXPECT_EQ(organisation.latitude, 58.9);
}

TEST(DirectoryImportApply, an_organisation_that_stays_keeps_the_position_that_someone_gave_it) {
    auto organisation = imported(entry("Fjordly", "0301"), oslo);
    organisation.latitude = 60.0;
    organisation.town = "Nordmarka";
    apply_entry(entry_of(organisation, "1", {}), oslo, organisation);
    EXPECT_EQ(organisation.latitude, 60.0);
    EXPECT_EQ(organisation.town, "Nordmarka");
}

TEST(DirectoryImportApply, one_that_moves_to_where_no_place_is_known_has_none) {
    auto organisation = imported(entry("Fjordly", "0301"), oslo);
    apply_entry(entry("Fjordly", "9999"), std::nullopt, organisation);
    EXPECT_EQ(organisation.latitude, std::nullopt);
    EXPECT_EQ(organisation.town, std::nullopt);
}

TEST(DirectoryImportApply, only_the_changed_fields_of_a_changed_row_are_written) {
    auto current = entry("Fjordly", "0301");
    current.phone = "99";
    auto says = entry("Fjordly skole", "0301");
    const auto after = entry_after(current, row(RowOutcome::changed, says, {{name, {}, {}}}), {}, profile());
    EXPECT_EQ(after.name, "Fjordly skole");
    EXPECT_EQ(after.phone, "99");
}

TEST(DirectoryImportApply, a_conflict_is_written_only_when_its_version_is_taken) {
    const auto current = entry("Fjordly", "0301");
    const auto says = entry("Fjordly skole", "0301");
    const auto after = [&](std::optional<VersionChoice> choice) {
        return entry_after(current, row(RowOutcome::conflict, says, {{name, {}, {}}}, choice), {}, profile()).name;
    };
    EXPECT_EQ(after(std::nullopt), "Fjordly");
    EXPECT_EQ(after(VersionChoice::keep), "Fjordly");
    EXPECT_EQ(after(VersionChoice::take), "Fjordly skole");
}

TEST(DirectoryImportApply, the_version_of_another_row_replaces_what_the_register_feeds_and_nothing_else) {
    auto current = entry("Fjordly", "0301");
    current.phone = "99";
    const auto after = entry_after(current, row(RowOutcome::same, current, {}), entry("Lia", "0301"), profile());
    EXPECT_EQ(after.name, "Lia");
    EXPECT_EQ(after.phone, "99");
    EXPECT_EQ(entry_after({}, row(RowOutcome::new_entry, current, {}), entry("Lia", "0301"), profile()).name, "Lia");
}

TEST(DirectoryImportApply, an_open_conflict_is_not_settled) {
    const auto says = entry("Fjordly", "0301");
    EXPECT_FALSE(is_settled(row(RowOutcome::conflict, says, {})));
    EXPECT_TRUE(is_settled(row(RowOutcome::conflict, says, {}, VersionChoice::keep)));
    EXPECT_TRUE(is_settled(row(RowOutcome::same, says, {})));
}

}  // namespace utsyn
