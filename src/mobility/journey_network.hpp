#pragma once

#include "mobility/journey_access.hpp"
#include "mobility/journey_book.hpp"
#include "mobility/journey_graph.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace utsyn {

/// A point that a journey passes: a hub, or the town where it begins or ends. The name is that of the book or of the ends,
/// which must outlive it.
struct Waypoint {
    std::string_view name;
    Position position;
};

/// From one waypoint to the next by one link, or by none that the book holds.
struct Step {
    Mode mode{};
    bool local = false;  // to a station, quay or airport near by: it adds no hours of its own
    Waypoint from;
    Waypoint to;
    Kilometres km;
    Hours hours;  // with waiting and check-in
    const Link* link = nullptr;
};

using Way = std::vector<Step>;

/// Both ends of a journey with the stations that serve them, in the order in which ways are sought: one order for there
/// and back, so that the way back is the way there reversed.
struct JourneyEnds {
    Place start;
    Place end;
    bool is_way_back = false;  // asked from `end` to `start`
    bool on_one_land = false;
    std::vector<Access> start_stations;
    std::vector<Access> end_stations;
};

/// Which links a way by public means may use, and over which kind it must lead; with a night on a ferry a change is
/// worth making only where it saves hours.
enum class Means { trains, day, night_train, night_ferry };

/// Which seas a way by road may cross.
enum class Crossing { land_only, by_ferry };

/// The network as what is asked of it: the quickest ways from anywhere to anywhere.
class JourneyNetwork {
public:
    /// `book` must outlive the network.
    explicit JourneyNetwork(const JourneyBook& book);

    /// That of JourneyBook::embedded(), made at first use.
    static const JourneyNetwork& embedded();

    const JourneyBook& book() const { return book_; }

    JourneyEnds ends(const Place& from, const Place& to) const;

    /// The quickest way with nothing of one's own; nothing where none leads there.
    std::optional<Way> by_public_means(Means means, const JourneyEnds& ends) const;
    /// The quickest way with a car, or with a coach that is chartered; nothing where none leads there.
    /// Shape: `mode` is car or coach.
    std::optional<Way> by_road(Mode mode, Crossing crossing, const JourneyEnds& ends) const;
    /// From the airport that serves one town to the one that serves the other; nothing where they are too near.
    std::optional<Way> by_plane(const JourneyEnds& ends) const;

private:
    JourneyGraph public_graph(Means means) const;
    JourneyGraph road_graph(Crossing crossing) const;
    Way public_way(const JourneyGraph& graph, const JourneyEnds& ends, Access out, Access in) const;
    Way road_way(const JourneyGraph& graph, Mode mode, const JourneyEnds& ends, Access out, Access in) const;
    Way direct_way(Mode mode, const JourneyEnds& ends, double straight_km) const;
    Step local_step(const Place& place, Access access) const;
    /// What precedes an hour on board: waiting at first, stops and changes later. Shape: modes of a public graph.
    double hours_before(std::size_t mode, std::optional<std::size_t> mode_before) const;

    const JourneyBook& book_;
    JourneyAccess access_;
    std::vector<Kilometres> road_km_;          // by link
    std::vector<JourneyGraph> public_graphs_;  // by Means
    std::vector<JourneyGraph> road_graphs_;    // by Crossing
};

}  // namespace utsyn
