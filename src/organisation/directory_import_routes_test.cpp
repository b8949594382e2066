#include "organisation/directory_import_routes.hpp"

#include "organisation/directory_import_for_test.hpp"
#include "platform/embedded.hpp"

namespace utsyn {
namespace {

class DirectoryImportRoutesTest : public DirectoryImportForTest {};

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
