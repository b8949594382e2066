#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::spreadsheet {

/// The files in a ZIP archive, as office programs write it: stored or deflated, no encryption, below four gigabytes.
class Archive {
public:
    /// `bytes` must outlive this. Nothing where they are no such archive.
    static std::optional<Archive> open(std::string_view bytes);

    /// The file of that name; nothing where there is none, or it is broken, or it has more than `longest` bytes.
    std::optional<std::string> file(std::string_view name, std::size_t longest) const;

private:
    struct Entry {
        std::string_view name;
        std::uint16_t method = 0;
        std::uint32_t packed_length = 0;
        std::uint32_t start = 0;  // of the file's own header
    };

    explicit Archive(std::string_view bytes) : bytes_{bytes} {}
    std::optional<std::string_view> packed(const Entry& entry) const;

    std::string_view bytes_;
    std::vector<Entry> entries_;
};

}  // namespace utsyn::spreadsheet
