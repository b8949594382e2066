#include "publishing/public_news.hpp"

#include "publishing/offers_page.hpp"
#include "publishing/organisation_page.hpp"

namespace utsyn {
namespace {

Date published_on(const OfferRow& offer) {
    return offer.published_on.value_or(offer.opens_on);
}

/// What stands in the calendar of an offer, but for its occasion.
CalendarEntry entry_of(const PublicFrame& frame, const OfferRow& offer, const i18n::Messages& messages) {
    return {.description = messages.text(frame.language, "activity." + std::string{word(offer.activity)}) + "\n" +
                           period_text(offer.starts_on, offer.ends_on, frame.language),
            .url = frame.origin + path_to(frame, offer_path(frame, offer)),
            .written_on = published_on(offer)};
}

std::string uid(const OfferRow& offer, std::string_view occasion) {
    return offer.id.to_string() + "-" + std::string{occasion} + "@utsyn";
}

}  // namespace

std::vector<CalendarEntry> calendar_entries(const PublicFrame& frame, std::span<const OfferRow> offers,
                                            const i18n::Messages& messages) {
    std::vector<CalendarEntry> entries;
    for (const auto& offer : offers) {
        auto add = [&](std::string_view occasion, const std::string& summary, const std::string& category, Date from,
                       Date to) {
            auto entry = entry_of(frame, offer, messages);
            entry.uid = uid(offer, occasion);
            entry.summary = summary;
            entry.category = category;
            entry.from = from;
            entry.to = to;
            entries.push_back(std::move(entry));
        };
        auto text = [&](std::string_view key) { return messages.text(frame.language, key, {{"offer", offer.title}}); };
        add("opens", text("public.calendar.opens"), text("public.calendar.category.opening"), offer.opens_on,
            offer.opens_on);
        add("closes", text("public.calendar.closes"), text("public.calendar.category.deadline"), offer.closes_on,
            offer.closes_on);
        add("stay", offer.title, text("public.calendar.category.stay"), offer.starts_on, offer.ends_on);
        entries.back().place =
            offer.partner_name + ", " + place_name(offer.partner_town, offer.partner_country, frame.language);
    }
    return entries;
}

std::vector<FeedEntry> feed_entries(const PublicFrame& frame, std::span<const OfferRow> offers,
                                    std::span<const PublicAgreement> agreements, const i18n::Messages& messages) {
    std::vector<FeedEntry> entries;
    for (const auto& offer : offers) {
        auto place = place_name(offer.partner_town, offer.partner_country, frame.language);
        auto due = messages.text(frame.language, "public.offers.apply_by",
                                 {{"date", i18n::long_date(offer.closes_on, frame.language)}});
        entries.push_back(
            {.id = "urn:uuid:" + offer.id.to_string(),
             .title = messages.text(frame.language, "public.feed.offer", {{"offer", offer.title}}),
             .url = frame.origin + path_to(frame, offer_path(frame, offer)),
             .summary = place + ", " + period_text(offer.starts_on, offer.ends_on, frame.language) + ". " + due,
             .published_on = published_on(offer)});
    }
    for (const auto& agreement : agreements) {
        auto place = place_name(agreement.partner_town, agreement.partner_country, frame.language);
        entries.push_back(
            {.id = "urn:uuid:" + agreement.id.to_string(),
             .title = messages.text(frame.language, "public.feed.agreement", {{"partner", agreement.partner_name}}),
             .url = frame.origin + path_to(frame, "/" + frame.publication.slug + "/agreements"),
             .summary = place + ", " + period_text(agreement.valid_from, agreement.valid_to, frame.language),
             .published_on = agreement.valid_from});
    }
    return entries;
}

}  // namespace utsyn
