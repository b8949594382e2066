#include "mobility/demo.hpp"

#include "mobility/demo_names.hpp"
#include "mobility/demo_plan.hpp"
#include "mobility/journey_correction_store.hpp"
#include "mobility/letter_store.hpp"
#include "mobility/mobility_application_store.hpp"
#include "mobility/offer_store.hpp"
#include "mobility/placement_letter_document.hpp"
#include "mobility/placement_store.hpp"
#include "mobility/stay_funding_store.hpp"
#include "mobility/stay_store.hpp"
#include "mobility/support_demo.hpp"
#include "mobility/training_demo.hpp"
#include "organisation/person.hpp"
#include "partnership/partnership.hpp"
#include "platform/demo_year.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

/// Fills one year; keeps what its parts need of each other.
class MobilityDemo {
public:
    explicit MobilityDemo(DemoYear& year) : year_{year}, change_{{}, year.now, "created"} {}

    void fill() {
        for (const auto& round : demo_rounds) add_round(round);
        for (const auto& offer : demo_offers) add_offer(offer);
        for (const auto& round : demo_rounds) add_applicants(round);
        for (const auto& stays : demo_stays) add_stays(stays);
        add_correction();
    }

private:
    Date day(int from_today) const { return year_.today + Days{from_today}; }
    Instant morning_of(int from_today) const { return Instant{day(from_today).day() + std::chrono::hours{7}}; }
    Id<Organisation> school_of(const DemoRound& round) const { return year_.made<Organisation>(round.school); }

    static const DemoSchool& school_called(std::string_view word) {
        return *std::ranges::find(demo_schools, word, &DemoSchool::word);
    }
    const DemoSchool& school_with(Id<Organisation> id) const {
        return *std::ranges::find_if(
            demo_schools, [&](const DemoSchool& school) { return year_.made<Organisation>(school.word) == id; });
    }

    void add_round(const DemoRound& demo) {
        OfferRound round{.id = year_.make<OfferRound>("round." + std::string{demo.word}),
                         .organisation_id = school_of(demo),
                         .name = demo.name,
                         .opens_on = day(demo.opens),
                         .closes_on = day(demo.closes),
                         .answer_by = day(demo.answers),
                         .criteria = demo.criteria};
        if (demo.published) round.published_on = std::min(day(demo.opens) - Days{3}, year_.today);
        OfferRoundStore{year_.transaction}.add(round, change_);
    }

    void add_offer(const DemoOffer& demo) {
        const auto& round = *std::ranges::find(demo_rounds, std::string_view{demo.round}, &DemoRound::word);
        Offer offer{.id = year_.make<Offer>("offer." + std::string{demo.word}),
                    .organisation_id = school_of(round),
                    .round_id = year_.made<OfferRound>("round." + std::string{demo.round}),
                    .partner_id = year_.made<Partner>("relation." + std::string{demo.relation}),
                    .title = demo.title,
                    .description = demo.description,
                    .activity = demo.activity,
                    .places = demo.places,
                    .starts_on = day(demo.starts),
                    .ends_on = day(demo.starts + demo.days - 1),
                    .languages = {demo.language},
                    .funding = demo.funding};
        if (*demo.agreement) offer.agreement_id = year_.made<Agreement>("agreement." + std::string{demo.agreement});
        if (*demo.programme) offer.programmes = {demo.programme};
        if (demo.minimum_age > 0) offer.minimum_age = demo.minimum_age;
        if (demo.own_cost > 0) offer.own_cost = Money{demo.own_cost * 100, *Currency::parse("NOK")};
        if (demo.published) offer.published_on = std::min(day(round.opens) - Days{2}, year_.today);
        OfferStore{year_.transaction}.add(offer, change_);
        offers_[demo.round].push_back(std::move(offer));
    }

    Id<Person> add_person(std::string_view language, Id<Organisation> at, RoleKind role) {
        auto position = people_[std::string{language}]++;
        Person person{.name = demo_name(language, position),
                      .born_on = day(-365 * 16 - static_cast<int>(37 * position % 800))};
        auto spoken = language == "nb" || language == "da" || language == "sv" ? language : "en";
        person.language = *Language::parse(spoken);
        if (role != RoleKind::pupil) person.born_on.reset();
        auto word = "traveller." + std::string{language} + std::to_string(position);
        return add_demo_person(year_, word, std::move(person), role, at);
    }

