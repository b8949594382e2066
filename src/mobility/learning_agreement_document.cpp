#include "mobility/learning_agreement_document.hpp"

#include "platform/documents/printer.hpp"

namespace utsyn {
namespace {

void add_signature(documents::Filling& filling, const std::string& signer,
                   const std::optional<NamedSignature>& signature, const Language& language) {
    filling.flags["signed_by_" + signer] = signature.has_value();
    if (!signature) return;
    filling.texts[signer + "_signatory"] = signature->name;
    filling.texts[signer + "_signed_on"] = i18n::long_date(signature->signed_on, language);
}

}  // namespace

std::string learning_agreement_html(const LearningAgreementView& view, const Language& language,
                                    const i18n::Messages& messages) {
    const auto& agreement = view.learning_agreement;
    bool outgoing = view.stay.direction == Direction::outgoing;
    auto partner_country = i18n::country_name(view.stay.partner_country, language);
    auto own_country = i18n::country_name(view.stay.organisation_country, language);
    documents::Filling filling;
    filling.texts = {{"kind", messages.text(language, "activity." + std::string{word(view.stay.activity)})},
                     {"pupil_name", view.stay.person_name},
                     {"home_name", outgoing ? view.stay.organisation_name : view.stay.partner_name},
                     {"home_country", outgoing ? own_country : partner_country},
                     {"host_name", outgoing ? view.stay.partner_name : view.stay.organisation_name},
                     {"host_country", outgoing ? partner_country : own_country},
                     {"starts_on", i18n::long_date(view.stay.starts_on, language)},
                     {"ends_on", i18n::long_date(view.stay.ends_on, language)},
                     {"tasks", agreement.tasks},
                     {"supervision", agreement.supervision},
                     {"assessment", agreement.assessment},
                     {"recognition", agreement.recognition},
                     {"number", agreement.id.to_string().substr(0, 8)},
                     {"version", std::to_string(agreement.version.number)}};
    for (const auto& goal : agreement.goals)
        filling.lists["goals"].push_back({.texts = {{"subject", goal.subject},
                                                    {"competence_goal", goal.competence_goal},
                                                    {"goal", goal.goal},
                                                    {"evidence", goal.evidence}}});
    add_signature(filling, "pupil", agreement.pupil_signature, language);
    add_signature(filling, "home", agreement.home_signature, language);
    add_signature(filling, "host", agreement.host_signature, language);
    filling.flags["draft"] = view.state == LearningAgreementState::draft;
    return documents::fill_template("src/mobility/documents/learning_agreement/learning_agreement.html.mustache",
                                    filling, language, messages);
}

}  // namespace utsyn
