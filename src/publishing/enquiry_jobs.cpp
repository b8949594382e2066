#include "publishing/enquiry_jobs.hpp"

#include "platform/clock.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/mail/mailer.hpp"
#include "platform/runtime.hpp"
#include "publishing/contact_point_store.hpp"
#include "publishing/enquiry_store.hpp"

#include <optional>

namespace utsyn {
namespace {

constexpr std::string_view mail_received = "mail_enquiry_received";
constexpr std::string_view mail_answer = "mail_enquiry_answer";

EnquiryToMail wanted_in(const JsonText& input) {
    auto wanted = json::from_json<EnquiryToMail>(input.text);
    assert_that(wanted.has_value(), "the program wrote the job's input");
    return *wanted;
}

/// The language that the organisation works in, where the program speaks it.
Language language_of(const Organisation& organisation, const i18n::Messages& messages) {
    std::string tags;
    for (const auto& tag : organisation.languages) tags += (tags.empty() ? "" : ", ") + tag;
    return messages.preferred(tags);
}

void tell_contact_point(const Runtime& runtime, const JsonText& input) {
    if (!runtime.mailer) return;
    auto wanted = wanted_in(input);
    auto fence = Authority::for_program(wanted.organisation_id);
    auto transaction = runtime.database.read();
    auto enquiry = EnquiryStore{transaction}.find(wanted.enquiry_id, fence);
    if (!enquiry || !enquiry->contact_point_id) return;
    auto contact_point = ContactPointStore{transaction}.find(*enquiry->contact_point_id, fence);
    if (!contact_point || !contact_point->email) return;
    auto organisation = known_organisation(transaction, wanted.organisation_id);
    auto language = language_of(organisation, runtime.messages);
    auto text = [&](std::string_view key) {
        return runtime.messages.text(language, key,
                                     {{"organisation", organisation.name}, {"message", enquiry->message}});
    };
    runtime.mailer->send({.to = *contact_point->email,
                          .subject = text("enquiry.mail.received.subject"),
                          .text = text("enquiry.mail.received.text")},
                         runtime.clock.now());
}

void tell_answer(const Runtime& runtime, const JsonText& input) {
    if (!runtime.mailer) return;
    auto wanted = wanted_in(input);
    auto transaction = runtime.database.read();
    auto enquiry = EnquiryStore{transaction}.find(wanted.enquiry_id, Authority::for_program(wanted.organisation_id));
    if (!enquiry || !enquiry->email || !enquiry->answer) return;
    auto organisation = known_organisation(transaction, wanted.organisation_id);
    auto text = [&](std::string_view key) {
        return runtime.messages.text(
            enquiry->language, key,
            {{"organisation", organisation.name}, {"message", enquiry->message}, {"answer", *enquiry->answer}});
    };
    runtime.mailer->send({.to = *enquiry->email,
                          .subject = text("enquiry.mail.answer.subject"),
                          .text = text("enquiry.mail.answer.text")},
                         runtime.clock.now());
}

void add_mail(sql::Transaction& transaction, std::string_view kind, const Enquiry& enquiry, Instant now) {
    EnquiryToMail wanted{enquiry.id, enquiry.organisation_id};
    jobs::add_job(transaction, kind, {json::to_json(wanted)}, now);
}

}  // namespace

void add_received_mail(sql::Transaction& transaction, const Enquiry& enquiry, Instant now) {
    add_mail(transaction, mail_received, enquiry, now);
}

void add_answer_mail(sql::Transaction& transaction, const Enquiry& enquiry, Instant now) {
    add_mail(transaction, mail_answer, enquiry, now);
}

const jobs::Worker enquiry_workers[2] = {{mail_received, tell_contact_point}, {mail_answer, tell_answer}};

}  // namespace utsyn
