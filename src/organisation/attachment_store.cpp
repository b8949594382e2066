#include "organisation/attachment_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement noun_of_attachment{"organisation.noun_of_attachment", R"sql(
    select noun from attachment where id = :id
)sql"};

constexpr sql::Statement find_attachment{"organisation.find_attachment", R"sql(
    select * from attachment
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement attachments_of_thing{"organisation.attachments_of", R"sql(
    select * from attachment
    where noun = :noun and subject_id = :subject_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by added_at, id
)sql"};

}  // namespace

std::optional<std::string> AttachmentStore::noun_of(Id<Attachment> id) {
    auto rows = transaction_.run(noun_of_attachment, {{"id", id}});
    if (rows.empty()) return std::nullopt;
    return rows[0].get<std::string>("noun");
}

Outcome<Attachment> AttachmentStore::find(Id<Attachment> id, const Fence& fence) {
    auto rows = transaction_.run(find_attachment, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Attachment>();
}

std::vector<Attachment> AttachmentStore::attachments_of(std::string_view noun, const Uuid& subject,
                                                        const Fence& fence) {
    return transaction_.run(attachments_of_thing, {{"noun", noun}, {"subject_id", subject}, {"fence", fence.above()}})
        .as<Attachment>();
}

void AttachmentStore::add(const Attachment& attachment, const Change& change) {
    transaction_.insert("attachment", attachment);
    record_created(transaction_, change, attachment.organisation_id, "attachment", attachment);
}

}  // namespace utsyn
