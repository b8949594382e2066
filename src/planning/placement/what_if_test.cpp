#include "planning/placement/what_if.hpp"

#include "planning/placement/best_placements_for_test.hpp"
#include "planning/placement/placed_for_test.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <algorithm>
#include <tuple>

namespace utsyn {
namespace {

using Positions = std::vector<std::uint32_t>;
using Moves = std::vector<PlacementMove>;

PlacementInstance instance_of(std::vector<std::uint32_t> capacities, const std::vector<Positions>& lists) {
    PlacementInstance instance{.capacities = std::move(capacities)};
    for (const auto& list : lists) instance.add_applicant(list);
    return instance;
}

PlacementEffect got(Outcome<PlacementEffect> effect) {
    EXPECT_TRUE(effect);
    return effect ? *std::move(effect) : PlacementEffect{};
}

std::string refusal(const Outcome<PlacementEffect>& effect) {
    return effect ? "" : effect.error().errors.at(0).pointer + " " + effect.error().errors.at(0).reason;
}

/// The first has the only seat; the other's second choice.
PlacementInstance two_for_one_seat() {
    return instance_of({1, 0}, {{0}, {1, 0}});
}

TEST(PlacementWhatIf, one_more_place_lets_one_more_in_and_says_who) {
    const auto instance = two_for_one_seat();
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    ASSERT_EQ(before.outcome.position, (Positions{0, none}));
    const auto effect = got(with_one_more_place(instance, PlacementPolicy::least_rank, 1, before, 1));
    EXPECT_EQ(effect.placed_difference, 1);
    EXPECT_EQ(effect.total_rank_difference, 1);
    EXPECT_EQ(effect.moves, (Moves{{1, none, 0}}));
    EXPECT_EQ(effect.after.outcome.lottery, before.outcome.lottery);
}

TEST(PlacementWhatIf, one_more_place_is_of_no_use_where_the_partner_is_full) {
    auto instance = instance_of({1}, {{0}, {0}});
    instance.partners = {{"Lyon", 1}};
    instance.partner_of = {0};
    const auto before = placed_by(instance, PlacementPolicy::greedy, 1);
    const auto effect = got(with_one_more_place(instance, PlacementPolicy::greedy, 1, before, 0));
    EXPECT_EQ(effect.placed_difference, 0);
    EXPECT_TRUE(effect.moves.empty());
}

TEST(PlacementWhatIf, a_higher_ceiling_pays_for_one_more_from_the_amount_on_that_she_costs) {
    auto instance = instance_of({2}, {{0}, {0}});
    instance.ceilings = {{"CO2", 500, {300, 400}}};
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    ASSERT_EQ(before.outcome.placed(), 1);
    const auto too_little = got(with_higher_ceiling(instance, PlacementPolicy::least_rank, 1, before, 0, 199));
    EXPECT_EQ(too_little.placed_difference, 0);
    const auto enough = got(with_higher_ceiling(instance, PlacementPolicy::least_rank, 1, before, 0, 200));
    EXPECT_EQ(enough.placed_difference, 1);
    EXPECT_EQ(enough.moves.size(), 1U);
    const auto endless = got(with_higher_ceiling(instance, PlacementPolicy::least_rank, 1, before, 0, INT64_MAX));
    EXPECT_EQ(endless.placed_difference, 1);
}

TEST(PlacementWhatIf, where_more_gives_nothing_better_nobody_moves) {
    std::mt19937 random{89};
    int as_good = 0;
    for (std::uint32_t i = 0; i < 60; ++i) {
        const auto instance =
            random_placement_instance(random, {.applicants = 40, .places = 5, .capacity = 6, .ceilings = 1});
        for (auto policy : {PlacementPolicy::least_rank, PlacementPolicy::greedy}) {
            const auto before = placed_by(instance, policy, i);
            const auto effect = got(with_higher_ceiling(instance, policy, i, before, 0, 1));
            if (score_of(instance, policy, effect.after.outcome.position) !=
                score_of(instance, policy, before.outcome.position))
                continue;
            ++as_good;
            EXPECT_TRUE(effect.moves.empty()) << told(instance);
        }
    }
    EXPECT_GT(as_good, 40);
}

TEST(PlacementWhatIf, a_withdrawal_moves_those_who_waited_for_the_seat_and_not_her_who_withdrew) {
    const auto instance = instance_of({1, 1}, {{0}, {0, 1}, {1}});
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    ASSERT_EQ(before.outcome.placed(), 2);
    const auto gone = before.outcome.position[0] == 0 ? 0U : 1U;
    const auto effect = got(without_applicants(instance, PlacementPolicy::least_rank, 1, before, std::array{gone}));
    EXPECT_EQ(effect.after.outcome.position[gone], none);
    EXPECT_EQ(effect.placed_difference, 0);
    for (const auto& move : effect.moves) EXPECT_NE(move.applicant, gone);
    EXPECT_FALSE(effect.moves.empty());
}

TEST(PlacementWhatIf, one_fixed_by_hand_who_withdraws_gives_her_seat_away_and_frees_whom_she_was_paired_with) {
    auto instance = instance_of({1, 1}, {{0}, {0, 1}, {1}});
    instance.fixed = {{0, 0}};
    instance.pairs = {{1, 2}};
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    ASSERT_EQ(before.outcome.position, (Positions{0, none, none}));
    const auto effect = got(without_applicants(instance, PlacementPolicy::least_rank, 1, before, std::array{0U, 2U}));
    EXPECT_EQ(effect.after.outcome.position, (Positions{none, 0, none}));
    EXPECT_EQ(effect.moves, (Moves{{1, none, 0}}));
}

TEST(PlacementWhatIf, bounds_that_clash_after_a_withdrawal_are_named_and_nobody_moves) {
    auto instance = instance_of({2}, {{0}, {0}});
    instance.groupings = {{"school", {{"Nordby", 2, none}}, {0, 0}}};
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    const auto effect = got(without_applicants(instance, PlacementPolicy::least_rank, 1, before, std::array{1U}));
    EXPECT_EQ(effect.after.clashing, (std::vector<std::string>{"groups/school/Nordby/least"}));
    EXPECT_TRUE(effect.moves.empty());
    EXPECT_EQ(effect.placed_difference, 0);
    const auto kept = got(with_fewest_changes(instance, 1, before, std::array{1U}));
    EXPECT_EQ(kept.after.clashing, effect.after.clashing);
}

TEST(PlacementWhatIf, the_fewest_changes_leave_a_worse_total_rank_where_a_better_one_would_move_somebody) {
    // The first place falls free: its best use would bring the second applicant from her second choice to her first.
    const auto instance = instance_of({1, 1}, {{0}, {0, 1}});
    auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    ASSERT_EQ(before.outcome.position, (Positions{0, 1}));
    const auto best = got(without_applicants(instance, PlacementPolicy::least_rank, 1, before, std::array{0U}));
    EXPECT_EQ(best.moves, (Moves{{1, 1, 0}}));
    const auto kept = got(with_fewest_changes(instance, 1, before, std::array{0U}));
    EXPECT_TRUE(kept.moves.empty());
    EXPECT_EQ(kept.after.outcome.position, (Positions{none, 1}));
    EXPECT_EQ(kept.after.gap, 0);
}

TEST(PlacementWhatIf, the_fewest_changes_move_somebody_where_this_places_one_more) {
    const auto instance = instance_of({1, 1}, {{0}, {0, 1}, {1}});
    PlacementResult before;
    before.outcome.position = {0, 1, none};
    const auto effect = got(with_fewest_changes(instance, 1, before, std::array{0U}));
    EXPECT_EQ(effect.after.outcome.position, (Positions{none, 0, 0}));
    EXPECT_EQ(effect.moves, (Moves{{1, 1, 0}, {2, none, 0}}));
}

TEST(PlacementWhatIf, placing_somebody_higher_costs_what_those_lose_who_give_way) {
    const auto instance = instance_of({1, 1}, {{0, 1}, {0, 1}});
    const auto before = placed_by(instance, PlacementPolicy::least_rank, 1);
    const auto lower = before.outcome.position[0] == 1 ? 0U : 1U;
    const auto effect = got(cost_of_placing(instance, PlacementPolicy::least_rank, 1, before, lower, 0));
    EXPECT_EQ(effect.total_rank_difference, 0);
    Moves expected{{lower, 1, 0}, {1 - lower, 0, 1}};
    std::ranges::sort(expected, std::ranges::less{}, &PlacementMove::applicant);
    EXPECT_EQ(effect.moves, expected);
    const auto home = got(cost_of_placing(instance, PlacementPolicy::least_rank, 1, before, lower, none));
    EXPECT_EQ(home.placed_difference, -1);
    EXPECT_EQ(home.total_rank_difference, -2);
}

TEST(PlacementWhatIf, what_is_not_there_is_refused) {
    auto instance = two_for_one_seat();
    instance.ineligible = {0, 1, 0};
    const auto before = placed_by(instance, PlacementPolicy::greedy, 1);
    const auto policy = PlacementPolicy::greedy;
    EXPECT_EQ(refusal(with_one_more_place(instance, policy, 1, before, 2)), "/place no-such-place");
    EXPECT_EQ(refusal(with_higher_ceiling(instance, policy, 1, before, 0, 1)), "/ceiling no-such-ceiling");
    EXPECT_EQ(refusal(without_applicants(instance, policy, 1, before, std::array{0U, 2U})),
              "/withdrawn/1 no-such-applicant");
    EXPECT_EQ(refusal(with_fewest_changes(instance, 1, before, std::array{2U})), "/withdrawn/0 no-such-applicant");
    EXPECT_EQ(refusal(cost_of_placing(instance, policy, 1, before, 2, 0)), "/applicant no-such-applicant");
    EXPECT_EQ(refusal(cost_of_placing(instance, policy, 1, before, 1, 0)), "/position not-among-her-choices");
    EXPECT_EQ(refusal(cost_of_placing(instance, policy, 1, before, 0, 1)), "/position not-among-her-choices");
    instance.ceilings = {{"CO2", 5, {1, 1, 1}}};
    EXPECT_EQ(refusal(with_higher_ceiling(instance, policy, 1, before, 0, -1)), "/more too-small");
}

TEST(PlacementWhatIf, with_ceilings_and_thousands_of_applicants_nobody_loses_what_she_has) {
    auto instance = instance_of({20}, std::vector<Positions>(6000, Positions{0}));
    instance.ceilings = {{"CO2", 10, std::vector<std::int64_t>(6000, 1)}};
    PlacementResult before;
    before.outcome.position.assign(6000, none);
    for (std::uint32_t applicant = 4000; applicant < 4009; ++applicant) before.outcome.position[applicant] = 0;
    const auto effect = got(with_fewest_changes(instance, 1, before, std::array{4001U}));
    EXPECT_EQ(effect.placed_difference, 1);
    EXPECT_EQ(effect.moves.size(), 2U);
    for (const auto& move : effect.moves) EXPECT_EQ(move.from, none);
    EXPECT_EQ(effect.after.placed_at_most, 10);
    EXPECT_EQ(effect.after.gap, 0);
}

TEST(PlacementWhatIf, with_ceilings_and_thousands_of_applicants_nobody_keeps_what_is_no_longer_hers) {
    auto instance = instance_of({20}, std::vector<Positions>(6000, Positions{0}));
    instance.ceilings = {{"CO2", 2, std::vector<std::int64_t>(6000, 1)}};
    instance.ineligible.assign(6000, 0);
    instance.ineligible[1] = 1;
    instance.fixed = {{2, none}};
    PlacementResult before;
    before.outcome.position.assign(6000, none);
    for (std::uint32_t applicant = 0; applicant < 3; ++applicant) before.outcome.position[applicant] = 0;
    const auto effect = got(with_fewest_changes(instance, 1, before, {}));
    EXPECT_EQ(effect.after.outcome.position[0], 0U);
    EXPECT_EQ(effect.after.outcome.position[1], none);
    EXPECT_EQ(effect.after.outcome.position[2], none);
    EXPECT_EQ(effect.after.outcome.placed(), 2);
    EXPECT_FALSE(effect.after.gap);
}

TEST(PlacementWhatIf, the_fewest_changes_are_refused_where_somebody_of_thousands_must_move) {
    auto instance = instance_of({1}, std::vector<Positions>(6000, Positions{0}));
    instance.ceilings = {{"CO2", 9, std::vector<std::int64_t>(6000, 1)}};
    instance.groupings = {{"school", {{"Nordby", 1, none}, {"Soerby"}}, std::vector<std::uint32_t>(6000, 1)}};
    instance.groupings[0].group_of[0] = 0;
    PlacementResult before;
    before.outcome.position.assign(6000, none);
    before.outcome.position[1] = 0;
    EXPECT_EQ(refusal(with_fewest_changes(instance, 1, before, {})), "/bounds too-many-for-fewest-changes");
}

// ---- the fewest changes, against every placement tried

struct Withdrawal {
    PlacementInstance instance;
    std::vector<std::uint32_t> withdrawn;
    PlacementResult before;
};

/// Those who lose what they had, without those who withdrew.
std::int64_t changes(const Withdrawal& given, const Positions& after) {
    std::int64_t count = 0;
    for (std::uint32_t applicant = 0; applicant < after.size(); ++applicant)
        if (std::ranges::find(given.withdrawn, applicant) == given.withdrawn.end() &&
            given.before.outcome.position[applicant] != none &&
            given.before.outcome.position[applicant] != after[applicant])
            ++count;
    return count;
}

auto score_of_changes(const Withdrawal& given, const Positions& after) {
    return std::tuple{-placed_of(after), changes(given, after), total_rank_of(after)};
}

/// Every placement without those who withdrew that keeps all bounds and has the best score.
std::vector<Positions> least_changed(const Withdrawal& given) {
    auto left = given.instance;
    auto is_gone = [&](std::uint32_t applicant) {
        return std::ranges::find(given.withdrawn, applicant) != given.withdrawn.end();
    };
    std::erase_if(left.fixed, [&](const auto& fixed) { return is_gone(fixed.applicant); });
    std::erase_if(left.pairs, [&](const auto& pair) { return is_gone(pair.one) || is_gone(pair.other); });
    std::vector<Positions> best;
    each_placement(left, [&](const Positions& positions) {
        auto is_home = [&](std::uint32_t applicant) { return positions[applicant] == none; };
        if (!std::ranges::all_of(given.withdrawn, is_home) || !keeps_bounds(left, positions)) return;
        if (!best.empty() && score_of_changes(given, best.front()) < score_of_changes(given, positions)) return;
        if (!best.empty() && score_of_changes(given, positions) < score_of_changes(given, best.front())) best.clear();
        best.push_back(positions);
    });
    return best;
}

std::vector<std::uint32_t> some_of(const PlacementInstance& instance, std::mt19937& random) {
    std::vector<std::uint32_t> some;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        if (random() % 4 == 0) some.push_back(applicant);
    return some;
}

/// A placement by some policy, and some who withdraw from it; nothing where the bounds clash beforehand.
std::optional<Withdrawal> random_withdrawal(std::mt19937& random, const InstanceKind& kind, std::uint32_t seed) {
    auto instance = random_placement_instance(random, kind);
    auto withdrawn = some_of(instance, random);
    auto before = place(instance, optimising_policies[seed % 3], seed);
    if (!before || !before->clashing.empty()) return std::nullopt;
    return Withdrawal{std::move(instance), std::move(withdrawn), *std::move(before)};
}

TEST(PlacementWhatIf, the_fewest_changes_are_what_trying_all_finds_in_lottery_order) {
    constexpr std::uint32_t count = 6000;
    std::mt19937 random{81};
    int tried = 0;
    for (std::uint32_t i = 0; i < count && !HasFailure(); ++i) {
        const auto given = random_withdrawal(random, with_tree_of_bounds(i, count), i);
        if (!given) continue;
        const auto effect = got(with_fewest_changes(given->instance, i, given->before, given->withdrawn));
        const auto best = least_changed(*given);
        EXPECT_EQ(best.empty(), !effect.after.clashing.empty()) << told(given->instance);
        if (best.empty()) continue;
        const auto expected = first_by_lottery(best, effect.after.outcome.lottery);
        EXPECT_EQ(effect.after.outcome.position, expected) << told(given->instance);
        ++tried;
    }
    EXPECT_GT(tried, 4000);
}

TEST(PlacementWhatIf, the_fewest_changes_under_all_bounds_are_as_few_as_trying_all_finds) {
    constexpr std::uint32_t count = 1500;
    std::mt19937 random{82};
    int tried = 0;
    for (std::uint32_t i = 0; i < count && !HasFailure(); ++i) {
        auto kind = with_tree_of_bounds(i, count);
        kind.ceilings = i % 3;
        kind.crossing = i % 4 == 1;
        kind.pairs = i % 2 == 0 ? 2 : 0;
        const auto given = random_withdrawal(random, kind, i);
        if (!given) continue;
        const auto effect = got(with_fewest_changes(given->instance, i, given->before, given->withdrawn));
        const auto best = least_changed(*given);
        EXPECT_EQ(best.empty(), !effect.after.clashing.empty()) << told(given->instance);
        if (best.empty()) continue;
        const auto& found = effect.after.outcome.position;
        EXPECT_EQ(effect.after.gap, 0);
        EXPECT_TRUE(std::ranges::find(best, found) != best.end())
            << told(given->instance, PlacementPolicy::least_rank, found, best.front());
        ++tried;
    }
    EXPECT_GT(tried, 900);
}

TEST(PlacementWhatIf, the_fewest_changes_under_ceilings_are_no_more_than_those_of_placing_again) {
    std::mt19937 random{83};
    for (std::uint32_t i = 0; i < 8; ++i) {
        PlacementInstance instance;
        while (instance.applicants() < 120)
            instance =
                random_placement_instance(random, {.applicants = 160, .places = 8, .capacity = 30, .ceilings = 1});
        const Withdrawal given{instance, some_of(instance, random),
                               placed_by(instance, PlacementPolicy::least_rank, i)};
        const auto kept = got(with_fewest_changes(instance, i, given.before, given.withdrawn));
        const auto again =
            got(without_applicants(instance, PlacementPolicy::least_rank, i, given.before, given.withdrawn));
        EXPECT_TRUE(keeps_bounds(without(instance, given.withdrawn), kept.after.outcome.position));
        const auto& found = kept.after.outcome;
        if (found.placed() <= again.after.outcome.placed()) {
            EXPECT_LE(changes(given, found.position), changes(given, again.after.outcome.position));
        }
        EXPECT_GE(*kept.after.placed_at_most, std::max(found.placed(), again.after.outcome.placed()));
    }
}

// ---- properties

InstanceKind drawn_kind() {
    return with_tree_of_bounds(*rc::gen::inRange(0U, 3000U), 3000);
}

RC_GTEST_PROP(PlacementWhatIf, one_more_place_never_places_fewer, ()) {
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    const auto instance = random_placement_instance(random, drawn_kind());
    const auto policy = *rc::gen::elementOf(optimising_policies);
    const auto before = placed_by(instance, policy, 3);
    const auto place = static_cast<std::uint32_t>(random() % instance.place_count());
    const auto effect = got(with_one_more_place(instance, policy, 3, before, place));
    RC_ASSERT(effect.placed_difference >= 0);
}

RC_GTEST_PROP(PlacementWhatIf, a_higher_ceiling_makes_nothing_worse, ()) {
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    auto instance = random_placement_instance(random, {.applicants = 8, .groups = 2, .ceilings = 2});
    const auto policy = *rc::gen::element(PlacementPolicy::least_rank, PlacementPolicy::greedy);
    const auto before = placed_by(instance, policy, 3);
    const auto effect = got(with_higher_ceiling(instance, policy, 3, before, 1, *rc::gen::inRange(0, 20)));
    RC_ASSERT(score_of(instance, policy, effect.after.outcome.position) <=
              score_of(instance, policy, before.outcome.position));
}

RC_GTEST_PROP(PlacementWhatIf, a_withdrawal_of_one_who_had_nothing_moves_nobody, ()) {
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    const auto instance = random_placement_instance(random, drawn_kind());
    const auto policy = *rc::gen::elementOf(optimising_policies);
    const auto before = placed_by(instance, policy, 3);
    RC_PRE(before.clashing.empty());
    std::vector<std::uint32_t> at_home;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        if (!before.outcome.is_placed(applicant)) at_home.push_back(applicant);
    RC_ASSERT(got(without_applicants(instance, policy, 3, before, at_home)).moves.empty());
    RC_ASSERT(got(with_fewest_changes(instance, 3, before, at_home)).placed_difference >= 0);
}

RC_GTEST_PROP(PlacementWhatIf, the_fewest_changes_are_no_more_than_those_of_placing_again, ()) {
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    const auto given = random_withdrawal(random, drawn_kind(), *rc::gen::inRange(0U, 9U));
    RC_PRE(given.has_value());
    const auto policy = *rc::gen::elementOf(optimising_policies);
    const auto again = got(without_applicants(given->instance, policy, 3, given->before, given->withdrawn));
    RC_PRE(again.after.clashing.empty());
    const auto kept = got(with_fewest_changes(given->instance, 3, given->before, given->withdrawn));
    RC_ASSERT(kept.after.outcome.placed() == again.after.outcome.placed());
    RC_ASSERT(changes(*given, kept.after.outcome.position) <= changes(*given, again.after.outcome.position));
}

RC_GTEST_PROP(PlacementWhatIf, leaving_everybody_where_she_is_costs_nothing, ()) {
    std::mt19937 random{*rc::gen::arbitrary<std::uint32_t>()};
    const auto instance = random_placement_instance(random, drawn_kind());
    const auto policy = *rc::gen::elementOf(optimising_policies);
    const auto before = placed_by(instance, policy, 3);
    RC_PRE(before.clashing.empty() && instance.applicants() > 0);
    const auto applicant = static_cast<std::uint32_t>(random() % instance.applicants());
    const auto position = before.outcome.position[applicant];
    RC_ASSERT(got(cost_of_placing(instance, policy, 3, before, applicant, position)).moves.empty());
}

}  // namespace
}  // namespace utsyn
