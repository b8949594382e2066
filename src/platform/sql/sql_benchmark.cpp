#include "platform/sql/listing.hpp"

#include <cstdlib>
#include <filesystem>
#include <thread>

#include <benchmark/benchmark.h>
#include <unistd.h>

namespace utsyn::sql {
namespace {

struct Pupil {
    Id<Pupil> id;
    Version version;
    Id<Pupil> school_id;
    std::string name;
    std::string sort_key;
    Date born;
    Instant seen_at;
    std::int64_t points = 0;
    std::vector<std::string> languages;
    std::optional<Money> grant;
};
BOOST_DESCRIBE_STRUCT(Pupil, (), (id, version, school_id, name, sort_key, born, seen_at, points, languages, grant))

const std::vector<Migration> create_pupil{{"20260101_0000_create_pupil", R"sql(
    create table pupil (
        id {id} primary key,
        version {count} not null,
        school_id {id} not null,
        name {text} not null,
        sort_key {text} not null,
        born {date} not null,
        seen_at {instant} not null,
        points {count} not null,
        languages {text} not null,
        grant_minor {money},
        grant_currency {text}
    ) {strict};
    create index pupil_by_school on pupil (school_id, sort_key, id);
)sql"}};

constexpr Statement find_pupil{"find_pupil", "select * from pupil where id = :id"};

const Instant noon = *Instant::parse("2026-11-16T12:00:00.000Z");

/// SQLite on the disk of the temporary folder; PostgreSQL as UTSYN_TEST_POSTGRES names it, in a table of that database.
std::unique_ptr<Database> open_for(benchmark::State& state) {
    if (state.range(0) == 0) {
        const auto path = std::filesystem::temp_directory_path() / ("utsyn-benchmark-" + std::to_string(::getpid()));
        for (const auto* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + ending);
        state.SetLabel("SQLite");
        return Database::open(path.string());
    }
    state.SetLabel("PostgreSQL");
    const char* url = std::getenv("UTSYN_TEST_POSTGRES");
    if (!url) {
        state.SkipWithError("UTSYN_TEST_POSTGRES names no server");
        return nullptr;
    }
    auto database = Database::open(url);
    auto transaction = database->begin();
    transaction.run_script("drop", "drop table if exists pupil; drop table if exists schema_migration");
    transaction.commit();
    return database;
}

Pupil pupil(std::int64_t number, Id<Pupil> school) {
    return {Id<Pupil>::make(noon), {},   school, "Solveig Utsyn", "key" + std::to_string(number * 7919 % 100'003),
            Date{2009, 5, 17},     noon, number, {"nb", "en"},    euro(500)};
}

struct School {
    std::unique_ptr<Database> database;
    Id<Pupil> id = Id<Pupil>::make(noon);
    std::vector<Pupil> pupils;
};

School school_of(benchmark::State& state, std::int64_t count) {
    School school{open_for(state)};
    if (!school.database) return school;
    if (!migrate(*school.database, create_pupil)) std::abort();
    for (std::int64_t number = 0; number < count; ++number) school.pupils.push_back(pupil(number, school.id));
    auto transaction = school.database->begin();
    transaction.insert_all("pupil", school.pupils);
    transaction.commit();
    return school;
}

void commit_one_row(benchmark::State& state) {
    auto school = school_of(state, 0);
    if (!school.database) return;
    std::int64_t number = 0;
    for (auto _ : state) {
        auto transaction = school.database->begin();
        transaction.insert("pupil", pupil(++number, school.id));
        transaction.commit();
    }
    state.SetItemsProcessed(state.iterations());
}

void insert_ten_thousand_rows(benchmark::State& state) {
    auto school = school_of(state, 0);
    if (!school.database) return;
    for (auto _ : state) {
        std::vector<Pupil> pupils;
        for (std::int64_t number = 0; number < 10'000; ++number) pupils.push_back(pupil(number, school.id));
        auto transaction = school.database->begin();
        transaction.insert_all("pupil", pupils);
        transaction.commit();
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}

void find_by_id(benchmark::State& state) {
    auto school = school_of(state, 10'000);
    if (!school.database) return;
    std::size_t next = 0;
    for (auto _ : state) {
        const auto& wanted = school.pupils[next++ * 7919 % school.pupils.size()];
        auto transaction = school.database->read();
        benchmark::DoNotOptimize(transaction.run(find_pupil, {{"id", wanted.id}})[0].as<Pupil>());
    }
    state.SetItemsProcessed(state.iterations());
}

void page_of_fifty_in_the_middle(benchmark::State& state) {
    auto school = school_of(state, 100'000);
    if (!school.database) return;
    const Listing pupils{.name = "list_pupils",
                         .select = "select pupil.* from pupil",
                         .where = "pupil.school_id = :school_id",
                         .id = "pupil.id",
                         .filters = {},
                         .sorts = {{"name", "pupil.sort_key"}},
                         .default_sort = "name"};
    const auto page = [&](const std::string& after) {
        auto transaction = school.database->read();
        return run_listing(transaction, pupils, {.filters = {}, .sort = "", .after = after, .limit = 50},
                           {{"school_id", school.id}});
    };
    std::string after;
    for (int skipped = 0; skipped < 20; ++skipped) after = page(after)->next;
    for (auto _ : state) benchmark::DoNotOptimize(page(after)->rows.as<Pupil>());
    state.SetItemsProcessed(state.iterations() * 50);
}

void read_ten_thousand_rows(benchmark::State& state) {
    auto school = school_of(state, 10'000);
    if (!school.database) return;
    for (auto _ : state)
        benchmark::DoNotOptimize(school.database->read().run({"all", "select * from pupil"}).as<Pupil>());
    state.SetItemsProcessed(state.iterations() * 10'000);
}

BENCHMARK(commit_one_row)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(insert_ten_thousand_rows)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(find_by_id)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(page_of_fifty_in_the_middle)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(read_ten_thousand_rows)->Arg(0)->Arg(1)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace utsyn::sql
