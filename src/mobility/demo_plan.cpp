#include "mobility/demo_plan.hpp"

#include <algorithm>

namespace utsyn {

std::vector<Id<Offer>> demo_choices(const std::vector<Offer>& offers, const std::string& programme,
                                    std::size_t position) {
    std::vector<Id<Offer>> own;
    std::vector<Id<Offer>> any;
    for (std::size_t step = 0; step < offers.size(); ++step) {
        // Most begin among the first few: these are scarce, and the ways to place come out differently.
        const auto& offer = offers[(step + position / 3 % 3 + position / 9 % 2) % offers.size()];
        if (!offer.published_on) continue;
        bool fits = !offer.programmes.empty() && offer.programmes.front() == programme;
        if (fits) own.push_back(offer.id);
        else if (offer.programmes.empty() || position % 9 == 0) any.push_back(offer.id);
    }
    auto& first = position % 3 == 1 ? any : own;
    auto& then = position % 3 == 1 ? own : any;
    first.insert(first.end(), then.begin(), then.end());
    first.resize(std::min(first.size(), 2 + position % 4));
    return first;
}

LearningAgreement demo_learning_agreement(const Stay& stay, const DemoSchool& school, Instant now) {
    auto goal = [](const LearningGoalTexts& texts) {
        return LearningGoal{texts.subject, texts.competence_goal, texts.goal, texts.evidence};
    };
    return {.id = Id<LearningAgreement>::make(now),
            .organisation_id = stay.organisation_id,
            .stay_id = stay.id,
            .goals = {goal(school.language_goal), goal(school.trade_goal)},
            .tasks = school.tasks,
            .supervision = school.supervision,
            .assessment = school.assessment,
            .recognition = school.recognition};
}

}  // namespace utsyn
