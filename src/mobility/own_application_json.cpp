#include "mobility/own_application_json.hpp"

#include <algorithm>

namespace utsyn {

std::vector<ChoosableOffer> choosable_offers(std::vector<OfferRow> offers,
                                             const std::optional<MobilityApplication>& application,
                                             std::optional<Date> born_on, const i18n::Messages& messages,
                                             const Language& language) {
    Applicant applicant{.born_on = born_on};
    std::vector<Id<Offer>> choices;
    if (application) {
        applicant.programme = application->programme;
        applicant.year_level = application->year_level;
        choices = application->choices;
    }
    std::vector<ChoosableOffer> choosable;
    for (auto& offer : offers) {
        auto reasons = why_not_eligible(requirements_of(offer), applicant);
        ChoosableOffer one{.eligible = reasons.empty(), .reasons = sentences_of(reasons, offer, messages, language)};
        auto place = std::ranges::find(choices, offer.id);
        if (place != choices.end()) one.rank = place - choices.begin() + 1;
        one.offer = std::move(offer);
        choosable.push_back(std::move(one));
    }
    auto position = [&](const ChoosableOffer& one) { return one.rank.value_or(std::ssize(choices) + 1); };
    std::ranges::stable_sort(choosable, {}, position);
    return choosable;
}

OwnApplication own_application_of(const MobilityApplication& application) {
    return {application.choices, application.motivation,   application.programme,   application.year_level,
            application.points,  application.submitted_at, application.withdrawn_on};
}

void apply(const OwnApplicationDraft& draft, MobilityApplication& application) {
    application.choices = draft.choices;
    application.motivation = draft.motivation;
    application.programme = draft.programme;
    application.year_level = draft.year_level;
}

}  // namespace utsyn
