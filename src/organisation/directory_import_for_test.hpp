#pragma once

#include "organisation/directory_import_jobs.hpp"
#include "organisation/directory_import_routes.hpp"
#include "organisation/organisation_routes.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

namespace utsyn {

/// Tests that import small registers by HTTP, with a coordinator of a school that has an owner.
class DirectoryImportForTest : public OnBothEngines {
protected:
    static inline const std::string header = "nr;parent;name;municipality;phone\n";

    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(
            database(), *authority, clock,
            std::initializer_list<void (*)(http::Router&)>{add_organisation_routes, add_directory_import_routes},
            std::vector<jobs::Worker>{import_directory_worker});
        client.emplace(signed_in(RoleKind::coordinator, schools->school));
    }

    TestClient signed_in(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }

    static std::string path(const std::string& id, const std::string& rest = "") {
        return "/api/directory-imports/" + id + rest;
    }

    AnswerForTest upload(const std::string& bytes) {
        return client->upload("/api/directory-imports", {{"file", "register.csv", "text/csv", bytes}});
    }

    AnswerForTest check(const std::string& id) {
        return client->put(path(id, "/profile"),
                           R"({"name":"ours","register_name":"xx_number","kind":"school","country":"NO",
            "columns":[{"field":"official_number","column":"nr","words":[]},{"field":"parent_number","column":"parent","words":[]},
            {"field":"name","column":"name","words":[]},{"field":"municipality_number","column":"municipality","words":[]},
            {"field":"phone","column":"phone","words":[]}],"grade_forms":[]})");
    }

    std::string checked(const std::string& rows) {
        const auto id = upload(header + rows).at("/id");
        EXPECT_EQ(check(id).status, 200);
        return id;
    }

    std::string run(const std::string& id) {
        EXPECT_EQ(client->post(path(id, "/run")).status, 200);
        routes->run_due_jobs();
        return client->get(path(id)).at("/state");
    }

    std::string imported(const std::string& rows) {
        const auto id = checked(rows);
        EXPECT_EQ(run(id), "done");
        return id;
    }

    AnswerForTest decide(const std::string& id, int line, const std::string& choice) {
        return client->put(path(id, "/decisions/" + std::to_string(line)), R"({"choice":")" + choice + R"("})");
    }

    /// "name phone" of every entry from the register, by name.
    std::vector<std::string> entries() {
        std::vector<std::string> all;
        for (const auto row : database().read().run(
                 {"test", "select name, phone from organisation where keeper_id is not null order by name"}))
            all.push_back(row.get<std::string>("name") + " " +
                          row.get<std::optional<std::string>>("phone").value_or("-"));
        return all;
    }

    Id<Organisation> organisation_called(const std::string& name) {
        return database()
            .read()
            .run({"test", "select id from organisation where name = :name"}, {{"name", name}})[0]
            .get<Id<Organisation>>("id");
    }

    /// Whom the reach puts directly or indirectly above, without itself.
    std::vector<std::string> above(const std::string& name) {
        std::vector<std::string> names;
        for (const auto row : database().read().run(
                 {"test",
                  "select organisation.name from organisation_reach join organisation on organisation.id = above_id"
                  " where below_id = :id and above_id <> :id order by organisation.name"},
                 {{"id", organisation_called(name)}}))
            names.push_back(row.get<std::string>("name"));
        return names;
    }

    void edit_phone(const std::string& name, const std::string& phone) {
        auto transaction = database().begin();
        OrganisationStore organisations{transaction};
        const auto before = organisations.known(organisation_called(name));
        auto after = before;
        after.phone = phone;
        ASSERT_TRUE(organisations.save(before, after, {{}, schools->now(), "edited"}));
        transaction.commit();
    }

    using Names = std::vector<std::string>;
    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> client;
};

}  // namespace utsyn
