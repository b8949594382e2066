#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace utsyn {

/// What one way of moving on costs beside the hours under way.
struct GraphMode {
    double hours_to_add = 0;   // at the first of its edges, and again after another mode
    double hours_per_hub = 0;  // at each further edge of the same mode
};

/// A connection in both directions.
struct GraphEdge {
    std::size_t from_hub = 0;
    std::size_t to_hub = 0;
    std::size_t mode = 0;
    double hours = 0;
    bool counts_as_wanted = false;
    std::size_t link = 0;  // what the edge stands for, the maker's own number
};

/// Whether a way must lead over at least one edge that counts as wanted.
enum class WantedEdge { not_needed, needed };

/// Quickest ways between hubs. Since the price of an edge depends on the mode before it, what is settled is a hub with the
/// mode by which it was reached (and whether a wanted edge lies behind). A tree of all quickest ways from one hub is made
/// when it is first asked for and kept; asking is safe from several threads.
class JourneyGraph {
public:
    JourneyGraph(std::size_t hubs, std::vector<GraphMode> modes, std::vector<GraphEdge> edges, WantedEdge wanted);

    /// The hours of the quickest way, nothing where there is none. From a hub to itself: 0 if no wanted edge is needed.
    std::optional<double> hours(std::size_t from_hub, std::size_t to_hub) const;
    /// The edges of that way in order, as positions in `edges`; empty where there is none.
    std::vector<std::size_t> way(std::size_t from_hub, std::size_t to_hub) const;

    const GraphEdge& edge(std::size_t position) const { return edges_[position]; }

private:
    struct Tree {
        std::vector<float> hours;                 // by hub; negative: not reached
        std::vector<std::uint32_t> last_state;    // by hub
        std::vector<std::uint32_t> last_edge;     // by state
        std::vector<std::uint32_t> state_before;  // by state
    };
    struct Kept {
        std::once_flag made;
        Tree tree;
    };

    const Tree& tree_from(std::size_t hub) const;
    Tree make_tree(std::size_t hub) const;
    double price(std::size_t edge, std::optional<std::size_t> mode_before) const;

    std::size_t hubs_;
    std::vector<GraphMode> modes_;
    std::vector<GraphEdge> edges_;
    WantedEdge wanted_;
    std::vector<std::vector<std::uint32_t>> edges_at_;  // by hub
    std::unique_ptr<Kept[]> kept_;                      // by hub
};

}  // namespace utsyn
