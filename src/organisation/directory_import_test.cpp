#include "organisation/directory_import.hpp"

#include "organisation/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using enum ImportAction;
using Actions = std::vector<ImportAction>;

const Instant noon = *Instant::parse("2026-11-16T12:00:00.000Z");

DirectoryImport in_state(ImportState state) {
    DirectoryImport one;
    if (state == ImportState::uploaded) return one;
    one.counts = ImportCounts{};
    if (state == ImportState::checked) return one;
    one.started_at = noon;
    if (state == ImportState::running) return one;
    one.done_at = noon;
    if (state == ImportState::undone) one.undone_at = noon;
    return one;
}

}  // namespace

TEST(DirectoryImport, its_state_follows_from_what_has_happened) {
    for (const auto state :
         {ImportState::uploaded, ImportState::checked, ImportState::running, ImportState::done, ImportState::undone})
        EXPECT_EQ(state_of(in_state(state)), state);
}

TEST(DirectoryImport, each_state_allows_its_actions) {
    EXPECT_EQ(actions_on(in_state(ImportState::uploaded)), (Actions{check}));
    EXPECT_EQ(actions_on(in_state(ImportState::checked)), (Actions{check, decide, run}));
    EXPECT_EQ(actions_on(in_state(ImportState::running)), Actions{});
    EXPECT_EQ(actions_on(in_state(ImportState::done)), (Actions{decide, undo}));
    EXPECT_EQ(actions_on(in_state(ImportState::undone)), Actions{});
}

TEST(DirectoryImport, an_action_out_of_turn_is_refused_by_its_state) {
    EXPECT_TRUE(check_action(in_state(ImportState::checked), run).has_value());
    EXPECT_TRUE(check_action(in_state(ImportState::uploaded), run).error().is(problems::import_not_checked));
    EXPECT_TRUE(check_action(in_state(ImportState::checked), undo).error().is(problems::import_not_done));
    EXPECT_TRUE(check_action(in_state(ImportState::running), run).error().is(problems::import_under_way));
    EXPECT_TRUE(check_action(in_state(ImportState::done), run).error().is(problems::import_done));
    EXPECT_TRUE(check_action(in_state(ImportState::undone), undo).error().is(problems::import_done));
}

}  // namespace utsyn
