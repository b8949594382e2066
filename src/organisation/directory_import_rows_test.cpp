#include "organisation/directory_import_rows.hpp"

#include "organisation/register_place.hpp"
#include "platform/embedded.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <algorithm>
#include <sstream>

namespace utsyn {
namespace {

using enum RegisterField;

RegisterProfile profile() {
    return {.name = "test",
            .register_name = "xx_number",
            .country = "NO",
            .columns = {
                {official_number, "nr", {}}, {name, "name", {}}, {phone, "phone", {}}, {parent_number, "parent", {}}}};
}

struct Directory : PresentDirectory {
    std::unordered_map<std::string, PresentEntry> present;
    std::unordered_map<std::string, PresentEntry> entries(const std::vector<std::string>& numbers) override {
        std::unordered_map<std::string, PresentEntry> found;
        for (const auto& number : numbers)
            if (const auto one = present.find(number); one != present.end()) found.insert(*one);
        return found;
    }
};

struct Judged {
    ImportCounts counts;
    std::vector<JudgedRow> rows;
};

std::optional<EntryPlace> nowhere(const RegisterEntry&) {
    return std::nullopt;
}

Judged judge(const std::string& bytes, Directory directory = {}, const RegisterProfile& with = profile(),
             const FindPlace& find_place = nowhere) {
    std::istringstream source{bytes};
    Judged judged;
    const RegisterFile file{source, csv::form_of(source).value(), with};
    judged.counts = judge_rows(file, directory, find_place, [&](std::vector<JudgedRow> rows) {
                        std::ranges::move(rows, std::back_inserter(judged.rows));
                    }).value();
    return judged;
}

RegisterEntry entry(const std::string& number, const std::string& called,
                    std::optional<std::string> phone_number = {}) {
    return {.official_number = number, .name = called, .country = "NO", .phone = std::move(phone_number)};
}

/// What the directory holds of one organisation that the register named once and someone may have edited since.
Directory directory_with(const RegisterEntry& imported, const RegisterEntry& current) {
    Directory directory;
    directory.present.emplace(current.official_number, PresentEntry{{}, {}, current, imported});
    return directory;
}

RowOutcome outcome_of(const Directory& directory, const std::string& row) {
    return judge("nr,name,phone,parent\n" + row + "\n", directory).rows.at(0).outcome;
}

std::vector<RowFindingKind> refusals(const JudgedRow& row) {
    std::vector<RowFindingKind> kinds;
    for (const auto& finding : row.findings)
        if (refuses(finding.kind)) kinds.push_back(finding.kind);
    return kinds;
}

bool found(const JudgedRow& row, RowFindingKind kind) {
    return std::ranges::find(row.findings, kind, &RowFinding::kind) != row.findings.end();
}

}  // namespace

TEST(DirectoryImportRows, a_number_that_nobody_knows_is_a_new_entry) {
    const auto judged = judge("nr,name,phone,parent\n007,Fjordly,,\n");
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 1, .new_entries = 1, .without_position = 1}));
    EXPECT_EQ(judged.rows[0].entry, entry("007", "Fjordly"));
    EXPECT_EQ(judged.rows[0].line, 2);
}

TEST(DirectoryImportRows, an_entry_that_the_register_repeats_is_the_same) {
    const auto known = entry("1", "Fjordly", "22");
    EXPECT_EQ(outcome_of(directory_with(known, known), "1,Fjordly,22,"), RowOutcome::same);
}

TEST(DirectoryImportRows, a_change_in_the_register_is_shown_field_by_field) {
    const auto known = entry("1", "Fjordly", "22");
    const auto judged = judge("nr,name,phone,parent\n1,Fjordly skole,,\n", directory_with(known, known));
    EXPECT_EQ(judged.counts.changed, 1);
    EXPECT_EQ(judged.rows[0].changes, (std::vector<FieldChange>{{name, {"\"Fjordly\""}, {"\"Fjordly skole\""}},
                                                                {phone, {"\"22\""}, {"null"}}}));
    EXPECT_EQ(judged.rows[0].other, known);
}

TEST(DirectoryImportRows, what_someone_here_changed_stays_while_the_register_says_what_it_said) {
    EXPECT_EQ(outcome_of(directory_with(entry("1", "Fjordly", "22"), entry("1", "Fjordly", "99")), "1,Fjordly,22,"),
              RowOutcome::same);
}

TEST(DirectoryImportRows, a_change_in_the_register_leaves_alone_what_someone_here_changed_elsewhere) {
    const auto judged = judge("nr,name,phone,parent\n1,Fjordly skole,22,\n",
                              directory_with(entry("1", "Fjordly", "22"), entry("1", "Fjordly", "99")));
    EXPECT_EQ(judged.rows[0].outcome, RowOutcome::changed);
    EXPECT_EQ(judged.rows[0].changes, (std::vector<FieldChange>{{name, {"\"Fjordly\""}, {"\"Fjordly skole\""}}}));
}

