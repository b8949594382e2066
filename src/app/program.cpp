#include "app/program.hpp"

#include "app/slices.hpp"
#include "funding/funding.hpp"
#include "platform/http/static_files.hpp"
#include "platform/setting.hpp"

namespace utsyn {
namespace {

/// A fixed day counts only where everything is invented.
Clock clock_for(const Configuration& configuration, sql::Database& database) {
    auto transaction = database.read();
    return setting(transaction, "demo") == "yes" ? Clock{configuration.today} : Clock{};
}

}  // namespace

std::vector<jobs::Worker> all_workers() {
    std::vector<jobs::Worker> workers;
    for (const Slice& slice : slices()) workers.insert(workers.end(), slice.workers.begin(), slice.workers.end());
    return workers;
}

void add_all_routes(http::Router& router) {
    for (const Slice& slice : slices())
        if (slice.add_routes) slice.add_routes(router);
    router.serve_description();
    router.otherwise(http::static_files());
    router.check();
}

Outcome<std::vector<std::string>> bring_up(sql::Database& database) {
    auto ran = sql::migrate(database, sql::embedded_migrations(database.engine()));
    if (ran) load_shipped_rates(database, Clock{}.now());
    return ran;
}

Outcome<std::unique_ptr<Program>> Program::open(const Configuration& configuration) {
    std::filesystem::create_directories(configuration.data_folder);
    auto database = sql::Database::open(configuration.database);
    if (auto ready = bring_up(*database); !ready) return ready.error();
    Clock clock = clock_for(configuration, *database);
    return std::unique_ptr<Program>{new Program{configuration, std::move(database), clock}};
}

Program::Program(const Configuration& configuration, std::unique_ptr<sql::Database> database, Clock clock)
    : database_{std::move(database)},
      clock_{clock},
      messages_{i18n::Messages::embedded()},
      authority_{*database_, clock_},
      printer_{configuration.data_folder / "work"},
      jobs_{all_workers()},
      mailer_{configuration.smtp, configuration.mail_from},
      runtime_{*database_,
               clock_,
               messages_,
               authority_,
               printer_,
               jobs_,
               configuration.data_folder,
               slices(),
               mailer_.is_configured() ? &mailer_ : nullptr},
      router_{runtime_} {
    add_all_routes(router_);
}

}  // namespace utsyn
