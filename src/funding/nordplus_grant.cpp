#include "funding/grant_rules.hpp"

#include <utility>

namespace utsyn {
namespace {

/// Source: the handbook of 2026, docs/sources.md S-42.
class NordplusStay {
public:
    NordplusStay(const GrantCase& stay, const RateScope& scope)
        : stay_{stay}, scope_{scope}, sheet_{currency_of(*scope.book, scope.programme, "travel_by_area")} {}

    Grant grant() && {
        if (!scope_.find("travel_domestic_above"))
            sheet_.refuse(GrantRefusal::no_rates_for_call_year, scope_.call_year);
        else if (!scope_.find("activity_days"))
            sheet_.refuse(GrantRefusal::activity_not_in_programme, scope_.call_year);
        else check();
        if (!sheet_.is_eligible()) return std::move(sheet_).done();
        add_travel();
        add_subsistence();
        add_project_management();
        return std::move(sheet_).done();
    }

private:
    void check() {
        check_countries();
        check_participants();
        check_days();
    }

    void check_countries() {
        if (!stay_.from_country.empty() && !scope_.find("travel_by_area", stay_.from_country))
            sheet_.refuse(GrantRefusal::sender_not_in_programme);
        if (!scope_.find("travel_by_area", stay_.to_country)) sheet_.refuse(GrantRefusal::country_not_in_programme);
        else if (stay_.from_country == stay_.to_country) sheet_.refuse(GrantRefusal::same_country);
    }

    bool is_for_staff() const {
        return stay_.activity == GrantActivity::teacher_exchange || stay_.activity == GrantActivity::preparatory_visit;
    }
    std::int32_t participants() const {
        if (stay_.activity == GrantActivity::study_visit) return stay_.pupils + stay_.staff;
        return is_for_staff() ? stay_.staff : stay_.pupils;
    }

    void check_participants() {
        if (is_for_staff() && stay_.pupils > 0) sheet_.refuse(GrantRefusal::pupils_in_staff_activity, stay_.pupils);
        if (participants() < 1) sheet_.refuse(GrantRefusal::no_participants);
        else
            sheet_.require_within(scope_.find("participants"), participants(), GrantRefusal::too_few_participants,
                                  GrantRefusal::too_many_participants);
        sheet_.require_at_most(scope_.find("group_pupils_most"), stay_.pupils, GrantRefusal::too_many_participants);
        check_teachers();
    }

    /// So many teachers for ten pupils, a part of a teacher counting as one.
    void check_teachers() {
        const auto* per_ten = scope_.find("teachers_per_ten_pupils_most");
        if (!per_ten) return;
        constexpr std::int64_t ten = 10;
        const auto most = (stay_.pupils * per_ten->high->whole() + ten - 1) / ten;
        if (stay_.staff > most) sheet_.refuse(GrantRefusal::too_many_accompanying_persons, stay_.staff, most, per_ten);
    }

    /// With the travel days where the handbook counts them.
    std::optional<std::int64_t> counted_days() const {
        const auto* travel_days = scope_.find("activity_travel_days");
        const std::int64_t beside = travel_days ? travel_days->high->whole() : 0;
        if (const auto days = stay_.activity_days()) return *days + beside;
        if (stay_.months) return *stay_.months * scope_.find("subsistence_month_days", "staff")->low->whole();
        return std::nullopt;
    }

    void check_days() {
        const auto days = counted_days();
        if (!days) return sheet_.refuse(GrantRefusal::days_unknown);
        sheet_.require_within(scope_.find("activity_days"), *days, GrantRefusal::too_few_days,
                              GrantRefusal::too_many_days);
    }

    void add(GrantKind kind, GrantFor whom, std::int64_t persons, std::int64_t units, const KnownRate& rate) {
        sheet_.add({.kind = kind,
                    .whom = whom,
                    .rate = rate.position,
                    .persons = static_cast<std::int32_t>(persons),
                    .units = static_cast<std::int32_t>(units),
                    .each = amount_of(rate)});
    }

    void add_travel() {
        const auto& travel = *scope_.find("travel_by_area", stay_.to_country);
        add(GrantKind::travel, GrantFor::pupils, stay_.pupils, 1, travel);
        add(GrantKind::travel, GrantFor::staff, stay_.staff, 1, travel);
        const auto* above = scope_.find("travel_domestic_above");
        const auto* supplement = scope_.find("travel_domestic_supplement");
        if (!supplement || !stay_.domestic || stay_.domestic->count <= above->low->real()) return;
        add(GrantKind::travel, GrantFor::pupils, stay_.pupils, 1, *supplement);
        add(GrantKind::travel, GrantFor::staff, stay_.staff, 1, *supplement);
    }

    /// Staff only: whole months, then weeks, then days.
    void add_subsistence() {
        auto days = *counted_days();
        const auto month = scope_.find("subsistence_month_days", "staff")->low->whole();
        const auto& week = *scope_.find("subsistence_week_days", "staff");
        add_subsistence("staff/month", days / month);
        days %= month;
        auto weeks = days / week.high->whole();
        days %= week.high->whole();
        if (days >= week.low->whole()) {
            ++weeks;
            days = 0;
        }
        add_subsistence("staff/week", weeks);
        add_subsistence("staff/day", days);
    }

    void add_subsistence(std::string_view key, std::int64_t units) {
        if (units > 0)
            add(GrantKind::subsistence, GrantFor::staff, stay_.staff, units, *scope_.find("subsistence", key));
    }

    void add_project_management() {
        const auto* above = scope_.find("project_management_grant_above");
        if (!above || sheet_.total().high <= above->low->minor()) return;
        add(GrantKind::project_management, GrantFor::school, 1, 1, *scope_.find("project_management", "coordinator"));
        add(GrantKind::project_management, GrantFor::school, stay_.partners, 1,
            *scope_.find("project_management", "partner"));
    }

    const GrantCase& stay_;
    const RateScope& scope_;
    GrantSheet sheet_;
};

}  // namespace

Grant nordplus_grant(const GrantCase& stay, const RateScope& scope) {
    return NordplusStay{stay, scope}.grant();
}

}  // namespace utsyn
