#include "publishing/contact_page.hpp"

#include "publishing/organisation_page.hpp"
#include "publishing/schema_org.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

using documents::Filling;

constexpr std::array<std::string_view, 4> written_fields{"message", "name", "email", "contact_point_id"};

std::string field_of(const EnquiryForm& form, std::string_view name) {
    auto found = std::ranges::find(form.fields, name, &std::pair<std::string, std::string>::first);
    return found == form.fields.end() ? "" : found->second;
}

Filling contact_filling(const PublicContactPoint& contact, const Language& language) {
    Filling filling;
    fill_language_text(filling, "function", contact.function, language);
    filling.texts["id"] = contact.id.to_string();
    filling.texts["email"] = contact.email.value_or("");
    filling.texts["phone"] = contact.phone.value_or("");
    filling.texts["name"] = contact.name.value_or("");
    filling.texts["private_email"] = contact.private_email.value_or("");
    return filling;
}

void add_kinds(Filling& filling, const EnquiryForm& form, const Language& language, const i18n::Messages& messages) {
    auto chosen = from_word<EnquiryKind>(field_of(form, "kind")).value_or(EnquiryKind::question);
    for (auto kind : {EnquiryKind::question, EnquiryKind::comment, EnquiryKind::idea}) {
        Filling choice;
        choice.texts = {{"kind", std::string{word(kind)}},
                        {"name", messages.text(language, "enquiry.kind." + std::string{word(kind)})}};
        choice.flags["chosen"] = kind == chosen;
        filling.lists["kinds"].push_back(std::move(choice));
    }
}

void add_errors(Filling& filling, const EnquiryForm& form, const Language& language, const i18n::Messages& messages) {
    filling.flags["faulty"] = !form.errors.empty() || !form.refusal.empty();
    filling.texts["refusal"] = form.refusal;
    for (const auto& error : form.errors) {
        auto field = error.pointer.substr(std::min<std::size_t>(1, error.pointer.size()));
        auto sentence = messages.text(language, "field." + error.reason, error.arguments);
        filling.texts[field + "_error"] = sentence;
        filling.lists["errors"].push_back({.texts = {{"field", field},
                                                     {"label", messages.text(language, "public.enquiry." + field)},
                                                     {"sentence", sentence}}});
    }
}

void add_contacts(Filling& filling, std::span<const PublicContactPoint> contact_points, const EnquiryForm& form,
                  const Language& language) {
    for (const auto& contact : contact_points) {
        auto line = contact_filling(contact, language);
        line.flags["chosen"] = field_of(form, "contact_point_id") == contact.id.to_string();
        filling.lists["contacts"].push_back(std::move(line));
    }
    filling.flags["any_contacts"] = !contact_points.empty();
    filling.flags["several_contacts"] = contact_points.size() > 1;
}

}  // namespace

PublicPage contact_page(const PublicFrame& frame, const Organisation& organisation,
                        std::span<const PublicContactPoint> contact_points, const EnquiryForm& form,
                        const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.nav.contact");
    PublicPage page{.name = "contact", .title = headline};
    page.description = messages.text(frame.language, "public.contact.invitation");
    page.linked_data = organisation_linked_data(frame, organisation, {});
    page.listed = form.fields.empty();
    auto& filling = page.filling;
    filling.texts = {
        {"headline", headline},
        {"place", place_name(organisation.town, organisation.country, frame.language)},
        {"school_phone", organisation.phone.value_or("")},
        {"school_web", organisation.web.value_or("")},
        {"action", path_to(frame, "/" + frame.publication.slug + "/enquiries") + (frame.embedded ? "?embed=1" : "")}};
    for (auto field : written_fields) filling.texts["written_" + std::string{field}] = field_of(form, field);
    add_contacts(filling, contact_points, form, frame.language);
    add_kinds(filling, form, frame.language, messages);
    add_errors(filling, form, frame.language, messages);
    return page;
}

PublicPage enquiry_page(const PublicFrame& frame, const Enquiry& enquiry, const i18n::Messages& messages) {
    bool answered = state_of(enquiry) == EnquiryState::answered;
    auto headline = messages.text(frame.language, answered ? "public.enquiry.answered" : "public.enquiry.received");
    PublicPage page{.name = "enquiry", .title = headline, .description = headline, .listed = false};
    page.filling.texts = {{"headline", headline},
                          {"message", enquiry.message},
                          {"answer", enquiry.answer.value_or("")},
                          {"received_on", i18n::long_date(enquiry.received_at.date(), frame.language)},
                          {"contact_href", link_to(frame, "/contact")},
                          {"here", frame.origin + path_to(frame, frame.path)}};
    page.filling.flags = {{"answered", answered}, {"by_mail", enquiry.email.has_value()}};
    return page;
}

}  // namespace utsyn
