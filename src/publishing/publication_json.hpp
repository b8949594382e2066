#pragma once

#include "publishing/publication.hpp"

namespace utsyn {

/// What a coordinator decides about the public pages.
struct PublicationDraft {
    std::string slug;
    std::vector<LanguageText> introduction;
    bool offers = true;
    bool agreements = true;
    bool contact = true;
    Licence licence{};
    bool published = false;
};
BOOST_DESCRIBE_STRUCT(PublicationDraft, (), (slug, introduction, offers, agreements, contact, licence, published))
template <>
inline constexpr auto field_rules<PublicationDraft> = std::array{
    FieldRule{.field = "slug", .about = "Small letters a to z, digits and hyphens: the end of your public address."},
    FieldRule{.field = "introduction", .max_items = 20, .about = "Who you are, once in each language you wrote it in."},
    FieldRule{.field = "offers", .about = "Whether published offers are shown."},
    FieldRule{.field = "agreements", .about = "Whether agreements in force are shown."},
    FieldRule{.field = "contact", .about = "Whether contact points and the box for questions are shown."},
    FieldRule{.field = "licence", .about = "On what terms others may use the open data."},
    FieldRule{.field = "published", .about = "Whether the public sees anything at all."},
};

/// What is seen of it. Before it is first written: a proposal, not published.
struct PublicationView {
    Publication publication;
    std::string organisation_name;
    std::string path;  // of the public page in the reader's language
};
BOOST_DESCRIBE_STRUCT(PublicationView, (), (publication, organisation_name, path))

}  // namespace utsyn
