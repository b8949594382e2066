#include "organisation/attachment_routes.hpp"

#include "organisation/organisation_store.hpp"
#include "organisation/schools_for_test.hpp"
#include "platform/http/routes_for_test.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// Papers of an organisation itself, which those who see the directory read and those who keep it add.
constexpr std::array attachables_of_test{Attachable{
    "organisation", Permission::see_directory, Permission::keep_directory,
    [](sql::Transaction& transaction, const Fence& fence, const Uuid& id) -> std::optional<Id<Organisation>> {
        auto found = OrganisationStore{transaction}.find_own({id}, fence);
        if (!found) return std::nullopt;
        return found->id;
    }}};
const std::array slices_of_test{Slice{.name = "test", .attachables = attachables_of_test}};

class AttachmentRoutesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        schools.emplace(database());
        authority.emplace(database(), clock);
        routes.emplace(database(), *authority, clock,
                       std::initializer_list<void (*)(http::Router&)>{add_attachment_routes},
                       std::vector<jobs::Worker>{}, slices_of_test);
    }

    TestClient as(RoleKind role, Id<Organisation> at) { return schools->signed_in(routes->client(), role, at); }

    AnswerForTest attach(TestClient& client, const FileForTest& file, const std::string& noun = "organisation") {
        return client.upload("/api/attachments", {file}, {{"noun", noun}, {"subject_id", schools->school.to_string()}});
    }

    std::string list_of_school() const {
        return "/api/attachments?noun=organisation&subject_id=" + schools->school.to_string();
    }

    const FileForTest paper{"file", "Avtale åpen.pdf", "application/pdf", "%PDF-1.7 signed by both"};
    Clock clock{SchoolsForTest::noon};
    std::optional<SchoolsForTest> schools;
    std::optional<RoleAuthority> authority;
    std::optional<RoutesForTest> routes;
};

TEST_P(AttachmentRoutesTest, keeps_a_paper_with_its_thing_and_gives_it_back_byte_by_byte) {
    auto coordinator = as(RoleKind::coordinator, schools->school);
    auto made = attach(coordinator, paper);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.at("/file_name"), "Avtale åpen.pdf");
    EXPECT_EQ(made.at("/size"), "23");
    EXPECT_EQ(made.at("/sha256").size(), 64U);
    EXPECT_EQ(made.at("/organisation_id"), schools->school.to_string());

    auto read = as(RoleKind::teacher, schools->school).get(made.header("Location"));
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(read.body, paper.bytes);
    EXPECT_EQ(read.header("Content-Type"), "application/pdf");
    EXPECT_TRUE(read.header("Content-Disposition").starts_with("attachment"));
    EXPECT_EQ(coordinator.get(list_of_school()).at("/items/0/id"), made.at("/id"));
}

TEST_P(AttachmentRoutesTest, an_owner_may_read_what_a_school_keeps_and_nobody_beside_or_outside) {
    auto coordinator = as(RoleKind::coordinator, schools->school);
    auto path = attach(coordinator, paper).header("Location");
    EXPECT_EQ(as(RoleKind::owner_coordinator, schools->owner).get(path).status, 200);
    for (auto other : {schools->sibling, schools->stranger}) {
        auto outsider = as(RoleKind::coordinator, other);
        EXPECT_EQ(outsider.get(path).status, 404);
        EXPECT_EQ(outsider.get(list_of_school()).body, R"({"items":[]})");
        EXPECT_EQ(attach(outsider, paper).at("/errors/0/pointer"), "/subject_id");
    }
    EXPECT_EQ(as(RoleKind::pupil, schools->school).get(path).status, 404);
}

TEST_P(AttachmentRoutesTest, asks_for_the_permission_that_the_noun_needs) {
    auto teacher = as(RoleKind::teacher, schools->school);
    EXPECT_EQ(attach(teacher, paper).status, 403);
    auto coordinator = as(RoleKind::coordinator, schools->school);
    EXPECT_EQ(attach(coordinator, paper, "session").at("/errors/0/pointer"), "/noun");
}

TEST_P(AttachmentRoutesTest, refuses_a_file_that_is_not_what_it_calls_itself_and_a_form_without_one) {
    auto coordinator = as(RoleKind::coordinator, schools->school);
    EXPECT_EQ(attach(coordinator, {"file", "paper.pdf", "application/pdf", "<html>"}).status, 415);
    auto none = coordinator.upload("/api/attachments", {},
                                   {{"noun", "organisation"}, {"subject_id", schools->school.to_string()}});
    EXPECT_EQ(none.at("/errors/0/pointer"), "/file");
}

UTSYN_ON_BOTH_ENGINES(AttachmentRoutesTest);

}  // namespace
}  // namespace utsyn
