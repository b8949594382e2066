#include "planning/placement/by_points.hpp"

#include "planning/placement/lottery.hpp"
#include "planning/placement/priority.hpp"

#include <algorithm>
#include <functional>
#include <optional>

namespace utsyn {
namespace {

/// Who holds the seats of each place, the one of lowest priority on top of a heap.
class Seats {
public:
    explicit Seats(const PlacementInstance& instance) : instance_{instance}, held_(instance.place_count()) {
        if (!instance.partners.empty()) {
            taken_.resize(instance.partners.size(), 0);
            places_of_.resize(instance.partners.size());
            for (std::uint32_t place = 0; place < instance.place_count(); ++place)
                if (auto partner = partner_of(place); partner != none) places_of_[partner].push_back(place);
        }
    }

    /// Takes in the newcomer; the key of who has to leave, if someone has: the newcomer or one of those there.
    std::optional<std::uint64_t> take_in(std::uint32_t place, std::uint64_t newcomer) {
        auto& held = held_[place];
        if (instance_.capacities[place] == 0) return newcomer;
        if (held.size() == instance_.capacities[place]) return swap_out(held, newcomer);
        auto partner = partner_of(place);
        if (partner == none || taken_[partner] < instance_.partners[partner].most) {
            add(held, newcomer);
            if (partner != none) ++taken_[partner];
            return std::nullopt;
        }
        auto* lowest = lowest_of(partner);
        if (!lowest || newcomer < lowest->front()) return newcomer;
        auto leaving = remove_lowest(*lowest);
        add(held, newcomer);
        return leaving;
    }

private:
    using Heap = std::vector<std::uint64_t>;

    std::uint32_t partner_of(std::uint32_t place) const {
        return instance_.partners.empty() ? none : instance_.partner_of[place];
    }
    static void add(Heap& held, std::uint64_t key) {
        held.push_back(key);
        std::push_heap(held.begin(), held.end(), std::greater{});
    }
    static std::uint64_t remove_lowest(Heap& held) {
        std::pop_heap(held.begin(), held.end(), std::greater{});
        auto key = held.back();
        held.pop_back();
        return key;
    }
    static std::uint64_t swap_out(Heap& held, std::uint64_t newcomer) {
        if (newcomer < held.front()) return newcomer;
        auto leaving = remove_lowest(held);
        add(held, newcomer);
        return leaving;
    }
    Heap* lowest_of(std::uint32_t partner) {
        Heap* lowest = nullptr;
        for (auto place : places_of_[partner])
            if (auto& held = held_[place]; !held.empty() && (!lowest || held.front() < lowest->front())) lowest = &held;
        return lowest;
    }

    const PlacementInstance& instance_;
    std::vector<Heap> held_;                             // per place
    std::vector<std::uint32_t> taken_;                   // per partner
    std::vector<std::vector<std::uint32_t>> places_of_;  // per partner
};

constexpr auto fixed_key = UINT64_MAX << 32;

/// Seats those fixed by hand above everybody else; true for each of them.
std::vector<bool> seat_fixed(const PlacementInstance& instance, Seats& seats, PlacementOutcome& outcome) {
    std::vector<bool> is_fixed(instance.applicants(), false);
    for (const auto& [applicant, position] : instance.fixed) {
        is_fixed[applicant] = true;
        outcome.position[applicant] = position;
        if (position == none) continue;
        seats.take_in(outcome.place(instance, applicant), fixed_key | ~outcome.lottery[applicant]);
    }
    return is_fixed;
}

/// Where one order of applicants rules all places, each in turn takes the best that is left.
void take_in_turn(const PlacementInstance& instance, const std::vector<std::uint32_t>& order,
                  PlacementOutcome& outcome) {
    auto left = instance.capacities;
    for (auto applicant : order) {
        auto places = instance.places_of(applicant);
        for (std::uint32_t position = 0; position < places.size(); ++position) {
            if (left[places[position]] == 0 || !instance.is_eligible(instance.starts[applicant] + position)) continue;
            --left[places[position]];
            outcome.position[applicant] = position;
            break;
        }
    }
}

void propose_in_turn(const PlacementInstance& instance, const std::vector<std::uint32_t>& order,
                     PlacementOutcome& outcome) {
    Seats seats{instance};
    auto is_fixed = seat_fixed(instance, seats, outcome);
    std::vector<std::uint32_t> next(instance.applicants(), 0);
    for (std::uint32_t first = 0; first < instance.applicants(); ++first) {
        auto proposing = is_fixed[first] ? none : first;
        while (proposing != none && next[proposing] < instance.choices_of(proposing)) {
            auto position = next[proposing]++;
            auto choice = instance.starts[proposing] + position;
            if (!instance.is_eligible(choice)) continue;
            auto key = priority_key(instance.points_at(choice), outcome.lottery[proposing]);
            outcome.position[proposing] = position;
            auto leaving = seats.take_in(instance.places[choice], key);
            proposing = leaving ? order[~static_cast<std::uint32_t>(*leaving)] : none;
            if (proposing != none) outcome.position[proposing] = none;
        }
    }
}

}  // namespace

PlacementOutcome place_by_points(const PlacementInstance& instance, std::uint64_t seed) {
    PlacementOutcome outcome{std::vector<std::uint32_t>(instance.applicants(), none),
                             draw_lottery(instance.applicants(), seed)};
    auto order = order_of(outcome.lottery);
    if (instance.points.empty() && instance.partners.empty() && instance.fixed.empty())
        take_in_turn(instance, order, outcome);
    else propose_in_turn(instance, order, outcome);
    return outcome;
}

}  // namespace utsyn
