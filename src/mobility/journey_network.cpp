#include "mobility/journey_network.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

/// The modes of a graph of public means are those of Mode up to the ferry, and this one.
constexpr auto local_mode = static_cast<std::size_t>(Mode::ferry) + 1;
constexpr std::size_t road_mode = 0;
constexpr std::size_t sea_mode = 1;

/// How a link is travelled without a vehicle of one's own; nothing where it cannot be.
std::optional<std::size_t> public_mode(const JourneyBook& book, const Link& link) {
    if (link.foot_passengers == FootPassengers::refused) return std::nullopt;
    switch (link.kind) {
        case LinkKind::train:
        case LinkKind::fixed_link: return static_cast<std::size_t>(Mode::train);
        case LinkKind::night_train: return static_cast<std::size_t>(Mode::night_train);
        case LinkKind::coach:
            return link.km.count <= book.speeds.mix.local_km ? local_mode : static_cast<std::size_t>(Mode::coach);
        case LinkKind::ferry: return static_cast<std::size_t>(Mode::ferry);
        case LinkKind::car_road_link: return std::nullopt;
    }
    return std::nullopt;
}

bool serves(Means means, std::size_t mode) {
    if (mode == static_cast<std::size_t>(Mode::train) || mode == local_mode) return true;
    if (mode == static_cast<std::size_t>(Mode::night_train)) return means == Means::night_train;
    return means != Means::trains;
}

double hours_on_board(const JourneyBook& book, const Link& link, Mode mode) {
    return link.on_board ? link.on_board->count : link.km.count / book.speeds.of(mode).kilometres_per_hour;
}

bool is_wanted(const JourneyBook& book, Means means, const Link& link) {
    if (means == Means::night_train) return link.kind == LinkKind::night_train;
    return means == Means::night_ferry && link.kind == LinkKind::ferry &&
           hours_on_board(book, link, Mode::ferry) >= book.speeds.mix.night_on_board_hours;
}

Mode mode_of(std::size_t public_graph_mode) {
    return public_graph_mode == local_mode ? Mode::coach : static_cast<Mode>(public_graph_mode);
}

/// Whether the ends of a railway or coach line tell that a road runs beside it.
bool has_road(const JourneyBook& book, const Link& link) {
    const bool on_land = link.kind == LinkKind::train || link.kind == LinkKind::coach;
    if (on_land) return book.hubs[link.from_hub].land == book.hubs[link.to_hub].land;
    return link.kind == LinkKind::fixed_link || link.kind == LinkKind::car_road_link;
}

Kilometres road_km(const JourneyBook& book, const Link& link) {
    if (link.kind == LinkKind::fixed_link || link.kind == LinkKind::car_road_link) return link.km;
    return book.stretched(Mode::car, book.hubs[link.from_hub].position, book.hubs[link.to_hub].position);
}

/// Published hours hold for whoever drives where the link is for vehicles only.
double road_hours(const JourneyBook& book, const Link& link, Kilometres km, Mode mode) {
    if (link.foot_passengers == FootPassengers::refused && link.on_board) return link.on_board->count;
    return km.count / book.speeds.of(mode).kilometres_per_hour;
}

/// As it was asked for.
Way directed(Way way, const JourneyEnds& ends) {
    if (!ends.is_way_back) return way;
    std::ranges::reverse(way);
    for (auto& step : way) std::swap(step.from, step.to);
    return way;
}

Waypoint town(const Place& place) {
    return {place.town, place.position};
}

Waypoint hub_point(const Hub& hub) {
    return {hub.name, hub.position};
}

/// The two hubs by which the quickest way leads; nothing where none leads there.
template <class HoursTo>
std::optional<std::pair<Access, Access>> best_hubs(const JourneyGraph& graph, const std::vector<Access>& starts,
                                                   const std::vector<Access>& ends, HoursTo hours_to) {
    std::optional<std::pair<Access, Access>> best;
    double least = 0;
    for (const auto& out : starts)
        for (const auto& in : ends) {
            if (out.hub == in.hub) continue;
            const auto hours = graph.hours(out.hub, in.hub);
            if (!hours) continue;
            const auto sum = hours_to(out) + *hours + hours_to(in);
            if (best && sum >= least) continue;
            best = {out, in};
            least = sum;
        }
    return best;
}

Step backwards(Step step) {
    std::swap(step.from, step.to);
    return step;
}

}  // namespace

JourneyNetwork::JourneyNetwork(const JourneyBook& book) : book_{book}, access_{book} {
    for (const auto& link : book.links) road_km_.push_back(road_km(book, link));
    for (const auto means : {Means::trains, Means::day, Means::night_train, Means::night_ferry})
        public_graphs_.push_back(public_graph(means));
    for (const auto crossing : {Crossing::land_only, Crossing::by_ferry}) road_graphs_.push_back(road_graph(crossing));
}

const JourneyNetwork& JourneyNetwork::embedded() {
    static const JourneyNetwork network{JourneyBook::embedded()};
    return network;
}

