#include "organisation/directory_import_rows.hpp"

#include "organisation/directory_import_index.hpp"
#include "platform/csv/reader.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr std::size_t batch_size = 500;

/// Whether two versions agree in all that the profile feeds.
bool says_the_same(const RegisterProfile& profile, const RegisterEntry& one, const RegisterEntry& other) {
    bool same = true;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RegisterField>>([&](auto field) {
        if (feeds(profile, field.value) && !is_equal(field.value, one, other)) same = false;
    });
    return same;
}

class Judgement {
public:
    Judgement(const RegisterFile& file, PresentDirectory& directory, const FindPlace& find_place,
              const TakeRows& take_rows)
        : file_{file}, directory_{directory}, find_place_{find_place}, take_rows_{take_rows} {}

    Outcome<ImportCounts> run() {
        auto names = read_column_names();
        if (!names) return names.error();
        if (auto fits = check_profile(file_.profile, *names); !fits) return fits.error();
        const RowReader rows{file_.profile, *names};
        for_each_record([&](const csv::Record& record) { index(record.line, rows.read(record)); });
        index_.close();
        find_counting_rows();
        for_each_record([&](const csv::Record& record) { judge(record, rows.read(record)); });
        hand_over();
        return counts_;
    }

private:
    Outcome<std::vector<std::string>> read_column_names() {
        csv::Reader reader{file_.source, file_.form};
        csv::Record header;
        if (!reader.next(header) || header.fault) return problem(csv::file_without_columns);
        return csv::column_names(header);
    }

    template <class Take>
    void for_each_record(Take take) {
        csv::Reader reader{file_.source, file_.form};
        csv::Record record;
        reader.next(record);
        while (reader.next(record)) take(record);
    }

    void index(std::int64_t line, const ReadRow& row) {
        if (!row.is_refused()) index_.add(line, row.entry);
    }

    void judge(const csv::Record& record, ReadRow row) {
        JudgedRow judged{.line = record.line, .entry = std::move(row.entry), .findings = std::move(row.findings)};
        const bool refused =
            std::ranges::any_of(judged.findings, [](const auto& finding) { return refuses(finding.kind); });
        const bool in_circle = !refused && index_.is_in_circle(judged.entry.official_number);
        if (in_circle) {
            const FieldColumn* column = column_of(file_.profile, RegisterField::parent_number);
            judged.findings.push_back({RowFindingKind::parent_in_circle, column->column, judged.entry.parent_number});
        }
        if (refused || in_circle) judged.text = record.text;
        else judge_against_file(judged);
        batch_.push_back(std::move(judged));
        if (batch_.size() == batch_size) hand_over();
    }

    /// Where the directory holds the version of a later row, that row counts.
    void find_counting_rows() {
        std::vector<std::string> numbers;
        for (const auto& [number, versions] : index_.later_versions()) numbers.push_back(number);
        for (const auto& [number, present] : directory_.entries(numbers)) {
            if (!present.imported) continue;
            for (const RowVersion& version : index_.later_versions().at(number))
                if (says_the_same(file_.profile, version.entry, *present.imported))
                    counting_.try_emplace(number, version);
        }
    }

    /// Leaves rows that count for their number to be judged against the directory.
    void judge_against_file(JudgedRow& row) {
        const std::string& number = row.entry.official_number;
        row.outcome = RowOutcome::new_entry;
        if (!index_.is_repeated(number)) return;
        auto& counting = counting_.try_emplace(number, RowVersion{row.line, row.entry}).first->second;
        if (row.line < counting.line && row.entry == counting.entry) counting.line = row.line;
        if (row.line == counting.line) return;
        row.other_line = counting.line;
        row.other = counting.entry;
        row.changes = changes_between(counting.entry, row.entry);
        row.outcome = row.changes.empty() ? RowOutcome::same : RowOutcome::conflict;
        if (!row.changes.empty()) row.conflict_kind = ConflictKind::number_twice;
    }

