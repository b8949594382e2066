#pragma once

#include "organisation/directory_import_store.hpp"
#include "platform/runtime.hpp"

#include <filesystem>
#include <string>

namespace utsyn {

struct NewImport {
    std::filesystem::path file;
    std::string file_name;
    Id<Organisation> organisation_id;
};

/// Keeps a register's file and finds out how it is written and which profile fits it; nothing goes into the directory.
/// Problems: file-not-text, file-empty, file-without-columns.
Outcome<DirectoryImport> take_in_file(const Runtime& runtime, const NewImport& given, const Change& change);

/// The dry run: judges every row of the import's file by the profile and stores the outcomes in place of earlier ones. A
/// profile with a name is kept for the next file. Writes in many small transactions, so that others can work meanwhile;
/// the new outcomes count from the last one on.
/// Problems: not-found, import-under-way, import-done, changed-meanwhile, and those of judge_rows.
Outcome<DirectoryImport> check_rows(const Runtime& runtime, const Fence& fence, Id<DirectoryImport> id,
                                    const RegisterProfile& profile, const Change& change);

}  // namespace utsyn