JourneyEnds JourneyNetwork::ends(const Place& from, const Place& to) const {
    const auto order = [](const Place& place) { return std::pair{place.position.latitude, place.position.longitude}; };
    const bool is_way_back = order(to) < order(from);
    JourneyEnds ends{.start = is_way_back ? to : from, .end = is_way_back ? from : to, .is_way_back = is_way_back};
    ends.on_one_land = land_of(ends.start.country, ends.start.position) == land_of(ends.end.country, ends.end.position);
    ends.start_stations = access_.stations(ends.start);
    ends.end_stations = access_.stations(ends.end);
    return ends;
}

JourneyGraph JourneyNetwork::public_graph(Means means) const {
    std::vector<GraphMode> modes;
    const double dislike = means == Means::night_ferry ? book_.speeds.choice.hours_saved_by_change : 0;
    for (const auto mode : {Mode::train, Mode::night_train, Mode::coach, Mode::ferry})
        modes.push_back({book_.speeds.of(mode).hours_to_add + dislike, book_.speeds.of(mode).hours_per_hub});
    modes.push_back({});  // local
    std::vector<GraphEdge> edges;
    for (std::size_t position = 0; position < book_.links.size(); ++position) {
        const auto& link = book_.links[position];
        const auto mode = public_mode(book_, link);
        if (!mode || !serves(means, *mode)) continue;
        edges.push_back({.from_hub = link.from_hub,
                         .to_hub = link.to_hub,
                         .mode = *mode,
                         .hours = hours_on_board(book_, link, mode_of(*mode)),
                         .counts_as_wanted = is_wanted(book_, means, link),
                         .link = position});
    }
    const bool wanting = means == Means::night_train || means == Means::night_ferry;
    return {book_.hubs.size(), std::move(modes), std::move(edges),
            wanting ? WantedEdge::needed : WantedEdge::not_needed};
}

JourneyGraph JourneyNetwork::road_graph(Crossing crossing) const {
    std::vector<GraphMode> modes{{book_.speeds.car.hours_to_add, 0},
                                 {book_.speeds.ferry.hours_to_add, book_.speeds.ferry.hours_per_hub}};
    std::vector<GraphEdge> edges;
    for (std::size_t position = 0; position < book_.links.size(); ++position) {
        const auto& link = book_.links[position];
        const bool sails = link.kind == LinkKind::ferry && crossing == Crossing::by_ferry;
        if (!sails && !has_road(book_, link)) continue;
        edges.push_back({.from_hub = link.from_hub,
                         .to_hub = link.to_hub,
                         .mode = sails ? sea_mode : road_mode,
                         .hours = sails ? hours_on_board(book_, link, Mode::ferry)
                                        : road_hours(book_, link, road_km_[position], Mode::car),
                         .link = position});
    }
    return {book_.hubs.size(), std::move(modes), std::move(edges), WantedEdge::not_needed};
}

Step JourneyNetwork::local_step(const Place& place, Access access) const {
    const double km = access.great_circle_km * book_.speeds.train.detour_factor;
    return {.mode = Mode::coach,
            .local = km <= book_.speeds.mix.local_km,
            .from = town(place),
            .to = hub_point(book_.hubs[access.hub]),
            .km = {km},
            .hours = {km / book_.speeds.mix.access_kilometres_per_hour}};
}

double JourneyNetwork::hours_before(std::size_t mode, std::optional<std::size_t> mode_before) const {
    if (mode == local_mode) return 0;
    const auto& speed = book_.speeds.of(mode_of(mode));
    return mode == mode_before ? speed.hours_per_hub : speed.hours_to_add;
}

Way JourneyNetwork::public_way(const JourneyGraph& graph, const JourneyEnds& ends, Access out, Access in) const {
    Way way;
    if (out.great_circle_km > 0) way.push_back(local_step(ends.start, out));
    auto at = out.hub;
    std::optional<std::size_t> mode_before;
    for (const auto position : graph.way(out.hub, in.hub)) {
        const auto& edge = graph.edge(position);
        const auto& link = book_.links[edge.link];
        const auto next = edge.from_hub == at ? edge.to_hub : edge.from_hub;
        way.push_back({.mode = mode_of(edge.mode),
                       .local = edge.mode == local_mode,
                       .from = hub_point(book_.hubs[at]),
                       .to = hub_point(book_.hubs[next]),
                       .km = link.km,
                       .hours = {edge.hours + hours_before(edge.mode, mode_before)},
                       .link = &link});
        mode_before = edge.mode;
        at = next;
    }
    if (in.great_circle_km > 0) way.push_back(backwards(local_step(ends.end, in)));
    return way;
}