TEST(DirectoryImportRows, a_field_that_both_changed_is_a_conflict_with_both_versions) {
    const auto current = entry("1", "Fjordly", "99");
    const auto judged =
        judge("nr,name,phone,parent\n1,Fjordly,33,\n", directory_with(entry("1", "Fjordly", "22"), current));
    EXPECT_EQ(judged.counts.conflicts, 1);
    EXPECT_EQ(judged.rows[0].conflict_kind, ConflictKind::edited_by_hand);
    EXPECT_EQ(judged.rows[0].other, current);
    EXPECT_EQ(judged.rows[0].entry, entry("1", "Fjordly", "33"));
}

TEST(DirectoryImportRows, both_changing_a_field_to_the_same_is_no_conflict) {
    EXPECT_EQ(outcome_of(directory_with(entry("1", "Fjordly", "22"), entry("1", "Fjordly", "33")), "1,Fjordly,33,"),
              RowOutcome::same);
}

TEST(DirectoryImportRows, an_entry_made_by_hand_is_filled_where_empty_and_otherwise_a_conflict) {
    Directory directory;
    directory.present.emplace("1", PresentEntry{{}, {}, entry("1", "Fjordly"), std::nullopt});
    EXPECT_EQ(outcome_of(directory, "1,Fjordly,22,"), RowOutcome::changed);
    EXPECT_EQ(outcome_of(directory, "1,Other,22,"), RowOutcome::conflict);
    EXPECT_EQ(outcome_of(directory, "1,Fjordly,,"), RowOutcome::same);
}

TEST(DirectoryImportRows, a_number_that_stands_twice_with_another_name_is_a_conflict_of_the_second_row) {
    const auto judged = judge("nr,name,phone,parent\n1,Ski,,\n2,Ås,,\n1,Magasinparken,,\n");
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 3, .new_entries = 2, .conflicts = 1, .without_position = 2}));
    EXPECT_EQ(judged.rows[0].outcome, RowOutcome::new_entry);
    EXPECT_EQ(judged.rows[2].conflict_kind, ConflictKind::number_twice);
    EXPECT_EQ(judged.rows[2].other_line, 2);
    EXPECT_EQ(judged.rows[2].other->name, "Ski");
    EXPECT_EQ(judged.rows[2].entry.name, "Magasinparken");
}

TEST(DirectoryImportRows, of_a_number_that_stands_twice_the_version_chosen_earlier_counts) {
    const auto chosen = entry("1", "Magasinparken");
    const auto judged = judge("nr,name,phone,parent\n1,Ski,,\n1,Magasinparken,,\n", directory_with(chosen, chosen));
    EXPECT_EQ(judged.rows[0].outcome, RowOutcome::conflict);
    EXPECT_EQ(judged.rows[0].other_line, 3);
    EXPECT_EQ(judged.rows[0].other, chosen);
    EXPECT_EQ(judged.rows[1].outcome, RowOutcome::same);
    EXPECT_EQ(judged.rows[1].other_line, std::nullopt);
}

TEST(DirectoryImportRows, the_version_chosen_earlier_counts_in_the_first_row_that_says_it) {
    const auto chosen = entry("1", "Ski");
    const auto judged =
        judge("nr,name,phone,parent\n1,Ski,,\n1,Magasinparken,,\n1,Ski,,\n", directory_with(chosen, chosen));
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 3, .same = 2, .conflicts = 1, .without_position = 1}));
    EXPECT_EQ(judged.rows[1].other_line, 2);
}

TEST(DirectoryImportRows, a_row_that_stands_twice_in_the_same_words_is_the_same) {
    const auto judged = judge("nr,name,phone,parent\n1,Ski,,\n1,Ski ,,\n");
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 2, .new_entries = 1, .same = 1, .without_position = 1}));
}

TEST(DirectoryImportRows, a_refused_row_does_not_take_its_number) {
    const auto judged = judge("nr,name,phone,parent\n1,,,\n1,Ski,,\n");
    EXPECT_EQ(judged.rows[0].outcome, RowOutcome::refused);
    EXPECT_EQ(judged.rows[0].text, "1,,,");
    EXPECT_EQ(judged.rows[1].outcome, RowOutcome::new_entry);
}

TEST(DirectoryImportRows, a_parent_may_stand_below_its_child_or_in_the_directory) {
    const auto known = entry("9", "Commune");
    const auto judged =
        judge("nr,name,phone,parent\n1,Child,,2\n2,Parent,,9\n3,Orphan,,4\n", directory_with(known, known));
    EXPECT_FALSE(found(judged.rows[0], RowFindingKind::parent_not_found));
    EXPECT_FALSE(found(judged.rows[1], RowFindingKind::parent_not_found));
    EXPECT_TRUE(found(judged.rows[2], RowFindingKind::parent_not_found));
    EXPECT_EQ(judged.rows[2].outcome, RowOutcome::new_entry);
}

TEST(DirectoryImportRows, rows_that_are_each_others_parents_are_refused) {
    const auto judged = judge("nr,name,phone,parent\n1,A,,2\n2,B,,1\n3,C,,1\n");
    EXPECT_EQ(refusals(judged.rows[0]), (std::vector{RowFindingKind::parent_in_circle}));
    EXPECT_EQ(refusals(judged.rows[1]), (std::vector{RowFindingKind::parent_in_circle}));
    EXPECT_TRUE(found(judged.rows[2], RowFindingKind::parent_not_found));
}

