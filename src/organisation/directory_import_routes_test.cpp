#include "organisation/directory_import_routes.hpp"

#include "organisation/directory_import_commands.hpp"
#include "organisation/directory_import_jobs.hpp"
#include "organisation/membership_store.hpp"
#include "organisation/organisation_routes.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/embedded.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

const std::string header = "nr;parent;name;municipality;phone\n";

class DirectoryImportRoutesTest : public OnBothEngines {
protected:
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
        return client->put(path(id, fmt::format("/decisions/{}", line)), fmt::format(R"({{"choice":"{}"}})", choice));
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
    Clock clock{SchoolsForTest::today};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
    std::optional<TestClient> client;
};

TEST_P(DirectoryImportRoutesTest, an_upload_shows_what_was_understood_of_the_file) {
    const auto given = upload(std::string{embedded_file("data/demo/schools_no.csv").value()});
    ASSERT_EQ(given.status, 201) << given.body;
    EXPECT_EQ(given.at("/state"), "uploaded");
    EXPECT_EQ(given.at("/encoding"), "utf_8");
    EXPECT_EQ(given.at("/separator"), "comma");
    EXPECT_EQ(given.at("/row_count"), "300");
    EXPECT_EQ(given.at("/profile/name"), "no_nsr");
    EXPECT_EQ(given.at("/columns/3/name"), "orgnr");
    EXPECT_EQ(given.at("/columns/3/field"), "official_number");
    EXPECT_EQ(given.at("/columns/3/samples/0"), "310082856");
    EXPECT_EQ(given.at("/allowed_actions"), R"(["check"])");
    EXPECT_EQ(client->get(given.header("Location")).at("/file_name"), "register.csv");
}

TEST_P(DirectoryImportRoutesTest, a_file_that_is_no_text_is_refused) {
    const auto given = upload(std::string{"PK\x03\x04\0\0", 6});
    EXPECT_EQ(given.status, 422);
    EXPECT_TRUE(given.at("/type").ends_with("file-not-text")) << given.body;
}

TEST_P(DirectoryImportRoutesTest, a_dry_run_tells_every_outcome_and_leaves_the_directory_as_it_is) {
    const auto id =
        upload(header + "1;;Fjordly;0301;\n;;Nameless number;;\n1;;Fjordly skole;0301;\n2;9;Lone;9999;\n").at("/id");
    const auto tried = check(id);
    ASSERT_EQ(tried.status, 200) << tried.body;
    EXPECT_EQ(tried.at("/state"), "checked");
    EXPECT_EQ(tried.at("/counts/rows"), "4");
    EXPECT_EQ(tried.at("/counts/new_entries"), "2");
    EXPECT_EQ(tried.at("/counts/conflicts"), "1");
    EXPECT_EQ(tried.at("/counts/refused"), "1");
    EXPECT_EQ(tried.at("/counts/without_position"), "1");
    EXPECT_EQ(tried.at("/open_conflicts"), "1");
    EXPECT_TRUE(entries().empty());

    const auto conflicts = client->get(path(id, "/rows?outcome=conflict"));
    EXPECT_EQ(conflicts.at("/items/0/line"), "4");
    EXPECT_EQ(conflicts.at("/items/0/other_line"), "2");
    EXPECT_EQ(conflicts.at("/items/0/entry/name"), "Fjordly skole");
    EXPECT_EQ(conflicts.at("/items/0/other/name"), "Fjordly");
    EXPECT_EQ(conflicts.at("/items/0/changes/0/field"), "name");
    const auto refused = client->get(path(id, "/rows?outcome=refused"), {{"Accept-Language", "nb"}});
    EXPECT_EQ(refused.at("/items/0/findings/0/kind"), "number_missing");
    EXPECT_EQ(refused.at("/items/0/text"), ";;Nameless number;;");
    EXPECT_FALSE(refused.at("/items/0/reasons/0").empty());
    const auto nowhere = client->get(path(id, "/rows?finding=no_position"));
    EXPECT_EQ(nowhere.at("/items/0/name"), "Lone");
    EXPECT_EQ(nowhere.at("/items/1/name"), "");
}

TEST_P(DirectoryImportRoutesTest, a_profile_that_does_not_fit_is_refused_with_every_fault) {
    const auto id = upload("a,b\n1,2\n").at("/id");
    const auto tried = check(id);
    EXPECT_EQ(tried.status, 422);
    EXPECT_EQ(tried.at("/errors/0/pointer"), "/columns/0/column");
    EXPECT_EQ(client->get(path(id)).at("/state"), "uploaded");
}

