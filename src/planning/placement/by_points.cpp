#include "planning/placement/by_points.hpp"

#include "planning/placement/lottery.hpp"

#include <queue>

namespace utsyn {
namespace {

/// Someone who holds a seat, for now.
struct Held {
    std::int32_t points;
    std::uint32_t lottery;
    std::uint32_t applicant;

    /// Of lower priority: fewer points, or as many and a higher lottery number.
    bool is_below(const Held& other) const {
        return points != other.points ? points < other.points : lottery > other.lottery;
    }
};

struct LowestOnTop {
    bool operator()(const Held& left, const Held& right) const { return right.is_below(left); }
};

using Seats = std::priority_queue<Held, std::vector<Held>, LowestOnTop>;

/// Takes the newcomer in; who has to leave, if someone has: the newcomer or the lowest of those there.
std::optional<Held> take_in(Seats& seats, std::uint32_t capacity, const Held& newcomer) {
    if (seats.size() < capacity) {
        seats.push(newcomer);
        return std::nullopt;
    }
    if (capacity == 0 || newcomer.is_below(seats.top())) return newcomer;
    auto leaving = seats.top();
    seats.pop();
    seats.push(newcomer);
    return leaving;
}

}  // namespace

PlacementOutcome place_by_points(const PlacementInstance& instance, std::uint64_t seed) {
    const auto applicants = static_cast<std::uint32_t>(instance.choices.size());
    PlacementOutcome outcome{std::vector<std::optional<std::uint32_t>>(applicants), draw_lottery(applicants, seed)};
    std::vector<Seats> seats(instance.capacities.size());
    std::vector<std::uint32_t> next(applicants, 0);
    for (std::uint32_t first = 0; first < applicants; ++first) {
        std::optional<std::uint32_t> proposing = first;
        while (proposing && next[*proposing] < instance.choices[*proposing].size()) {
            auto applicant = *proposing;
            const auto& choice = instance.choices[applicant][next[applicant]];
            outcome.choice[applicant] = next[applicant]++;
            auto leaving = take_in(seats[choice.place], instance.capacities[choice.place],
                                   {choice.points, outcome.lottery[applicant], applicant});
            proposing.reset();
            if (!leaving) continue;
            outcome.choice[leaving->applicant].reset();
            proposing = leaving->applicant;
        }
    }
    return outcome;
}

std::vector<std::optional<LastIn>> last_in(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    std::vector<std::optional<LastIn>> lowest(instance.capacities.size());
    std::vector<std::uint32_t> taken(instance.capacities.size(), 0);
    for (std::uint32_t applicant = 0; applicant < instance.choices.size(); ++applicant) {
        if (!outcome.choice[applicant]) continue;
        const auto& choice = instance.choices[applicant][*outcome.choice[applicant]];
        ++taken[choice.place];
        Held held{choice.points, outcome.lottery[applicant], applicant};
        auto& last = lowest[choice.place];
        if (!last || held.is_below({last->points, last->lottery, last->applicant}))
            last = LastIn{applicant, held.points, held.lottery};
    }
    for (std::size_t place = 0; place < lowest.size(); ++place)
        if (taken[place] < instance.capacities[place]) lowest[place].reset();
    return lowest;
}

std::size_t blocking_pairs(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    auto last = last_in(instance, outcome);
    std::size_t pairs = 0;
    for (std::uint32_t applicant = 0; applicant < instance.choices.size(); ++applicant) {
        const auto& choices = instance.choices[applicant];
        auto better = outcome.choice[applicant].value_or(static_cast<std::uint32_t>(choices.size()));
        for (std::uint32_t position = 0; position < better; ++position) {
            const auto& wish = choices[position];
            if (instance.capacities[wish.place] == 0) continue;
            const auto& lowest = last[wish.place];
            Held wished{wish.points, outcome.lottery[applicant], applicant};
            if (!lowest || Held{lowest->points, lowest->lottery, lowest->applicant}.is_below(wished)) ++pairs;
        }
    }
    return pairs;
}

}  // namespace utsyn
