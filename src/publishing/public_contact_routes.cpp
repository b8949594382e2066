#include "publishing/public_contact_routes.hpp"

#include "platform/http/router.hpp"
#include "platform/http/target.hpp"
#include "platform/text.hpp"
#include "publishing/contact_page.hpp"
#include "publishing/contact_point_store.hpp"
#include "publishing/enquiry_jobs.hpp"
#include "publishing/enquiry_json.hpp"
#include "publishing/enquiry_store.hpp"
#include "publishing/public_visit_routes.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr std::string_view form_media_type = "application/x-www-form-urlencoded";

PublicPage contact_page_of(PublicVisit& visit, const EnquiryForm& form) {
    auto contact_points = ContactPointStore{visit.transaction}.public_ones(visit.fence(), visit.today);
    return contact_page(visit.frame, *visit.organisation, contact_points, form, visit.messages());
}

std::optional<PublicPage> contact(PublicVisit& visit) {
    if (!visit.frame.publication.contact) return std::nullopt;
    return contact_page_of(visit, {});
}

/// The form again, with what was written and what is wrong.
http::Content form_again(PublicVisit& visit, EnquiryForm form, const Problem& problem) {
    form.errors = problem.errors;
    if (form.errors.empty())
        form.refusal = visit.messages().text(visit.frame.language, "problem." + std::string{problem.type->slug});
    visit.frame.path = "/" + visit.frame.publication.slug + "/contact";
    auto content = page_content(visit, contact_page_of(visit, form), problem.type->status);
    return not_kept(std::move(content));
}

/// Problems: invalid, with all that is wrong.
Outcome<EnquiryDraft> read_draft(const std::vector<std::pair<std::string, std::string>>& fields,
                                 std::span<const PublicContactPoint> contact_points) {
    EnquiryDraft draft;
    if (auto read = json::fill_from_texts(fields, shape_of<EnquiryDraft>(), &draft); !read) return read.error();
    if (trimmed(draft.message).empty()) return invalid_field("/message", "required");
    if (draft.email && !looks_like_email(*draft.email)) return invalid_field("/email", "not-an-email");
    bool known = !draft.contact_point_id || std::ranges::find(contact_points, *draft.contact_point_id,
                                                              &PublicContactPoint::id) != contact_points.end();
    if (!known) draft.contact_point_id.reset();
    return draft;
}

Enquiry enquiry_of(const PublicVisit& visit, const EnquiryDraft& draft,
                   std::span<const PublicContactPoint> contact_points) {
    Enquiry enquiry{.id = Id<Enquiry>::make(visit.request.now()),
                    .organisation_id = visit.organisation->id,
                    .contact_point_id = draft.contact_point_id,
                    .kind = draft.kind,
                    .message = draft.message,
                    .name = draft.name,
                    .email = draft.email,
                    .language = visit.frame.language,
                    .received_at = visit.request.now()};
    if (!enquiry.contact_point_id && !contact_points.empty()) enquiry.contact_point_id = contact_points.front().id;
    return enquiry;
}

/// Takes the enquiry and sends the reader on to its own page.
std::optional<http::Content> take_enquiry(PublicVisit& visit) {
    if (!visit.frame.publication.contact) return std::nullopt;
    EnquiryForm form{http::parse_form(visit.request.incoming().body).value_or(http::Texts{}), {}, ""};
    auto contact_points = ContactPointStore{visit.transaction}.public_ones(visit.fence(), visit.today);
    auto draft = read_draft(form.fields, contact_points);
    if (!draft) return form_again(visit, std::move(form), draft.error());
    if (draft->website) return redirect(303, link_to(visit.frame, "/contact"));
    EnquiryStore enquiries{visit.transaction};
    auto sent_from = visit.request.incoming().remote_address;
    auto recent = enquiries.recent(sent_from, visit.organisation->id, visit.request.now());
    if (auto room = check_room(recent, publishing_limits()); !room)
        return form_again(visit, std::move(form), room.error());
    auto enquiry = enquiry_of(visit, *draft, contact_points);
    enquiries.add(enquiry, sent_from, {{}, visit.request.now(), "received"});
    add_received_mail(visit.transaction, enquiry, visit.request.now());
    visit.transaction.commit();
    visit.request.runtime().jobs.wake();
    return redirect(303, link_to(visit.frame, "/enquiries/" + enquiry.id.to_string()));
}

Outcome<http::Content> send_enquiry(http::Request& request) {
    if (!request.incoming().header("Content-Type").starts_with(form_media_type))
        return problem(problems::unsupported_media_type);
    return answer_writing(request, take_enquiry);
}

Outcome<http::Content> show_contact(http::Request& request) {
    return answer_with_page(request, contact);
}

Outcome<http::Content> show_own_enquiry(http::Request& request) {
    return answer_with_content(request, [](PublicVisit& visit) -> std::optional<http::Content> {
        auto enquiry = EnquiryStore{visit.transaction}.find(visit.request.id<Enquiry>(), visit.fence());
        if (!enquiry) return std::nullopt;
        return not_kept(page_content(visit, enquiry_page(visit.frame, *enquiry, visit.messages()), 200));
    });
}

}  // namespace

void add_public_contact_routes(http::Router& router) {
    auto everyone = http::Access::everyone();
    router.get("/public/{language}/{organisation}/contact", everyone, show_contact,
               {"show_public_contact", "Whom to ask, and a box for questions."});
    router.post("/public/{language}/{organisation}/enquiries", everyone, send_enquiry,
                {.id = "send_enquiry", .summary = "Takes a question, comment or idea.", .form = form_media_type});
    router.get("/public/{language}/{organisation}/enquiries/{id}", everyone, show_own_enquiry,
               {"show_own_enquiry", "What has become of an enquiry, for whoever sent it."});
}

}  // namespace utsyn