TEST(DirectoryImportRows, a_row_without_position_says_so_and_is_counted) {
    const auto judged = judge("nr,name,phone,parent\n1,Ski,,\n2,Ås,,\n", {}, profile(), [](const RegisterEntry& one) {
        return one.name == "Ski" ? std::optional{EntryPlace{"Ski", 59.7, 10.8}} : std::nullopt;
    });
    EXPECT_EQ(judged.counts.without_position, 1);
    EXPECT_EQ(judged.rows[0].place, (EntryPlace{"Ski", 59.7, 10.8}));
    EXPECT_TRUE(found(judged.rows[1], RowFindingKind::no_position));
}

TEST(DirectoryImportRows, a_profile_that_does_not_fit_the_file_is_told_before_any_row) {
    std::istringstream source{"a,b\n1,2\n"};
    Directory directory;
    const auto fitting = profile();
    const RegisterFile file{source, {}, fitting};
    const auto judged = judge_rows(file, directory, nowhere, [](const auto&) { FAIL(); });
    EXPECT_TRUE(judged.error().is(problems::invalid));
}

TEST(DirectoryImportRows, of_the_invented_norwegian_register_finds_six_conflicts) {
    const auto judged =
        judge(std::string{embedded_file("data/demo/schools_no.csv").value()}, {}, built_in_profiles()[1], place_of);
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 300, .new_entries = 294, .conflicts = 6}));
}

TEST(DirectoryImportRows, of_the_invented_danish_register_finds_every_parent) {
    const auto judged =
        judge(std::string{embedded_file("data/demo/schools_dk.csv").value()}, {}, built_in_profiles()[0], place_of);
    EXPECT_EQ(judged.counts, (ImportCounts{.rows = 300, .new_entries = 300}));
    EXPECT_EQ(std::ranges::count_if(judged.rows, [](const auto& row) { return row.entry.parent_number.has_value(); }),
              70);
    EXPECT_TRUE(std::ranges::none_of(judged.rows,
                                     [](const auto& row) { return found(row, RowFindingKind::parent_not_found); }));
    EXPECT_TRUE(
        std::ranges::none_of(judged.rows, [](const auto& row) { return found(row, RowFindingKind::unknown_value); }));
}

RC_GTEST_PROP(DirectoryImportRows, every_row_has_one_outcome_whatever_the_file, ()) {
    const auto cell =
        rc::gen::element<std::string>("", "1", "2", "3", "4", "Ski", " Ski ", "\"", "\"x\"", "\"a\nb\"", "\"x\"y");
    const auto lines = *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::apply(
        [](std::vector<std::string> cells, std::size_t width) {
            cells.resize(width);
            return cells;
        },
        rc::gen::container<std::vector<std::string>>(5, cell),
        rc::gen::weightedElement<std::size_t>({{8, 4}, {1, 3}, {1, 5}})));
    std::string bytes = "nr,name,phone,parent\n";
    for (const auto& cells : lines) {
        std::string line;
        for (const auto& one : cells) line += (&one == &cells.front() ? "" : ",") + one;
        bytes += line + "\n";
    }
    const auto current = *rc::gen::element<std::string>("Ski", "Ås");
    const auto judged = judge(bytes, directory_with(entry("1", "Ski"), entry("1", current)));

    const auto& counts = judged.counts;
    RC_ASSERT(counts.rows == static_cast<std::int64_t>(judged.rows.size()));
    RC_ASSERT(counts.rows == counts.new_entries + counts.same + counts.changed + counts.conflicts + counts.refused);
    RC_ASSERT(std::ranges::is_sorted(judged.rows, std::ranges::less{}, &JudgedRow::line));
    for (const auto& row : judged.rows) {
        RC_ASSERT((row.outcome == RowOutcome::refused) == !refusals(row).empty());
        RC_ASSERT((row.outcome == RowOutcome::conflict) == row.conflict_kind.has_value());
        RC_ASSERT(row.outcome != RowOutcome::conflict || (row.other && !row.changes.empty()));
    }
}

RC_GTEST_PROP(DirectoryImportRows, each_number_becomes_one_organisation_and_every_other_version_a_conflict, ()) {
    const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20));
    const auto versions = *rc::gen::container<std::vector<int>>(numbers.size(), rc::gen::inRange(0, 3));
    std::string bytes = "nr,name,phone,parent\n";
    std::unordered_map<int, int> first;
    ImportCounts expected;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        bytes += std::to_string(numbers[row]) + ",School " + std::to_string(versions[row]) + ",,\n";
        const auto [version, is_first] = first.try_emplace(numbers[row], versions[row]);
        ++expected.rows;
        if (is_first) ++expected.new_entries, ++expected.without_position;
        else if (version->second == versions[row]) ++expected.same;
        else ++expected.conflicts;
    }
    RC_ASSERT(judge(bytes).counts == expected);
}

}  // namespace utsyn
