#include "funding/cooperation_approval.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using Refusals = std::vector<ApprovalRefusal>;

Refusals refusals(const ExchangeCooperation& cooperation) {
    return approval_refusals(cooperation, RateBook::embedded());
}

TEST(CooperationApproval, one_that_starts_with_2022_23_runs_through_2026_27_and_is_renewed_before_it_ends) {
    EXPECT_EQ(approval_term(2022, RateBook::embedded()), (ApprovalTerm{2022, 2026, Date{2026, 10, 1}}));
}

TEST(CooperationApproval, a_cooperation_with_denmark_cannot_be_sent_for_approval) {
    EXPECT_EQ(refusals({.country = "DK", .first_school_year = 2026, .pupils = 10}),
              Refusals{ApprovalRefusal::country_inside_nordic_region});
    EXPECT_EQ(refusals({.country = "GL", .first_school_year = 2026, .pupils = 10}),
              Refusals{ApprovalRefusal::country_inside_nordic_region});
    EXPECT_EQ(refusals({.country = "DE", .first_school_year = 2026, .pupils = 10}), Refusals{});
}

TEST(CooperationApproval, the_thirty_first_pupil_is_refused) {
    EXPECT_EQ(refusals({.country = "FR", .first_school_year = 2026, .pupils = 30}), Refusals{});
    EXPECT_EQ(refusals({.country = "FR", .first_school_year = 2026, .pupils = 31}),
              Refusals{ApprovalRefusal::too_many_pupils});
}

TEST(CooperationApproval, pupils_are_counted_per_cooperation_as_a_parameter_with_its_source) {
    EXPECT_EQ(refusals({.country = "FR", .first_school_year = 2026, .pupils = 20, .pupils_of_school = 60}), Refusals{});
    const auto limit = pupil_limit(RateBook::embedded());
    EXPECT_EQ(limit.counted, PupilsCounted::per_cooperation);
    EXPECT_EQ(RateBook::embedded().rates().at(limit.counted_rate).provenance.sources, std::vector<std::string>{"S-33"});
    auto rates = RateBook::embedded_rates();
    rates.at(limit.counted_rate).low = "per_school";
    const RateBook otherwise{std::move(rates)};
    EXPECT_EQ(approval_refusals({.country = "FR", .first_school_year = 2026, .pupils = 20, .pupils_of_school = 60},
                                otherwise),
              Refusals{ApprovalRefusal::too_many_pupils});
}

TEST(CooperationApproval, the_agreement_with_the_school_abroad_is_attached) {
    EXPECT_EQ(refusals({.country = "FR", .first_school_year = 2026, .pupils = 20, .has_agreement = false}),
              Refusals{ApprovalRefusal::agreement_missing});
}

}  // namespace
}  // namespace utsyn
