#include "organisation/register_place.hpp"

#include "platform/geography/gazetteer.hpp"

namespace utsyn {
namespace {

std::optional<Place> find_place(const RegisterEntry& entry) {
    const Gazetteer& gazetteer = Gazetteer::embedded();
    if (entry.country == "NO" && entry.municipality_number)
        if (auto place = gazetteer.norwegian_municipality(*entry.municipality_number)) return place;
    if (entry.postcode)
        if (auto place = gazetteer.postcode(entry.country, *entry.postcode)) return place;
    if (!entry.town) return std::nullopt;
    auto search = gazetteer.find(*entry.town + ", " + entry.country);
    if (search.place && search.place->country == entry.country) return search.place;
    return std::nullopt;
}

}  // namespace

std::optional<EntryPlace> place_of(const RegisterEntry& entry) {
    const auto place = find_place(entry);
    if (!place) return std::nullopt;
    return EntryPlace{place->town, place->position.latitude, place->position.longitude};
}

}  // namespace utsyn
