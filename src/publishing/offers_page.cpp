#include "publishing/offers_page.hpp"

#include "mobility/limits.hpp"
#include "publishing/language_name.hpp"
#include "publishing/organisation_page.hpp"
#include "publishing/schema_org.hpp"

namespace utsyn {
namespace {

using documents::Filling;

template <class Item, class Text>
std::string listed(std::span<const Item> items, Text text) {
    std::string all;
    for (const auto& item : items) all += (all.empty() ? "" : ", ") + text(item);
    return all;
}

/// "pupils: electronics, year 12, from 16 years, French B1".
std::string eligible_text(const OfferRow& offer, const Language& language, const i18n::Messages& messages) {
    auto text = messages.text(language, "who." + std::string{word(offer.who)});
    auto add = [&](const std::string& part) { text += ", " + part; };
    for (const auto& programme : offer.programmes) add(programme);
    if (!offer.year_levels.empty()) {
        auto levels = listed(std::span{offer.year_levels}, [](auto level) { return std::to_string(level); });
        add(messages.text(language, "public.offers.year_levels", {{"levels", levels}}));
    }
    if (offer.minimum_age) add(messages.text(language, "public.offers.minimum_age", {{"years", *offer.minimum_age}}));
    return text;
}

std::string unbroken(const std::string& text) {
    std::string written;
    for (char letter : text)
        if (letter == ' ') written += "\u00a0";
        else written += letter;
    return written;
}

std::string languages_text(const OfferRow& offer, const Language& language, const i18n::Messages& messages) {
    auto text = listed(std::span{offer.languages}, [&](const auto& tag) { return language_name(tag, language); });
    if (!offer.language_level) return text;
    auto level = messages.text(language, "language_level." + std::string{word(*offer.language_level)});
    return text.empty() ? level : text + ", " + level;
}

std::string cost_text(const OfferRow& offer, const Language& language, const i18n::Messages& messages) {
    if (!offer.own_cost) return "";
    if (offer.own_cost->minor == 0) return messages.text(language, "public.offers.free");
    return i18n::price(*offer.own_cost, language);
}

}  // namespace

std::string offer_path(const PublicFrame& frame, const OfferRow& offer) {
    return "/" + frame.publication.slug + "/offers/" + offer.id.to_string();
}

std::string period_text(Date from, Date to, const Language& language) {
    return unbroken(i18n::long_date(from, language)) + " – " + unbroken(i18n::long_date(to, language));
}

Filling offer_filling(const PublicFrame& frame, const OfferRow& offer, const std::string& own_language,
                      const i18n::Messages& messages) {
    const auto& language = frame.language;
    Filling filling;
    filling.texts = {{"href", path_to(frame, offer_path(frame, offer)) + (frame.embedded ? "?embed=1" : "")},
                     {"offer_title", offer.title},
                     {"offer_description", offer.description},
                     {"own_language", own_language},
                     {"partner", offer.partner_name},
                     {"place", place_name(offer.partner_town, offer.partner_country, language)},
                     {"when", period_text(offer.starts_on, offer.ends_on, language)},
                     {"activity", messages.text(language, "activity." + std::string{word(offer.activity)})},
                     {"direction", messages.text(language, "direction." + std::string{word(offer.direction)})},
                     {"eligible", eligible_text(offer, language, messages)},
                     {"languages_spoken", languages_text(offer, language, messages)},
                     {"places", std::to_string(offer.places)},
                     {"cost", cost_text(offer, language, messages)},
                     {"funding", messages.text(language, "offer.funding." + std::string{word(offer.funding)})},
                     {"school", offer.organisation_name},
                     {"round", period_text(offer.opens_on, offer.closes_on, language)},
                     {"opens_on", i18n::long_date(offer.opens_on, language)},
                     {"closes_on", i18n::long_date(offer.closes_on, language)},
                     {"closes_hour", std::to_string(mobility_limits().deadline_hour)}};
    filling.flags = {{"open", offer.state == OfferState::open},
                     {"of_another", offer.organisation_id != frame.publication.organisation_id}};
    return filling;
}

PublicPage offers_page(const PublicFrame& frame, std::span<const OfferRow> offers, const std::string& own_language,
                       const i18n::Messages& messages) {
    auto headline = messages.text(frame.language, "public.nav.offers");
    PublicPage page{.name = "offers", .title = headline};
    page.description = messages.text(frame.language, "public.offers.description", {{"name", frame.organisation_name}});
    page.linked_data = offers_linked_data(frame, offers);
    page.filling.texts["headline"] = headline;
    for (const auto& offer : offers) {
        const char* list = offer.state == OfferState::open ? "open_offers" : "coming_offers";
        page.filling.lists[list].push_back(offer_filling(frame, offer, own_language, messages));
    }
    page.filling.flags["any_open"] = page.filling.lists.contains("open_offers");
    page.filling.flags["any_coming"] = page.filling.lists.contains("coming_offers");
    return page;
}

PublicPage offer_page(const PublicFrame& frame, const OfferRow& offer, const std::string& own_language,
                      const i18n::Messages& messages) {
    PublicPage page{.name = "offer", .title = offer.title};
    page.description = place_name(offer.partner_town, offer.partner_country, frame.language) + ", " +
                       period_text(offer.starts_on, offer.ends_on, frame.language);
    page.filling = offer_filling(frame, offer, own_language, messages);
    page.filling.texts["headline"] = offer.title;
    page.filling.texts["headline_language"] = own_language;
    page.filling.texts["offers_href"] = link_to(frame, "/offers");
    page.filling.texts["contact_href"] = link_to(frame, "/contact");
    page.filling.flags["shows_contact"] = frame.publication.contact;
    page.filling.flags["takes_applications"] = offer.state == OfferState::open && offer.who == Who::pupils;
    page.linked_data = offer_linked_data(frame, offer);
    return page;
}

}  // namespace utsyn
