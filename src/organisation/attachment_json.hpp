#pragma once

#include "organisation/attachment.hpp"

namespace utsyn {

/// The fields that come with an uploaded file.
struct AttachmentDraft {
    std::string noun;
    Uuid subject_id;
};
BOOST_DESCRIBE_STRUCT(AttachmentDraft, (), (noun, subject_id))
template <>
inline constexpr auto field_rules<AttachmentDraft> =
    std::array{FieldRule{.field = "noun", .about = "The kind of thing that the paper belongs to, such as agreement."},
               FieldRule{.field = "subject_id", .about = "The thing itself."}};

}  // namespace utsyn
