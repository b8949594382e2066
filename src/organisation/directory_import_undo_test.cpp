#include "organisation/directory_import_for_test.hpp"
#include "organisation/membership_store.hpp"

namespace utsyn {
namespace {

class DirectoryImportUndoTest : public DirectoryImportForTest {};

TEST_P(DirectoryImportUndoTest, an_undo_puts_back_what_was_there) {
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

TEST_P(DirectoryImportUndoTest, an_import_that_something_stands_on_is_not_undone) {
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

TEST_P(DirectoryImportUndoTest, an_import_whose_entry_someone_edited_is_not_undone) {
    const auto id = imported("1;;Fjordly;0301;22\n");
    edit_phone("Fjordly", "99");
    EXPECT_EQ(client->get(path(id)).at("/allowed_actions"), "[]");
    EXPECT_EQ(client->post(path(id, "/undo")).status, 409);
    EXPECT_EQ(entries(), (Names{"Fjordly 99"}));
}

TEST_P(DirectoryImportUndoTest, imports_of_one_register_are_undone_the_last_first) {
    const auto first = imported("1;;Fjordly;0301;22\n");
    const auto second = imported("2;;Lia;0301;\n");
    EXPECT_EQ(client->post(path(first, "/undo")).status, 409);
    EXPECT_EQ(client->post(path(second, "/undo")).status, 200);
    EXPECT_EQ(client->post(path(first, "/undo")).status, 200);
    EXPECT_EQ(entries(), Names{});
}

UTSYN_ON_BOTH_ENGINES(DirectoryImportUndoTest);

}  // namespace
}  // namespace utsyn
