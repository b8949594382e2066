#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

/// The bytes of a file for as long as this lives: those of a regular file lie in the memory that the kernel keeps them in,
/// those of anything else (a pipe) are read.
class MappedFile {
public:
    /// Nothing where the file cannot be read.
    static std::optional<MappedFile> open(const std::string& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    std::string_view bytes() const { return mapped_.empty() ? std::string_view{read_} : mapped_; }

private:
    MappedFile() = default;

    std::string_view mapped_;
    std::string read_;
};

}  // namespace utsyn
