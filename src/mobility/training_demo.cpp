#include "mobility/training_demo.hpp"

#include "mobility/stay_funding_store.hpp"
#include "mobility/training_abroad_store.hpp"
#include "organisation/person.hpp"
#include "platform/demo_year.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace utsyn {
namespace {

struct DemoTraining {
    const char* word;
    const char* learner;
    const char* relation;
    int starts;  // days from today
    int days;
    TrainingPlaces places;
    std::span<const char* const> done_steps;
};

constexpr std::array posted_steps{"training_contract", "advance_commitment", "find_firm",      "employment_agreement",
                                  "insurance",         "social_security",    "wage_and_travel"};
constexpr std::array employed_steps{"find_firm", "employment_agreement"};

Stay add_stay(DemoYear& year, const DemoTraining& demo, const Change& change) {
    const auto school = year.made<Organisation>("sundby");
    Person learner{.name = demo.learner, .language = *Language::parse("da"), .born_on = year.today.plus_years(-19)};
    Stay stay{.id = Id<Stay>::make(year.now),
              .organisation_id = school,
              .person_id = add_demo_person(year, "learner." + std::string{demo.word}, std::move(learner),
                                           RoleKind::pupil, school),
              .partner_id = year.made<Partner>("relation." + std::string{demo.relation}),
              .direction = Direction::outgoing,
              .activity = Activity::internship,
              .who = Who::pupils,
              .starts_on = year.today + Days{demo.starts},
              .ends_on = year.today + Days{demo.starts + demo.days - 1}};
    StayStore{year.transaction}.add(stay, change);
    StayFundingStore{year.transaction}.add(
        {.id = Id<StayFunding>::make(year.now), .organisation_id = school, .stay_id = stay.id, .payer = StayPayer::opu},
        change);
    return stay;
}

void add_training(DemoYear& year, const DemoTraining& demo, const Change& change) {
    const auto stay = add_stay(year, demo, change);
    const auto written_on = std::min(stay.starts_on, year.today) - Days{20};
    TrainingAbroad training{.id = Id<TrainingAbroad>::make(year.now),
                            .organisation_id = stay.organisation_id,
                            .stay_id = stay.id,
                            .places = demo.places};
    for (const auto& step : training_steps(demo.places.route, stay.starts_on))
        if (std::ranges::find(demo.done_steps, step.step) != demo.done_steps.end())
            training.done_steps.push_back({step.step, step.phase == TrainingPhase::during ? stay.ends_on : written_on,
                                           year.made<Person>("danish_coordinator")});
    if (stay.starts_on <= year.today)
        training.assessment_before =
            SchoolAssessment{AssessmentOutcome::approved, "Mette Sundgaard", written_on, "Efter samtale med læreren."};
    TrainingAbroadStore{year.transaction}.add(training, change);
}

}  // namespace

void fill_training_demo(DemoYear& year) {
    const Change change{{}, year.now, "created"};
    add_training(year,
                 {"posted",
                  "Emil Ravnholt",
                  "lille",
                  -150,
                  60,
                  {OpuRoute::a, "Maskinfabrikken Sydhavn", "Atelier Mécanique Vauban", {}},
                  posted_steps},
                 change);
    add_training(
        year,
        {"employed", "Freja Lundby", "bremen", 60, 90, {OpuRoute::b, {}, "Restaurant am Deich", {}}, employed_steps},
        change);
}

}  // namespace utsyn
