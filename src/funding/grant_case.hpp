#pragma once

#include "organisation/organisation.hpp"
#include "platform/date.hpp"
#include "platform/quantities.hpp"
#include "platform/shape.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace utsyn {

enum class GrantProgramme { erasmus_school, erasmus_vet, nordplus_junior, atlas, lanekassen, opu };
BOOST_DESCRIBE_ENUM(GrantProgramme, erasmus_school, erasmus_vet, nordplus_junior, atlas, lanekassen, opu)

/// What a stay is in the words of the programmes; `approved_cooperation`, `approved_organisation`, `national_agreement` and
/// `apprenticeship` are the doors to Norwegian support.
enum class GrantActivity {
    job_shadowing,
    teaching_assignment,
    course,
    pupil_group,
    pupil_short,
    pupil_long,
    invited_expert,
    hosted_trainee,
    preparatory_visit,
    skills_competition,
    learner_group,
    learner_short,
    learner_long,
    class_exchange,
    pupil_exchange,
    pupil_work_placement,
    teacher_exchange,
    study_visit,
    partnership,
    work_placement,
    study_trip,
    approved_cooperation,
    approved_organisation,
    national_agreement,
    apprenticeship
};
BOOST_DESCRIBE_ENUM(GrantActivity, job_shadowing, teaching_assignment, course, pupil_group, pupil_short, pupil_long,
                    invited_expert, hosted_trainee, preparatory_visit, skills_competition, learner_group, learner_short,
                    learner_long, class_exchange, pupil_exchange, pupil_work_placement, teacher_exchange, study_visit,
                    partnership, work_placement, study_trip, approved_cooperation, approved_organisation,
                    national_agreement, apprenticeship)

/// Whether the participants are staff; of other activities pupils take part and staff accompany them.
bool is_for_staff(GrantActivity activity);

enum class TravelKind { standard, green };
BOOST_DESCRIBE_ENUM(TravelKind, standard, green)

/// Training abroad from Denmark: `a` a Danish employer posts, `b` the learner is employed abroad.
enum class OpuRoute { a, b };
BOOST_DESCRIBE_ENUM(OpuRoute, a, b)

/// A course in the host country's language before the stay.
struct LanguageCourse {
    int weeks = 0;
    int hours_per_week = 0;
    std::string language;  // ISO 639-1
};

/// Costs of training abroad that employer or learner may get back.
enum class RefundedCost {
    travel,
    travel_school_periods,
    moving,
    wage_difference,
    search_travel,
    visa,
    vaccination,
    insurance,
    rent,
    deposit,
    agent_fee,
    wage_school_periods,
    board_school_periods,
    interview_travel
};
BOOST_DESCRIBE_ENUM(RefundedCost, travel, travel_school_periods, moving, wage_difference, search_travel, visa,
                    vaccination, insurance, rent, deposit, agent_fee, wage_school_periods, board_school_periods,
                    interview_travel)

/// Units: hundredths of the programme's currency for the whole stay, by cost, all learners together.
struct TrainingCosts {
    std::array<std::int64_t, 14> amounts{};
    int interviews = 1;             // whose journeys `interview_travel` is for
    std::optional<bool> host_pays;  // a wage; nothing: not known

    std::int64_t of(RefundedCost cost) const { return amounts.at(static_cast<std::size_t>(cost)); }
    std::int64_t& of(RefundedCost cost) { return amounts.at(static_cast<std::size_t>(cost)); }
};

/// Costs as they are, asked for beside the unit costs. Units: hundredths of the programme's currency, all persons together.
struct RealCosts {
    std::int64_t inclusion = 0;  // extra costs of participants with fewer opportunities
    std::int64_t visa = 0;
    std::int64_t costly_travel = 0;  // takes the place of the travel grant
    std::int64_t tuition = 0;
};

/// Everything that decides what a stay may be granted; what is not known is left out.
/// Units: `days` of activity, without travel days.
struct GrantCase {
    GrantProgramme programme{};
    GrantActivity activity{};
    int call_year = 0;
    std::string agency;  // ISO 3166-1 code of the country whose agency decides
    std::string from_country;
    std::string to_country;
    std::optional<Kilometres> one_way;   // in a straight line
    std::optional<Kilometres> domestic;  // of it inside the sending country, one way
    std::optional<Hours> travel_time;    // one way by public transport
    std::optional<Date> start;
    std::optional<Date> end;
    std::optional<int> days;
    std::optional<int> months;
    std::optional<int> travel_days;  // asked for; nothing: the most
    int pupils = 0;
    int staff = 0;                  // participants of activities for staff, else who accompanies
    int fewer_opportunities = 0;    // of the pupils or staff
    bool is_part_of_group = false;  // others travel too: the group's least size and company are not asked
    TravelKind travel{};
    bool is_accredited = false;
    bool needs_language_support = false;  // cannot use the online one
    std::optional<int> age;               // of the pupil
    std::optional<OpuRoute> route;
    bool is_in_main_course = true;  // vocational learner past the basic course
    RealCosts real_costs;
    std::optional<SchoolForm> school_form;
    std::optional<LanguageCourse> language_course;
    std::optional<bool> has_training_contract;  // with an employer at home
    std::optional<bool> is_approved;            // by whom the rules say
    bool is_advised_against = false;            // by the foreign ministry, for the receiving country
    int partners = 1;                           // organisations of the project beside the coordinating one
    TrainingCosts training_costs;

    /// Given, else counted from start to end, both included.
    std::optional<int> activity_days() const;
};

}  // namespace utsyn
