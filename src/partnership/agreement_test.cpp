#include "partnership/agreement.hpp"

#include "partnership/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const Date first_day{2026, 8, 1};
const Date last_day{2031, 7, 31};

Agreement draft() {
    Agreement agreement;
    agreement.valid_from = first_day;
    agreement.valid_to = last_day;
    agreement.notice_days = Days{90};
    return agreement;
}

Agreement signed_by_both() {
    auto agreement = draft();
    agreement.our_signature = OurSignature{{}, Date{2026, 5, 1}};
    agreement.their_signature = TheirSignature{"Marie Dubois", Date{2026, 5, 20}, {}};
    return agreement;
}

TEST(Agreement, is_a_draft_until_someone_signs) {
    EXPECT_EQ(state_on(draft(), first_day), AgreementState::draft);
    auto half_signed = *sign_for_us(draft(), {{}, Date{2026, 5, 1}});
    EXPECT_EQ(state_on(half_signed, first_day), AgreementState::awaiting_signatures);
}

TEST(Agreement, is_in_force_from_its_first_to_its_last_day) {
    auto agreement = signed_by_both();
    EXPECT_EQ(state_on(agreement, first_day - Days{1}), AgreementState::awaiting_start);
    EXPECT_EQ(state_on(agreement, first_day), AgreementState::in_force);
    EXPECT_EQ(state_on(agreement, last_day), AgreementState::in_force);
    EXPECT_EQ(state_on(agreement, last_day + Days{1}), AgreementState::expired);
}

TEST(Agreement, cannot_be_signed_twice_by_us) {
    EXPECT_TRUE(sign_for_us(signed_by_both(), {{}, first_day}).error().is(problems::agreement_already_signed_by_us));
    EXPECT_TRUE(sign_for_them(signed_by_both(), {"M. Dubois", first_day, {}})
                    .error()
                    .is(problems::agreement_already_signed_by_them));
}

TEST(Agreement, cannot_be_signed_after_its_last_day) {
    EXPECT_TRUE(sign_for_us(draft(), {{}, last_day}));
    EXPECT_TRUE(sign_for_us(draft(), {{}, last_day + Days{1}}).error().is(problems::agreement_over));
    EXPECT_TRUE(sign_for_them(draft(), {"", last_day + Days{1}, {}}).error().is(problems::agreement_over));
}

TEST(Agreement, cannot_be_edited_once_signed) {
    EXPECT_TRUE(check_editable(draft()));
    EXPECT_TRUE(check_editable(signed_by_both()).error().is(problems::agreement_signed));
}

TEST(Agreement, ends_when_the_notice_has_run) {
    auto ended = terminate(signed_by_both(), Date{2027, 1, 1});
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->terminated_from, (Date{2027, 4, 1}));
    EXPECT_EQ(state_on(*ended, Date{2027, 3, 31}), AgreementState::in_force);
    EXPECT_EQ(state_on(*ended, Date{2027, 4, 1}), AgreementState::terminated);
}

TEST(Agreement, cannot_be_ended_when_it_is_not_in_force_or_ends_sooner_anyway) {
    EXPECT_TRUE(terminate(draft(), first_day).error().is(problems::agreement_not_in_force));
    EXPECT_TRUE(
        terminate(*terminate(signed_by_both(), first_day), first_day).error().is(problems::agreement_not_in_force));
    EXPECT_TRUE(terminate(signed_by_both(), Date{2031, 6, 1}).error().is(problems::agreement_ends_before_notice));
}

TEST(Agreement, of_two_years_is_too_short_and_of_five_is_not) {
    const auto& limits = partnership_limits();
    auto agreement = draft();
    agreement.valid_to = Date{2028, 7, 31};
    EXPECT_EQ(term_years(agreement), 2);
    EXPECT_TRUE(is_short_term(agreement, limits));
    agreement.valid_to = Date{2029, 7, 30};
    EXPECT_TRUE(is_short_term(agreement, limits));
    agreement.valid_to = Date{2029, 7, 31};
    EXPECT_FALSE(is_short_term(agreement, limits));
    EXPECT_EQ(term_years(draft()), 5);
    EXPECT_FALSE(is_short_term(draft(), limits));
}

TEST(Agreement, that_ends_before_it_begins_is_refused) {
    EXPECT_TRUE(check_term(first_day, first_day));
    EXPECT_EQ(check_term(first_day, first_day - Days{1}).error().errors.at(0).pointer, "/valid_to");
}

TEST(Agreement, offers_the_actions_that_its_rules_allow) {
    using enum AgreementAction;
    EXPECT_EQ(actions_on(draft(), first_day), (std::vector{edit, sign, record_signature}));
    EXPECT_EQ(actions_on(signed_by_both(), first_day), (std::vector{AgreementAction::terminate}));
    EXPECT_TRUE(actions_on(signed_by_both(), last_day + Days{1}).empty());
}

TEST(Partner, with_one_named_person_is_thinly_anchored) {
    NamedContact ours{.side = Side::ours, .valid_from = first_day};
    NamedContact theirs{.side = Side::theirs, .valid_from = first_day};
    EXPECT_TRUE(is_thinly_anchored(std::vector{ours, theirs}, first_day, 2));
    EXPECT_FALSE(is_thinly_anchored(std::vector{ours, ours}, first_day, 2));
    auto gone = ours;
    gone.valid_to = first_day;
    EXPECT_FALSE(is_thinly_anchored(std::vector{ours, gone}, first_day, 2));
    EXPECT_TRUE(is_thinly_anchored(std::vector{ours, gone}, first_day + Days{1}, 2));
}

TEST(Partner, is_due_a_visit_two_years_after_the_last_in_each_direction_apart) {
    std::vector visits{Visit{.direction = Direction::outgoing, .visited_on = Date{2024, 10, 15}},
                       Visit{.direction = Direction::outgoing, .visited_on = Date{2023, 1, 1}}};
    EXPECT_EQ(next_visit_due(visits, Direction::outgoing, Date{2020, 1, 1}, 24), (Date{2026, 10, 15}));
    EXPECT_EQ(next_visit_due(visits, Direction::incoming, Date{2020, 2, 29}, 24), (Date{2022, 2, 28}));
}

}  // namespace
}  // namespace utsyn