TEST_P(DirectoryImportRoutesTest, a_profile_with_a_name_is_found_for_the_next_file) {
    checked("1;;Fjordly;0301;\n");
    EXPECT_EQ(upload(header + "2;;Moss;0301;\n").at("/profile/name"), "ours");
}

TEST_P(DirectoryImportRoutesTest, a_run_writes_the_entries_into_the_owners_directory_with_number_and_position) {
    const auto id = imported("007;;Fjordly;0301;22\n");
    const auto shown = client->get("/api/organisations/" + organisation_called("Fjordly").to_string());
    EXPECT_EQ(shown.at("/organisation/keeper_id"), schools->owner.to_string());
    EXPECT_EQ(shown.at("/organisation/town"), "Oslo");
    EXPECT_NE(shown.body.find(R"("latitude":59.9127)"), std::string::npos) << shown.body;
    EXPECT_EQ(shown.at("/organisation/municipality_number"), "0301");
    EXPECT_EQ(shown.at("/official_numbers/0/register_name"), "xx_number");
    EXPECT_EQ(shown.at("/official_numbers/0/number"), "007");
    EXPECT_EQ(client->get(path(id)).at("/allowed_actions"), R"(["undo"])");
}

TEST_P(DirectoryImportRoutesTest, parents_own_what_lies_below_them_wherever_they_stand_in_the_file) {
    imported("1;2;Department;0301;\n2;3;School;0301;\n3;;Municipality;0301;\n");
    EXPECT_EQ(above("Department"), (Names{"Municipality", "School"}));
    EXPECT_EQ(above("Municipality"), Names{});
}

TEST_P(DirectoryImportRoutesTest, a_parent_that_changes_moves_what_lies_below) {
    imported("1;2;Department;0301;\n2;3;School;0301;\n3;;North;0301;\n4;;South;0301;\n");
    const auto id = imported("1;2;Department;0301;\n2;4;School;0301;\n3;;North;0301;\n4;;South;0301;\n");
    EXPECT_EQ(above("Department"), (Names{"School", "South"}));
    ASSERT_EQ(client->post(path(id, "/undo")).status, 200);
    EXPECT_EQ(above("Department"), (Names{"North", "School"}));
}

TEST_P(DirectoryImportRoutesTest, a_parent_that_comes_with_a_later_file_is_connected_then) {
    imported("1;2;School;0301;\n");
    EXPECT_EQ(above("School"), Names{});
    imported("2;;Municipality;0301;\n");
    EXPECT_EQ(above("School"), (Names{"Municipality"}));
}

TEST_P(DirectoryImportRoutesTest, the_same_file_again_changes_nothing) {
    imported("1;;Fjordly;0301;22\n2;1;Lia;1103;\n");
    const auto id = checked("1;;Fjordly;0301;22\n2;1;Lia;1103;\n");
    EXPECT_EQ(client->get(path(id)).at("/counts/same"), "2");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly 22", "Lia -"}));
}

TEST_P(DirectoryImportRoutesTest, a_later_file_changes_what_the_register_changed_and_keeps_what_someone_here_changed) {
    imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    imported("1;;Fjordly skole;1103;22\n");
    EXPECT_EQ(entries(), (Names{"Fjordly skole 99"}));
    const auto shown = client->get("/api/organisations/" + organisation_called("Fjordly skole").to_string());
    EXPECT_EQ(shown.at("/organisation/town"), "Stavanger");
}

TEST_P(DirectoryImportRoutesTest, a_field_that_both_changed_waits_for_a_choice_and_comes_back_while_it_is_open) {
    imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    imported("1;;Fjordly;0301;33\n");
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));

    auto id = checked("1;;Fjordly;0301;33\n");
    EXPECT_EQ(client->get(path(id)).at("/open_conflicts"), "1");
    EXPECT_EQ(decide(id, 2, "keep").at("/choice"), "keep");
    EXPECT_EQ(client->get(path(id)).at("/open_conflicts"), "0");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));
    EXPECT_EQ(client->get(path(checked("1;;Fjordly;0301;33\n"))).at("/counts/same"), "1");
}

TEST_P(DirectoryImportRoutesTest, taking_the_registers_version_overwrites_what_someone_here_changed) {
    imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    const auto id = checked("1;;Fjordly;0301;33\n");
    decide(id, 2, "take");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly 33"}));
}

