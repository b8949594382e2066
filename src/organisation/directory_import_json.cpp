#include "organisation/directory_import_json.hpp"

#include "organisation/register_entry_store.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::vector<ImportColumn> columns_with_fields(const DirectoryImport& directory_import) {
    std::vector<ImportColumn> columns;
    for (const csv::Column& column : directory_import.columns) {
        ImportColumn shown{column.name, column.samples, {}};
        const auto& mapped = directory_import.profile.columns;
        const auto fed = std::ranges::find(mapped, column.name, &FieldColumn::column);
        if (fed != mapped.end()) shown.field = fed->field;
        columns.push_back(std::move(shown));
    }
    return columns;
}

std::vector<ImportField> all_fields() {
    std::vector<ImportField> fields;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RegisterField>>([&](auto field) {
        const bool required = field.value == RegisterField::official_number || field.value == RegisterField::name;
        fields.push_back({field.value, required});
    });
    return fields;
}

/// The rules' actions, less those that have nothing to work on.
std::vector<ImportAction> offered_actions(sql::Transaction& transaction, const DirectoryImport& directory_import,
                                          std::int64_t open_conflicts) {
    auto actions = actions_on(directory_import);
    std::erase_if(actions, [&](ImportAction action) {
        switch (action) {
            case ImportAction::decide: return directory_import.done_at && open_conflicts == 0;
            case ImportAction::undo:
                return DirectoryImportStore{transaction}.has_later(directory_import) ||
                       RegisterEntryStore{transaction}.is_built_upon(directory_import.id);
            case ImportAction::check:
            case ImportAction::run: return false;
        }
        return false;
    });
    return actions;
}

std::optional<RegisterEntry> entry_in(const JsonText& stored) {
    if (stored == JsonText{}) return std::nullopt;
    return json::from_json<RegisterEntry>(stored.text).value();
}

}  // namespace

DirectoryImportView view_of(sql::Transaction& transaction, const DirectoryImport& directory_import) {
    DirectoryImportView view{.id = directory_import.id,
                             .keeper_id = directory_import.keeper_id,
                             .file_name = directory_import.file_name,
                             .state = state_of(directory_import),
                             .encoding = directory_import.form.encoding,
                             .separator = directory_import.form.separator,
                             .row_count = directory_import.row_count,
                             .columns = columns_with_fields(directory_import),
                             .fields = all_fields(),
                             .profile = directory_import.profile,
                             .counts = directory_import.counts,
                             .failure = directory_import.failure,
                             .uploaded_at = directory_import.uploaded_at,
                             .done_at = directory_import.done_at,
                             .undone_at = directory_import.undone_at};
    if (directory_import.counts)
        view.open_conflicts = DirectoryImportStore{transaction}.open_conflicts(directory_import);
    if (directory_import.uploaded_by_id) view.uploaded_by = person_name(transaction, *directory_import.uploaded_by_id);
    view.allowed_actions = offered_actions(transaction, directory_import, view.open_conflicts);
    return view;
}

ImportRowView view_of(const ImportRow& row, const i18n::Messages& messages, const Language& language) {
    const bool refused = row.outcome == RowOutcome::refused;
    return {.line = row.line,
            .outcome = row.outcome,
            .conflict_kind = row.conflict_kind,
            .other_line = row.other_line,
            .official_number = row.official_number,
            .name = row.name,
            .entry = refused ? std::nullopt : entry_in(row.entry),
            .other = entry_in(row.other),
            .changes = row.changes,
            .findings = row.findings,
            .reasons = reasons_of(row, messages, language),
            .place = row.place,
            .text = refused ? std::optional{row.text} : std::nullopt,
            .choice = row.choice};
}

std::vector<std::string> reasons_of(const ImportRow& row, const i18n::Messages& messages, const Language& language) {
    std::vector<std::string> reasons;
    if (row.conflict_kind)
        reasons.push_back(messages.text(language, "conflict_kind." + std::string{word(*row.conflict_kind)}));
    for (const RowFinding& finding : row.findings)
        reasons.push_back(
            messages.text(language, "row_finding." + std::string{word(finding.kind)},
                          {{"column", finding.column.value_or("")}, {"value", finding.value.value_or("")}}));
    return reasons;
}

}  // namespace utsyn
