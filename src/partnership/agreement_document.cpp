#include "partnership/agreement_document.hpp"

#include "platform/documents/printer.hpp"

namespace utsyn {
namespace {

using documents::Filling;

void add_conditions(Filling& filling, const Conditions& conditions) {
    auto add = [&](const std::string& name, const std::optional<std::string>& text) {
        filling.flags["has_" + name] = text.has_value();
        filling.texts[name] = text.value_or("");
    };
    add("costs", conditions.costs);
    add("housing", conditions.housing);
    add("insurance", conditions.insurance);
    add("assessment", conditions.assessment);
    add("recognition", conditions.recognition);
}

std::vector<Filling> contacts_on(Side side, const std::vector<NamedContact>& contacts, Date today) {
    std::vector<Filling> rows;
    for (const auto& contact : contacts)
        if (contact.side == side && holds_on(contact.valid_from, contact.valid_to, today))
            rows.push_back({.texts = {{"name", contact.name}, {"function", contact.function}}});
    return rows;
}

}  // namespace

std::string agreement_html(const AgreementPaper& paper, const Language& language, Date today,
                           const i18n::Messages& messages) {
    const Agreement& agreement = paper.view.agreement;
    Filling filling;
    filling.texts = {{"our_name", paper.view.organisation_name},
                     {"their_name", paper.view.partner_name},
                     {"their_country", i18n::country_name(paper.view.partner_country, language)},
                     {"kind", messages.text(language, "agreement.kind." + std::string{word(agreement.kind)})},
                     {"purpose", agreement.purpose},
                     {"valid_from", i18n::long_date(agreement.valid_from, language)},
                     {"valid_to", i18n::long_date(agreement.valid_to, language)},
                     {"notice_days", i18n::number(static_cast<double>(agreement.notice_days.count()), 0, language)},
                     {"number", agreement.id.to_string().substr(0, 8)},
                     {"version", std::to_string(agreement.version.number)}};
    add_conditions(filling, agreement.conditions);
    for (const Quota& quota : agreement.quotas)
        filling.lists["quotas"].push_back(
            {.texts = {{"direction", messages.text(language, "direction." + std::string{word(quota.direction)})},
                       {"who", messages.text(language, "who." + std::string{word(quota.who)})},
                       {"per_year", std::to_string(quota.per_year)},
                       {"days", std::to_string(quota.days)}}});
    filling.lists["our_contacts"] = contacts_on(Side::ours, paper.contacts, today);
    filling.lists["their_contacts"] = contacts_on(Side::theirs, paper.contacts, today);
    filling.flags["draft"] = paper.view.state == AgreementState::draft;
    filling.flags["signed_by_us"] = agreement.our_signature.has_value();
    filling.flags["signed_by_them"] = agreement.their_signature.has_value();
    if (agreement.our_signature) {
        filling.texts["our_signatory"] = paper.view.our_signatory.value_or("");
        filling.texts["our_signed_on"] = i18n::long_date(agreement.our_signature->signed_on, language);
    }
    if (agreement.their_signature) {
        filling.texts["their_signatory"] = agreement.their_signature->name;
        filling.texts["their_signed_on"] = i18n::long_date(agreement.their_signature->signed_on, language);
    }
    return documents::fill_template("src/partnership/documents/agreement/agreement.html.mustache", filling, language,
                                    messages);
}

}  // namespace utsyn
