#include "mobility/mobility_application_json.hpp"

#include <fmt/ranges.h>
#include <algorithm>

namespace utsyn {
namespace {

std::string_view key_of(WhyNotEligible why) {
    switch (why) {
        case WhyNotEligible::for_staff: return "not_eligible.for_staff";
        case WhyNotEligible::incoming: return "not_eligible.incoming";
        case WhyNotEligible::other_programme: return "not_eligible.other_programme";
        case WhyNotEligible::other_year_level: return "not_eligible.other_year_level";
        case WhyNotEligible::too_young: return "not_eligible.too_young";
    }
    return "";
}

}  // namespace

Offer requirements_of(const OfferRow& row) {
    return {.id = row.id,
            .direction = row.direction,
            .who = row.who,
            .starts_on = row.starts_on,
            .programmes = row.programmes,
            .year_levels = row.year_levels,
            .minimum_age = row.minimum_age};
}

std::vector<std::string> sentences_of(std::span<const WhyNotEligible> reasons, const OfferRow& offer,
                                      const i18n::Messages& messages, const Language& language) {
    Arguments arguments{{"programmes", fmt::format("{}", fmt::join(offer.programmes, ", "))},
                        {"year_levels", fmt::format("{}", fmt::join(offer.year_levels, ", "))},
                        {"age", offer.minimum_age.value_or(0)}};
    std::vector<std::string> sentences;
    for (auto why : reasons) sentences.push_back(messages.text(language, key_of(why), arguments));
    return sentences;
}

std::vector<ChoiceView> choice_views(const MobilityApplicationRow& application, std::span<const OfferRow> offers,
                                     const i18n::Messages& messages, const Language& language) {
    Applicant applicant{application.programme, application.year_level, application.born_on};
    std::vector<ChoiceView> views;
    for (std::size_t position = 0; position < application.choices.size(); ++position) {
        auto offer = std::ranges::find(offers, application.choices[position], &OfferRow::id);
        if (offer == offers.end()) continue;
        auto reasons = why_not_eligible(requirements_of(*offer), applicant);
        views.push_back({offer->id, static_cast<std::int64_t>(position) + 1, offer->title, offer->partner_name,
                         offer->partner_country, reasons.empty(), sentences_of(reasons, *offer, messages, language)});
    }
    return views;
}

}  // namespace utsyn
