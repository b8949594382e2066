#include "funding/country_area.hpp"
#include "funding/grant_rules.hpp"
#include "funding/stay_length.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

/// Source: FOR-2020-04-15-798, docs/sources.md S-37; the lengths of a cooperation S-38.
class LanekassenStay {
public:
    LanekassenStay(const GrantCase& stay, const RateScope& scope)
        : stay_{stay}, scope_{scope}, sheet_{currency_of(*scope.book, scope.programme, "living_away_grant")} {
        scope_.agency = authority_of(*scope.book, scope.programme, "living_away_grant");
    }

    Grant grant() && {
        check();
        if (!sheet_.is_eligible()) return std::move(sheet_).done();
        add_living_away();
        add_travel();
        add_language_grant();
        add_extra_loan();
        add_tuition();
        return std::move(sheet_).done();
    }

private:
    bool is_apprentice() const { return stay_.activity == GrantActivity::apprenticeship; }
    std::string_view door() const { return scope_.activity; }

    void check() {
        if (!scope_.find("support_months", "pupil"))
            return sheet_.refuse(GrantRefusal::no_rates_for_call_year, scope_.call_year);
        if (!is_apprentice() && !scope_.find("support_route", door()))
            return sheet_.refuse(GrantRefusal::activity_not_in_programme, scope_.call_year);
        if (stay_.pupils < 1) sheet_.refuse(GrantRefusal::no_participants);
        check_country();
        check_papers();
        check_group();
        check_length();
    }

    void check_country() {
        if (!leaves_country_of(scope_.agency, stay_, sheet_)) return;
        const auto* outside = scope_.find("country_outside", door());
        if (outside && lies_in(stay_.to_country, CountryArea::nordic))
            sheet_.refuse(GrantRefusal::country_inside_region, 0, 0, outside);
        else if (continent_of(stay_.to_country).empty()) sheet_.refuse(GrantRefusal::country_not_in_programme);
    }

    void check_papers() {
        if (is_apprentice() && stay_.has_training_contract == false)
            sheet_.refuse(GrantRefusal::contract_needed, 0, 0,
                          scope_.find("apprentice_requires", "apprenticeship_contract"));
        if (stay_.is_approved != false || stay_.activity == GrantActivity::national_agreement) return;
        sheet_.refuse(GrantRefusal::approval_needed, 0, 0,
                      is_apprentice() ? scope_.find("apprentice_requires", "county_approval")
                                      : scope_.find("support_route", door()));
    }

    /// The pupils of a cooperation are counted as the regulation on its approval says.
    void check_group() {
        if (stay_.activity != GrantActivity::approved_cooperation) return;
        auto approval = scope_.of("utvekslingssamarbeid");
        approval.field = {};
        approval.activity = {};
        sheet_.require_at_most(approval.find("group_pupils_most"), stay_.pupils, GrantRefusal::too_many_participants);
    }

    void check_length() {
        if (const auto* days = scope_.find("stay_days", door())) {
            const auto asked = stay_.activity_days();
            if (!asked && !length_) return sheet_.refuse(GrantRefusal::length_unknown);
            if (asked) sheet_.require_within(days, *asked, GrantRefusal::too_few_days, GrantRefusal::too_many_days);
        }
        if (!length_) return sheet_.refuse(GrantRefusal::length_unknown);
        if (const auto* least = scope_.find("stay_months_least", door());
            least && length_->months < least->low->whole())
            sheet_.refuse(GrantRefusal::too_few_months, length_->months, least->low->whole(), least);
        if (!scope_.find("stay_school_years", door())) return;
        const auto* year = scope_.find("support_months", "pupil");
        if (length_->started_months() < year->low->whole())
            sheet_.refuse(GrantRefusal::too_few_months, length_->started_months(), year->low->whole(), year);
    }

    StayLength length() const { return *length_; }
    bool lasts_over(const KnownRate& months) const {
        return length() > StayLength{static_cast<int>(months.low->whole()), 0};
    }

    /// A whole school year brings its months; else the months of the stay, and what a part of a month brings is not known.
    StayLength paid_months() const {
        const auto most =
            static_cast<int>(scope_.find("support_months", is_apprentice() ? "apprentice" : "pupil")->low->whole());
        return length().started_months() >= most ? StayLength{most, 0} : length();
    }

    GrantLine line(GrantKind kind, const KnownRate& rate) const {
        return {.kind = kind,
                .whom = GrantFor::pupils,
                .rate = rate.position,
                .persons = stay_.pupils,
                .each = amount_of(rate)};
    }

    void add_by_month(GrantLine of_month) {
        const auto paid = paid_months();
        of_month.units = paid.months;
        if (paid.months > 0) sheet_.add(of_month);
        if (paid.days == 0) return;
        of_month.units = 1;
        of_month.each.low = 0;
        sheet_.add(of_month);
    }

    bool lives_near() const {
        const auto* way = scope_.find("living_away_least", "distance");
        const auto* time = scope_.find("living_away_least", "travel_time");
        const bool is_near = stay_.one_way && way && stay_.one_way->count < way->low->real();
        return is_near && !(stay_.travel_time && time && stay_.travel_time->count >= time->low->real());
    }

    void add_living_away() {
        const auto* rate = scope_.find("living_away_grant");
        if (!rate) return sheet_.does_not_know(GrantKind::living_away_grant);
        if (lives_near()) {
            const auto* way = scope_.find("living_away_least", "distance");
            return sheet_.does_not_pay(GrantKind::living_away_grant, GrantRefusal::too_near,
                                       static_cast<std::int64_t>(stay_.one_way->count), way->low->whole(), way);
        }
        add_by_month(line(GrantKind::living_away_grant, *rate));
    }

