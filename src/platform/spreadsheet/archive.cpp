#include "platform/spreadsheet/archive.hpp"

#include <zlib.h>
#include <algorithm>
#include <array>

namespace utsyn::spreadsheet {
namespace {

// The layout of the records that an archive consists of.
constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view entry_mark = "PK\x01\x02";
constexpr std::string_view file_mark = "PK\x03\x04";
constexpr std::size_t end_length = 22;
constexpr std::size_t entry_length = 46;
constexpr std::size_t file_length = 30;
constexpr std::size_t longest_comment = 65535;
constexpr std::uint16_t stored = 0;
constexpr std::uint16_t deflated = 8;

/// A number written lowest byte first; 0 beyond the end of the bytes.
std::uint32_t number_at(std::string_view bytes, std::size_t position, std::size_t length) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < length && position + i < bytes.size(); ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[position + i])) << (8 * i);
    return number;
}

std::optional<std::string> inflated(std::string_view packed, std::size_t longest) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::array<char, 1 << 16> piece;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= longest) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = piece.size();
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(piece.data(), piece.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || text.size() > longest) return std::nullopt;
    return text;
}

}  // namespace

std::optional<Archive> Archive::open(std::string_view bytes) {
    if (bytes.size() < end_length) return std::nullopt;
    const auto from = bytes.size() - std::min(bytes.size(), end_length + longest_comment);
    const auto end = bytes.rfind(end_mark);
    if (end == std::string_view::npos || end < from) return std::nullopt;
    const auto count = number_at(bytes, end + 10, 2);
    std::size_t position = number_at(bytes, end + 16, 4);
    Archive archive{bytes};
    for (std::uint32_t i = 0; i < count; ++i) {
        if (position + entry_length > bytes.size() || !bytes.substr(position).starts_with(entry_mark))
            return std::nullopt;
        const auto name_length = number_at(bytes, position + 28, 2);
        const auto more_length = number_at(bytes, position + 30, 2) + number_at(bytes, position + 32, 2);
        archive.entries_.push_back({bytes.substr(position + entry_length, name_length),
                                    static_cast<std::uint16_t>(number_at(bytes, position + 10, 2)),
                                    number_at(bytes, position + 20, 4), number_at(bytes, position + 42, 4)});
        position += entry_length + name_length + more_length;
    }
    return archive;
}

std::optional<std::string_view> Archive::packed(const Entry& entry) const {
    if (entry.start >= bytes_.size() || !bytes_.substr(entry.start).starts_with(file_mark)) return std::nullopt;
    const auto names = number_at(bytes_, entry.start + 26, 2) + number_at(bytes_, entry.start + 28, 2);
    const auto start = std::size_t{entry.start} + file_length + names;
    if (start > bytes_.size() || bytes_.size() - start < entry.packed_length) return std::nullopt;
    return bytes_.substr(start, entry.packed_length);
}

std::optional<std::string> Archive::file(std::string_view name, std::size_t longest) const {
    const auto entry = std::ranges::find(entries_, name, &Entry::name);
    if (entry == entries_.end()) return std::nullopt;
    const auto bytes = packed(*entry);
    if (!bytes) return std::nullopt;
    if (entry->method == deflated) return inflated(*bytes, longest);
    if (entry->method != stored || bytes->size() > longest) return std::nullopt;
    return std::string{*bytes};
}

}  // namespace utsyn::spreadsheet
