#include "platform/geography/place_question.hpp"

#include <utility>

namespace utsyn {
namespace {

std::string listed(const std::vector<Place>& places) {
    std::string text;
    for (const auto& place : places) {
        if (!text.empty()) text += "; ";
        text += place.town + ", " + (place.region.empty() ? place.country : place.region);
    }
    return text;
}

}  // namespace

PlaceSearch place_search(const std::string& name, std::string pointer, Problem& invalid) {
    auto search = Gazetteer::embedded().find(name);
    if (search.place) return search;
    if (search.candidates.empty()) invalid.errors.push_back({std::move(pointer), "place-unknown", {}});
    else invalid.errors.push_back({std::move(pointer), "place-ambiguous", {{"candidates", listed(search.candidates)}}});
    return search;
}

Place place_named(const std::string& name, std::string pointer, Problem& invalid) {
    return place_search(name, std::move(pointer), invalid).place.value_or(Place{});
}

}  // namespace utsyn
