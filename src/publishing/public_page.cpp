#include "publishing/public_page.hpp"

namespace utsyn {
namespace {

using documents::Filling;

struct Part {
    std::string_view path;  // behind the organisation's slug
    std::string_view key;   // message
    bool shown;
};

std::vector<Part> parts_of(const Publication& publication) {
    return {{"", "public.nav.about", true},
            {"/offers", "public.nav.offers", publication.offers},
            {"/agreements", "public.nav.agreements", publication.agreements},
            {"/contact", "public.nav.contact", publication.contact},
            {"/open-data", "public.nav.open_data", publication.offers || publication.agreements}};
}

/// Whether the page at `path` belongs to that part: "/nordlia/offers/7" to "/nordlia/offers".
bool is_within(std::string_view path, const std::string& part, bool exactly) {
    return path == part || (!exactly && path.starts_with(part + "/"));
}

void add_parts(Filling& filling, const PublicFrame& frame, const i18n::Messages& messages) {
    auto home = "/" + frame.publication.slug;
    for (const auto& part : parts_of(frame.publication)) {
        if (!part.shown) continue;
        Filling link;
        link.texts = {{"label", messages.text(frame.language, part.key)}, {"href", link_to(frame, part.path)}};
        link.flags = {{"current", is_within(frame.path, home + std::string{part.path}, part.path.empty())}};
        filling.lists["parts"].push_back(std::move(link));
    }
}

void add_languages(Filling& filling, const PublicFrame& frame, const i18n::Messages& messages) {
    for (const auto& language : frame.languages) {
        auto elsewhere = frame;
        elsewhere.language = language;
        Filling link;
        link.texts = {{"tag", language.to_string()},
                      {"name", messages.text(language, "public.language")},
                      {"href", path_to(elsewhere, frame.path)},
                      {"address", frame.origin + path_to(elsewhere, frame.path)}};
        link.flags = {{"current", language == frame.language}};
        filling.lists["languages"].push_back(std::move(link));
    }
}

void add_organisation(Filling& filling, const PublicFrame& frame, const i18n::Messages& messages) {
    filling.flags["of_organisation"] = true;
    filling.texts["organisation_name"] = frame.organisation_name;
    filling.texts["home_href"] = link_to(frame, "");
    filling.texts["calendar_href"] = path_to(frame, "/" + frame.publication.slug + "/calendar.ics");
    filling.texts["feed_href"] = path_to(frame, "/" + frame.publication.slug + "/feed.atom");
    filling.flags["has_calendar"] = frame.publication.offers;
    filling.flags["has_feed"] = frame.publication.offers || frame.publication.agreements;
    add_parts(filling, frame, messages);
}

}  // namespace

std::string path_to(const PublicFrame& frame, std::string_view path) {
    return "/public/" + frame.language.to_string() + (path.empty() ? "/" : std::string{path});
}

std::string link_to(const PublicFrame& frame, std::string_view path) {
    return path_to(frame, "/" + frame.publication.slug + std::string{path}) + (frame.embedded ? "?embed=1" : "");
}

std::string page_html(const PublicFrame& frame, PublicPage page, const i18n::Messages& messages) {
    auto& filling = page.filling;
    filling.texts["title"] = page.title;
    filling.texts["description"] = page.description;
    filling.texts["address"] = frame.origin + path_to(frame, frame.path);
    filling.texts["all_href"] = path_to(frame, "");
    filling.texts["linked_data"] = script_safe(page.linked_data);
    filling.flags["embedded"] = frame.embedded;
    filling.flags["listed"] = page.listed;
    filling.flags["front"] = page.name == "organisation" || page.name == "organisations";
    add_languages(filling, frame, messages);
    if (!frame.organisation_name.empty()) add_organisation(filling, frame, messages);
    return documents::fill_template("src/publishing/pages/" + page.name + ".html.mustache", filling, frame.language,
                                    messages);
}

std::string script_safe(std::string_view json) {
    std::string safe;
    for (char letter : json) {
        if (letter == '<') safe += "\\u003c";
        else if (letter == '>') safe += "\\u003e";
        else if (letter == '&') safe += "\\u0026";
        else safe += letter;
    }
    return safe;
}

void fill_language_text(Filling& filling, const std::string& name, std::span<const LanguageText> texts,
                        const Language& language) {
    const auto* text = text_for(texts, language);
    filling.flags["has_" + name] = text != nullptr;
    filling.texts[name] = text ? text->text : "";
    filling.texts[name + "_language"] = text ? text->language.to_string() : "";
}

}  // namespace utsyn
