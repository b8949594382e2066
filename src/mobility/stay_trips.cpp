#include "mobility/stay_trips.hpp"

#include <map>

namespace utsyn {
namespace {

auto what_is_shared(const StayRow& stay) {
    return std::tuple{stay.organisation_id, stay.partner_id, stay.direction,   stay.activity, stay.who,
                      stay.starts_on,       stay.ends_on,    stay.journey_mode};
}

}  // namespace

std::vector<std::vector<StayRow>> trips_of(std::vector<StayRow> stays) {
    std::vector<std::vector<StayRow>> trips;
    std::map<decltype(what_is_shared(stays[0])), std::size_t> known;
    for (auto& stay : stays) {
        const auto [found, is_new] = known.try_emplace(what_is_shared(stay), trips.size());
        if (is_new) trips.emplace_back();
        trips[found->second].push_back(std::move(stay));
    }
    return trips;
}

}  // namespace utsyn
