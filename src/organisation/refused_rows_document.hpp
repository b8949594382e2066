#pragma once

#include "organisation/directory_import_store.hpp"
#include "platform/i18n/messages.hpp"

#include <string>

namespace utsyn {

/// The refused rows as a CSV file like the one given: line and reasons in front, then each row as it stood there.
std::string refused_rows_file(const DirectoryImport& directory_import, const std::vector<ImportRow>& rows,
                              const i18n::Messages& messages, const Language& language);

}  // namespace utsyn
