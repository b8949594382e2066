#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace utsyn {

/// Keeps a copy of a file in the data folder under the SHA-256 of its bytes, and returns that in hexadecimal. A file that
/// is kept already is kept once.
/// Throws: std::filesystem::filesystem_error.
std::string keep_file(const std::filesystem::path& data_folder, const std::filesystem::path& file);

/// Where a kept file lies.
std::filesystem::path kept_file(const std::filesystem::path& data_folder, std::string_view hash);

}  // namespace utsyn
