#include "funding/grant_rules.hpp"
#include "funding/travel_grant.hpp"
#include "platform/assert.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace utsyn {
namespace {

bool is_group(GrantActivity activity) {
    return activity == GrantActivity::pupil_group || activity == GrantActivity::learner_group;
}

/// A row's key of participant and country group, "staff/1".
struct SupportKey {
    std::array<char, 16> text{};
    std::size_t length = 0;

    SupportKey(std::string_view participant, std::string_view group) {
        const auto end = std::ranges::copy(participant, text.begin()).out;
        *end = '/';
        length = static_cast<std::size_t>(std::ranges::copy(group, end + 1).out - text.begin());
    }
    operator std::string_view() const { return {text.data(), length}; }
};

/// A day's rate after the first days: of an agency that prints it as printed, else the share, rounded as declared.
std::int64_t reduced(std::int64_t minor, RateNumber share, std::string_view rounding) {
    if (rounding == "cent") return share_of(minor, share);
    constexpr std::int64_t unit = 100;
    const auto exact = minor * share.millionths / 1'000'000;
    return rounding == "euro_down" ? exact / unit * unit : (share_of(minor, share) + unit / 2) / unit * unit;
}

class ErasmusStay {
public:
    ErasmusStay(const GrantCase& stay, const RateScope& scope) : stay_{stay}, scope_{scope}, sheet_{Currency{}} {}

    Grant grant() && {
        if (!scope_.find("distance_rounding")) {
            sheet_.refuse(GrantRefusal::no_rates_for_call_year, scope_.call_year);
            return std::move(sheet_).done();
        }
        check_countries();
        check_participants();
        if (stay_.activity == GrantActivity::preparatory_visit) {
            add_preparatory_visit();
            return std::move(sheet_).done();
        }
        check_days();
        check_format();
        if (!sheet_.is_eligible()) return std::move(sheet_).done();
        add_travel();
        add_individual_support();
        add_organisational_support();
        add_course_fee();
        add_inclusion_support();
        add_linguistic_support();
        add_exceptional_costs();
        return std::move(sheet_).done();
    }

private:
    std::int32_t participants() const { return is_for_staff(stay_.activity) ? stay_.staff : stay_.pupils; }
    std::int32_t accompanying() const { return is_for_staff(stay_.activity) ? 0 : stay_.staff; }
    GrantFor participants_are() const { return is_for_staff(stay_.activity) ? GrantFor::staff : GrantFor::pupils; }

    const KnownRate* group_of(const std::string& country) const { return scope_.find("country_group", country); }

    void check_countries() {
        if (!stay_.from_country.empty() && !group_of(stay_.from_country))
            sheet_.refuse(GrantRefusal::sender_not_in_programme, scope_.call_year);
        if (!group_of(stay_.to_country)) sheet_.refuse(GrantRefusal::country_without_group, scope_.call_year);
        else if (stay_.from_country == stay_.to_country) sheet_.refuse(GrantRefusal::same_country);
    }

    void check_participants() {
        const bool visits = stay_.activity == GrantActivity::preparatory_visit;
        if (is_for_staff(stay_.activity) && stay_.pupils > 0)
            sheet_.refuse(GrantRefusal::pupils_in_staff_activity, stay_.pupils);
        if ((visits ? stay_.pupils + stay_.staff : participants()) < 1) sheet_.refuse(GrantRefusal::no_participants);
        if (!is_group(stay_.activity) || stay_.is_part_of_group) return;
        sheet_.require_at_least(scope_.find("group_learners_least"), stay_.pupils, GrantRefusal::too_few_participants);
        const auto* accompanied = scope_.find("group_accompanied");
        if (accompanied && stay_.staff < 1) sheet_.refuse(GrantRefusal::no_accompanying_person, 0, 1, accompanied);
    }