TEST_P(DirectoryImportRoutesTest, of_a_number_that_stands_twice_the_first_version_counts_unless_another_is_taken) {
    const auto id = checked("1;;Ski;0301;\n1;;Magasinparken;0301;\n1;;Third;0301;\n2;;Fjordly;0301;\n2;;Lia;0301;\n");
    decide(id, 3, "take");
    EXPECT_EQ(decide(id, 4, "take").status, 200);
    EXPECT_EQ(client->get(path(id, "/rows?outcome=conflict")).at("/items/0/choice"), "keep");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly -", "Third -"}));
    EXPECT_EQ(client->get(path(id)).at("/open_conflicts"), "1");
}

TEST_P(DirectoryImportRoutesTest, an_open_conflict_may_be_decided_after_the_run_once) {
    const auto id = imported("1;;Ski;0301;\n1;;Magasinparken;0301;7\n");
    EXPECT_EQ(entries(), (Names{"Ski -"}));
    EXPECT_EQ(decide(id, 3, "take").status, 200);
    EXPECT_EQ(entries(), (Names{"Magasinparken 7"}));
    EXPECT_EQ(decide(id, 3, "keep").status, 409);
    EXPECT_EQ(client->post(path(id, "/undo")).status, 200);
    EXPECT_EQ(entries(), Names{});
}

TEST_P(DirectoryImportRoutesTest, only_conflicts_are_decided) {
    const auto id = checked("1;;Ski;0301;\n");
    EXPECT_EQ(decide(id, 2, "take").status, 404);
    EXPECT_EQ(decide(id, 99, "take").status, 404);
    EXPECT_EQ(decide(id, 2, "both").status, 422);
}

TEST_P(DirectoryImportRoutesTest, a_run_needs_a_dry_run_and_happens_once) {
    const auto id = upload(header + "1;;Fjordly;0301;\n").at("/id");
    EXPECT_TRUE(client->post(path(id, "/run")).at("/type").ends_with("import-not-checked"));
    check(id);
    EXPECT_EQ(run(id), "done");
    EXPECT_TRUE(client->post(path(id, "/run")).at("/type").ends_with("import-done"));
    EXPECT_EQ(check(id).status, 409);
}

TEST_P(DirectoryImportRoutesTest, a_run_that_the_directory_has_overtaken_writes_nothing_and_says_so) {
    imported("1;;Fjordly;0301;22\n");
    const auto id = checked("1;;Fjordly;0301;33\n2;;Lia;0301;\n");
    edit_phone("Fjordly", "99");
    EXPECT_EQ(run(id), "uploaded");
    EXPECT_EQ(client->get(path(id)).at("/failure"), "directory-changed");
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));
    EXPECT_EQ(check(id).at("/state"), "checked");
}

TEST_P(DirectoryImportRoutesTest, two_files_with_the_same_new_entry_do_not_both_run) {
    const auto first = checked("1;;Fjordly;0301;\n");
    const auto second = checked("1;;Fjordly skole;0301;\n");
    EXPECT_EQ(run(first), "done");
    EXPECT_EQ(run(second), "uploaded");
    EXPECT_EQ(entries(), (Names{"Fjordly -"}));
}

TEST_P(DirectoryImportRoutesTest, a_run_that_breaks_off_leaves_nothing_behind) {
    const auto id = checked("1;2;Department;0301;\n2;;School;0301;\n");
    {
        auto transaction = database().begin();
        transaction.run_script("test", "alter table directory_import_edge rename to directory_import_edge_gone");
        transaction.commit();
    }
    EXPECT_EQ(run(id), "running");
    EXPECT_EQ(entries(), Names{});
    {
        auto transaction = database().begin();
        transaction.run_script("test", "alter table directory_import_edge_gone rename to directory_import_edge");
        transaction.commit();
    }
    run_import(routes->runtime(), *Id<DirectoryImport>::parse(id), [](std::int64_t) {});
    EXPECT_EQ(client->get(path(id)).at("/state"), "done");
    EXPECT_EQ(entries(), (Names{"Department -", "School -"}));
}

TEST_P(DirectoryImportRoutesTest, an_undo_puts_back_what_was_there) {
    imported("1;;Fjordly;0301;22\n");
    const auto id = imported("1;;Fjordly skole;1103;33\n2;1;Lia;0301;\n");
    const auto undone = client->post(path(id, "/undo"));
    ASSERT_EQ(undone.status, 200) << undone.body;
    EXPECT_EQ(undone.at("/state"), "undone");
    EXPECT_EQ(entries(), (Names{"Fjordly 22"}));
    const auto again = client->get(path(checked("1;;Fjordly skole;1103;33\n2;1;Lia;0301;\n")));
    EXPECT_EQ(again.at("/counts/changed"), "1");
    EXPECT_EQ(again.at("/counts/new_entries"), "1");
}

