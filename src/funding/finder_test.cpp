#include "funding/finder.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

constexpr Date today{2026, 11, 22};

FinderQuestion class_trip(const char* from, const char* to) {
    return {.from_country = from,
            .to_country = to,
            .school_form = SchoolForm::upper_secondary,
            .pupils = 20,
            .staff = 2,
            .start = Date{2027, 5, 3},
            .days = 5,
            .one_way = Kilometres{900}};
}

FoundProgrammes found(const FinderQuestion& question, Date on = today) {
    return find_programmes(question, RateBook::embedded(), on);
}

const ProgrammeFit* fit(const FoundProgrammes& found, GrantProgramme programme, GrantActivity activity) {
    for (const auto& each : found.fits)
        if (each.way.programme == programme && each.way.activity == activity) return &each;
    return nullptr;
}

const ProgrammeMisfit* misfit(const FoundProgrammes& found, GrantProgramme programme, GrantActivity activity) {
    for (const auto& each : found.others)
        if (each.way.programme == programme && each.way.activity == activity) return &each;
    return nullptr;
}

bool is_refused(const ProgrammeMisfit* misfit, GrantRefusal reason) {
    return misfit &&
           std::ranges::any_of(misfit->grant.not_eligible, [&](const auto& why) { return why.reason == reason; });
}

bool is_refused(const ProgrammeMisfit* misfit, FinderRefusal reason) {
    return misfit && std::ranges::find(misfit->because, reason) != misfit->because.end();
}

bool may_still_pay(const FoundProgrammes& found, OtherMeans means) {
    return std::ranges::find(found.may_still_pay, means, &OtherMeansRow::means) != found.may_still_pay.end();
}

TEST(Finder, every_activity_fits_or_says_why_not) {
    const auto programmes = found(class_trip("NO", "FI"));
    EXPECT_EQ(programmes.fits.size() + programmes.others.size(), funding_ways().size());
    for (const auto& other : programmes.others)
        EXPECT_FALSE(other.grant.is_eligible() && other.because.empty()) << word(other.way.activity);
}

