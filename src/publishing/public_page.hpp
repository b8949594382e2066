#pragma once

#include "platform/documents/printer.hpp"
#include "publishing/publication.hpp"

namespace utsyn {

/// What stands around every public page.
struct PublicFrame {
    Language language;
    std::vector<Language> languages;  // that the program speaks
    std::string origin;               // "https://utsyn.example"
    std::string path;                 // behind the language: "/nordlia/offers"
    bool embedded = false;            // without head and foot, inside a page of somebody else
    std::string organisation_name;    // "" on the pages of all organisations
    Publication publication;          // of that organisation
};

/// One page's own part.
struct PublicPage {
    std::string name;  // of the template, `src/publishing/pages/<name>.html.mustache`
    std::string title;
    std::string description;
    documents::Filling filling{};
    std::string linked_data{};  // JSON-LD; "" for none
    bool listed = true;         // whether search engines may list it
};

/// The address of a page in the frame's language, relative to the origin: path_to(frame, "/nordlia").
std::string path_to(const PublicFrame& frame, std::string_view path);
/// The same within the organisation, keeping embedded pages embedded: link_to(frame, "/offers").
std::string link_to(const PublicFrame& frame, std::string_view path);

/// The whole page.
/// Shape: well-formed as XML too.
std::string page_html(const PublicFrame& frame, PublicPage page, const i18n::Messages& messages);

/// JSON that may stand inside a script element: nothing in it ends the element.
std::string script_safe(std::string_view json);

/// The text in the best language for the frame's reader, with its `lang` where that differs: fills `name` and `name_language`.
void fill_language_text(documents::Filling& filling, const std::string& name, std::span<const LanguageText> texts,
                        const Language& language);

}  // namespace utsyn