std::optional<Way> JourneyNetwork::by_public_means(Means means, const JourneyEnds& ends) const {
    const auto& graph = public_graphs_[static_cast<std::size_t>(means)];
    const auto hours_to = [&](const Access& access) {
        return access.great_circle_km * book_.speeds.train.detour_factor / book_.speeds.mix.access_kilometres_per_hour;
    };
    const auto best = best_hubs(graph, ends.start_stations, ends.end_stations, hours_to);
    if (!best) return std::nullopt;
    return directed(public_way(graph, ends, best->first, best->second), ends);
}

Way JourneyNetwork::road_way(const JourneyGraph& graph, Mode mode, const JourneyEnds& ends, Access out,
                             Access in) const {
    Way way;
    const auto& speed = book_.speeds.of(mode);
    const auto drive_to = [&](const Place& place, Access access) {
        const double km = access.great_circle_km * speed.detour_factor;
        return Step{.mode = mode,
                    .from = town(place),
                    .to = hub_point(book_.hubs[access.hub]),
                    .km = {km},
                    .hours = {km / speed.kilometres_per_hour}};
    };
    if (out.great_circle_km > 0) way.push_back(drive_to(ends.start, out));
    auto at = out.hub;
    std::optional<Mode> mode_before;
    for (const auto position : graph.way(out.hub, in.hub)) {
        const auto& edge = graph.edge(position);
        const auto& link = book_.links[edge.link];
        const auto next = edge.from_hub == at ? edge.to_hub : edge.from_hub;
        const bool sails = edge.mode == sea_mode;
        const auto step_mode = sails ? Mode::ferry : mode;
        const double on_board = sails ? edge.hours : road_hours(book_, link, road_km_[edge.link], mode);
        const double added = mode_before == step_mode ? (sails ? book_.speeds.ferry.hours_per_hub : 0)
                                                      : book_.speeds.of(step_mode).hours_to_add;
        way.push_back({.mode = step_mode,
                       .from = hub_point(book_.hubs[at]),
                       .to = hub_point(book_.hubs[next]),
                       .km = sails ? link.km : road_km_[edge.link],
                       .hours = {on_board + added},
                       .link = sails || link.kind == LinkKind::fixed_link || link.kind == LinkKind::car_road_link
                                   ? &link
                                   : nullptr});
        mode_before = step_mode;
        at = next;
    }
    if (in.great_circle_km > 0) way.push_back(backwards(drive_to(ends.end, in)));
    return way;
}

Way JourneyNetwork::direct_way(Mode mode, const JourneyEnds& ends, double straight_km) const {
    const auto& speed = book_.speeds.of(mode);
    const double km = straight_km * speed.detour_factor;
    return {{.mode = mode,
             .from = town(ends.start),
             .to = town(ends.end),
             .km = {km},
             .hours = {km / speed.kilometres_per_hour + speed.hours_to_add}}};
}

std::optional<Way> JourneyNetwork::by_road(Mode mode, Crossing crossing, const JourneyEnds& ends) const {
    const auto straight_km = great_circle_km(ends.start.position, ends.end.position).count;
    if (ends.on_one_land && straight_km <= book_.speeds.mix.direct_road_km)
        return directed(direct_way(mode, ends, straight_km), ends);
    const auto& speed = book_.speeds.of(mode);
    const auto& graph = road_graphs_[static_cast<std::size_t>(crossing)];
    const auto hours_to = [&](const Access& access) {
        return access.great_circle_km * speed.detour_factor / speed.kilometres_per_hour;
    };
    const auto best = best_hubs(graph, ends.start_stations, ends.end_stations, hours_to);
    if (!best) return std::nullopt;
    return directed(road_way(graph, mode, ends, best->first, best->second), ends);
}

std::optional<Way> JourneyNetwork::by_plane(const JourneyEnds& ends) const {
    const bool abroad = ends.start.country != ends.end.country;
    const auto out = access_.airport(ends.start, abroad);
    const auto in = access_.airport(ends.end, abroad);
    const auto point_of = [&](const Place& place, const std::optional<Access>& access) {
        return access ? hub_point(book_.hubs[access->hub]) : town(place);
    };
    const auto start = point_of(ends.start, out);
    const auto end = point_of(ends.end, in);
    const auto flown = great_circle_km(start.position, end.position).count;
    if (flown < book_.speeds.mix.shortest_flight_km) return std::nullopt;
    const auto& speed = book_.speeds.plane;
    double changes = 0;
    for (const auto& access : {out, in})
        if (abroad && access && book_.hubs[access->hub].kind == HubKind::domestic_airport) ++changes;
    const double km = flown + speed.detour_km;
    Way way;
    const auto to_airport = [&](const Place& place, Access access) {
        auto step = local_step(place, access);
        step.local = true;
        return step;
    };
    if (out) way.push_back(to_airport(ends.start, *out));
    way.push_back({.mode = Mode::plane,
                   .from = start,
                   .to = end,
                   .km = {km},
                   .hours = {km / speed.kilometres_per_hour + speed.hours_to_add + changes * speed.hours_per_hub}});
    if (in) way.push_back(backwards(to_airport(ends.end, *in)));
    return directed(std::move(way), ends);
}

}  // namespace utsyn
