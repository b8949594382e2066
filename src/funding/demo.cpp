#include "funding/demo.hpp"

#include "funding/funding.hpp"
#include "funding/funding_project_json.hpp"
#include "platform/demo_year.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoProject {
    const char* word;
    const char* school;
    const char* name;
    ProjectFormat format;
    ProjectField field;
    const char* agency;
    int months;
    int applied;  // days from today; 0: still planned
    int granted;  // 0: not yet
};

constexpr auto demo_projects = std::to_array<DemoProject>({
    {"first_journeys", "nordlia", "Ut, lær og hjem igjen", ProjectFormat::ka122, ProjectField::school, "NO", 18, -440,
     -280},
    {"vocational_abroad", "nordlia", "Yrkesfag ut i Europa", ProjectFormat::ka121, ProjectField::vet, "NO", 15, -600,
     -450},
    {"next_journeys", "nordlia", "Klasserom ved havet", ProjectFormat::ka122, ProjectField::school, "NO", 12, 0, 0},
    {"havna_first", "havna", "Havna ser ut", ProjectFormat::ka122, ProjectField::school, "NO", 12, 0, 0},
    {"sundby_abroad", "sundby", "Værkstedet i verden", ProjectFormat::ka121, ProjectField::vet, "DK", 15, -90, 0},
});

struct DemoPlannedStay {
    const char* project;
    GrantActivity activity;
    const char* from;
    const char* to;
    int days;
    int pupils;
    int staff;
    int times;
    TravelKind travel;
    const char* host;
};

constexpr auto demo_planned_stays = std::to_array<DemoPlannedStay>({
    {"first_journeys", GrantActivity::pupil_group, "Trondheim, NO", "Valencia, ES", 7, 12, 2, 1, TravelKind::standard,
     "Valencia"},
    {"first_journeys", GrantActivity::job_shadowing, "Trondheim, NO", "Utrecht, NL", 5, 0, 2, 1, TravelKind::green,
     "Utrecht"},
    {"first_journeys", GrantActivity::course, "Trondheim, NO", "Nantes, FR", 5, 0, 1, 1, TravelKind::green, "Nantes"},
    {"vocational_abroad", GrantActivity::learner_short, "Trondheim, NO", "Witten, DE", 21, 1, 0, 5, TravelKind::green,
     "Witten"},
    {"vocational_abroad", GrantActivity::preparatory_visit, "Trondheim, NO", "Witten, DE", 3, 0, 2, 1,
     TravelKind::green, "Witten"},
    {"next_journeys", GrantActivity::pupil_group, "Trondheim, NO", "Nantes, FR", 6, 15, 2, 2, TravelKind::green,
     "Nantes"},
    {"next_journeys", GrantActivity::teaching_assignment, "Trondheim, NO", "Utrecht, NL", 5, 0, 1, 1, TravelKind::green,
     "Utrecht"},
    {"havna_first", GrantActivity::job_shadowing, "Kristiansund, NO", "Utrecht, NL", 5, 0, 3, 1, TravelKind::green,
     "Utrecht"},
    {"sundby_abroad", GrantActivity::learner_short, "Svendborg, DK", "Leipzig, DE", 28, 1, 0, 6, TravelKind::green,
     "Leipzig"},
});

class FundingDemo {
public:
    explicit FundingDemo(DemoYear& year)
        : year_{year},
          store_{year.transaction},
          rates_{current_rates(year.transaction)},
          change_{{}, year.now, "created"} {}

    void fill() {
        for (const auto& demo : demo_projects) add_project(demo);
        const auto project = year_.made<FundingProject>("project.first_journeys");
        store_.add(BudgetMove{.id = year_.make<BudgetMove>("budget_move"),
                              .organisation_id = year_.made<Organisation>("nordlia"),
                              .project_id = project,
                              .from_kind = GrantKind::individual_support,
                              .to_kind = GrantKind::travel,
                              .amount = euro(400),
                              .reason = "Toget til Utrecht ble dyrere enn planlagt.",
                              .person_id = year_.made<Person>("coordinator"),
                              .moved_on = day(-75)},
                   change_);
    }

private:
    Date day(int from_today) const { return year_.today + Days{from_today}; }

    int call_year() const {
        return newest_call_year(GrantCase{.programme = GrantProgramme::erasmus_school}, *rates_, year_.today.year());
    }

    std::vector<PlannedStay> stays_of(const DemoProject& demo, const FundingProject& project) {
        std::vector<PlannedStay> stays;
        for (const auto& planned : demo_planned_stays) {
            if (std::string_view{planned.project} != demo.word) continue;
            auto stay = applied({.activity = planned.activity,
                                 .from = planned.from,
                                 .to = planned.to,
                                 .days = planned.days,
                                 .pupils = planned.pupils,
                                 .staff = planned.staff,
                                 .times = planned.times,
                                 .travel = planned.travel,
                                 .host = planned.host},
                                {.id = Id<PlannedStay>::make(year_.now),
                                 .version = {},
                                 .organisation_id = project.organisation_id,
                                 .project_id = project.id});
            assert_that(stay.has_value(), "the towns of the invented year are known");
            stays.push_back(*std::move(stay));
        }
        return stays;
    }

    void add_project(const DemoProject& demo) {
        FundingProject project{.id = year_.make<FundingProject>(std::string{"project."} + demo.word),
                               .version = {},
                               .organisation_id = year_.made<Organisation>(demo.school),
                               .name = demo.name,
                               .format = demo.format,
                               .field = demo.field,
                               .agency = demo.agency,
                               .call_year = call_year(),
                               .months = demo.months,
                               .is_accredited_in_field = demo.format == ProjectFormat::ka121};
        const auto stays = stays_of(demo, project);
        if (demo.applied != 0) project = *apply_for(std::move(project), day(demo.applied), rates_.revision);
        if (demo.granted != 0) {
            const auto budget = project_budget(plan_of(project, stays, {}), *rates_);
            project = *award(std::move(project), {day(demo.granted), {budget.total.high, budget.currency}, {}}, budget);
        }
        store_.add(project, change_);
        for (const auto& stay : stays) store_.add(stay, change_);
    }

    DemoYear& year_;
    FundingProjectStore store_;
    RevisedRates rates_;
    Change change_;
};

}  // namespace

void fill_funding_demo(DemoYear& year) {
    FundingDemo{year}.fill();
}

}  // namespace utsyn
