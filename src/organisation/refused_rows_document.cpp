#include "organisation/refused_rows_document.hpp"

#include "organisation/directory_import_json.hpp"

namespace utsyn {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // spreadsheets read UTF-8 only with it

std::string in_quotes(std::string_view text) {
    std::string field = "\"";
    for (const char character : text) field += character == '"' ? "\"\"" : std::string{character};
    return field + '"';
}

}  // namespace

std::string refused_rows_file(const DirectoryImport& directory_import, const std::vector<ImportRow>& rows,
                              const i18n::Messages& messages, const Language& language) {
    const char separator = csv::character_of(directory_import.form.separator);
    std::string file{byte_order_mark};
    file += in_quotes(messages.text(language, "directory_import.refused.line")) + separator +
            in_quotes(messages.text(language, "directory_import.refused.reasons"));
    for (const csv::Column& column : directory_import.columns) file += separator + in_quotes(column.name);
    file += "\r\n";
    for (const ImportRow& row : rows) {
        std::string reasons;
        for (const auto& reason : reasons_of(row, messages, language)) reasons += (reasons.empty() ? "" : " ") + reason;
        file += std::to_string(row.line) + separator + in_quotes(reasons) + separator + row.text + "\r\n";
    }
    return file;
}

}  // namespace utsyn
