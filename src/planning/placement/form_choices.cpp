#include "planning/placement/form_reading.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

void read_places(FormReading& reading) {
    auto& capacities = reading.instance.capacities;
    capacities.resize(reading.form.places.size(), none);
    for (std::size_t at = 0; at < reading.form.places.size(); ++at) {
        const auto& place = reading.form.places[at];
        const auto pointer = fmt::format("/places/{}/id", at);
        if (!reading.expect_place(place.id, pointer)) continue;
        auto& capacity = capacities[static_cast<std::size_t>(place.id - 1)];
        if (capacity != none) reading.complain(pointer, "repeated-id", {{"value", place.id}});
        capacity = static_cast<std::uint32_t>(place.capacity);
    }
}

void read_list(FormReading& reading, std::uint32_t applicant, std::vector<std::uint32_t>& last_on) {
    const auto& list = reading.form.applicants[applicant];
    for (std::size_t position = 0; position < list.size(); ++position) {
        const auto place = list[position];
        const auto pointer = [&] { return fmt::format("/applicants/{}/{}", applicant, position); };
        if (!reading.has_place(place)) {
            reading.expect_place(place, pointer());
            continue;
        }
        auto& last = last_on[static_cast<std::size_t>(place - 1)];
        if (last == applicant) reading.complain(pointer(), "repeated-place", {{"value", place}});
        last = applicant;
        reading.instance.places.push_back(static_cast<std::uint32_t>(place - 1));
    }
}

void read_applicants(FormReading& reading) {
    const auto& applicants = reading.form.applicants;
    std::vector<std::uint32_t> last_on(reading.form.places.size(), none);
    reading.instance.starts.reserve(applicants.size() + 1);
    for (std::uint32_t applicant = 0; applicant < applicants.size(); ++applicant) {
        read_list(reading, applicant, last_on);
        reading.instance.starts.push_back(static_cast<std::uint32_t>(reading.instance.places.size()));
    }
}

/// Who wants which place: the choices of all applicants, sorted by place.
struct Wish {
    std::uint32_t applicant;
    std::uint32_t choice;
};

std::vector<std::vector<Wish>> wishes_by_place(const PlacementInstance& instance) {
    std::vector<std::vector<Wish>> wishes(instance.place_count());
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        for (auto choice = instance.starts[applicant]; choice < instance.starts[applicant + 1]; ++choice)
            wishes[instance.places[choice]].push_back({applicant, choice});
    return wishes;
}

/// Points by the order of a priority: its length for the first, 1 for the last. `points_of` is 0 for everybody before.
void give_points(FormReading& reading, std::size_t at, std::vector<std::int32_t>& points_of) {
    const auto& order = *reading.form.places[at].priority;
    for (std::size_t position = 0; position < order.size(); ++position) {
        const auto pointer = [&] { return fmt::format("/places/{}/priority/{}", at, position); };
        if (!reading.has_applicant(order[position])) {
            reading.expect_applicant(order[position], pointer());
            continue;
        }
        auto& points = points_of[static_cast<std::size_t>(order[position] - 1)];
        if (points != 0) reading.complain(pointer(), "repeated-applicant", {{"value", order[position]}});
        points = static_cast<std::int32_t>(order.size() - position);
    }
}

void read_priorities(FormReading& reading) {
    const auto& places = reading.form.places;
    if (std::ranges::none_of(places, [](const PlaceForm& place) { return place.priority.has_value(); })) return;
    if (reading.form.points) return reading.complain("/points", "not-beside-a-priority");
    auto& instance = reading.instance;
    const auto wishes = wishes_by_place(instance);
    instance.points.assign(instance.places.size(), 0);
    instance.ineligible.assign(instance.places.size(), 0);
    std::vector<std::int32_t> points_of(instance.applicants(), 0);
    for (std::size_t at = 0; at < places.size(); ++at) {
        if (!places[at].priority) continue;
        give_points(reading, at, points_of);
        for (const auto& wish : wishes[static_cast<std::size_t>(places[at].id - 1)]) {
            instance.points[wish.choice] = points_of[wish.applicant];
            instance.ineligible[wish.choice] = points_of[wish.applicant] == 0 ? 1 : 0;
        }
        for (auto applicant : *places[at].priority)
            if (reading.has_applicant(applicant)) points_of[static_cast<std::size_t>(applicant - 1)] = 0;
    }
}

void read_points(FormReading& reading) {
    if (!reading.form.points || !expect_per_choice(reading, *reading.form.points, "/points")) return;
    for (const auto& hers : *reading.form.points)
        reading.instance.points.insert(reading.instance.points.end(), hers.begin(), hers.end());
}

void read_ineligible(FormReading& reading) {
    if (!reading.form.ineligible) return;
    const auto& lists = *reading.form.ineligible;
    if (!reading.expect_count(lists.size(), reading.form.applicants.size(), "/ineligible")) return;
    reading.instance.ineligible.resize(reading.instance.places.size(), 0);
    for (std::size_t applicant = 0; applicant < lists.size(); ++applicant)
        for (std::size_t position = 0; position < lists[applicant].size(); ++position) {
            const auto place = lists[applicant][position];
            const auto choice = reading.choice_of(static_cast<std::int64_t>(applicant) + 1, place);
            if (choice != none) reading.instance.ineligible[choice] = 1;
            else
                reading.complain(fmt::format("/ineligible/{}/{}", applicant, position), "not-on-the-list",
                                 {{"value", place}});
        }
}

}  // namespace

bool FormReading::expect_place(std::int64_t place, const std::string& pointer) {
    if (!has_place(place)) complain(pointer, "no-such-place", {{"value", place}, {"max", place_count()}});
    return has_place(place);
}

bool FormReading::expect_applicant(std::int64_t applicant, const std::string& pointer) {
    if (!has_applicant(applicant))
        complain(pointer, "no-such-applicant", {{"value", applicant}, {"max", applicant_count()}});
    return has_applicant(applicant);
}

bool FormReading::expect_count(std::size_t found, std::size_t expected, const std::string& pointer) {
    if (found != expected)
        complain(pointer, "wrong-count",
                 {{"expected", static_cast<std::int64_t>(expected)}, {"found", static_cast<std::int64_t>(found)}});
    return found == expected;
}

std::uint32_t FormReading::choice_of(std::int64_t applicant, std::int64_t place) const {
    const auto hers = static_cast<std::uint32_t>(applicant - 1);
    const auto places = instance.places_of(hers);
    const auto found = std::ranges::find(places, place - 1);
    return found == places.end() ? none : instance.starts[hers] + static_cast<std::uint32_t>(found - places.begin());
}

void read_choices(FormReading& reading) {
    read_places(reading);
    read_applicants(reading);
    if (!reading.errors.empty()) return;
    read_priorities(reading);
    read_points(reading);
    read_ineligible(reading);
}

}  // namespace utsyn
