#include "mobility/journey.hpp"
#include "platform/geography/gazetteer.hpp"

#include <benchmark/benchmark.h>

namespace utsyn {
namespace {

void compare(benchmark::State& state, const char* from, const char* to) {
    const auto start = Gazetteer::embedded().find(from).place.value();
    const auto end = Gazetteer::embedded().find(to).place.value();
    const auto& rates = RateBook::embedded();
    for (auto _ : state) benchmark::DoNotOptimize(compare_travel(rates, start, end, {.people = 12, .call_year = 2026}));
}

BENCHMARK_CAPTURE(compare, vimmerby_leipzig, "Vimmerby", "Leipzig");
BENCHMARK_CAPTURE(compare, alesund_tampere, "Ålesund", "Tampere");
BENCHMARK_CAPTURE(compare, between_small_towns, "Hultsfred", "Nakskov");
BENCHMARK_CAPTURE(compare, bergen_kyoto, "Bergen", "Kyoto");

}  // namespace
}  // namespace utsyn
