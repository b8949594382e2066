#include "organisation/directory_import_commands.hpp"

#include "organisation/directory_import_for_test.hpp"

namespace utsyn {
namespace {

class DirectoryImportRunTest : public DirectoryImportForTest {};

TEST_P(DirectoryImportRunTest, a_run_writes_the_entries_into_the_owners_directory_with_number_and_position) {
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

TEST_P(DirectoryImportRunTest, parents_own_what_lies_below_them_wherever_they_stand_in_the_file) {
    imported("1;2;Department;0301;\n2;3;School;0301;\n3;;Municipality;0301;\n");
    EXPECT_EQ(above("Department"), (Names{"Municipality", "School"}));
    EXPECT_EQ(above("Municipality"), Names{});
}

TEST_P(DirectoryImportRunTest, a_parent_that_changes_moves_what_lies_below) {
    imported("1;2;Department;0301;\n2;3;School;0301;\n3;;North;0301;\n4;;South;0301;\n");
    const auto id = imported("1;2;Department;0301;\n2;4;School;0301;\n3;;North;0301;\n4;;South;0301;\n");
    EXPECT_EQ(above("Department"), (Names{"School", "South"}));
    ASSERT_EQ(client->post(path(id, "/undo")).status, 200);
    EXPECT_EQ(above("Department"), (Names{"North", "School"}));
}

TEST_P(DirectoryImportRunTest, a_parent_that_comes_with_a_later_file_is_connected_then) {
    imported("1;2;School;0301;\n");
    EXPECT_EQ(above("School"), Names{});
    imported("2;;Municipality;0301;\n");
    EXPECT_EQ(above("School"), (Names{"Municipality"}));
}

TEST_P(DirectoryImportRunTest, the_same_file_again_changes_nothing) {
    imported("1;;Fjordly;0301;22\n2;1;Lia;1103;\n");
    const auto id = checked("1;;Fjordly;0301;22\n2;1;Lia;1103;\n");
    EXPECT_EQ(client->get(path(id)).at("/counts/same"), "2");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly 22", "Lia -"}));
}

TEST_P(DirectoryImportRunTest, a_later_file_changes_what_the_register_changed_and_keeps_what_someone_here_changed) {
    imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    imported("1;;Fjordly skole;1103;22\n");
    EXPECT_EQ(entries(), (Names{"Fjordly skole 99"}));
    const auto shown = client->get("/api/organisations/" + organisation_called("Fjordly skole").to_string());
    EXPECT_EQ(shown.at("/organisation/town"), "Stavanger");
}

TEST_P(DirectoryImportRunTest, a_field_that_both_changed_waits_for_a_choice_and_comes_back_while_it_is_open) {
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

TEST_P(DirectoryImportRunTest, taking_the_registers_version_overwrites_what_someone_here_changed) {
    imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    const auto id = checked("1;;Fjordly;0301;33\n");
    decide(id, 2, "take");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly 33"}));
}

TEST_P(DirectoryImportRunTest, of_a_number_that_stands_twice_the_first_version_counts_unless_another_is_taken) {
    const auto id = checked("1;;Ski;0301;\n1;;Magasinparken;0301;\n1;;Third;0301;\n2;;Fjordly;0301;\n2;;Lia;0301;\n");
    decide(id, 3, "take");
    EXPECT_EQ(decide(id, 4, "take").status, 200);
    EXPECT_EQ(client->get(path(id, "/rows?outcome=conflict")).at("/items/0/choice"), "keep");
    EXPECT_EQ(run(id), "done");
    EXPECT_EQ(entries(), (Names{"Fjordly -", "Third -"}));
    EXPECT_EQ(client->get(path(id)).at("/open_conflicts"), "1");
}

TEST_P(DirectoryImportRunTest, the_same_file_again_keeps_the_version_that_was_taken) {
    const auto rows = "1;;Ski;0301;\n1;;Magasinparken;0301;\n";
    const auto id = checked(rows);
    decide(id, 3, "take");
    EXPECT_EQ(run(id), "done");
    imported(rows);
    EXPECT_EQ(entries(), (Names{"Magasinparken -"}));
}

TEST_P(DirectoryImportRunTest, an_open_conflict_may_be_decided_after_the_run_once) {
    const auto id = imported("1;;Ski;0301;\n1;;Magasinparken;0301;7\n");
    EXPECT_EQ(entries(), (Names{"Ski -"}));
    EXPECT_EQ(decide(id, 3, "take").status, 200);
    EXPECT_EQ(entries(), (Names{"Magasinparken 7"}));
    EXPECT_EQ(decide(id, 3, "keep").status, 409);
    EXPECT_EQ(client->post(path(id, "/undo")).status, 200);
    EXPECT_EQ(entries(), Names{});
}

TEST_P(DirectoryImportRunTest, only_conflicts_are_decided) {
    const auto id = checked("1;;Ski;0301;\n");
    EXPECT_EQ(decide(id, 2, "take").status, 404);
    EXPECT_EQ(decide(id, 99, "take").status, 404);
    EXPECT_EQ(decide(id, 2, "both").status, 422);
}

TEST_P(DirectoryImportRunTest, a_run_needs_a_dry_run_and_happens_once) {
    const auto id = upload(header + "1;;Fjordly;0301;\n").at("/id");
    EXPECT_TRUE(client->post(path(id, "/run")).at("/type").ends_with("import-not-checked"));
    check(id);
    EXPECT_EQ(run(id), "done");
    EXPECT_TRUE(client->post(path(id, "/run")).at("/type").ends_with("import-done"));
    EXPECT_EQ(check(id).status, 409);
}

TEST_P(DirectoryImportRunTest, a_run_that_the_directory_has_overtaken_writes_nothing_and_says_so) {
    imported("1;;Fjordly;0301;22\n");
    const auto id = checked("1;;Fjordly;0301;33\n2;;Lia;0301;\n");
    edit_phone("Fjordly", "99");
    EXPECT_EQ(run(id), "uploaded");
    EXPECT_EQ(client->get(path(id)).at("/failure"), "directory-changed");
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));
    EXPECT_EQ(check(id).at("/state"), "checked");
}

TEST_P(DirectoryImportRunTest, two_files_with_the_same_new_entry_do_not_both_run) {
    const auto first = checked("1;;Fjordly;0301;\n");
    const auto second = checked("1;;Fjordly skole;0301;\n");
    EXPECT_EQ(run(first), "done");
    EXPECT_EQ(run(second), "uploaded");
    EXPECT_EQ(entries(), (Names{"Fjordly -"}));
}

TEST_P(DirectoryImportRunTest, a_run_that_breaks_off_leaves_nothing_behind) {
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

UTSYN_ON_BOTH_ENGINES(DirectoryImportRunTest);

}  // namespace
}  // namespace utsyn