    void hand_over() {
        const auto present = directory_.entries(numbers_in_question());
        for (JudgedRow& row : batch_) {
            if (row.outcome != RowOutcome::refused && !row.other_line) judge_first(row, present);
            else if (row.outcome == RowOutcome::conflict) row.place = find_place_(row.entry);
            count(row);
        }
        take_rows_(std::exchange(batch_, {}));
    }

    std::vector<std::string> numbers_in_question() const {
        std::vector<std::string> numbers;
        for (const JudgedRow& row : batch_) {
            if (row.outcome == RowOutcome::refused || row.other_line) continue;
            numbers.push_back(row.entry.official_number);
            if (row.entry.parent_number && !index_.has(*row.entry.parent_number))
                numbers.push_back(*row.entry.parent_number);
        }
        std::ranges::sort(numbers);
        numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
        return numbers;
    }

    void judge_first(JudgedRow& row, const std::unordered_map<std::string, PresentEntry>& present) {
        if (const auto found = present.find(row.entry.official_number); found != present.end())
            judge_against_present(found->second, file_.profile, row);
        if (const auto& parent = row.entry.parent_number; parent && !is_known(*parent, present)) {
            const FieldColumn* column = column_of(file_.profile, RegisterField::parent_number);
            row.findings.push_back({RowFindingKind::parent_not_found, column->column, parent});
        }
        row.place = find_place_(row.entry);
        if (!row.place) row.findings.push_back({RowFindingKind::no_position, {}, {}});
    }

    bool is_known(const std::string& number, const std::unordered_map<std::string, PresentEntry>& present) const {
        return index_.has(number) ? !index_.is_in_circle(number) : present.contains(number);
    }

    void count(const JudgedRow& row) {
        ++counts_.rows;
        switch (row.outcome) {
            case RowOutcome::new_entry: ++counts_.new_entries; break;
            case RowOutcome::same: ++counts_.same; break;
            case RowOutcome::changed: ++counts_.changed; break;
            case RowOutcome::conflict: ++counts_.conflicts; break;
            case RowOutcome::refused: ++counts_.refused; break;
        }
        const bool taken = row.outcome != RowOutcome::conflict && row.outcome != RowOutcome::refused && !row.other_line;
        if (taken && !row.place) ++counts_.without_position;
    }

    const RegisterFile& file_;
    PresentDirectory& directory_;
    const FindPlace& find_place_;
    const TakeRows& take_rows_;
    DirectoryImportIndex index_;
    std::unordered_map<std::string, RowVersion> counting_;  // of numbers that the file repeats
    std::vector<JudgedRow> batch_;
    ImportCounts counts_;
};

}  // namespace

Outcome<ImportCounts> judge_rows(const RegisterFile& file, PresentDirectory& directory, const FindPlace& find_place,
                                 const TakeRows& take_rows) {
    return Judgement{file, directory, find_place, take_rows}.run();
}

void judge_against_present(const PresentEntry& present, const RegisterProfile& profile, JudgedRow& row) {
    RegisterEntry after = present.current;
    bool both_changed = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RegisterField>>([&](auto enumerator) {
        const RegisterField field = enumerator.value;
        if (!feeds(profile, field) || is_equal(field, row.entry, present.current)) return;
        if (present.imported && is_equal(field, row.entry, *present.imported)) return;
        const bool changed_here = present.imported ? !is_equal(field, *present.imported, present.current)
                                                   : !is_equal(field, RegisterEntry{}, present.current);
        both_changed = both_changed || changed_here;
        copy_field(field, row.entry, after);
    });
    row.present_id = present.organisation_id;
    row.present_version = present.version;
    row.changes = changes_between(present.current, after);
    row.outcome = both_changed ? RowOutcome::conflict : row.changes.empty() ? RowOutcome::same : RowOutcome::changed;
    if (both_changed) row.conflict_kind = ConflictKind::edited_by_hand;
    if (!row.changes.empty()) row.other = present.current;
}

}  // namespace utsyn
