#pragma once

#include "organisation/attachment.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// All SQL of attachments.
class AttachmentStore {
public:
    explicit AttachmentStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// The noun that an attachment belongs to, which says the permission that the reader needs; nothing when there is none.
    std::optional<std::string> noun_of(Id<Attachment> id);
    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Attachment> find(Id<Attachment> id, const Fence& fence);
    /// Those of one thing, oldest first.
    std::vector<Attachment> attachments_of(std::string_view noun, const Uuid& subject, const Fence& fence);
    void add(const Attachment& attachment, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