    MobilityApplication application_of(const DemoRound& demo, Id<Person> person, int position) const {
        const auto& offers = offers_.at(demo.word);
        std::string programme = position % 3 == 2 ? "elektro" : "studiespesialisering";
        if (demo.language == std::string_view{"da"}) programme = position % 3 == 2 ? "smed" : "gastronom";
        if (demo.language == std::string_view{"sv"}) programme = position % 3 == 2 ? "ekonomi" : "naturvetenskap";
        auto choices = demo_choices(offers, programme, static_cast<std::size_t>(position));
        if (choices.empty()) {
            programme = offers.front().programmes.front();
            choices = demo_choices(offers, programme, static_cast<std::size_t>(position));
        }
        return {.id = Id<MobilityApplication>::make(year_.now),
                .organisation_id = school_of(demo),
                .person_id = person,
                .round_id = year_.made<OfferRound>("round." + std::string{demo.word}),
                .choices = std::move(choices),
                .motivation = school_called(demo.school).motivation,
                .programme = programme,
                .year_level = 2 + position % 2,
                .points = 45 + position * 37 % 55,
                .submitted_at = morning_of(std::min(demo.closes, -1) - position % 5)};
    }

    void add_applicants(const DemoRound& demo) {
        std::vector<MobilityApplication> applications;
        for (int position = 0; position < demo.applicants; ++position) {
            auto person = add_person(demo.language, school_of(demo), RoleKind::pupil);
            applications.push_back(application_of(demo, person, position));
        }
        if (demo.word == std::string_view{"nordlia_closed"}) applications.push_back(application_of_sara(demo));
        for (auto& application : applications) {
            if (demo.closes > 0) application.points.reset();
            MobilityApplicationStore{year_.transaction}.add(application, change_);
        }
        if (demo.placed) place(demo, std::move(applications));
    }

    /// The demo pupil wants Kyoto most; more points than hers went there.
    MobilityApplication application_of_sara(const DemoRound& demo) const {
        auto application = application_of(demo, year_.made<Person>("pupil"), 0);
        application.choices = {year_.made<Offer>("offer.kyoto_spring"), year_.made<Offer>("offer.nantes_spring"),
                               year_.made<Offer>("offer.valencia_spring")};
        application.points = 54;
        return application;
    }

    /// By points, each her best choice that is left.
    void place(const DemoRound& demo, std::vector<MobilityApplication> applications) {
        std::map<Id<Offer>, std::int64_t> left;
        for (const auto& offer : offers_[demo.word]) left[offer.id] = offer.places;
        std::ranges::stable_sort(applications, std::ranges::greater{}, &MobilityApplication::points);
        auto run = Uuid::make(year_.now);
        std::int64_t waiting = 0;
        for (std::size_t position = 0; position < applications.size(); ++position) {
            const auto& application = applications[position];
            Placement placement{.id = Id<Placement>::make(year_.now),
                                .organisation_id = application.organisation_id,
                                .round_id = application.round_id,
                                .run_id = run,
                                .application_id = application.id,
                                .person_id = application.person_id,
                                .placed_at = morning_of(demo.closes + 2)};
            auto got = std::ranges::find_if(application.choices, [&](Id<Offer> choice) { return left[choice] > 0; });
            if (got != application.choices.end()) {
                --left[*got];
                last_points_[*got] = application.points.value_or(0);
                give(demo, placement, *got, got - application.choices.begin() + 1, position);
            } else if (!application.choices.empty()) {
                put_on_waiting_list(demo, placement, application, ++waiting);
            }
            PlacementStore{year_.transaction}.add(placement, change_);
            write_letter(demo, placement);
        }
    }

