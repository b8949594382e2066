#include "funding/project_plan.hpp"

#include "funding/rate_key.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

bool is_nordplus(const ProjectPlan& plan) {
    return plan.format == ProjectFormat::nordplus_junior;
}

bool is_visit(const PlannedCase& planned) {
    return planned.stay.activity == GrantActivity::preparatory_visit;
}

class FormatLimits {
public:
    FormatLimits(const ProjectPlan& plan, const RateBook& book)
        : plan_{plan}, book_{book}, scope_{scope_of(plan, book)} {}

    std::vector<ProjectReason> reasons() && {
        check_accreditation();
        check_months();
        check_participants();
        check_grants();
        at_least("format_organisations_least", plan_.organisations, ProjectRefusal::too_few_organisations);
        at_least("format_countries_least", plan_.countries, ProjectRefusal::too_few_countries);
        check_hosts();
        return std::move(reasons_);
    }

private:
    const KnownRate* find(std::string_view name) const {
        return scope_.find(name, is_nordplus(plan_) ? std::string_view{} : word(plan_.format));
    }

    void refuse(ProjectRefusal reason, std::int64_t asked, std::int64_t limit, const KnownRate& rate) {
        reasons_.push_back({.reason = reason, .asked = asked, .limit = limit, .rate = rate.position});
    }
    void at_least(std::string_view name, std::int64_t asked, ProjectRefusal reason) {
        const auto* least = find(name);
        if (least && least->low && asked < least->low->whole()) refuse(reason, asked, least->low->whole(), *least);
    }
    void at_most(const KnownRate* most, std::int64_t asked, ProjectRefusal reason) {
        if (most && most->high && asked > most->high->whole()) refuse(reason, asked, most->high->whole(), *most);
    }

    void check_accreditation() {
        const auto* needed = find("format_requires");
        if (needed && needed->rate->low == "accreditation" && !plan_.is_accredited_in_field)
            refuse(ProjectRefusal::accreditation_needed, 0, 0, *needed);
        const auto* refused = find("format_refused_when");
        if (!refused || refused->rate->low != "accredited_in_same_field" || !plan_.is_accredited_in_field) return;
        const auto* allowed = find("format_allowed_when");
        if (allowed && allowed->rate->low == "consortium_member" && plan_.is_consortium_member) return;
        refuse(ProjectRefusal::accredited_in_same_field, 0, 0, *refused);
    }

    void check_months() {
        at_least("format_months", plan_.months, ProjectRefusal::too_few_months);
        const auto* prolonged = find("format_months_prolonged_most");
        at_most(prolonged ? prolonged : find("format_months"), plan_.months, ProjectRefusal::too_many_months);
    }

    void check_participants() {
        at_most(find("format_participants"), participants_counted(plan_, book_), ProjectRefusal::too_many_participants);
    }

    /// With this one, no more grants within the last calls than the format allows.
    void check_grants() {
        at_most(find("format_requests_per_call_most"), plan_.requests_in_call, ProjectRefusal::too_many_requests);
        const auto* most = find("format_grants_most");
        const auto* window = find("format_grants_window");
        if (!most || !window) return;
        const auto first = plan_.call_year - window->high->whole() + 1;
        const auto had = std::ranges::count_if(plan_.granted_call_years,
                                               [&](int year) { return year >= first && year <= plan_.call_year; });
        at_most(most, had + 1, ProjectRefusal::too_many_grants);
    }

    void check_hosts() {
        auto visits = scope_;
        visits.activity = word(GrantActivity::preparatory_visit);
        const auto* most = visits.find("preparatory_visit_most_per_host");
        std::map<std::string, std::int64_t> by_host;
        for (const auto& planned : plan_.stays)
            if (is_visit(planned) && !planned.host.empty()) by_host[planned.host] += planned.times;
        for (const auto& [host, count] : by_host) at_most(most, count, ProjectRefusal::second_visit_to_host);
    }

    const ProjectPlan& plan_;
    const RateBook& book_;
    RateScope scope_;
    std::vector<ProjectReason> reasons_;
};

}  // namespace

bool has_lump_sum(ProjectFormat format) {
    return format == ProjectFormat::ka210 || format == ProjectFormat::ka220;
}

GrantProgramme programme_of(ProjectFormat format, std::string_view field) {
    if (format == ProjectFormat::nordplus_junior) return GrantProgramme::nordplus_junior;
    return field == "vet" ? GrantProgramme::erasmus_vet : GrantProgramme::erasmus_school;
}

GrantCase case_in(const ProjectPlan& plan, const PlannedCase& planned) {
    auto stay = planned.stay;
    stay.programme = programme_of(plan.format, plan.field);
    stay.agency = plan.agency;
    stay.call_year = plan.call_year;
    stay.is_accredited = true;
    return stay;
}

RateScope scope_of(const ProjectPlan& plan, const RateBook& book) {
    return {book,
            {.programme = is_nordplus(plan) ? "nordplus_junior" : "erasmus",
             .field = is_nordplus(plan) ? std::string_view{} : std::string_view{plan.field},
             .agency = plan.agency,
             .call_year = plan.call_year}};
}

int participants_counted(const ProjectPlan& plan, const RateBook& book) {
    const auto scope = scope_of(plan, book);
    const auto counts = [&](std::string_view who) {
        return !scope.find("format_participants_not_counted", RateKey{word(plan.format), who});
    };
    int counted = 0;
    for (const auto& planned : plan.stays) {
        const auto& stay = planned.stay;
        if (is_visit(planned) && !counts("preparatory_visit")) continue;
        const bool accompany = !is_visit(planned) && !is_for_staff(stay.activity);
        const bool counts_staff = !accompany || counts("accompanying_person");
        counted += planned.times * (stay.pupils + (counts_staff ? stay.staff : 0));
    }
    return counted;
}

std::vector<ProjectReason> format_reasons(const ProjectPlan& plan, const RateBook& book) {
    return FormatLimits{plan, book}.reasons();
}

}  // namespace utsyn
