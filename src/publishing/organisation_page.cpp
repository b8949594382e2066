#include "publishing/organisation_page.hpp"

#include "publishing/offers_page.hpp"
#include "publishing/schema_org.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

using documents::Filling;

Filling line_of(const PublicFrame& frame, const PublicOrganisation& organisation, const i18n::Messages& messages) {
    return {
        .texts = {{"name", organisation.name},
                  {"href", path_to(frame, "/" + organisation.slug)},
                  {"kind", messages.text(frame.language, "organisation.kind." + std::string{word(organisation.kind)})},
                  {"place", place_name(organisation.town, organisation.country, frame.language)}}};
}

void add_agreements(Filling& filling, const PublicFrame& frame, const OrganisationFacts& facts) {
    std::map<std::string, std::int64_t> by_country;
    for (const auto& agreement : facts.agreements) ++by_country[agreement.partner_country];
    filling.flags["shows_agreements"] = frame.publication.agreements;
    filling.flags["has_agreements"] = !facts.agreements.empty();
    filling.texts["agreement_count"] = std::to_string(facts.agreements.size());
    filling.texts["country_count"] = std::to_string(by_country.size());
    filling.texts["agreements_href"] = link_to(frame, "/agreements");
    std::map<std::string, Filling> by_name;
    for (const auto& [country, count] : by_country) {
        auto name = i18n::country_name(country, frame.language);
        auto href = path_to(frame, "/" + frame.publication.slug + "/agreements?country=" + country);
        by_name[i18n::sort_key(name, frame.language)] = {
            .texts = {{"name", name}, {"href", href}, {"count", std::to_string(count)}}};
    }
    for (auto& [name, country] : by_name) filling.lists["countries"].push_back(std::move(country));
}

constexpr std::size_t offers_on_front = 3;

void add_offers(Filling& filling, const PublicFrame& frame, const OrganisationFacts& facts,
                const i18n::Messages& messages) {
    auto open = std::ranges::count(facts.offers, OfferState::open, &OfferRow::state);
    filling.flags["shows_offers"] = frame.publication.offers;
    filling.flags["has_offers"] = !facts.offers.empty();
    filling.texts["open_offers"] = std::to_string(open);
    filling.texts["coming_offers"] = std::to_string(static_cast<std::ptrdiff_t>(facts.offers.size()) - open);
    filling.texts["offers_href"] = link_to(frame, "/offers");
    for (const auto& offer : facts.offers)
        if (filling.lists["offers"].size() < offers_on_front)
            filling.lists["offers"].push_back(offer_filling(frame, offer, facts.own_language, messages));
}

}  // namespace

std::string place_name(const std::optional<std::string>& town, std::string_view country, const Language& language) {
    auto name = i18n::country_name(country, language);
    return town ? *town + ", " + name : name;
}

PublicPage organisation_page(const PublicFrame& frame, const OrganisationFacts& facts, const i18n::Messages& messages) {
    const auto& organisation = facts.organisation;
    PublicPage page{.name = "organisation", .title = organisation.name};
    page.description = messages.text(frame.language, "public.organisation.description", {{"name", organisation.name}});
    page.linked_data = organisation_linked_data(frame, organisation, facts.owner);
    auto& filling = page.filling;
    filling.texts["headline"] = messages.text(frame.language, "public.organisation.headline");
    filling.texts["place"] = place_name(organisation.town, organisation.country, frame.language);
    fill_language_text(filling, "introduction", frame.publication.introduction, frame.language);
    add_offers(filling, frame, facts, messages);
    add_agreements(filling, frame, facts);
    filling.flags["shows_contact"] = frame.publication.contact;
    filling.texts["contact_href"] = link_to(frame, "/contact");
    filling.flags["has_below"] = !facts.below.empty();
    for (const auto& each : facts.below) filling.lists["below"].push_back(line_of(frame, each, messages));
    return page;
}

PublicPage organisations_page(const PublicFrame& frame, std::span<const PublicOrganisation> organisations,
                              const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.all.headline");
    PublicPage page{.name = "organisations", .title = headline};
    page.description = messages.text(frame.language, "public.all.sentence");
    page.filling.texts["headline"] = headline;
    page.filling.flags["any"] = !organisations.empty();
    for (const auto& each : organisations)
        page.filling.lists["organisations"].push_back(line_of(frame, each, messages));
    return page;
}

PublicPage not_found_page(const PublicFrame& frame, const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.not_found.headline");
    PublicPage page{.name = "not_found", .title = headline, .description = headline, .listed = false};
    page.filling.texts["headline"] = headline;
    return page;
}

}  // namespace utsyn