    void give(const DemoRound& demo, Placement& placement, Id<Offer> offer_id, std::int64_t rank,
              std::size_t position) {
        const auto& offers = offers_[demo.word];
        const auto& offer = *std::ranges::find(offers, offer_id, &Offer::id);
        placement.offer_id = offer_id;
        placement.rank = rank;
        placement.reasons = {{"placement_reason.got_choice", {{.name = "rank", .count = rank}}}};
        auto stay = stay_from(offer, placement.person_id, year_.now);
        bool over = demo.answers < 0;
        if (over || position % 3 != 2) {
            placement.answer = PlaceAnswer::accepted;
            placement.answered_on = day(std::min(demo.closes + 5, -1));
        }
        if (stay.starts_on <= year_.today) stay.journey = journey_by(stay, Mode::train);
        StayStore{year_.transaction}.add(stay, change_);
        placement.stay_id = stay.id;
        if (over) add_paper(stay, "agreed");
    }

    void put_on_waiting_list(const DemoRound& demo, Placement& placement, const MobilityApplication& application,
                             std::int64_t waiting_place) {
        const auto& offer = *std::ranges::find(offers_[demo.word], application.choices.front(), &Offer::id);
        placement.waiting_offer_id = offer.id;
        placement.waiting_place = waiting_place;
        placement.reasons = {{"placement_reason.full",
                              {{.name = "offer", .text = offer.title},
                               {.name = "places", .count = offer.places},
                               {.name = "last_points", .count = last_points_[offer.id]},
                               {.name = "points", .count = application.points}}}};
    }

    void write_letter(const DemoRound& demo, const Placement& placement) {
        auto row =
            PlacementStore{year_.transaction}.find_row(placement.id, Authority::for_program(placement.organisation_id));
        auto language = *Language::parse(demo.language);
        LetterStore{year_.transaction}.add(
            {.id = Id<Letter>::make(year_.now),
             .organisation_id = placement.organisation_id,
             .person_id = placement.person_id,
             .placement_id = placement.id,
             .language = language,
             .subject = placement_letter_subject(*row, language, messages_),
             .body = placement_letter_body(*row, school_called(demo.school).coordinator, language, messages_),
             .contact_name = school_called(demo.school).coordinator,
             .written_at = placement.placed_at},
            change_);
    }

    static std::vector<JourneyOption>::const_iterator quickest_on_the_ground(
        const std::vector<JourneyOption>& options) {
        return std::ranges::find_if(options, [](const JourneyOption& option) {
            return has_mode(option.mode, Mode::train) && !has_mode(option.mode, Mode::plane);
        });
    }

    /// The figures that the comparison showed; nothing where the mode is not offered that way.
    std::optional<ChosenJourney> journey_by(const Stay& stay, Mode mode) {
        const auto& options = comparison_for(stay).options;
        auto chosen = std::ranges::find(options, word(mode), &JourneyOption::mode);
        if (chosen == options.end() && mode == Mode::train) chosen = quickest_on_the_ground(options);
        if (chosen == options.end()) chosen = std::ranges::find(options, word(Mode::plane), &JourneyOption::mode);
        if (chosen == options.end()) return std::nullopt;
        bool flies = has_mode(chosen->mode, Mode::plane);
        const auto& school = school_with(stay.organisation_id);
        return ChosenJourney{
            .mode = chosen->mode,
            .reason = flies ? school.flies : school.travels_together,
            .kilometres = chosen->km,
            .kilograms_co2e = chosen->return_.co2e_kg,
            .co2_factor_year = newest_factor_year(*chosen),
            .chosen_on = std::min(stay.starts_on - Days{30}, year_.today),
            .least_kilograms_co2e = least_kilograms(comparison_for(stay), mobility_limits().journey_feasible_hours),
            .plane_kilograms_co2e = plane_kilograms(comparison_for(stay))};
    }

    const TravelComparison& comparison_for(const Stay& stay) {
        auto known = comparisons_.find(stay.partner_id);
        if (known != comparisons_.end()) return known->second;
        auto place_of = [&](Id<Organisation> id) {
            auto organisation = known_organisation(year_.transaction, id);
            return Place{.town = *organisation.town,
                         .country = organisation.country,
                         .position = {*organisation.latitude, *organisation.longitude}};
        };
        auto partner = find_partner(year_.transaction, Authority::for_program(stay.organisation_id), stay.partner_id);
        auto call_year = RateBook::embedded().newest_call_year("erasmus", "travel_standard", year_.today.year());
        auto comparison = compare_travel(RateBook::embedded(), place_of(stay.organisation_id),
                                         place_of(partner->partner_organisation_id),
                                         {.people = persons_in_car(), .call_year = call_year.value_or(2026)});
        return comparisons_.emplace(stay.partner_id, comparison ? *comparison : TravelComparison{}).first->second;
    }

