#pragma once

#include "platform/documents/printer.hpp"
#include "platform/http/server_for_test.hpp"
#include "platform/jobs/jobs.hpp"

#include <initializer_list>

namespace utsyn {

/// The sentences of the program, read once for all tests.
const i18n::Messages& messages_for_test();

/// Routes of slices, served over a database as the program serves them:
///
///     Clock clock{Date{2026, 11, 16}};
///     RoleAuthority authority{database(), clock};
///     RoutesForTest routes{database(), authority, clock, {add_session_routes, add_agreement_routes}};
///     auto client = routes.client();
///     client.post("/api/session", R"({"email":"…","password":"…"})");
///     EXPECT_EQ(client.get("/api/agreements").status, 200);
class RoutesForTest {
public:
    RoutesForTest(sql::Database& database, Authority& authority, const Clock& clock,
                  std::initializer_list<void (*)(http::Router&)> add_routes, std::vector<jobs::Worker> workers = {},
                  std::span<const Slice> slices = {});
    ~RoutesForTest();

    TestClient client() const { return server_->client(); }
    const Runtime& runtime() const { return runtime_; }
    const http::Router& router() const { return router_; }
    /// Runs the jobs that are due, as the program does after commits.
    std::size_t run_due_jobs() { return jobs_.run_due(runtime_); }

private:
    std::filesystem::path folder_;
    documents::Printer printer_;
    jobs::Jobs jobs_;
    Runtime runtime_;
    http::Router router_;
    std::unique_ptr<ServerForTest> server_;
};

}  // namespace utsyn
