#include "publishing/open_data.hpp"

#include "platform/csv/writer.hpp"
#include "platform/json/members.hpp"
#include "publishing/field_name.hpp"

namespace utsyn {
namespace {

using Cell = OpenData::Cell;

Cell text_or_none(const std::optional<std::string>& text) {
    return text ? Cell{*text} : Cell{};
}
Cell count_or_none(const std::optional<std::int64_t>& count) {
    return count ? Cell{*count} : Cell{};
}

template <class Word>
Cell word_cell(Word value) {
    return std::string{word(value)};
}

/// The name of a word in the reader's language: "agreement.kind." and internship.
template <class Word>
Cell name_cell(const PublicFrame& frame, const i18n::Messages& messages, const std::string& prefix, Word value) {
    return messages.text(frame.language, prefix + std::string{word(value)});
}

std::vector<std::string> names_of(std::span<const std::string> fields, const Language& language) {
    std::vector<std::string> names;
    for (const auto& field : fields) names.emplace_back(field_name(field, language));
    return names;
}

std::vector<std::string> texts_of(std::span<const std::int64_t> counts) {
    std::vector<std::string> texts;
    for (auto count : counts) texts.push_back(std::to_string(count));
    return texts;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) all += (all.empty() ? "" : "; ") + text;
    return all;
}

struct CsvField {
    std::string operator()(std::monostate) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const std::vector<std::string>& texts) const { return joined(texts); }
};

struct JsonValue {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(const std::string& text) const { return json::quoted(text); }
    std::string operator()(std::int64_t count) const { return std::to_string(count); }
    std::string operator()(const std::vector<std::string>& texts) const {
        std::vector<std::string> items;
        for (const auto& text : texts) items.push_back(json::quoted(text));
        return json::array(items);
    }
};

std::vector<Cell> offer_cells(const PublicFrame& frame, const OfferRow& offer, const i18n::Messages& messages) {
    auto address = frame.origin + path_to(frame, "/" + frame.publication.slug + "/offers/" + offer.id.to_string());
    return {offer.id.to_string(),
            offer.title,
            offer.description,
            offer.organisation_name,
            offer.partner_name,
            text_or_none(offer.partner_town),
            offer.partner_country,
            i18n::country_name(offer.partner_country, frame.language),
            word_cell(offer.activity),
            name_cell(frame, messages, "activity.", offer.activity),
            word_cell(offer.direction),
            word_cell(offer.who),
            offer.places,
            offer.starts_on.to_string(),
            offer.ends_on.to_string(),
            offer.opens_on.to_string(),
            offer.closes_on.to_string(),
            offer.programmes,
            texts_of(offer.year_levels),
            count_or_none(offer.minimum_age),
            offer.languages,
            offer.language_level ? word_cell(*offer.language_level) : Cell{},
            word_cell(offer.funding),
            name_cell(frame, messages, "offer.funding.", offer.funding),
            offer.own_cost ? Cell{offer.own_cost->minor} : Cell{},
            offer.own_cost ? Cell{offer.own_cost->currency.to_string()} : Cell{},
            address};
}

std::vector<Cell> agreement_cells(const PublicFrame& frame, const PublicAgreement& agreement,
                                  const i18n::Messages& messages) {
    return {agreement.id.to_string(),
            agreement.organisation_name,
            agreement.partner_name,
            text_or_none(agreement.partner_town),
            agreement.partner_country,
            i18n::country_name(agreement.partner_country, frame.language),
            word_cell(agreement.kind),
            name_cell(frame, messages, "agreement.kind.", agreement.kind),
            agreement.fields,
            names_of(agreement.fields, frame.language),
            agreement.valid_from.to_string(),
            agreement.valid_to.to_string()};
}

}  // namespace

OpenData open_agreements(const PublicFrame& frame, std::span<const PublicAgreement> agreements,
                         const i18n::Messages& messages) {
    OpenData data{.name = "agreements",
                  .columns = {"id", "school", "partner", "town", "country", "country_name", "kind", "kind_name",
                              "fields", "field_names", "valid_from", "valid_to"}};
    for (const auto& agreement : agreements) data.rows.push_back(agreement_cells(frame, agreement, messages));
    return data;
}

OpenData open_offers(const PublicFrame& frame, std::span<const OfferRow> offers, const i18n::Messages& messages) {
    OpenData data{.name = "offers",
                  .columns = {"id",
                              "title",
                              "description",
                              "school",
                              "partner",
                              "town",
                              "country",
                              "country_name",
                              "activity",
                              "activity_name",
                              "direction",
                              "who",
                              "places",
                              "starts_on",
                              "ends_on",
                              "opens_on",
                              "closes_on",
                              "programmes",
                              "year_levels",
                              "minimum_age",
                              "languages",
                              "language_level",
                              "funding",
                              "funding_name",
                              "own_cost_minor",
                              "own_cost_currency",
                              "url"}};
    for (const auto& offer : offers) data.rows.push_back(offer_cells(frame, offer, messages));
    return data;
}

std::string csv_text(const OpenData& data) {
    auto text = csv::record_text(data.columns);
    for (const auto& row : data.rows) {
        std::vector<std::string> fields;
        for (const auto& cell : row) fields.push_back(std::visit(CsvField{}, cell));
        text += csv::record_text(fields);
    }
    return text;
}

std::string json_text(const OpenData& data, const PublicFrame& frame) {
    std::vector<std::string> items;
    for (const auto& row : data.rows) {
        json::Members item;
        for (std::size_t i = 0; i < row.size(); ++i) item.json(data.columns[i], std::visit(JsonValue{}, row[i]));
        items.push_back(item.whole());
    }
    const auto& publication = frame.publication;
    return json::Members{}
        .text("publisher", frame.organisation_name)
        .text("licence", licence_name(publication.licence))
        .text("licence_url", licence_url(publication.licence))
        .text("source", frame.origin + path_to(frame, "/" + publication.slug + "/open-data"))
        .text("language", frame.language.to_string())
        .json("items", json::array(items))
        .whole();
}

}  // namespace utsyn
