#include "platform/spreadsheet/workbook_for_test.hpp"

#include <fmt/format.h>

namespace utsyn::spreadsheet {
namespace {

void append_number(std::string& bytes, std::size_t number, int length) {
    for (; length > 0; --length, number >>= 8) bytes += static_cast<char>(number & 0xFF);
}

/// What the header of a file and its entry in the directory have in common.
std::string facts_of(const std::string& name, const std::string& text) {
    std::string facts;
    append_number(facts, 20, 2);  // version
    append_number(facts, 0, 10);  // flags, stored, time, check sum of no interest here
    facts.append(2, '\0');
    append_number(facts, text.size(), 4);
    append_number(facts, text.size(), 4);
    append_number(facts, name.size(), 2);
    append_number(facts, 0, 2);
    return facts;
}

}  // namespace

std::string archive_of(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string bytes;
    std::string directory;
    for (const auto& [name, text] : files) {
        directory += "PK\x01\x02" + std::string(1, 20) + '\0' + facts_of(name, text);
        append_number(directory, 0, 10);
        append_number(directory, bytes.size(), 4);
        directory += name;
        bytes += "PK\x03\x04" + facts_of(name, text) + name + text;
    }
    const auto start = bytes.size();
    bytes += directory + "PK\x05\x06";
    append_number(bytes, 0, 4);
    append_number(bytes, files.size(), 2);
    append_number(bytes, files.size(), 2);
    append_number(bytes, directory.size(), 4);
    append_number(bytes, start, 4);
    append_number(bytes, 0, 2);
    return bytes;
}

std::string workbook_of(const std::vector<std::pair<std::string, std::string>>& sheets,
                        const std::string& shared_texts) {
    std::vector<std::pair<std::string, std::string>> files;
    std::string names;
    std::string relations;
    for (const auto& [name, rows] : sheets) {
        const auto number = files.size() + 1;
        names += fmt::format(R"(<sheet name="{0}" sheetId="{1}" r:id="rId{1}"/>)", name, number);
        relations += fmt::format(R"(<Relationship Id="rId{0}" Target="worksheets/sheet{0}.xml"/>)", number);
        files.emplace_back(fmt::format("xl/worksheets/sheet{}.xml", number),
                           "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    files.emplace_back("xl/workbook.xml", R"(<workbook xmlns:r="r"><sheets>)" + names + "</sheets></workbook>");
    files.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    files.emplace_back("xl/sharedStrings.xml", "<sst>" + shared_texts + "</sst>");
    return archive_of(files);
}

}  // namespace utsyn::spreadsheet
