#pragma once

#include "mobility/mobility_application_store.hpp"
#include "mobility/offer_store.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {

/// One ranked offer of an application.
struct ChoiceView {
    Id<Offer> offer_id;
    std::int64_t rank = 0;  // 1: the best
    std::string title;
    std::string partner_name;
    std::string partner_country;
    bool eligible = true;
    std::vector<std::string> reasons;  // why not, in the reader's language
};
BOOST_DESCRIBE_STRUCT(ChoiceView, (), (offer_id, rank, title, partner_name, partner_country, eligible, reasons))

enum class MobilityApplicationAction { give_points };
BOOST_DESCRIBE_ENUM(MobilityApplicationAction, give_points)

/// What staff see of one application.
struct MobilityApplicationView {
    Id<MobilityApplication> id;
    Version version;
    Id<OfferRound> round_id;
    Id<Person> person_id;
    std::string person_name;
    std::string motivation;
    std::string programme;
    std::int64_t year_level = 0;
    std::optional<std::int64_t> points;
    std::optional<std::string> points_note;
    Instant submitted_at;
    std::optional<Date> withdrawn_on;
    std::vector<ChoiceView> choices;
    std::vector<MobilityApplicationAction> allowed_actions;
};
BOOST_DESCRIBE_STRUCT(MobilityApplicationView, (),
                      (id, version, round_id, person_id, person_name, motivation, programme, year_level, points,
                       points_note, submitted_at, withdrawn_on, choices, allowed_actions))

/// How an applicant is judged.
struct PointsDraft {
    std::int64_t points = 0;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(PointsDraft, (), (points, note))
template <>
inline constexpr auto field_rules<PointsDraft> =
    std::array{FieldRule{.field = "points", .minimum = 0}, FieldRule{.field = "note", .max_length = 2000}};

/// What eligibility asks of an offer.
Offer requirements_of(const OfferRow& row);

/// Why an offer is not for an applicant, in the reader's language.
std::vector<std::string> sentences_of(std::span<const WhyNotEligible> reasons, const OfferRow& offer,
                                      const i18n::Messages& messages, const Language& language);

/// The ranked offers with what keeps the applicant from each. Offers that are gone are left out.
std::vector<ChoiceView> choice_views(const MobilityApplicationRow& application, std::span<const OfferRow> offers,
                                     const i18n::Messages& messages, const Language& language);

}  // namespace utsyn
