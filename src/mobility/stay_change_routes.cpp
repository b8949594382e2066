#include "mobility/stay_change_routes.hpp"

#include "organisation/permissions.hpp"

#include <algorithm>

namespace utsyn {
namespace {

Permission needed_for(StayAction action) {
    return action == StayAction::approve_journey ? Permission::approve_journeys : Permission::keep_stays;
}

}  // namespace

StayView stay_view(const http::Request& request, sql::Transaction& transaction, const Stay& stay) {
    StayStore stays{transaction};
    StayView view{.stay = stay,
                  .row = stays.row_of(stay, request.today()),
                  .days = days_of(stay).count(),
                  .journey_state = journey_state(stay, mobility_limits())};
    if (stay.journey_approval)
        view.journey_approved_by = person_name(transaction, stay.journey_approval->person_id).value_or("");
    if (auto agreement = stays.learning_agreement_of(stay.id, request.fence())) {
        view.learning_agreement_id = agreement->id;
        view.learning_agreement_state = state_of(*agreement);
    }
    view.allowed_actions = actions_on(stay, request.today(), mobility_limits());
    std::erase_if(view.allowed_actions, [&](StayAction action) { return !request.may(needed_for(action)); });
    return view;
}

Outcome<http::Answer<StayView>> change_stay(http::Request& request, std::string_view action, const StayRule& rule) {
    auto transaction = request.database().begin();
    StayStore stays{transaction};
    auto before = stays.find(request.id<Stay>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    Outcome<Stay> after = rule(transaction, *before);
    if (!after) return after.error();
    if (auto saved = stays.save(*before, *after, request.change(action)); !saved) return saved.error();
    auto view = stay_view(request, transaction, *after);
    transaction.commit();
    return http::Answer<StayView>{std::move(view), after->version};
}

}  // namespace utsyn
