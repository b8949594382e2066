#include "publishing/schema_org.hpp"

#include "platform/json/members.hpp"
#include "publishing/offers_page.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

using json::Members;

constexpr std::string_view context = "https://schema.org";

std::string_view type_of(OrganisationKind kind) {
    switch (kind) {
        case OrganisationKind::school:
        case OrganisationKind::campus: return "EducationalOrganization";
        case OrganisationKind::county:
        case OrganisationKind::municipality:
        case OrganisationKind::agency:
        case OrganisationKind::authority: return "GovernmentOrganization";
        case OrganisationKind::ngo: return "NGO";
        case OrganisationKind::company: return "Corporation";
        case OrganisationKind::private_group:
        case OrganisationKind::network: return "Organization";
    }
    return "Organization";
}

std::string address_of(const std::optional<std::string>& town, const std::string& country) {
    Members address;
    address.text("@type", "PostalAddress");
    if (town) address.text("addressLocality", *town);
    return address.text("addressCountry", country).whole();
}

std::string home_of(const PublicFrame& frame) {
    return frame.origin + path_to(frame, "/" + frame.publication.slug);
}

std::string partner(const PublicAgreement& agreement) {
    return Members{}
        .text("@type", type_of(agreement.partner_kind))
        .text("name", agreement.partner_name)
        .json("address", address_of(agreement.partner_town, agreement.partner_country))
        .whole();
}

std::string item_list(const PublicFrame& frame, const std::vector<std::string>& items) {
    std::vector<std::string> elements;
    for (const auto& item : items)
        elements.push_back(Members{}
                               .text("@type", "ListItem")
                               .json("position", std::to_string(elements.size() + 1))
                               .json("item", item)
                               .whole());
    return Members{}
        .text("@context", context)
        .text("@type", "ItemList")
        .text("url", frame.origin + path_to(frame, frame.path))
        .json("numberOfItems", std::to_string(elements.size()))
        .json("itemListElement", json::array(elements))
        .whole();
}

/// The time in which one may apply, and what it costs.
std::string application(const OfferRow& offer, const std::string& url) {
    Members terms;
    terms.text("@type", "Offer").text("url", url);
    terms.text("availabilityStarts", offer.opens_on.to_string()).text("availabilityEnds", offer.closes_on.to_string());
    if (offer.own_cost) {
        terms.text("price", fmt::format("{}.{:02}", offer.own_cost->minor / 100, offer.own_cost->minor % 100));
        terms.text("priceCurrency", offer.own_cost->currency.to_string());
    }
    return terms.whole();
}

Members event_of(const PublicFrame& frame, const OfferRow& offer) {
    auto url = frame.origin + path_to(frame, offer_path(frame, offer));
    Members event;
    event.text("@type", "EducationEvent").text("@id", url).text("url", url).text("name", offer.title);
    if (!offer.description.empty()) event.text("description", offer.description);
    event.text("startDate", offer.starts_on.to_string()).text("endDate", offer.ends_on.to_string());
    event.text("eventStatus", "https://schema.org/EventScheduled");
    event.text("eventAttendanceMode", offer.activity == Activity::virtual_exchange
                                          ? "https://schema.org/OnlineEventAttendanceMode"
                                          : "https://schema.org/OfflineEventAttendanceMode");
    event.json("location", Members{}
                               .text("@type", "Place")
                               .text("name", offer.partner_name)
                               .json("address", address_of(offer.partner_town, offer.partner_country))
                               .whole());
    event.json("organizer", Members{}
                                .text("@type", "EducationalOrganization")
                                .text("name", offer.organisation_name)
                                .text("url", home_of(frame))
                                .whole());
    event.json("maximumAttendeeCapacity", std::to_string(offer.places));
    event.json("audience", Members{}
                               .text("@type", "EducationalAudience")
                               .text("educationalRole", offer.who == Who::pupils ? "student" : "teacher")
                               .whole());
    event.json("offers", application(offer, url));
    return event;
}

}  // namespace

std::string organisation_linked_data(const PublicFrame& frame, const Organisation& organisation,
                                     const std::optional<Organisation>& owner) {
    Members data;
    data.text("@context", context).text("@type", type_of(organisation.kind)).text("@id", home_of(frame));
    data.text("name", organisation.name).text("url", home_of(frame));
    data.json("address", address_of(organisation.town, organisation.country));
    if (organisation.phone) data.text("telephone", *organisation.phone);
    if (organisation.web) data.text("sameAs", *organisation.web);
    if (owner)
        data.json("parentOrganization",
                  Members{}.text("@type", type_of(owner->kind)).text("name", owner->name).whole());
    return data.whole();
}

std::string agreements_linked_data(const PublicFrame& frame, std::span<const PublicAgreement> agreements) {
    std::vector<std::string> items;
    for (const auto& agreement : agreements) items.push_back(partner(agreement));
    return item_list(frame, items);
}

std::string offer_linked_data(const PublicFrame& frame, const OfferRow& offer) {
    return event_of(frame, offer).text("@context", context).whole();
}

std::string offers_linked_data(const PublicFrame& frame, std::span<const OfferRow> offers) {
    std::vector<std::string> items;
    for (const auto& offer : offers) items.push_back(event_of(frame, offer).whole());
    return item_list(frame, items);
}

std::string open_data_linked_data(const PublicFrame& frame, const std::string& description,
                                  std::span<const OpenData> tables) {
    std::vector<std::string> files;
    auto add = [&](const std::string& name, std::string_view media_type) {
        auto address = frame.origin + path_to(frame, "/" + frame.publication.slug + "/open-data/" + name);
        files.push_back(Members{}
                            .text("@type", "DataDownload")
                            .text("encodingFormat", media_type)
                            .text("contentUrl", address)
                            .whole());
    };
    for (const auto& table : tables) {
        add(table.name + ".csv", "text/csv");
        add(table.name + ".json", "application/json");
    }
    return Members{}
        .text("@context", context)
        .text("@type", "Dataset")
        .text("name", frame.organisation_name)
        .text("description", description)
        .text("url", frame.origin + path_to(frame, frame.path))
        .text("license", licence_url(frame.publication.licence))
        .text("inLanguage", frame.language.to_string())
        .json("creator", Members{}.text("@type", "Organization").text("name", frame.organisation_name).whole())
        .json("distribution", json::array(files))
        .whole();
}

}  // namespace utsyn
