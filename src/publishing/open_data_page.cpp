#include "publishing/open_data.hpp"
#include "publishing/schema_org.hpp"

namespace utsyn {
namespace {

using documents::Filling;

/// A table with nothing in it, for its columns.
std::vector<OpenData> tables_of(const PublicFrame& frame, const i18n::Messages& messages) {
    std::vector<OpenData> tables;
    if (frame.publication.offers) tables.push_back(open_offers(frame, {}, messages));
    if (frame.publication.agreements) tables.push_back(open_agreements(frame, {}, messages));
    return tables;
}

Filling table_filling(const PublicFrame& frame, const OpenData& table, const i18n::Messages& messages) {
    auto file = path_to(frame, "/" + frame.publication.slug + "/open-data/" + table.name);
    auto page = path_to(frame, "/" + frame.publication.slug + "/" + table.name) + "?embed=1";
    Filling filling;
    filling.texts = {{"id", table.name},
                     {"heading", messages.text(frame.language, "public.nav." + table.name)},
                     {"csv_href", file + ".csv"},
                     {"bom_href", file + ".csv?bom=1"},
                     {"json_href", file + ".json"},
                     {"frame", "<iframe src=\"" + frame.origin + page + "\" title=\"" + frame.organisation_name +
                                   "\" width=\"100%\" height=\"600\"></iframe>"}};
    for (const auto& column : table.columns)
        filling.lists["columns"].push_back(
            {.texts = {{"column", column}, {"meaning", messages.text(frame.language, "open_data.column." + column)}}});
    return filling;
}

}  // namespace

PublicPage open_data_page(const PublicFrame& frame, const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.nav.open_data");
    PublicPage page{.name = "open_data", .title = headline};
    page.description =
        messages.text(frame.language, "public.open_data.description", {{"name", frame.organisation_name}});
    auto licence = frame.publication.licence;
    page.filling.texts = {
        {"headline", headline},
        {"licence", messages.text(frame.language, "licence." + std::string{word(licence)})},
        {"licence_href", std::string{licence_url(licence)}},
        {"calendar_address", frame.origin + path_to(frame, "/" + frame.publication.slug + "/calendar.ics")},
        {"feed_address", frame.origin + path_to(frame, "/" + frame.publication.slug + "/feed.atom")}};
    auto tables = tables_of(frame, messages);
    page.linked_data = open_data_linked_data(frame, page.description, tables);
    for (const auto& table : tables) page.filling.lists["tables"].push_back(table_filling(frame, table, messages));
    return page;
}

}  // namespace utsyn