    /// The amount of the country, else that of its continent; Nordic countries have only amounts of their own.
    const KnownRate* travel_rate(bool is_nordic) const {
        const auto* of_country = scope_.find("travel_by_area", stay_.to_country);
        return of_country || is_nordic ? of_country : scope_.find("travel_by_area", continent_of(stay_.to_country));
    }

    void add_travel() {
        const bool is_nordic = lies_in(stay_.to_country, CountryArea::nordic);
        const std::string_view region = is_nordic ? "nordic" : "outside_nordic";
        const auto* rate = travel_rate(is_nordic);
        if (!rate) return sheet_.does_not_know(GrantKind::travel);
        auto travel = line(GrantKind::travel, *rate);
        if (const auto* own = scope_.find("travel_own_share", region)) travel.own_share = own->low->minor();
        if (const auto* months = scope_.find("travel_reduced_months_most", region); months && !lasts_over(*months))
            travel.share = *scope_.find("travel_reduced_share", region)->low;
        if (const auto* share = scope_.find("travel_grant_share", region)) travel.share = *share->low;
        sheet_.add(travel);
        add_travel_loans(travel, region);
    }

    void add_travel_loans(GrantLine travel, std::string_view region) {
        travel.kind = GrantKind::travel_loan;
        travel.is_loan = true;
        if (const auto* share = scope_.find("travel_loan_share", region)) {
            travel.share = *share->low;
            sheet_.add(travel);
        }
        const auto* again = scope_.find("travel_again_as_loan_months_over", region);
        if (!again || !lasts_over(*again)) return;
        travel.share = GrantLine{}.share;
        sheet_.add(travel);
    }

    void add_language_grant() {
        if (!stay_.language_course) return;
        const auto& course = *stay_.language_course;
        const auto refuse = [&](GrantRefusal why, std::int64_t asked, const KnownRate* rate) {
            sheet_.does_not_pay(GrantKind::language_grant, why, asked, rate && rate->low ? rate->low->whole() : 0,
                                rate);
        };
        const auto* weeks = scope_.find("language_course_weeks_least");
        const auto* hours = scope_.find("language_course_hours_least");
        const auto* excluded = scope_.find("language_excluded");
        if (course.weeks < weeks->low->whole()) return refuse(GrantRefusal::course_too_short, course.weeks, weeks);
        if (course.hours_per_week < hours->low->whole())
            return refuse(GrantRefusal::course_too_short, course.hours_per_week, hours);
        if (excluded && course.language == excluded->rate->low)
            return refuse(GrantRefusal::language_not_supported, 0, excluded);
        if (lies_in(stay_.to_country, CountryArea::scandinavia))
            return refuse(GrantRefusal::country_inside_region, 0, scope_.find("language_country_outside"));
        sheet_.add(line(GrantKind::language_grant, *scope_.find("language_grant")));
    }

    void add_extra_loan() {
        const auto* rate = scope_.find("extra_loan");
        const auto* age = scope_.find("extra_loan_age_least");
        if (!rate || !stay_.age) return sheet_.does_not_know(GrantKind::extra_loan);
        if (age && *stay_.age < age->low->whole())
            return sheet_.does_not_pay(GrantKind::extra_loan, GrantRefusal::too_young, *stay_.age, age->low->whole(),
                                       age);
        auto loan = line(GrantKind::extra_loan, *rate);
        loan.is_loan = true;
        add_by_month(loan);
    }

    /// At most so much of the fees as a grant, and of what remains at most so much as a loan.
    void add_tuition() {
        const auto fees = stay_.real_costs.tuition;
        if (fees <= 0) return;
        const auto* most = scope_.find("tuition_grant_most");
        const auto* share = scope_.find("tuition_share_most");
        const auto* loan_most = scope_.find("tuition_loan_most");
        if (!most || !share || !loan_most) return sheet_.does_not_know(GrantKind::tuition_grant);
        GrantLine grant{.kind = GrantKind::tuition_grant,
                        .whom = GrantFor::pupils,
                        .rate = most->position,
                        .each = GrantAmount::exactly(fees),
                        .share = *share->low,
                        .most_each = most_of_tuition(*most)};
        sheet_.add(grant);
        const auto granted = std::min(share_of(fees, *share->low), *grant.most_each);
        sheet_.add({.kind = GrantKind::tuition_loan,
                    .whom = GrantFor::pupils,
                    .rate = loan_most->position,
                    .each = GrantAmount::exactly(fees - granted),
                    .most_each = most_of_tuition(*loan_most),
                    .is_loan = true});
    }

    std::int64_t most_of_tuition(const KnownRate& most) const {
        const auto of_all = stay_.pupils * most.high->minor();
        const auto* months = scope_.find("tuition_reduced_months_most");
        if (!months || lasts_over(*months)) return of_all;
        return share_of(of_all, *scope_.find("tuition_reduced_share")->low);
    }

    const GrantCase& stay_;
    RateScope scope_;
    GrantSheet sheet_;
    std::optional<StayLength> length_ = length_in_months(stay_);
};

}  // namespace

Grant lanekassen_grant(const GrantCase& stay, const RateScope& scope) {
    return LanekassenStay{stay, scope}.grant();
}

}  // namespace utsyn