TEST(Finder, a_class_that_goes_to_finland_has_erasmus_and_nordplus) {
    const auto programmes = found(class_trip("NO", "FI"));
    const auto* nordplus = fit(programmes, GrantProgramme::nordplus_junior, GrantActivity::class_exchange);
    ASSERT_TRUE(nordplus);
    EXPECT_EQ(nordplus->grant.total, GrantAmount::exactly(8260'00));
    EXPECT_EQ(nordplus->own_money, std::vector{CostKind::living});
    EXPECT_EQ(nordplus->way.effort, Effort::medium);
    const auto* erasmus = fit(programmes, GrantProgramme::erasmus_school, GrantActivity::pupil_group);
    ASSERT_TRUE(erasmus);
    EXPECT_TRUE(erasmus->own_money.empty());
    EXPECT_EQ(erasmus->stay.call_year, 2026);
}

TEST(Finder, the_deadline_is_that_of_the_next_call_or_says_that_none_is_known) {
    const auto now = found(class_trip("NO", "FI"));
    const auto* erasmus = fit(now, GrantProgramme::erasmus_school, GrantActivity::pupil_group);
    EXPECT_FALSE(erasmus->deadline.next);
    EXPECT_EQ(erasmus->deadline.last_known, (Date{2026, 10, 1}));
    const auto in_january = found(class_trip("NO", "FI"), Date{2026, 1, 10});
    EXPECT_EQ(fit(in_january, GrantProgramme::erasmus_school, GrantActivity::pupil_group)->deadline.next,
              (Date{2026, 2, 19}));
    EXPECT_EQ(fit(in_january, GrantProgramme::nordplus_junior, GrantActivity::class_exchange)->deadline.next,
              (Date{2026, 2, 2}));
    const auto in_march = found(class_trip("SE", "FI"), Date{2026, 3, 1});
    EXPECT_FALSE(fit(in_march, GrantProgramme::erasmus_school, GrantActivity::pupil_group)->deadline.next);
}

TEST(Finder, an_application_after_the_stay_has_begun_is_too_late) {
    auto question = class_trip("NO", "FI");
    question.start = Date{2026, 2, 1};
    EXPECT_TRUE(is_refused(
        misfit(found(question, Date{2026, 1, 10}), GrantProgramme::erasmus_school, GrantActivity::pupil_group),
        FinderRefusal::too_late));
    question.start = Date{2026, 2, 20};
    EXPECT_TRUE(fit(found(question, Date{2026, 1, 10}), GrantProgramme::erasmus_school, GrantActivity::pupil_group));
}

TEST(Finder, staff_who_go_alone_are_not_offered_what_is_for_pupils_and_pupils_not_what_is_for_staff) {
    auto staff = class_trip("SE", "DE");
    staff.pupils = 0;
    const auto programmes = found(staff);
    EXPECT_TRUE(fit(programmes, GrantProgramme::erasmus_school, GrantActivity::job_shadowing));
    EXPECT_TRUE(is_refused(misfit(programmes, GrantProgramme::erasmus_school, GrantActivity::pupil_group),
                           FinderRefusal::only_for_pupils));
    EXPECT_TRUE(is_refused(misfit(found(class_trip("SE", "DE")), GrantProgramme::erasmus_school, GrantActivity::course),
                           FinderRefusal::only_for_staff));
}

TEST(Finder, the_school_form_decides) {
    auto question = class_trip("DK", "DE");
    question.school_form = SchoolForm::vocational;
    const auto programmes = found(question);
    EXPECT_TRUE(fit(programmes, GrantProgramme::erasmus_vet, GrantActivity::learner_group));
    EXPECT_TRUE(is_refused(misfit(programmes, GrantProgramme::erasmus_school, GrantActivity::pupil_group),
                           FinderRefusal::school_form_not_in_programme));
    question.school_form = SchoolForm::adult;
    EXPECT_TRUE(found(question).fits.empty());
    EXPECT_TRUE(may_still_pay(found(question), OtherMeans::erasmus_adult));
}

TEST(Finder, a_country_in_no_group_has_what_else_may_pay) {
    for (const auto* country : {"GB", "CH", "JP"}) {
        const auto swedish = found(class_trip("SE", country));
        EXPECT_TRUE(is_refused(misfit(swedish, GrantProgramme::erasmus_school, GrantActivity::pupil_group),
                               GrantRefusal::country_without_group))
            << country;
        const auto* atlas = fit(swedish, GrantProgramme::atlas, GrantActivity::partnership);
        ASSERT_TRUE(atlas) << country;
        EXPECT_TRUE(atlas->grant.own_part);
        EXPECT_TRUE(may_still_pay(swedish, OtherMeans::own_means));
    }
    auto vocational = class_trip("IS", "GB");
    vocational.school_form = SchoolForm::vocational;
    EXPECT_TRUE(found(vocational).fits.empty());
    EXPECT_TRUE(may_still_pay(found(vocational), OtherMeans::erasmus_vet_outside));
    EXPECT_FALSE(may_still_pay(found(class_trip("IS", "GB")), OtherMeans::erasmus_vet_outside));
}

TEST(Finder, a_pupil_from_norway_gets_support_from_three_months_with_the_deadline_of_her_term) {
    FinderQuestion term{.from_country = "NO",
                        .to_country = "FR",
                        .school_form = SchoolForm::upper_secondary,
                        .pupils = 1,
                        .start = Date{2027, 1, 4},
                        .days = 150,
                        .one_way = Kilometres{1500},
                        .age = 17};
    const auto programmes = found(term);
    const auto* beside_erasmus = fit(programmes, GrantProgramme::lanekassen, GrantActivity::national_agreement);
    ASSERT_TRUE(beside_erasmus);
    EXPECT_EQ(beside_erasmus->deadline.next, (Date{2027, 3, 15}));
    EXPECT_TRUE(fit(programmes, GrantProgramme::erasmus_school, GrantActivity::pupil_long));
    term.days = 80;
    EXPECT_TRUE(is_refused(misfit(found(term), GrantProgramme::lanekassen, GrantActivity::national_agreement),
                           GrantRefusal::too_few_months));
}

TEST(Finder, a_danish_learner_may_be_posted_and_claims_within_four_months_of_the_end) {
    FinderQuestion posting{.from_country = "DK",
                           .to_country = "GB",
                           .school_form = SchoolForm::vocational,
                           .pupils = 1,
                           .start = Date{2027, 2, 1},
                           .days = 58,
                           .one_way = Kilometres{950}};
    const auto programmes = found(posting);
    const auto* opu = fit(programmes, GrantProgramme::opu, GrantActivity::work_placement);
    ASSERT_TRUE(opu);
    EXPECT_EQ(opu->deadline.next, (Date{2027, 7, 30}));
    EXPECT_EQ(opu->way.effort, Effort::high);
    EXPECT_TRUE(opu->grant.is_known_later());
}

TEST(Finder, training_abroad_is_found_by_both_routes) {
    const auto programmes = found({.from_country = "DK",
                                   .to_country = "DE",
                                   .school_form = SchoolForm::vocational,
                                   .pupils = 1,
                                   .start = Date{2027, 2, 1},
                                   .days = 58,
                                   .one_way = Kilometres{500}});
    const auto by = [&](OpuRoute route) {
        return std::ranges::find(programmes.fits, route, [](const auto& fit) { return fit.stay.route; });
    };
    ASSERT_NE(by(OpuRoute::a), programmes.fits.end());
    EXPECT_EQ(by(OpuRoute::a)->grant.not_known.front(), GrantKind::employer_refund);
    ASSERT_NE(by(OpuRoute::b), programmes.fits.end());
    EXPECT_EQ(by(OpuRoute::b)->grant.not_known.front(), GrantKind::learner_refund);
}

TEST(Finder, a_study_trip_is_never_paid) {
    EXPECT_TRUE(is_refused(misfit(found(class_trip("SE", "JP")), GrantProgramme::atlas, GrantActivity::study_trip),
                           GrantRefusal::never_paid));
}

TEST(Finder, the_largest_sum_goes_first_whatever_its_currency) {
    auto term = class_trip("NO", "FR");
    term.pupils = 1;
    term.staff = 0;
    term.start = Date{2027, 8, 15};
    term.days = 150;
    const auto programmes = found(term);
    ASSERT_GE(programmes.fits.size(), 4U);
    EXPECT_EQ(programmes.fits[0].way.activity, GrantActivity::pupil_long);         // 10 210 EUR
    EXPECT_EQ(programmes.fits[1].grant.currency, *Currency::parse("NOK"));         // 35 820.50 NOK, some 3 228 EUR
    EXPECT_EQ(programmes.fits[3].way.activity, GrantActivity::preparatory_visit);  // 680 EUR
}

TEST(Finder, the_length_that_is_paid_is_that_of_the_activity_or_the_door) {
    const auto length = [](GrantProgramme programme, GrantActivity activity, const char* agency) {
        GrantCase stay{.programme = programme, .activity = activity, .call_year = 2026, .agency = agency};
        return paid_length(stay, RateBook::embedded()).value_or(PaidLength{});
    };
    EXPECT_EQ(length(GrantProgramme::erasmus_school, GrantActivity::pupil_short, "NO"),
              (PaidLength{"10", "29", "days"}));
    EXPECT_EQ(length(GrantProgramme::atlas, GrantActivity::work_placement, "SE"), (PaidLength{"3", "15", "weeks"}));
    EXPECT_EQ(length(GrantProgramme::lanekassen, GrantActivity::national_agreement, "NO"),
              (PaidLength{"3", "", "months"}));
    EXPECT_EQ(length(GrantProgramme::nordplus_junior, GrantActivity::study_visit, "NO"), (PaidLength{"", "5", "days"}));
    EXPECT_EQ(length(GrantProgramme::atlas, GrantActivity::partnership, "SE"), PaidLength{});
}

TEST(Finder, a_form_of_school_that_does_not_fit_is_told_for_which_it_is) {
    auto question = class_trip("SE", "JP");
    question.school_form = SchoolForm::preschool;
    EXPECT_NE(fit(found(question), GrantProgramme::atlas, GrantActivity::partnership), nullptr);
    EXPECT_TRUE(is_refused(misfit(found(question), GrantProgramme::atlas, GrantActivity::work_placement),
                           FinderRefusal::school_form_not_in_programme));
}

}  // namespace
}  // namespace utsyn
