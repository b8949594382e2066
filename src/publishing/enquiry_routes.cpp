#include "publishing/enquiry_routes.hpp"

#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"
#include "publishing/enquiry_jobs.hpp"
#include "publishing/enquiry_json.hpp"
#include "publishing/enquiry_store.hpp"

namespace utsyn {
namespace {

EnquiryView view_of(sql::Transaction& transaction, const Enquiry& enquiry) {
    EnquiryView view{enquiry, state_of(enquiry), {}};
    if (enquiry.answered_by_id) view.answered_by = person_name(transaction, *enquiry.answered_by_id);
    return view;
}

Outcome<http::Page<EnquiryRow>> list_enquiries(http::Request& request) {
    auto transaction = request.database().read();
    auto page = EnquiryStore{transaction}.list(request.listing(), request.fence());
    if (!page) return page.error();
    return http::Page<EnquiryRow>{page->rows.as<EnquiryRow>(), page->next};
}

Outcome<http::Answer<EnquiryView>> show_enquiry(http::Request& request) {
    auto transaction = request.database().read();
    auto enquiry = EnquiryStore{transaction}.find(request.id<Enquiry>(), request.fence());
    if (!enquiry) return enquiry.error();
    return http::Answer<EnquiryView>{view_of(transaction, *enquiry), enquiry->version};
}

Outcome<http::Answer<EnquiryView>> answer_enquiry(http::Request& request, const EnquiryAnswer& given) {
    auto transaction = request.database().begin();
    EnquiryStore enquiries{transaction};
    auto before = enquiries.find(request.id<Enquiry>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = answer(*before, given.answer, request.actor().person, request.now());
    if (!after) return after.error();
    if (auto saved = enquiries.save(*after, request.change("answered")); !saved) return saved.error();
    add_answer_mail(transaction, *after, request.now());
    auto view = view_of(transaction, *after);
    transaction.commit();
    request.runtime().jobs.wake();
    return http::Answer<EnquiryView>{std::move(view), after->version};
}

}  // namespace

void add_enquiry_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/enquiries", publish, list_enquiries,
               {.id = "list_enquiries",
                .summary = "Questions, comments and ideas from outside, the newest first.",
                .listing = &enquiry_listing});
    router.get("/api/enquiries/{id}", publish, show_enquiry, {"show_enquiry", "One enquiry with its answer."});
    router.post("/api/enquiries/{id}/answer", publish, answer_enquiry,
                {.id = "answer_enquiry",
                 .summary = "Answer: whoever asked reads it on her page, and by mail if she gave an address.",
                 .versioned = true});
}

}  // namespace utsyn
