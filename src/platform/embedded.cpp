#include "platform/embedded.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace {

struct TableRow {
    const char* path;
    std::size_t path_length;
    const char* bytes;
    std::size_t bytes_length;
};

}  // namespace

extern "C" const std::size_t utsyn_embedded_count;
extern "C" const TableRow utsyn_embedded_table[];

namespace utsyn {

std::span<const EmbeddedFile> embedded_files() {
    static const std::vector<EmbeddedFile> files = [] {
        std::vector<EmbeddedFile> read;
        read.reserve(utsyn_embedded_count);
        for (const TableRow& row : std::span{utsyn_embedded_table, utsyn_embedded_count})
            read.push_back({{row.path, row.path_length}, {row.bytes, row.bytes_length}});
        return read;
    }();
    return files;
}

std::optional<std::string_view> embedded_file(std::string_view path) {
    const auto files = embedded_files();
    const auto found = std::ranges::lower_bound(files, path, {}, &EmbeddedFile::path);
    if (found == files.end() || found->path != path) return std::nullopt;
    return found->bytes;
}

std::span<const EmbeddedFile> embedded_files_below(std::string_view beginning) {
    const auto files = embedded_files();
    const auto first = std::ranges::lower_bound(files, beginning, {}, &EmbeddedFile::path);
    const auto last =
        std::find_if(first, files.end(), [&](const EmbeddedFile& file) { return !file.path.starts_with(beginning); });
    return {first, last};
}

}  // namespace utsyn