    void add_stays(const DemoStays& demo) {
        auto school = year_.made<Organisation>(demo.school);
        for (int position = 0; position < demo.count; ++position) {
            auto role = demo.who == Who::staff ? RoleKind::teacher : RoleKind::pupil;
            Stay stay{.id = Id<Stay>::make(year_.now),
                      .organisation_id = school,
                      .person_id = add_person(demo.language, school, role),
                      .partner_id = year_.made<Partner>("relation." + std::string{demo.relation}),
                      .direction = demo.direction,
                      .activity = demo.activity,
                      .who = demo.who,
                      .starts_on = day(demo.starts),
                      .ends_on = day(demo.starts + demo.days - 1)};
            if (auto mode = from_word<Mode>(demo.mode)) stay.journey = journey_by(stay, *mode);
            StayStore{year_.transaction}.add(stay, change_);
            if (*demo.paper && position % 4 != 3) add_paper(stay, demo.paper);
            if (*demo.project) add_payers(stay, demo.project);
        }
    }

    /// The project that pays, and what families pay beside it on study trips.
    void add_payers(const Stay& stay, const char* project) {
        StayFunding funding{.id = Id<StayFunding>::make(year_.now),
                            .organisation_id = stay.organisation_id,
                            .stay_id = stay.id,
                            .payer = StayPayer::funding_project,
                            .funding_project_id = year_.made<FundingProject>(std::string{"project."} + project)};
        StayFundingStore fundings{year_.transaction};
        fundings.add(funding, change_);
        if (stay.activity != Activity::study_trip) return;
        funding.id = Id<StayFunding>::make(year_.now);
        funding.payer = StayPayer::own_means;
        funding.funding_project_id.reset();
        funding.amount = Money{40000, *Currency::parse("NOK")};
        funding.note = "Lommepenger";
        fundings.add(funding, change_);
    }

    void add_paper(const Stay& stay, std::string_view state) {
        const auto& school = school_with(stay.organisation_id);
        auto agreement = demo_learning_agreement(stay, school, year_.now);
        if (state == "agreed") {
            auto signed_on = std::min(stay.starts_on - Days{20}, year_.today);
            auto pupil = person_name(year_.transaction, stay.person_id).value_or("");
            agreement.pupil_signature = NamedSignature{pupil, signed_on};
            agreement.home_signature = NamedSignature{school.coordinator, signed_on};
            agreement.host_signature = NamedSignature{"Dr. Marion Feldkamp", signed_on};
        }
        StayStore{year_.transaction}.add_learning_agreement(agreement, change_);
    }

    /// A leg that the school knows better than the program.
    void add_correction() {
        JourneyCorrectionStore{year_.transaction}.put({.id = Id<JourneyCorrection>::make(year_.now),
                                                       .organisation_id = year_.made<Organisation>("nordlia"),
                                                       .mode = Mode::coach,
                                                       .from_place = "Trondheim",
                                                       .to_place = "Göteborg",
                                                       .km = {800},
                                                       .hours = {12.5},
                                                       .note = "Turbuss, som på turen i fjor",
                                                       .person_id = year_.made<Person>("head"),
                                                       .corrected_on = day(-200)},
                                                      change_);
    }

    DemoYear& year_;
    Change change_;
    const i18n::Messages messages_ = i18n::Messages::embedded();
    std::map<std::string, std::vector<Offer>> offers_;  // by the word of their round
    std::map<Id<Offer>, std::int64_t> last_points_;     // of whoever got the latest place
    std::map<std::string, std::size_t> people_;         // how many of each language have been named
    std::map<Id<Partner>, TravelComparison> comparisons_;
};

}  // namespace

void fill_mobility_demo(DemoYear& year) {
    MobilityDemo{year}.fill();
    enter_demo_support(year);
    fill_training_demo(year);
}

}  // namespace utsyn
