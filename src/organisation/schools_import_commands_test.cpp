#include "organisation/schools_import_commands.hpp"

#include "organisation/directory_import_for_test.hpp"
#include "platform/embedded.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace utsyn {
namespace {

/// The real registers are no part of the project: they lie in ../shared/data beside its root, where tests run, or where
/// UTSYN_SHARED says.
std::filesystem::path real_register(const std::string& name) {
    const char* told = std::getenv("UTSYN_SHARED");
    return std::filesystem::path{told ? told : "../shared"} / "data" / name;
}

class SchoolsImportTest : public DirectoryImportForTest {
protected:
    std::filesystem::path invented_register(const std::string& name) {
        auto path = routes->runtime().data_folder / name;
        std::ofstream{path, std::ios::binary} << embedded_file("data/demo/" + name).value();
        return path;
    }

    Outcome<SchoolsImportAnswer> import(const std::filesystem::path& file, ImportRun run = ImportRun::full) {
        return import_schools(routes->runtime(), {file, "", "Vestmark fylkeskommune", run}, [](auto, auto) {});
    }

    std::int64_t count(const std::string& from) {
        return database().read().run_text("test", "select count(*) as number from " + from, {})[0].get<std::int64_t>(
            "number");
    }
    std::int64_t kept() { return count("organisation where keeper_id is not null"); }

    /// A dry run, the run, the same file again and the way back; the directory has `organisations` of it in between.
    void comes_in_whole(const std::filesystem::path& file, const ImportCounts& expected) {
        const auto before = kept();
        const auto tried = import(file, ImportRun::dry);
        ASSERT_TRUE(tried) << tried.error().errors.at(0).pointer;
        EXPECT_EQ(tried->state, ImportState::checked);
        EXPECT_EQ(tried->counts, expected);
        EXPECT_EQ(kept(), before);

        const auto imported = import(file);
        ASSERT_TRUE(imported);
        EXPECT_EQ(imported->state, ImportState::done);
        EXPECT_EQ(imported->counts, expected);
        EXPECT_EQ(imported->open_conflicts, expected.conflicts);
        EXPECT_EQ(kept(), before + expected.new_entries);

        const auto again = import(file);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->counts,
                  (ImportCounts{.rows = expected.rows, .same = expected.new_entries, .conflicts = expected.conflicts}));
        EXPECT_EQ(kept(), before + expected.new_entries);
        first_ = imported->directory_import_id;
        second_ = again->directory_import_id;
    }

    void goes_out_again() {
        EXPECT_EQ(undo_schools_import(routes->runtime(), first_.to_string()).error().type->slug, "import-built-upon");
        ASSERT_TRUE(undo_schools_import(routes->runtime(), second_.to_string()));
        const auto undone = undo_schools_import(routes->runtime(), first_.to_string());
        ASSERT_TRUE(undone);
        EXPECT_EQ(undone->state, ImportState::undone);
        EXPECT_EQ(kept(), 0);
        EXPECT_EQ(count("official_number"), 0);
    }

private:
    Id<DirectoryImport> first_;
    Id<DirectoryImport> second_;
};

TEST_P(SchoolsImportTest, the_invented_norwegian_register_comes_in_whole_and_goes_out_again) {
    comes_in_whole(invented_register("schools_no.csv"), {.rows = 300, .new_entries = 294, .conflicts = 6});
    goes_out_again();
}

TEST_P(SchoolsImportTest, the_invented_danish_register_comes_in_whole_and_goes_out_again) {
    comes_in_whole(invented_register("schools_dk.csv"), {.rows = 300, .new_entries = 300});
    goes_out_again();
}

TEST_P(SchoolsImportTest, the_real_norwegian_register_comes_in_whole_and_goes_out_again) {
    const auto file = real_register("schools_no_2026.csv");
    if (!exists(file)) GTEST_SKIP() << file << " is absent; the invented register of 300 rows is tried instead";
    comes_in_whole(file, {.rows = 2811, .new_entries = 2801, .conflicts = 10});
    EXPECT_EQ(count("official_number where register_name = 'no_orgnr'"), 2801);
    EXPECT_EQ(count("organisation where municipality_number like '0%'"), 172);
    EXPECT_EQ(count("organisation where keeper_id is not null and latitude is null"), 0);
    goes_out_again();
}

TEST_P(SchoolsImportTest, the_real_danish_register_comes_in_whole_and_goes_out_again) {
    const auto file = real_register("schools_dk_2016.csv");
    if (!exists(file)) GTEST_SKIP() << file << " is absent; the invented register of 300 rows is tried instead";
    comes_in_whole(file, {.rows = 4352, .new_entries = 4352});
    EXPECT_EQ(count("official_number where register_name = 'dk_instnr'"), 4352);
    EXPECT_EQ(count("ownership join organisation on organisation.id = owned_id where keeper_id is not null"), 875);
    goes_out_again();
}

TEST_P(SchoolsImportTest, what_is_no_import_is_not_undone) {
    EXPECT_EQ(undo_schools_import(routes->runtime(), "last").error().errors.at(0).pointer, "/directory_import_id");
    EXPECT_EQ(undo_schools_import(routes->runtime(), schools->owner.to_string()).error().type->slug, "not-found");
}

UTSYN_ON_BOTH_ENGINES(SchoolsImportTest);

}  // namespace
}  // namespace utsyn
