#include "mobility/training_abroad_watch.hpp"

#include "funding/funding.hpp"
#include "mobility/training_abroad_store.hpp"

namespace utsyn {

void add_unclaimed_trainings(const View& view, std::vector<Alarm>& alarms) {
    const Days notice{training_abroad_limits().claim_notice_days};
    const Days urgent{training_abroad_limits().claim_urgent_days};
    const auto rates = current_rates(view.transaction);
    for (const auto& [training, stay] : TrainingAbroadStore{view.transaction}.unclaimed(view.fence, view.today)) {
        const auto deadline = claim_deadline(training, stay, *rates);
        if (!deadline || view.today < deadline->last_day - notice || deadline->last_day < view.today) continue;
        alarms.push_back({.kind = "training-claim-due",
                          .arguments = {{"partner", StayStore{view.transaction}.row_of(stay, view.today).partner_name}},
                          .since = deadline->last_day - notice,
                          .due = deadline->last_day,
                          .action = "alarm.action.open-training-abroad",
                          .link = "/trainings-abroad/" + training.id.to_string(),
                          .urgent = deadline->last_day <= view.today + urgent});
    }
}

}  // namespace utsyn
