#pragma once

#include "app/configuration.hpp"
#include "organisation/role_authority.hpp"
#include "platform/clock.hpp"
#include "platform/documents/printer.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/jobs/jobs.hpp"
#include "platform/mail/mailer.hpp"
#include "platform/runtime.hpp"
#include "platform/sql/database.hpp"

#include <memory>
#include <vector>

namespace utsyn {

/// The whole program put together over one database; not yet listening.
class Program {
public:
    /// Opens the database and brings it up to this program.
    /// Problems: database-newer.
    /// Throws: sql::DatabaseFailed, std::filesystem::filesystem_error.
    static Outcome<std::unique_ptr<Program>> open(const Configuration& configuration);

    const Runtime& runtime() const { return runtime_; }
    http::Router& router() { return router_; }
    sql::Database& database() { return *database_; }

    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

private:
    Program(const Configuration& configuration, std::unique_ptr<sql::Database> database, Clock clock);

    std::unique_ptr<sql::Database> database_;
    Clock clock_;
    i18n::Messages messages_;
    RoleAuthority authority_;
    documents::Printer printer_;
    jobs::Jobs jobs_;
    mail::Mailer mailer_;
    Runtime runtime_;
    http::Router router_;
};

/// Runs the migrations that have not run, and loads what the program ships. The names of those that ran.
/// Problems: database-newer.
Outcome<std::vector<std::string>> bring_up(sql::Database& database);

/// The jobs that the slices know.
std::vector<jobs::Worker> all_workers();

/// All routes of all slices, checked.
void add_all_routes(http::Router& router);

}  // namespace utsyn
