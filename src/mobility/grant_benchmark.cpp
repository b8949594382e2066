#include "mobility/grant_question.hpp"

#include <benchmark/benchmark.h>

namespace utsyn {
namespace {

GrantCase class_trip() {
    return {.programme = GrantProgramme::erasmus_school,
            .activity = GrantActivity::pupil_group,
            .call_year = 2026,
            .agency = "IS",
            .from_country = "IS",
            .to_country = "DE",
            .one_way = Kilometres{2442},
            .days = 16,
            .pupils = 12,
            .staff = 2,
            .fewer_opportunities = 2,
            .travel = TravelKind::green};
}

void amounts_of_one_stay(benchmark::State& state) {
    const auto& book = RateBook::embedded();
    const auto stay = class_trip();
    for (auto _ : state) benchmark::DoNotOptimize(grant(stay, book));
}
BENCHMARK(amounts_of_one_stay);

void texts_of_one_stay(benchmark::State& state) {
    const auto& book = RateBook::embedded();
    const auto messages = i18n::Messages::embedded();
    const auto stay = class_trip();
    const auto given = grant(stay, book);
    for (auto _ : state) benchmark::DoNotOptimize(told(given, stay, book, Language{}, messages));
}
BENCHMARK(texts_of_one_stay);

}  // namespace
}  // namespace utsyn