    void check_days() {
        const auto* length = scope_.find("activity_days");
        if (!length) return sheet_.refuse(GrantRefusal::activity_not_in_programme, scope_.call_year);
        const auto days = stay_.activity_days();
        if (!days) return sheet_.refuse(GrantRefusal::days_unknown);
        const auto* shorter = participants() > 0 && stay_.fewer_opportunities >= participants()
                                  ? scope_.find("activity_days_least_fewer_opportunities")
                                  : nullptr;
        if (shorter && *days >= shorter->low->whole() && *days <= length->high->whole()) return;
        sheet_.require_within(shorter && *days < shorter->low->whole() ? shorter : length, *days,
                              GrantRefusal::too_few_days, GrantRefusal::too_many_days);
    }

    /// Without an accreditation the stay belongs to a short-term project, whose participants are limited.
    void check_format() {
        if (stay_.is_accredited) return;
        sheet_.require_within(scope_.find("format_participants", "ka122"), participants(),
                              GrantRefusal::too_few_participants, GrantRefusal::too_many_participants);
    }

    bool pays(std::string_view heading) const { return !scope_.find("heading_paid", heading); }

    void add_travel() {
        if (!pays("travel") || stay_.real_costs.costly_travel > 0) return;
        const auto bands = stay_.one_way ? band_rates(scope_, *stay_.one_way, stay_.travel) : std::nullopt;
        if (!bands) return sheet_.does_not_know(GrantKind::travel);
        add_per_head(GrantKind::travel, participants_are(), participants(), *bands->paid);
        add_per_head(GrantKind::travel, GrantFor::staff, accompanying(), *bands->paid);
    }

    void add_per_head(GrantKind kind, GrantFor whom, std::int32_t persons, const KnownRate& rate) {
        sheet_.add({.kind = kind, .whom = whom, .rate = rate.position, .persons = persons, .each = amount_of(rate)});
    }

    void add_individual_support() {
        if (!pays("individual_support")) return;
        const auto* group = group_of(stay_.to_country);
        const std::string_view learner = stay_.programme == GrantProgramme::erasmus_vet ? "vet_learner" : "pupil";
        add_support(participants_are(), participants(), is_for_staff(stay_.activity) ? "staff" : learner,
                    group->rate->low);
        add_support(GrantFor::staff, accompanying(), "staff", group->rate->low);
    }

    void add_support(GrantFor whom, std::int32_t persons, std::string_view participant, std::string_view group) {
        if (persons <= 0) return;
        const SupportKey key{participant, group};
        const auto* rate = scope_.find("individual_support", key);
        if (!rate) return sheet_.does_not_know(GrantKind::individual_support);
        const auto funded = *stay_.activity_days() + travel_days();
        const auto full = std::min<std::int64_t>(funded, scope_.find("days_at_full_rate")->low->whole());
        GrantLine line{.kind = GrantKind::individual_support,
                       .whom = whom,
                       .rate = rate->position,
                       .persons = persons,
                       .units = static_cast<std::int32_t>(full),
                       .reduced_units = static_cast<std::int32_t>(funded - full),
                       .each = amount_of(*rate)};
        if (line.reduced_units > 0) line.reduced_each = reduced_rate(*rate, key);
        sheet_.add(line);
    }

    std::int32_t travel_days() const {
        const auto* most =
            scope_.find(stay_.travel == TravelKind::green ? "travel_days_green" : "travel_days_standard");
        const auto limit = static_cast<std::int32_t>(most ? most->low->whole() : 0);
        return std::min(stay_.travel_days.value_or(limit), limit);
    }

    GrantAmount reduced_rate(const KnownRate& rate, std::string_view key) const {
        const auto* printed = scope_.find("individual_support_reduced", key);
        if (printed && !rate.rate->agency.empty() && printed->rate->agency == rate.rate->agency)
            return amount_of(*printed);
        const auto share = *scope_.find("share_after_full_rate")->low;
        const auto& rounding = scope_.find("day_rate_rounding")->rate->low;
        const auto each = amount_of(rate);
        return {reduced(each.low, share, rounding), reduced(each.high, share, rounding), each.is_low_known};
    }

