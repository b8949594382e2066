#include "mobility/learning_agreement.hpp"

#include "mobility/problems.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

const NamedSignature signature{"Someone", Date{2027, 1, 10}};

LearningAgreement with_goal() {
    return {.goals = {{"French", "read texts of some length", "", ""}}};
}

TEST(LearningAgreement, is_agreed_when_all_three_have_signed) {
    auto agreement = with_goal();
    EXPECT_EQ(state_of(agreement), LearningAgreementState::draft);
    for (auto signer : {Signer::pupil, Signer::home}) {
        agreement = *sign(agreement, signer, signature);
        EXPECT_EQ(state_of(agreement), LearningAgreementState::awaiting_signatures);
    }
    EXPECT_EQ(state_of(*sign(agreement, Signer::host, signature)), LearningAgreementState::agreed);
}

TEST(LearningAgreement, without_goals_cannot_be_signed) {
    EXPECT_TRUE(sign({}, Signer::pupil, signature).error().is(problems::learning_agreement_without_goals));
}

TEST(LearningAgreement, is_signed_once_by_each_and_edited_by_nobody_then) {
    auto agreement = *sign(with_goal(), Signer::host, signature);
    EXPECT_TRUE(sign(agreement, Signer::host, signature).error().is(problems::learning_agreement_already_signed));
    EXPECT_TRUE(check_editable(agreement).error().is(problems::learning_agreement_signed));
    using enum LearningAgreementAction;
    EXPECT_EQ(actions_of(agreement), (std::vector{sign_pupil, sign_home}));
}

}  // namespace
}  // namespace utsyn
