#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace utsyn {

struct EmbeddedFile {
    std::string_view path;
    std::string_view bytes;
};

/// The files inside the program (messages, migrations, templates, data, the browser part), sorted by path.
/// Shape: paths as in the repository, `src/partnership/messages/nb.json`, `web/dist/index.html`.
std::span<const EmbeddedFile> embedded_files();

/// The bytes of one file, or nothing where the program carries no such path.
std::optional<std::string_view> embedded_file(std::string_view path);

/// The files whose path begins with `beginning`, sorted by path.
std::span<const EmbeddedFile> embedded_files_below(std::string_view beginning);

}  // namespace utsyn
