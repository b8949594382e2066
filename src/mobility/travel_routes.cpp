#include "mobility/travel_routes.hpp"

#include "funding/funding.hpp"
#include "mobility/journey.hpp"
#include "platform/geography/gazetteer.hpp"
#include "platform/http/question.hpp"

namespace utsyn {
namespace {

constexpr std::size_t most_suggestions = 8;

/// A town as one reads it in a list of suggestions, and as it is found again when it is sent back.
struct PlaceSuggestion {
    std::string name;   // in the reader's language
    std::string value;  // what /api/travel takes: "Halle (Saale), DE"
    Place place;
};
BOOST_DESCRIBE_STRUCT(PlaceSuggestion, (), (name, value, place))

Outcome<http::Answer<TravelComparison>> show_travel(http::Request& request) {
    auto question = http::question_of<TravelQuestion>(request);
    if (!question) return question.error();
    auto transaction = request.database().read();
    auto comparison = compare_travel(*current_rates(transaction), *question, request.today());
    if (!comparison) return comparison.error();
    return http::Answer<TravelComparison>{*std::move(comparison)};
}

Outcome<http::Page<PlaceSuggestion>> list_places(http::Request& request) {
    const auto& gazetteer = Gazetteer::embedded();
    http::Page<PlaceSuggestion> page;
    for (auto& place : gazetteer.suggestions(request.incoming().query_value("name"), most_suggestions)) {
        const auto where = place.region.empty() ? place.country : place.region;
        page.items.push_back({.name = std::string{gazetteer.name_in(place, request.language())},
                              .value = place.town + ", " + where,
                              .place = std::move(place)});
    }
    return page;
}

}  // namespace

void add_travel_routes(http::Router& router) {
    const auto everyone = http::Access::everyone();
    router.get("/api/travel", everyone, show_travel,
               {.id = "compare_travel",
                .summary = "The ways from one town to another: km, hours, CO2 and the Erasmus+ travel grant.",
                .queries = http::query_parameters(shape_of<TravelQuestion>())});
    router.get("/api/places", everyone, list_places,
               {.id = "list_places",
                .summary = "Towns to choose from while a name is being written, the most likely first.",
                .queries = {{"name", "The beginning of a name, in any language.", true}}});
}

}  // namespace utsyn
