#include "funding/country_area.hpp"
#include "funding/grant_rules.hpp"
#include "funding/rate_key.hpp"
#include "funding/stay_length.hpp"

#include <algorithm>
#include <utility>

namespace utsyn {
namespace {

constexpr int days_of_week = 7;

/// Source: docs/sources.md S-28, S-54.
class AtlasStay {
public:
    AtlasStay(const GrantCase& stay, const RateScope& scope)
        : stay_{stay}, scope_{scope}, sheet_{currency_of(*scope.book, scope.programme, "grant_per_participant")} {
        scope_.agency = authority_of(*scope.book, scope.programme, "grant_per_participant");
    }

    Grant grant() && {
        check();
        if (!sheet_.is_eligible()) return std::move(sheet_).done();
        if (stay_.activity == GrantActivity::work_placement) add_placement();
        else add_participants();
        add_own_part();
        return std::move(sheet_).done();
    }

private:
    void check() {
        if (!scope_.find("decision_weeks"))
            return sheet_.refuse(GrantRefusal::no_rates_for_call_year, scope_.call_year);
        if (const auto* eligible = scope_.find("eligible"); eligible && eligible->rate->low == "no")
            return sheet_.refuse(GrantRefusal::never_paid, 0, 0, eligible);
        if (!scope_.find("grant_per_participant", participant_key()))
            return sheet_.refuse(GrantRefusal::activity_not_in_programme, scope_.call_year);
        check_countries();
        if (stay_.activity == GrantActivity::work_placement) check_placement();
        else if (stay_.pupils + stay_.staff < 1) sheet_.refuse(GrantRefusal::no_participants);
    }

    void check_countries() {
        if (!leaves_country_of(scope_.agency, stay_, sheet_)) return;
        if (lies_in(stay_.to_country, CountryArea::eu_and_eea))
            sheet_.refuse(GrantRefusal::country_inside_region, 0, 0, scope_.find("country_outside"));
        else if (continent_of(stay_.to_country).empty()) sheet_.refuse(GrantRefusal::country_not_in_programme);
    }

    std::string_view area() const {
        return lies_in(stay_.to_country, CountryArea::europe) ? "europe_outside_eea" : "elsewhere";
    }
    RateKey pupil_key() const { return {"pupil", area()}; }
    std::string_view participant_key() const {
        return stay_.activity == GrantActivity::work_placement ? std::string_view{"teacher"} : area();
    }

    void check_placement() {
        if (stay_.pupils < 1) sheet_.refuse(GrantRefusal::no_participants);
        sheet_.require_at_most(scope_.find("teachers_most"), stay_.staff, GrantRefusal::too_many_accompanying_persons);
        const auto weeks = working_weeks(stay_);
        if (!weeks) return sheet_.refuse(GrantRefusal::days_unknown);
        const auto* length = scope_.find("activity_weeks");
        const auto* shorter =
            stay_.school_form ? scope_.find("activity_weeks_least", word(*stay_.school_form)) : nullptr;
        const auto* least = shorter ? shorter : length;
        if (*weeks < least->low->whole())
            sheet_.refuse(GrantRefusal::too_few_weeks, *weeks, least->low->whole(), least);
        const auto started = (*stay_.activity_days() + days_of_week - 1) / days_of_week;
        if (started > length->high->whole())
            sheet_.refuse(GrantRefusal::too_many_weeks, started, length->high->whole(), length);
    }

    void add(GrantFor whom, std::int64_t persons, std::int64_t units, const KnownRate* rate) {
        if (!rate || units < 1) return;
        sheet_.add({.kind = GrantKind::participant_grant,
                    .whom = whom,
                    .rate = rate->position,
                    .persons = static_cast<std::int32_t>(persons),
                    .units = static_cast<std::int32_t>(units),
                    .each = amount_of(*rate)});
    }

    void add_participants() {
        const auto* each = scope_.find("grant_per_participant", area());
        add(GrantFor::pupils, stay_.pupils, 1, each);
        add(GrantFor::staff, stay_.staff, 1, each);
    }

    void add_placement() {
        add(GrantFor::pupils, stay_.pupils, 1, scope_.find("grant_per_participant", pupil_key()));
        const auto beyond = *working_weeks(stay_) - scope_.find("activity_weeks")->low->whole();
        const auto most = scope_.find("extra_weeks_most", "pupil")->high->whole();
        add(GrantFor::pupils, stay_.pupils, std::min(beyond, most), scope_.find("grant_per_extra_week", "pupil"));
        add(GrantFor::staff, stay_.staff, 1, scope_.find("grant_per_participant", "teacher"));
    }

    void add_own_part() {
        const auto* own = scope_.find("own_part_least");
        if (!own) return;
        const auto& total = sheet_.total();
        sheet_.needs_own_part({share_of(total.low, *own->low), share_of(total.high, *own->low), total.is_low_known},
                              *own);
    }

    const GrantCase& stay_;
    RateScope scope_;
    GrantSheet sheet_;
};

}  // namespace

Grant atlas_grant(const GrantCase& stay, const RateScope& scope) {
    return AtlasStay{stay, scope}.grant();
}

}  // namespace utsyn
