#pragma once

#include "organisation/organisation.hpp"

namespace utsyn {

/// A paper kept with a thing of any slice: a signed agreement, minutes, a picture. The bytes lie in the data folder.
struct Attachment {
    Id<Attachment> id;
    Id<Organisation> organisation_id;  // who keeps the thing
    std::string noun;                  // table of the thing: "agreement"
    Uuid subject_id;
    std::string file_name;
    std::string media_type;
    std::int64_t size = 0;  // bytes
    std::string sha256;     // in hexadecimal
    Instant added_at;
};
BOOST_DESCRIBE_STRUCT(Attachment, (),
                      (id, organisation_id, noun, subject_id, file_name, media_type, size, sha256, added_at))

/// What a scanned paper or a report may need. Units: bytes.
inline constexpr std::uintmax_t attachment_limit = 20 * 1024 * 1024;

/// Whether such files are taken, and these first bytes are those of one: PDF, PNG, JPEG, Word and Excel.
bool is_attachable(std::string_view media_type, std::string_view first_bytes);

/// How many first bytes is_attachable needs.
inline constexpr std::size_t signature_length = 8;

}  // namespace utsyn
