// Reads the real registers, which are no part of the project: from ../shared/data beside its root, where tests run, or
// from where UTSYN_SHARED says. Skipped where they are absent.
#include "organisation/directory_import_rows.hpp"

#include "organisation/register_place.hpp"
#include "organisation/register_suggestion.hpp"

#include <gtest/gtest.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

namespace utsyn {
namespace {

struct EmptyDirectory : PresentDirectory {
    std::unordered_map<std::string, PresentEntry> entries(const std::vector<std::string>&) override { return {}; }
};

std::filesystem::path shared_folder() {
    const char* told = std::getenv("UTSYN_SHARED");
    return told ? told : "../shared";
}

struct Judged {
    csv::Form form;
    RegisterProfile profile;
    ImportCounts counts;
    std::vector<JudgedRow> rows;
};

/// As an import does it: form, columns and profile from the file alone.
std::optional<Judged> judge(const std::string& name) {
    std::ifstream source{shared_folder() / "data" / name, std::ios::binary};
    if (!source) return std::nullopt;
    Judged judged;
    judged.form = csv::form_of(source).value();
    judged.profile = suggested_profile({}, csv::columns_of(source, judged.form).value());
    EmptyDirectory directory;
    const RegisterFile file{source, judged.form, judged.profile};
    const auto take = [&](std::vector<JudgedRow> rows) { std::ranges::move(rows, std::back_inserter(judged.rows)); };
    judged.counts = judge_rows(file, directory, place_of, take).value();
    return judged;
}

}  // namespace

TEST(RealRegisters, the_norwegian_one_becomes_2801_organisations_and_10_conflicts) {
    const auto judged = judge("schools_no_2026.csv");
    if (!judged) GTEST_SKIP() << "schools_no_2026.csv is absent";
    EXPECT_EQ(judged->form, (csv::Form{csv::Encoding::utf_8, csv::Separator::comma}));
    EXPECT_EQ(judged->profile.name, "no_nsr");
    EXPECT_EQ(judged->counts, (ImportCounts{.rows = 2811, .new_entries = 2801, .conflicts = 10}));
    std::set<std::string> numbers;
    std::int64_t with_leading_zero = 0;
    for (const auto& row : judged->rows) {
        numbers.insert(row.entry.official_number);
        if (row.entry.municipality_number->starts_with('0')) ++with_leading_zero;
        if (row.outcome != RowOutcome::conflict) continue;
        EXPECT_EQ(row.conflict_kind, ConflictKind::number_twice);
        EXPECT_FALSE(row.changes.empty());
        EXPECT_EQ(row.other->official_number, row.entry.official_number);
    }
    EXPECT_EQ(numbers.size(), 2801U);
    EXPECT_EQ(with_leading_zero, 172);
}

TEST(RealRegisters, the_danish_one_becomes_4352_organisations_with_875_parents) {
    const auto judged = judge("schools_dk_2016.csv");
    if (!judged) GTEST_SKIP() << "schools_dk_2016.csv is absent";
    EXPECT_EQ(judged->form, (csv::Form{csv::Encoding::utf_8, csv::Separator::semicolon}));
    EXPECT_EQ(judged->profile.name, "dk_institutions");
    EXPECT_EQ(judged->counts, (ImportCounts{.rows = 4352, .new_entries = 4352}));
    std::int64_t parents = 0;
    for (const auto& row : judged->rows) {
        if (row.entry.parent_number) ++parents;
        EXPECT_TRUE(row.findings.empty()) << row.line;
    }
    EXPECT_EQ(parents, 875);
}

}  // namespace utsyn
