#include "mobility/placement_letter_document.hpp"

#include "platform/clock.hpp"
#include "platform/documents/printer.hpp"

namespace utsyn {
namespace {

using documents::Filling;

/// The word by which the paper's sentences and its template tell the three answers apart.
std::string outcome_of(const PlacementRow& placement) {
    if (placement.offer_id) return "placed";
    return placement.waiting_place ? "waiting" : "refused";
}

std::string day(const std::optional<Date>& date, const Language& language) {
    return date ? i18n::long_date(*date, language) : "";
}

/// What was decided, in one or two sentences.
std::string decision(const PlacementRow& placement, const Language& language, const i18n::Messages& messages) {
    auto outcome = outcome_of(placement);
    if (outcome == "refused") return messages.text(language, "placement_letter.paper.refused_sentence");
    if (outcome == "waiting")
        return messages.text(
            language, "placement_letter.paper.waiting_sentence",
            {{"offer", placement.waiting_offer_title.value_or("")}, {"place", placement.waiting_place.value_or(0)}});
    auto text = messages.text(language, "placement_letter.paper.placed_sentence",
                              {{"offer", placement.offer_title.value_or("")},
                               {"host", placement.partner_name.value_or("")},
                               {"country", i18n::country_name(placement.partner_country.value_or(""), language)}});
    if (placement.rank)
        text += " " + messages.text(language, "placement_letter.paper.choice", {{"rank", *placement.rank}});
    return text;
}

}  // namespace

std::vector<std::string> sentences_of(const std::vector<Reason>& reasons, const Language& language,
                                      const i18n::Messages& messages) {
    std::vector<std::string> sentences;
    for (const auto& reason : reasons) sentences.push_back(messages.text(language, reason.key, arguments_of(reason)));
    return sentences;
}

std::string placement_letter_subject(const PlacementRow& placement, const Language& language,
                                     const i18n::Messages& messages) {
    return messages.text(language, "placement_letter.paper." + outcome_of(placement) + "_title");
}

std::string placement_letter_body(const PlacementRow& placement, const std::string& contact, const Language& language,
                                  const i18n::Messages& messages) {
    auto text = [&](const std::string& key, const Arguments& arguments = {}) {
        return messages.text(language, "placement_letter.paper." + key, arguments);
    };
    auto body = text("greeting", {{"name", placement.person_name}}) + "\n\n" + decision(placement, language, messages);
    if (placement.offer_id)
        body +=
            "\n\n" +
            text("period", {{"from", day(placement.starts_on, language)}, {"to", day(placement.ends_on, language)}}) +
            "\n\n" + text("answer_sentence", {{"date", placement.answer_by}});
    body += "\n\n" + text("reasons");
    for (const auto& sentence : sentences_of(placement.reasons, language, messages)) body += "\n" + sentence;
    if (!contact.empty()) body += "\n\n" + text("questions_sentence", {{"name", contact}});
    return body + "\n\n" + text("closing") + "\n" + (contact.empty() ? "" : contact + "\n") +
           placement.organisation_name;
}

std::string placement_letter_html(const PlacementRow& placement, const Letter& letter, const i18n::Messages& messages) {
    const auto& language = letter.language;
    Filling filling;
    filling.texts = {{"school_name", placement.organisation_name},
                     {"written_on", i18n::long_date(nordic_day(letter.written_at), language)},
                     {"pupil_name", placement.person_name},
                     {"offer_title", placement.offer_title.value_or(placement.waiting_offer_title.value_or(""))},
                     {"host_name", placement.partner_name.value_or("")},
                     {"host_country", i18n::country_name(placement.partner_country.value_or(""), language)},
                     {"starts_on", day(placement.starts_on, language)},
                     {"ends_on", day(placement.ends_on, language)},
                     {"choice_rank", placement.rank ? std::to_string(*placement.rank) : ""},
                     {"waiting_place", placement.waiting_place ? std::to_string(*placement.waiting_place) : ""},
                     {"answer_by", i18n::long_date(placement.answer_by, language)},
                     {"contact_name", letter.contact_name},
                     {"contact_function", messages.text(language, "role.coordinator")}};
    for (auto& sentence : sentences_of(placement.reasons, language, messages))
        filling.lists["reasons"].push_back({.texts = {{"reason", std::move(sentence)}}});
    filling.flags[outcome_of(placement)] = true;
    return documents::fill_template("src/mobility/documents/placement_letter/placement_letter.html.mustache", filling,
                                    language, messages);
}

}  // namespace utsyn
