#include "mobility/support_letter_document.hpp"

#include "platform/documents/printer.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

/// The letter's sentences in one language.
class LetterText {
public:
    LetterText(const Language& language, const i18n::Messages& messages) : language_{language}, messages_{messages} {}

    std::string operator()(std::string_view key, const Arguments& arguments = {}) const {
        return messages_.text(language_, "support_letter.paper." + std::string{key}, arguments);
    }
    /// What every letter to a pupil says.
    std::string of_letters(std::string_view key, const Arguments& arguments = {}) const {
        return messages_.text(language_, "placement_letter.paper." + std::string{key}, arguments);
    }
    std::string country(std::string_view code) const { return i18n::country_name(code, language_); }

private:
    const Language& language_;
    const i18n::Messages& messages_;
};

std::string confirmation(const SupportedStayRow& row, std::optional<std::int64_t> year_level, const LetterText& text) {
    const auto& stay = row.stay;
    return text(stay.activity == Activity::internship ? "confirmation.internship" : "confirmation",
                {{"part", row.support.fills_school_year ? "whole" : "part"},
                 {"level", year_level ? fmt::format("Vg{}", *year_level) : "unknown"},
                 {"host", stay.partner_name},
                 {"country", text.country(stay.partner_country)},
                 {"from", stay.starts_on},
                 {"to", stay.ends_on}});
}

std::vector<std::string> deadlines(const StaySupport& support, Date today, const LetterText& text) {
    std::vector<std::string> sentences;
    for (const auto& [term, deadline] : support.deadlines)
        if (deadline.last_day >= today)
            sentences.push_back(text(
                "deadline", {{"term", term ? std::string{word(*term)} : "apprentice"}, {"date", deadline.last_day}}));
    if (sentences.empty()) sentences.push_back(text("deadline_over"));
    return sentences;
}

documents::Filling listed(const std::string& sentence) {
    return {.texts = {{"sentence", sentence}}};
}

}  // namespace

std::optional<std::int64_t> year_level_of(const std::optional<MobilityApplication>& application, Date starts_on,
                                          const MobilityLimits& limits) {
    if (!application) return std::nullopt;
    const auto applied_in = school_year_of(application->submitted_at.date(), limits);
    if (applied_in != school_year_of(starts_on, limits)) return std::nullopt;
    return application->year_level;
}

SupportLetter support_letter(const SupportedStayRow& row, std::optional<std::int64_t> year_level, Date today,
                             const Language& language, const i18n::Messages& messages) {
    const LetterText text{language, messages};
    const auto& stay = row.stay;
    const auto& entry = row.entry;
    SupportLetter letter{
        .language = language.to_string(),
        .subject = text("title"),
        .written_on = today,
        .pupil_name = stay.person_name,
        .organisation_name = stay.organisation_name,
        .contact_name = entry ? entry->entered_by : "",
        .partner_name = fmt::format("{}, {}", stay.partner_name, text.country(stay.partner_country)),
        .period = text.of_letters("period", {{"from", stay.starts_on}, {"to", stay.ends_on}}),
        .greeting = text.of_letters("greeting", {{"name", stay.person_name}}),
        .confirmation = confirmation(row, year_level, text),
        .entry = entry ? text("entered", {{"date", entry->entered_on}}) : text("will_be_entered"),
        .deadlines = deadlines(row.support, today, text),
        .application = text("application"),
        .questions = entry ? text("questions", {{"name", entry->entered_by}}) : text("questions_to_school"),
        .closing = text.of_letters("closing")};
    if (row.support.answer == SupportAnswer::supported) return letter;
    letter.conditions_lead = text("conditions", {{"count", static_cast<std::int64_t>(row.support.doors.size())}});
    for (const auto door : row.support.doors)
        letter.conditions.push_back(messages.text(language, "support.condition." + std::string{word(door)}));
    return letter;
}

std::string support_letter_html(const SupportLetter& letter, const i18n::Messages& messages) {
    const auto language = *Language::parse(letter.language);
    documents::Filling filling;
    filling.texts = {{"subject", letter.subject},
                     {"school_name", letter.organisation_name},
                     {"written_on", i18n::long_date(letter.written_on, language)},
                     {"pupil_name", letter.pupil_name},
                     {"partner_name", letter.partner_name},
                     {"period", letter.period},
                     {"greeting", letter.greeting},
                     {"confirmation", letter.confirmation},
                     {"entry", letter.entry},
                     {"conditions_lead", letter.conditions_lead},
                     {"application", letter.application},
                     {"questions", letter.questions},
                     {"closing", letter.closing},
                     {"contact_name", letter.contact_name}};
    for (const auto& condition : letter.conditions) filling.lists["conditions"].push_back(listed(condition));
    for (const auto& deadline : letter.deadlines) filling.lists["deadlines"].push_back(listed(deadline));
    return documents::fill_template("src/mobility/documents/support_letter/support_letter.html.mustache", filling,
                                    language, messages);
}

}  // namespace utsyn
