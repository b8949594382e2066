#include "organisation/attachment.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

struct FileKind {
    std::string_view media_type;
    std::string_view first_bytes;
};

constexpr std::array file_kinds{
    FileKind{"application/pdf", "%PDF-"},
    FileKind{"image/png", "\x89PNG\r\n\x1a\n"},
    FileKind{"image/jpeg", "\xff\xd8\xff"},
    FileKind{"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\x03\x04"},
    FileKind{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\x03\x04"},
};

}  // namespace

bool is_attachable(std::string_view media_type, std::string_view first_bytes) {
    return std::ranges::any_of(file_kinds, [&](const FileKind& kind) {
        return kind.media_type == media_type && first_bytes.starts_with(kind.first_bytes);
    });
}

}  // namespace utsyn
