#include "funding/grant_rules.hpp"
#include "funding/rate_key.hpp"
#include "funding/stay_length.hpp"

#include <boost/mp11/algorithm.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace utsyn {
namespace {

constexpr int months_of_year = 12;
constexpr int minutes_of_hour = 60;

std::int64_t minutes(double hours) {
    return static_cast<std::int64_t>(std::floor(hours * minutes_of_hour));
}

/// What is allowed stands among the rates of `opu`, what is paid among those of `aub`.
/// Source: docs/sources.md S-39, S-40, S-41, S-55, S-64.
class OpuStay {
public:
    OpuStay(const GrantCase& stay, const RateScope& scope)
        : stay_{stay}, allowed_{scope}, paid_{scope.of("aub")}, sheet_{currency_of(*scope.book, "aub", "refund_most")} {
        allowed_.agency = authority_of(*scope.book, "opu", "stay_months_least");
        paid_.agency = allowed_.agency;
        if (stay.route) route_ = word(*stay.route);
    }

    Grant grant() && {
        check();
        if (!sheet_.is_eligible()) return std::move(sheet_).done();
        left_ = most_of_the_years();
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<RefundedCost>>(
            [this](auto cost) { add(cost.value); });
        if (sheet_.total() == GrantAmount{}) sheet_.does_not_know(kind());
        if (const auto* cap = yearly_most(); cap && left_ && asked_ > *most_of_the_years())
            sheet_.does_not_pay(kind(), GrantRefusal::over_yearly_most, asked_ / minor_units,
                                *most_of_the_years() / minor_units, cap);
        return std::move(sheet_).done();
    }

private:
    static constexpr std::int64_t minor_units = 100;

    bool is_posting() const { return stay_.route == OpuRoute::a; }
    GrantKind kind() const { return is_posting() ? GrantKind::employer_refund : GrantKind::learner_refund; }
    std::int64_t learners() const { return std::max(stay_.pupils, 1); }

    void check() {
        leaves_country_of(allowed_.agency, stay_, sheet_);
        if (stay_.is_advised_against)
            sheet_.refuse(GrantRefusal::country_advised_against, 0, 0, allowed_.find("country_excluded"));
        if (const auto* stage = allowed_.find("stage"); stage && !stay_.is_in_main_course)
            sheet_.refuse(GrantRefusal::wrong_stage, 0, 0, stage);
        check_length();
        if (!stay_.route) return sheet_.refuse(GrantRefusal::route_unknown);
        check_contract();
        check_way();
    }

    void check_length() {
        length_ = length_in_months(stay_);
        const auto* least = allowed_.find("stay_months_least");
        if (!length_) return sheet_.refuse(GrantRefusal::length_unknown);
        if (least && length_->months < least->low->whole())
            sheet_.refuse(GrantRefusal::too_few_months, length_->months, least->low->whole(), least);
    }

    void check_contract() {
        const auto* contract = allowed_.find("danish_training_contract", route_);
        if (!contract || !stay_.has_training_contract) return;
        const bool is_required = contract->rate->low == "required";
        if (is_required && !*stay_.has_training_contract) sheet_.refuse(GrantRefusal::contract_needed, 0, 0, contract);
        if (!is_required && *stay_.has_training_contract) sheet_.refuse(GrantRefusal::contract_at_home, 0, 0, contract);
    }

    void check_way() {
        const auto* least = allowed_.find("travel_hours_least", route_);
        if (!least || !stay_.travel_time || stay_.travel_time->count >= least->low->real()) return;
        sheet_.refuse(GrantRefusal::travel_too_short, minutes(stay_.travel_time->count), minutes(least->low->real()),
                      least);
    }

    const KnownRate* yearly_most() const { return paid_.find("refund_most_per_year", route_); }

    /// What all years of the stay allow together; nothing where the route has no such limit.
    std::optional<std::int64_t> most_of_the_years() const {
        const auto* most = yearly_most();
        if (!most) return std::nullopt;
        return years() * learners() * most->high->minor();
    }
    std::int64_t months() const { return length_->started_months(); }
    std::int64_t years() const { return (months() + months_of_year - 1) / months_of_year; }

    void add(RefundedCost cost) {
        const auto spent = stay_.training_costs.of(cost);
        if (spent <= 0) return;
        const RateKey key{route_, word(cost)};
        const auto* refunded = paid_.find("refunded_to", key);
        if (!refunded) return sheet_.does_not_pay(kind(), GrantRefusal::cost_not_refunded, spent / minor_units);
        auto line = refund(cost, spent, key, *refunded);
        asked_ += paid_of(line);
        if (left_) {
            line.most_each = std::min(line.most_each.value_or(*left_), *left_);
            *left_ -= paid_of(line);
        }
        sheet_.add(line);
    }

    GrantLine refund(RefundedCost cost, std::int64_t spent, std::string_view key, const KnownRate& refunded) const {
        GrantLine line{.kind = kind(),
                       .whom = is_posting() ? GrantFor::employer : GrantFor::pupils,
                       .rate = refunded.position,
                       .each = GrantAmount::exactly(spent)};
        if (const auto* share = paid_.find("refund_share", key)) line.share = *share->low;
        if (const auto* most = paid_.find("refund_most", key)) {
            line.rate = most->position;
            line.most_each = learners() * times(most->rate->unit) * most->high->minor();
        }
        if (cost == RefundedCost::wage_difference) deduct_wage(line);
        if (cost == RefundedCost::interview_travel) limit_interviews(line, key);
        return line;
    }

    /// How often a limit counts: by month, by year, or once.
    std::int64_t times(std::string_view unit) const {
        if (unit.ends_with("_per_month")) return months();
        return unit.ends_with("_per_year") ? years() : 1;
    }

    /// Where the host abroad pays nothing, an amount of each month is taken off; where that is not known, it may be.
    void deduct_wage(GrantLine& line) const {
        const auto* deduction = paid_.find("wage_deduction", route_);
        if (!deduction || stay_.training_costs.host_pays == true) return;
        const auto taken = std::min(line.each.high, learners() * months() * deduction->low->minor());
        line.each.low -= taken;
        if (stay_.training_costs.host_pays == false) line.each.high -= taken;
        line.rate = deduction->position;
    }

    void limit_interviews(GrantLine& line, std::string_view key) const {
        const auto* most = paid_.find("interviews_most", key);
        const std::int64_t journeys = std::max(stay_.training_costs.interviews, 1);
        if (!most || journeys <= most->high->whole() * learners()) return;
        line.rate = most->position;
        line.each = GrantAmount::exactly(line.each.high * most->high->whole() * learners() / journeys);
    }

    static std::int64_t paid_of(const GrantLine& line) {
        const auto share = share_of(line.each.high, line.share);
        return line.most_each ? std::min(share, *line.most_each) : share;
    }

    const GrantCase& stay_;
    RateScope allowed_;
    RateScope paid_;
    GrantSheet sheet_;
    std::string_view route_;
    std::optional<StayLength> length_;
    std::optional<std::int64_t> left_;  // of the limit of the years
    std::int64_t asked_ = 0;            // before it
};

}  // namespace

Grant opu_grant(const GrantCase& stay, const RateScope& scope) {
    return OpuStay{stay, scope}.grant();
}

}  // namespace utsyn
