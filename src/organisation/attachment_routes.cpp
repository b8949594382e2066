#include "organisation/attachment_routes.hpp"

#include "organisation/attachment_json.hpp"
#include "organisation/attachment_store.hpp"
#include "platform/http/router.hpp"
#include "platform/kept_file.hpp"

#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace utsyn {
namespace {

/// Problems: invalid, naming the nouns that take papers.
Outcome<Attachable> attachable_of(const http::Request& request, std::string_view noun) {
    std::string words;
    for (const Slice& slice : request.runtime().slices)
        for (const Attachable& attachable : slice.attachables) {
            if (attachable.noun == noun) return attachable;
            words += fmt::format("{}{}", words.empty() ? "" : ", ", attachable.noun);
        }
    return invalid_field("/noun", "not-one-of", {{"words", words}});
}

Outcome<Fence> fence_of(const http::Request& request, Permission permission) {
    return request.runtime().authority.may(request.actor(), permission);
}

std::string first_bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    std::string bytes(signature_length, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw std::filesystem::filesystem_error{"cannot be read", path, std::make_error_code(std::errc::io_error)};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The one file that was sent.
Outcome<http::Upload> uploaded_file(const http::Request& request) {
    const auto& uploads = request.incoming().uploads;
    if (uploads.empty()) return invalid_field("/file", "required");
    if (uploads.size() > 1) return invalid_field("/file", "too-many", {{"max", std::int64_t{1}}});
    if (!is_attachable(uploads[0].media_type, first_bytes_of(uploads[0].path)))
        return problem(problems::unsupported_media_type);
    return uploads[0];
}

/// Who keeps the thing. Problems: invalid, when the thing lies outside the fence.
Outcome<Id<Organisation>> keeper_of(const http::Request& request, const Attachable& attachable, const Fence& fence,
                                    const Uuid& subject) {
    auto transaction = request.database().read();
    auto keeper = attachable.keeper(transaction, fence, subject);
    if (!keeper) return invalid_field("/subject_id", "unknown-subject");
    return *keeper;
}

Outcome<http::Created<Attachment>> add_attachment(http::Request& request, const AttachmentDraft& draft) {
    auto attachable = attachable_of(request, draft.noun);
    if (!attachable) return attachable.error();
    auto fence = fence_of(request, attachable->attach);
    if (!fence) return fence.error();
    auto file = uploaded_file(request);
    if (!file) return file.error();
    auto keeper = keeper_of(request, *attachable, *fence, draft.subject_id);
    if (!keeper) return keeper.error();
    Attachment attachment{.id = Id<Attachment>::make(request.now()),
                          .organisation_id = *keeper,
                          .noun = draft.noun,
                          .subject_id = draft.subject_id,
                          .file_name = file->file_name,
                          .media_type = file->media_type,
                          .size = static_cast<std::int64_t>(file->size),
                          .sha256 = keep_file(request.runtime().data_folder, file->path),
                          .added_at = request.now()};
    auto transaction = request.database().begin();
    AttachmentStore{transaction}.add(attachment, request.change("created"));
    transaction.commit();
    return http::Created<Attachment>{attachment, "/api/attachments/" + attachment.id.to_string()};
}

/// Found inside the fence of whoever may see the thing that it belongs to.
Outcome<Attachment> find_attachment(const http::Request& request, Id<Attachment> id) {
    auto transaction = request.database().read();
    AttachmentStore attachments{transaction};
    auto noun = attachments.noun_of(id);
    if (!noun) return problem(problems::not_found);
    auto attachable = attachable_of(request, *noun);
    assert_that(attachable.has_value(), "an attachment belongs to a noun that takes papers");
    auto fence = fence_of(request, attachable->see);
    if (!fence) return problem(problems::not_found);
    return attachments.find(id, *fence);
}

Outcome<http::Content> show_attachment(http::Request& request) {
    auto attachment = find_attachment(request, request.id<Attachment>());
    if (!attachment) return attachment.error();
    auto path = kept_file(request.runtime().data_folder, attachment->sha256);
    return http::Content{attachment->media_type, bytes_of(path), attachment->file_name};
}

Outcome<http::Page<Attachment>> list_attachments(http::Request& request) {
    auto attachable = attachable_of(request, request.incoming().query_value("noun"));
    if (!attachable) return attachable.error();
    auto subject = Uuid::parse(request.incoming().query_value("subject_id"));
    if (!subject) return invalid_field("/subject_id", "not-an-id");
    auto fence = fence_of(request, attachable->see);
    if (!fence) return fence.error();
    auto transaction = request.database().read();
    auto found = AttachmentStore{transaction}.attachments_of(attachable->noun, *subject, *fence);
    return http::Page<Attachment>{std::move(found), ""};
}

}  // namespace

void add_attachment_routes(http::Router& router) {
    auto signed_in = http::Access::signed_in();  // the permission depends on the noun and is asked for in the handler
    router.post("/api/attachments", signed_in, add_attachment,
                {.id = "add_attachment",
                 .summary = "Keep a paper (PDF, PNG, JPEG, Word or Excel) with a thing, as the file field of a form.",
                 .upload_limit = attachment_limit});
    router.get("/api/attachments/{id}", signed_in, show_attachment, {"show_attachment", "Download a paper."});
    router.get("/api/attachments", signed_in, list_attachments,
               {.id = "list_attachments",
                .summary = "The papers of one thing, oldest first.",
                .queries = {{"noun", "The kind of thing, such as agreement.", true},
                            {"subject_id", "The thing itself.", true}}});
}

}  // namespace utsyn
