#include "mobility/journey_network.hpp"

#include "mobility/journey_option.hpp"
#include "platform/geography/gazetteer.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace utsyn {
namespace {

const JourneyBook& book() {
    return JourneyBook::embedded();
}

Place town(std::string_view name) {
    return Gazetteer::embedded().find(name).place.value();
}

Place any_station() {
    while (true) {
        const auto& hub = book().hubs[*rc::gen::inRange<std::size_t>(0, book().hubs.size())];
        if (hub.kind == HubKind::rail || hub.kind == HubKind::coach)
            return {.town = hub.name, .country = hub.country, .position = hub.position};
    }
}

std::optional<Way> way_by(Means means, const Place& from, const Place& to) {
    const auto& network = JourneyNetwork::embedded();
    return network.by_public_means(means, network.ends(from, to));
}

double hours_of(const Way& way) {
    return std::accumulate(way.begin(), way.end(), 0.0,
                           [](double sum, const Step& step) { return sum + step.hours.count; });
}

double km_of(const Way& way) {
    return std::accumulate(way.begin(), way.end(), 0.0,
                           [](double sum, const Step& step) { return sum + step.km.count; });
}

/// The quickest way by day between two stations, by relaxing every row of the links until nothing gets better.
std::optional<double> plain_hours_by_day(std::size_t from, std::size_t to) {
    enum Way { train, coach, ferry, local, none };
    const auto& speeds = book().speeds;
    const double to_add[] = {speeds.train.hours_to_add, speeds.coach.hours_to_add, speeds.ferry.hours_to_add, 0};
    const double per_hub[] = {speeds.train.hours_per_hub, speeds.coach.hours_per_hub, speeds.ferry.hours_per_hub, 0};
    constexpr double nowhere = std::numeric_limits<double>::infinity();
    std::vector<std::array<double, 5>> best(book().hubs.size(), {nowhere, nowhere, nowhere, nowhere, nowhere});
    best[from][none] = 0;
    for (bool better = true; better;) {
        better = false;
        for (const auto& link : book().links) {
            if (link.foot_passengers == FootPassengers::refused || link.kind == LinkKind::night_train) continue;
            int mode = train;
            if (link.kind == LinkKind::coach) mode = link.km.count <= speeds.mix.local_km ? local : coach;
            if (link.kind == LinkKind::ferry) mode = ferry;
            for (const auto& [here, there] : {std::pair{link.from_hub, link.to_hub}, {link.to_hub, link.from_hub}})
                for (int before = train; before <= none; ++before) {
                    const double sum =
                        best[here][before] + link.on_board.value().count + (before == mode ? per_hub : to_add)[mode];
                    if (sum + 1e-9 < best[there][mode]) best[there][mode] = sum, better = true;
                }
        }
    }
    const double least = *std::ranges::min_element(best[to]);
    return least == nowhere ? std::nullopt : std::optional{least};
}

std::size_t hub_called(std::string_view id) {
    return static_cast<std::size_t>(std::ranges::find(book().hubs, id, &Hub::id) - book().hubs.begin());
}

}  // namespace

TEST(JourneyNetwork, every_published_way_takes_as_long_as_relaxing_the_table_finds) {
    const std::vector<std::string_view> ids{"oslo",     "bergen",   "kiruna",  "visby",  "helsinki",
                                            "torshavn", "leipzig",  "palermo", "lisboa", "istanbul",
                                            "dublin",   "valletta", "tromso",  "ronne"};
    for (const auto from : ids)
        for (const auto to : ids) {
            if (from >= to) continue;
            const auto& start = book().hubs[hub_called(from)];
            const auto& end = book().hubs[hub_called(to)];
            const auto way =
                way_by(Means::day, {.town = start.name, .country = start.country, .position = start.position},
                       {.town = end.name, .country = end.country, .position = end.position});
            const auto plain = plain_hours_by_day(hub_called(from), hub_called(to));
            ASSERT_EQ(way.has_value(), plain.has_value()) << from << " " << to;
            if (way) {
                EXPECT_NEAR(hours_of(*way), *plain, 1e-3) << from << " " << to;
            }
        }
}

RC_GTEST_PROP(JourneyNetwork, no_way_is_shorter_than_the_great_circle, ()) {
    const auto from = any_station();
    const auto to = any_station();
    for (const auto means : {Means::trains, Means::day, Means::night_train, Means::night_ferry})
        if (const auto way = way_by(means, from, to))
            RC_ASSERT(km_of(*way) >= great_circle_km(from.position, to.position).count * 0.999);
}

RC_GTEST_PROP(JourneyNetwork, the_way_back_is_the_way_there_reversed, ()) {
    const auto from = any_station();
    const auto to = any_station();
    const auto& network = JourneyNetwork::embedded();
    const auto there = journey_options(network, from, to, {.people = 4});
    const auto back = journey_options(network, to, from, {.people = 4});
    RC_ASSERT(there.size() == back.size());
    for (std::size_t option = 0; option < there.size(); ++option) {
        RC_ASSERT(std::abs(there[option].hours.count - back[option].hours.count) < 0.05);
        RC_ASSERT(std::abs(there[option].co2e_kg.count - back[option].co2e_kg.count) < 0.01);
    }
}

RC_GTEST_PROP(JourneyNetwork, more_means_are_never_slower, ()) {
    const auto from = any_station();
    const auto to = any_station();
    const auto trains = way_by(Means::trains, from, to);
    const auto day = way_by(Means::day, from, to);
    if (trains) RC_ASSERT(day && hours_of(*day) <= hours_of(*trains) + 1e-6);
}

TEST(JourneyNetwork, no_train_leaves_an_island_without_a_bridge) {
    EXPECT_FALSE(way_by(Means::trains, town("Visby"), town("Stockholm")));
    EXPECT_FALSE(way_by(Means::trains, town("Tórshavn"), town("Aarhus")));
    EXPECT_TRUE(way_by(Means::trains, town("Malmö"), town("København")));
}

TEST(JourneyNetwork, a_ferry_without_foot_passengers_takes_only_those_who_drive) {
    const auto& refusing = *std::ranges::find_if(book().links, [](const Link& link) {
        return link.kind == LinkKind::ferry && link.foot_passengers == FootPassengers::refused;
    });
    const auto& start = book().hubs[refusing.from_hub];
    const auto& end = book().hubs[refusing.to_hub];
    const auto way = way_by(Means::day, {.town = start.name, .country = start.country, .position = start.position},
                            {.town = end.name, .country = end.country, .position = end.position});
    if (!way) return;
    for (const auto& step : *way) EXPECT_NE(step.link, &refusing);
}

}  // namespace utsyn
