#pragma once

#include <string>
#include <utility>
#include <vector>

namespace utsyn::spreadsheet {

/// A ZIP archive of these files, by name, stored as they are.
std::string archive_of(const std::vector<std::pair<std::string, std::string>>& files);

/// A workbook whose sheets are given as the content of their <sheetData>.
std::string workbook_of(const std::vector<std::pair<std::string, std::string>>& sheets,
                        const std::string& shared_texts = "");

}  // namespace utsyn::spreadsheet
