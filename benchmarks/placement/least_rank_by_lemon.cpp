// least_rank_by_lemon FILE network_simplex|cost_scaling: the least-rank placement of a plain instance by LEMON, as one line
// of JSON. A program of its own in C++17, as LEMON's cost_scaling.h needs that.
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Graph = lemon::SmartDigraph;

struct Instance {
    std::vector<int> capacities;  // per place
    std::vector<std::size_t> starts{0};
    std::vector<int> places;  // per choice, from 0
};

/// The numbers of the next line. The benchmark makes its files itself: they are not checked.
std::vector<int> take_line(std::string_view& text) {
    std::vector<int> numbers;
    const auto length = std::min(text.find('\n'), text.size());
    const auto* at = text.data();
    const auto* end = at + length;
    while (at < end) {
        int number = 0;
        at = std::from_chars(at, end, number).ptr + 1;
        numbers.push_back(number);
    }
    text.remove_prefix(std::min(length + 1, text.size()));
    return numbers;
}

Instance read_instance(const char* path) {
    std::ifstream file{path, std::ios::binary};
    const std::string whole{std::istreambuf_iterator<char>{file}, {}};
    std::string_view text{whole};
    const auto counts = take_line(text);
    Instance instance;
    if (counts.empty()) return instance;
    instance.capacities = take_line(text);
    for (int applicant = 0; applicant < counts[0]; ++applicant) {
        for (auto place : take_line(text)) instance.places.push_back(place - 1);
        instance.starts.push_back(instance.places.size());
    }
    return instance;
}

/// One unit flows from each applicant to the ground: through a place at the cost of its rank, or past all of them at the
/// cost of staying at home, which is more than any change of ranks along a chain through all places.
struct Flow {
    explicit Flow(const Instance& instance) {
        const auto applicants = instance.starts.size() - 1;
        std::size_t longest = 0;
        for (std::size_t i = 0; i < applicants; ++i)
            longest = std::max(longest, instance.starts[i + 1] - instance.starts[i]);
        home = static_cast<int>(longest * (instance.capacities.size() + 1) + 1);
        graph.reserveNode(static_cast<int>(applicants + instance.capacities.size() + 1));
        graph.reserveArc(static_cast<int>(instance.places.size() + applicants + instance.capacities.size()));
        const auto ground = graph.addNode();
        supply[ground] = -static_cast<int>(applicants);
        std::vector<Graph::Node> places;
        for (auto capacity : instance.capacities) {
            places.push_back(graph.addNode());
            add_arc(places.back(), ground, capacity, 0);
        }
        for (std::size_t i = 0; i < applicants; ++i) {
            const auto node = graph.addNode();
            supply[node] = 1;
            for (auto choice = instance.starts[i]; choice < instance.starts[i + 1]; ++choice)
                add_arc(node, places[static_cast<std::size_t>(instance.places[choice])], 1,
                        static_cast<int>(choice - instance.starts[i]) + 1);
            add_arc(node, ground, 1, home);
        }
    }
    void add_arc(Graph::Node from, Graph::Node to, int most, int price) {
        const auto arc = graph.addArc(from, to);
        capacity[arc] = most;
        cost[arc] = price;
    }

    Graph graph;
    Graph::ArcMap<int> capacity{graph};
    Graph::ArcMap<int> cost{graph};
    Graph::NodeMap<int> supply{graph};
    int home = 0;
};

struct Optimum {
    std::int64_t placed = 0;
    std::int64_t total_rank = 0;
};

template <class Solver>
Optimum solve(const Flow& flow) {
    Solver solver{flow.graph};
    solver.upperMap(flow.capacity).costMap(flow.cost).supplyMap(flow.supply);
    Optimum optimum;
    if (solver.run() != Solver::OPTIMAL) return optimum;
    for (Graph::ArcIt arc{flow.graph}; arc != lemon::INVALID; ++arc) {
        if (flow.cost[arc] == 0 || flow.cost[arc] == flow.home || solver.flow(arc) == 0) continue;
        ++optimum.placed;
        optimum.total_rank += flow.cost[arc];
    }
    return optimum;
}

}  // namespace

int main(int count, char** words) {
    const std::string_view method = count == 3 ? words[2] : "";
    if (method != "network_simplex" && method != "cost_scaling") {
        std::fputs("least_rank_by_lemon FILE network_simplex|cost_scaling\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    const Flow flow{read_instance(words[1])};
    const auto optimum = method == "network_simplex" ? solve<lemon::NetworkSimplex<Graph, int, std::int64_t>>(flow)
                                                     : solve<lemon::CostScaling<Graph, int, std::int64_t>>(flow);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("{\"placed\":%lld,\"total_rank\":%lld,\"seconds\":%.4f,\"peak_memory_bytes\":%lld}\n",
                static_cast<long long>(optimum.placed), static_cast<long long>(optimum.total_rank), seconds.count(),
                static_cast<long long>(usage.ru_maxrss) * 1024);
    return 0;
}
