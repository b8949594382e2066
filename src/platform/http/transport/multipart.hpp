#pragma once

#include "platform/http/message.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::http {

/// Files of a request on disk; those still there are removed when it goes.
class UploadedFiles {
public:
    UploadedFiles() = default;
    UploadedFiles(const UploadedFiles&) = delete;
    UploadedFiles& operator=(const UploadedFiles&) = delete;
    ~UploadedFiles();

    void add(std::filesystem::path path) { paths_.push_back(std::move(path)); }

private:
    std::vector<std::filesystem::path> paths_;
};

/// Reads a multipart/form-data body piece by piece: files go to disk, other fields are kept.
class MultipartReader {
public:
    /// Files get made-up names in `folder`.
    MultipartReader(std::string_view boundary, std::filesystem::path folder, UploadedFiles& files);

    void take(std::string_view bytes);
    bool has_failed() const;
    /// Once all has come: the status that a wrong body is refused with.
    std::optional<int> refusal() const;

    /// Hands over what was read.
    void move_into(Incoming& incoming);

    static constexpr std::size_t field_limit = 64 * 1024;
    static constexpr std::size_t part_limit = 200;

private:
    enum class State { preamble, part_head, content, after_boundary, epilogue, malformed, too_large, storage_full };

    bool step();
    bool read_until_boundary();
    bool read_after_boundary();
    bool read_part_head();
    void begin_part(std::string_view head);
    void begin_file(std::string field, std::string_view file_name, std::string_view media_type);
    void keep(std::string_view bytes);
    void end_part();
    void fail(State state) { state_ = state; }

    enum class Kind { none, field, file };

    std::string boundary_;
    std::filesystem::path folder_;
    UploadedFiles& files_;
    State state_ = State::preamble;
    std::string buffer_ = "\r\n";  // so that a boundary at the very beginning looks like any other
    Kind part_ = Kind::none;
    std::size_t parts_ = 0;
    std::ofstream file_;
    std::vector<std::pair<std::string, std::string>> fields_;
    std::vector<Upload> uploads_;
};

}  // namespace utsyn::http