    /// Above a number of participants the rest bring less.
    void add_organisational_support() {
        const auto* rate = scope_.find("organisational_support");
        if (!rate) return sheet_.does_not_know(GrantKind::organisational_support);
        const auto* above = scope_.find_band("organisational_support_above", participants());
        const auto first = above ? static_cast<std::int32_t>(above->from) - 1 : participants();
        add_per_head(GrantKind::organisational_support, participants_are(), first, *rate);
        if (above) add_per_head(GrantKind::organisational_support, participants_are(), participants() - first, *above);
    }

    void add_course_fee() {
        const auto* per_day = scope_.find("course_fee_per_day");
        if (!per_day) return;
        const auto* days = scope_.find("course_fee_days_most");
        const auto* most = scope_.find("course_fee_most");
        GrantLine line{.kind = GrantKind::course_fee,
                       .whom = GrantFor::staff,
                       .rate = per_day->position,
                       .persons = participants(),
                       .units = *stay_.activity_days(),
                       .each = amount_of(*per_day)};
        if (days) line.units = std::min(line.units, static_cast<std::int32_t>(days->high->whole()));
        if (most) line.most_each = most->high->minor();
        sheet_.add(line);
    }

    void add_inclusion_support() {
        if (stay_.fewer_opportunities > 0) {
            if (const auto* rate = scope_.find("inclusion_organisation"))
                add_per_head(GrantKind::inclusion_support, GrantFor::school, stay_.fewer_opportunities, *rate);
            else sheet_.does_not_know(GrantKind::inclusion_support);
        }
        add_share(GrantKind::inclusion_support, participants_are(), stay_.real_costs.inclusion,
                  scope_.find("inclusion_participant_share"));
    }

    void add_exceptional_costs() {
        add_share(GrantKind::exceptional_costs, participants_are(), stay_.real_costs.visa,
                  scope_.find("exceptional_share", "visa"));
        add_share(GrantKind::exceptional_costs, participants_are(), stay_.real_costs.costly_travel,
                  scope_.find("exceptional_share", "travel"));
    }

    void add_share(GrantKind kind, GrantFor whom, std::int64_t cost, const KnownRate* share) {
        if (cost <= 0) return;
        if (!share) return sheet_.does_not_know(kind);
        sheet_.add({.kind = kind,
                    .whom = whom,
                    .rate = share->position,
                    .each = GrantAmount::exactly(share_of(cost, *share->low))});
    }

    void add_linguistic_support() {
        if (!stay_.needs_language_support || is_for_staff(stay_.activity)) return;
        for (const auto* name : {"linguistic_support", "linguistic_support_long"})
            if (const auto* rate = scope_.find(name))
                add_per_head(GrantKind::linguistic_support, GrantFor::pupils, stay_.pupils, *rate);
            else if (std::string_view{name} == "linguistic_support")
                sheet_.does_not_know(GrantKind::linguistic_support);
    }

    void add_preparatory_visit() {
        const auto* rate = scope_.find("preparatory_visit");
        if (!rate) return sheet_.refuse(GrantRefusal::no_rates_for_call_year, scope_.call_year);
        const auto persons = stay_.pupils + stay_.staff;
        sheet_.require_at_most(scope_.find("preparatory_visit_most_persons"), persons,
                               GrantRefusal::too_many_participants);
        add_per_head(GrantKind::preparatory_visit, GrantFor::participants, persons, *rate);
    }

    const GrantCase& stay_;
    const RateScope& scope_;
    GrantSheet sheet_;
};

}  // namespace

Grant erasmus_grant(const GrantCase& stay, const RateScope& scope) {
    return ErasmusStay{stay, scope}.grant();
}

}  // namespace utsyn
