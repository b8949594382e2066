#include "platform/http/transport/multipart.hpp"

#include "platform/http/media_type.hpp"
#include "platform/id.hpp"
#include "platform/text.hpp"

#include <algorithm>

namespace utsyn::http {
namespace {

constexpr std::size_t head_limit = 8 * 1024;
constexpr std::size_t file_name_limit = 255;

std::string_view header_in(std::string_view head, std::string_view name) {
    while (!head.empty()) {
        auto line = trimmed(cut(head, '\n'));
        if (same_header_name(trimmed(cut(line, ':')), name)) return trimmed(line);
    }
    return "";
}

/// The last part of the name that the sender gave, without anything that has a meaning in paths.
std::string plain_file_name(std::string_view name) {
    name.remove_prefix(name.find_last_of("/\\") + 1);
    std::string plain;
    for (char letter : name.substr(0, file_name_limit))
        if (static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7f) plain += letter;
    while (!is_utf8(plain)) plain.pop_back();
    return plain;
}

Instant now() {
    return Instant{std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())};
}

}  // namespace

UploadedFiles::~UploadedFiles() {
    std::error_code gone_already;
    for (const auto& path : paths_) std::filesystem::remove(path, gone_already);
}

MultipartReader::MultipartReader(std::string_view boundary, std::filesystem::path folder, UploadedFiles& files)
    : boundary_{"\r\n--" + std::string{boundary}}, folder_{std::move(folder)}, files_{files} {}

void MultipartReader::take(std::string_view bytes) {
    buffer_ += bytes;
    while (step()) {
    }
}

void MultipartReader::move_into(Incoming& incoming) {
    incoming.fields = std::move(fields_);
    incoming.uploads = std::move(uploads_);
}

bool MultipartReader::has_failed() const {
    return state_ == State::malformed || state_ == State::too_large || state_ == State::storage_full;
}

std::optional<int> MultipartReader::refusal() const {
    if (state_ == State::epilogue) return std::nullopt;
    if (state_ == State::too_large) return 413;
    return state_ == State::storage_full ? 507 : 400;
}

bool MultipartReader::step() {
    switch (state_) {
        case State::preamble:
        case State::content: return read_until_boundary();
        case State::after_boundary: return read_after_boundary();
        case State::part_head: return read_part_head();
        case State::epilogue: buffer_.clear(); return false;
        case State::malformed:
        case State::too_large:
        case State::storage_full: return false;
    }
    return false;
}

bool MultipartReader::read_until_boundary() {
    auto found = buffer_.find(boundary_);
    bool here = found != std::string::npos;
    auto certain = here ? found : buffer_.size() - std::min(buffer_.size(), boundary_.size() - 1);
    keep(std::string_view{buffer_}.substr(0, certain));
    buffer_.erase(0, here ? certain + boundary_.size() : certain);
    if (here) end_part();
    if (!here || has_failed()) return false;
    state_ = State::after_boundary;
    return true;
}

bool MultipartReader::read_after_boundary() {
    auto blanks = std::min(buffer_.find_first_not_of(" \t"), buffer_.size());
    buffer_.erase(0, blanks);
    if (buffer_.size() < 2) return false;
    if (buffer_.starts_with("--")) {
        state_ = State::epilogue;
    } else if (buffer_.starts_with("\r\n")) {
        state_ = State::part_head;
    } else {
        fail(State::malformed);
    }
    return true;
}

bool MultipartReader::read_part_head() {
    auto end = buffer_.find("\r\n\r\n");
    if (end == std::string::npos) {
        if (buffer_.size() > head_limit) fail(State::malformed);
        return false;
    }
    auto head = buffer_.substr(0, end);
    buffer_.erase(0, end + 4);
    state_ = State::content;
    begin_part(head);
    return true;
}

void MultipartReader::begin_part(std::string_view head) {
    auto disposition = header_in(head, "Content-Disposition");
    auto name = parameter_in(disposition, "name");
    if (++parts_ > part_limit) return fail(State::too_large);
    if (media_type_in(disposition) != "form-data" || name.empty() || !is_utf8(name)) return fail(State::malformed);
    auto file_name = parameter_in(disposition, "filename");
    if (disposition.find("filename") == std::string_view::npos) {
        part_ = Kind::field;
        fields_.emplace_back(std::move(name), "");
    } else if (file_name.empty()) {
        part_ = Kind::none;  // a form's file field that was left empty
    } else {
        begin_file(std::move(name), file_name, header_in(head, "Content-Type"));
    }
}

void MultipartReader::begin_file(std::string field, std::string_view file_name, std::string_view media_type) {
    part_ = Kind::file;
    auto path = folder_ / Uuid::make(now()).to_string();
    files_.add(path);
    file_.open(path, std::ios::binary | std::ios::trunc);
    if (!file_) fail(State::storage_full);
    uploads_.push_back({std::move(field), plain_file_name(file_name), media_type_in(media_type), std::move(path), 0});
}

void MultipartReader::keep(std::string_view bytes) {
    if (part_ == Kind::field) {
        auto& value = fields_.back().second;
        if (value.size() + bytes.size() > field_limit) return fail(State::too_large);
        value += bytes;
    } else if (part_ == Kind::file) {
        file_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        uploads_.back().size += bytes.size();
        if (!file_) fail(State::storage_full);
    }
}

void MultipartReader::end_part() {
    if (part_ == Kind::field && !is_utf8(fields_.back().second)) fail(State::malformed);
    if (part_ == Kind::file) {
        file_.close();
        if (!file_) fail(State::storage_full);
    }
    part_ = Kind::none;
}

}  // namespace utsyn::http
