#pragma once

#include "organisation/organisation.hpp"
#include "publishing/language_text.hpp"

namespace utsyn {

/// On what terms others may use the open data.
enum class Licence { cc_by_4_0, cc0_1_0 };
BOOST_DESCRIBE_ENUM(Licence, cc_by_4_0, cc0_1_0)

/// What an organisation shows to the public, and where.
struct Publication {
    Id<Publication> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string slug;  // its part of the address, /public/nb/<slug>
    std::vector<LanguageText> introduction;
    bool offers = true;
    bool agreements = true;
    bool contact = true;
    Licence licence{};
    std::optional<Date> published_on;
};
BOOST_DESCRIBE_STRUCT(Publication, (),
                      (id, version, organisation_id, slug, introduction, offers, agreements, contact, licence,
                       published_on))

/// A public organisation as the front page lists it.
struct PublicOrganisation {
    Id<Organisation> organisation_id;
    std::string slug;
    std::string name;
    OrganisationKind kind{};
    std::string country;
    std::optional<std::string> town;
    bool offers = false;
    bool agreements = false;
    bool contact = false;
};
BOOST_DESCRIBE_STRUCT(PublicOrganisation, (),
                      (organisation_id, slug, name, kind, country, town, offers, agreements, contact))

bool is_public(const Publication& publication, Date today);

/// A readable address from a name: "nordlia-gymnasium"; "" where the name has no letters of ours.
std::string slug_of(std::string_view name);

/// Problems: invalid (not 2 to 60 small letters a-z, digits and single hyphens, or a word that the pages use themselves).
Outcome<void> check_slug(std::string_view slug);

/// The address of the licence's text, and its usual short name.
std::string_view licence_url(Licence licence);
std::string_view licence_name(Licence licence);

}  // namespace utsyn
