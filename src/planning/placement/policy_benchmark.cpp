#include "planning/placement/plain_instance.hpp"
#include "planning/placement/policy.hpp"
#include "platform/assert.hpp"

#include <benchmark/benchmark.h>
#include <algorithm>
#include <cmath>
#include <random>

namespace utsyn {
namespace {

/// Ten different places each, place i with weight 1/i^0.7; 20 applicants and on average 19 seats per place.
PlacementInstance synthetic_instance(std::uint32_t applicants) {
    std::mt19937 random{1};
    PlacementInstance instance;
    std::vector<double> up_to;
    double weight = 0;
    for (std::uint32_t place = 1; place <= applicants / 20; ++place) {
        instance.capacities.push_back(static_cast<std::uint32_t>(10 + random() % 19));
        up_to.push_back(weight += std::pow(place, -0.7));
    }
    std::vector<std::uint32_t> list;
    while (instance.applicants() < applicants) {
        list.clear();
        while (list.size() < 10) {
            auto drawn = weight * static_cast<double>(random()) / 4294967296.0;
            auto place = static_cast<std::uint32_t>(std::ranges::upper_bound(up_to, drawn) - up_to.begin());
            if (std::ranges::find(list, place) == list.end()) list.push_back(place);
        }
        instance.add_applicant(list);
    }
    return instance;
}

void place_synthetic(benchmark::State& state, PlacementPolicy policy) {
    auto instance = synthetic_instance(static_cast<std::uint32_t>(state.range(0)));
    auto& grouping = instance.groupings.emplace_back();
    grouping.groups.resize(20);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        grouping.group_of.push_back(applicant % 20);
    for (auto _ : state) {
        auto result = place(instance, policy, 1);
        assert_that(result.has_value(), "The instance has no bounds.");
        benchmark::DoNotOptimize(result);
    }
    state.SetComplexityN(state.range(0));
}

void read_plain(benchmark::State& state) {
    auto text = write_plain_instance(synthetic_instance(static_cast<std::uint32_t>(state.range(0))));
    for (auto _ : state) benchmark::DoNotOptimize(read_plain_instance(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

void three_sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(place_synthetic, by_points, PlacementPolicy::by_points)->Apply(three_sizes);
BENCHMARK_CAPTURE(place_synthetic, least_rank, PlacementPolicy::least_rank)->Apply(three_sizes);
BENCHMARK_CAPTURE(place_synthetic, greedy, PlacementPolicy::greedy)->Apply(three_sizes);
BENCHMARK_CAPTURE(place_synthetic, generous, PlacementPolicy::generous)->Apply(three_sizes);
BENCHMARK_CAPTURE(place_synthetic, fair_share, PlacementPolicy::fair_share)->Apply(three_sizes);
BENCHMARK(read_plain)->Apply(three_sizes);

}  // namespace
}  // namespace utsyn