TEST_P(DirectoryImportRoutesTest, an_import_that_something_stands_on_is_not_undone) {
    const auto id = imported("1;;Fjordly;0301;22\n2;;Lia;0301;\n");
    {
        auto transaction = database().begin();
        MembershipStore{transaction}.add({.id = Id<Membership>::make(schools->now()),
                                          .organisation_id = schools->owner,
                                          .member_id = organisation_called("Lia"),
                                          .valid_from = SchoolsForTest::today},
                                         {{}, schools->now(), "created"});
        transaction.commit();
    }
    EXPECT_TRUE(client->post(path(id, "/undo")).at("/type").ends_with("import-built-upon"));
    EXPECT_EQ(entries(), (Names{"Fjordly 22", "Lia -"}));
}

TEST_P(DirectoryImportRoutesTest, an_import_whose_entry_someone_edited_is_not_undone) {
    const auto id = imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    EXPECT_EQ(client->get(path(id)).at("/allowed_actions"), "[]");
    EXPECT_EQ(client->post(path(id, "/undo")).status, 409);
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));
}

TEST_P(DirectoryImportRoutesTest, imports_of_one_register_are_undone_the_last_first) {
    const auto first = imported("1;;Fjordly;0301;22\n");
    const auto second = imported("2;;Lia;0301;\n");
    EXPECT_EQ(client->post(path(first, "/undo")).status, 409);
    EXPECT_EQ(client->post(path(second, "/undo")).status, 200);
    EXPECT_EQ(client->post(path(first, "/undo")).status, 200);
    EXPECT_EQ(entries(), Names{});
}

TEST_P(DirectoryImportRoutesTest, the_refused_rows_come_back_with_their_reasons) {
    const auto id = checked("1;;Fjordly;0301;\n;;\"Quoted \"\"name\"\"\";;\n2;;Lia\n");
    const auto file = client->get(path(id, "/refused.csv"), {{"Accept-Language", "en"}});
    EXPECT_EQ(file.status, 200);
    EXPECT_TRUE(
        file.body.ends_with("3;\"The official number is missing.\";;;\"Quoted \"\"name\"\"\";;\r\n"
                            "4;\"The line has fewer fields than there are columns.\";2;;Lia\r\n"))
        << file.body;
}

TEST_P(DirectoryImportRoutesTest, the_events_of_an_import_that_is_over_say_so) {
    const auto id = imported("1;;Fjordly;0301;\n");
    const auto events = client->get(path(id, "/events"));
    EXPECT_EQ(events.status, 200);
    EXPECT_NE(events.body.find("event: done\n"), std::string::npos) << events.body;
    EXPECT_NE(events.body.find(R"("total":1)"), std::string::npos) << events.body;
}

TEST_P(DirectoryImportRoutesTest, an_import_is_seen_by_who_imports_and_by_the_directorys_owner_only) {
    const auto id = checked("1;;Fjordly;0301;\n");
    EXPECT_EQ(signed_in(RoleKind::owner_coordinator, schools->owner).get(path(id)).status, 200);
    for (const auto& elsewhere : {schools->sibling, schools->stranger}) {
        auto other = signed_in(RoleKind::coordinator, elsewhere);
        EXPECT_EQ(other.get("/api/directory-imports").at("/items"), "[]");
        for (const auto* rest : {"", "/rows", "/events", "/refused.csv"})
            EXPECT_EQ(other.get(path(id, rest)).status, 404);
        for (const auto* rest : {"/run", "/undo"}) EXPECT_EQ(other.post(path(id, rest)).status, 404);
        EXPECT_EQ(other.put(path(id, "/decisions/2"), R"({"choice":"keep"})").status, 404);
    }
    EXPECT_EQ(signed_in(RoleKind::teacher, schools->school).get("/api/directory-imports").status, 403);
}

TEST_P(DirectoryImportRoutesTest, the_invented_registers_come_in_whole) {
    for (const auto* name : {"data/demo/schools_no.csv", "data/demo/schools_dk.csv"}) {
        const auto given = upload(std::string{embedded_file(name).value()});
        const auto tried = client->put(path(given.at("/id"), "/profile"), given.at("/profile"));
        ASSERT_EQ(tried.status, 200) << tried.body;
        EXPECT_EQ(tried.at("/counts/refused"), "0");
        EXPECT_EQ(tried.at("/counts/without_position"), "0");
        EXPECT_EQ(run(given.at("/id")), "done");
    }
    EXPECT_EQ(entries().size(), 594U);
}

UTSYN_ON_BOTH_ENGINES(DirectoryImportRoutesTest);

}  // namespace
}  // namespace utsyn
