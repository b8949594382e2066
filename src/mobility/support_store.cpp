#include "mobility/support_store.hpp"

#include "mobility/stay_funding_store.hpp"

#include <algorithm>
#include <tuple>

namespace utsyn {
namespace {

const std::string select_rows =
    "select support_entry.stay_id, support_entry.entered_on, person.name as entered_by"
    " from support_entry join person on person.id = support_entry.person_id";

const std::string row_text = select_rows + " where support_entry.stay_id = :stay_id";
const sql::Statement row_of_stay{"mobility.support_entry_row", row_text};

const std::string inside_text = select_rows +
                                " where support_entry.organisation_id in"
                                " (select below_id from organisation_reach where above_id = :fence)";
const sql::Statement rows_inside{"mobility.support_entries_inside", inside_text};

constexpr sql::Statement entry_of_stay{"mobility.support_entry_of_stay",
                                       "select * from support_entry where stay_id = :stay_id"};

constexpr sql::Statement delete_entry{"mobility.remove_support_entry", "delete from support_entry where id = :id"};

SupportCase case_of(const StayRow& stay) {
    return {.direction = stay.direction,
            .facts = {stay.who, stay.activity, stay.starts_on, stay.ends_on},
            .state = stay.state,
            .from_country = stay.organisation_country,
            .to_country = stay.partner_country};
}

}  // namespace

bool SupportStore::is_paid_by_erasmus(std::span<const StayFunding> fundings, const Fence& fence) {
    return std::ranges::any_of(fundings, [&](const StayFunding& funding) {
        if (!funding.funding_project_id) return false;
        auto [known, unseen] = are_erasmus_.try_emplace(*funding.funding_project_id, false);
        if (!unseen) return known->second;
        const auto project = find_funding_project(transaction_, fence, *funding.funding_project_id);
        return known->second =
                   project && programme_of(project->format, word(project->field)) != GrantProgramme::nordplus_junior;
    });
}

std::optional<SupportedStayRow> SupportStore::supported(StayRow stay, std::span<const StayFunding> fundings,
                                                        const Fence& fence) {
    auto asked = case_of(stay);
    if (!concerns_lanekassen(asked, *rates_)) return std::nullopt;
    asked.is_in_erasmus_project = is_paid_by_erasmus(fundings, fence);
    return SupportedStayRow{.stay = std::move(stay), .support = stay_support(asked, *rates_)};
}

std::optional<SupportedStayRow> SupportStore::of_stay(const Stay& stay, const Fence& fence) {
    auto row =
        supported(StayStore{transaction_}.row_of(stay, today_), StayFundingStore{transaction_}.of_stay(stay.id), fence);
    if (!row) return row;
    const auto entries = transaction_.run(row_of_stay, {{"stay_id", stay.id}});
    if (!entries.empty()) row->entry = entries[0].as<SupportEntryRow>();
    return row;
}

std::vector<SupportedStayRow> SupportStore::of_year(const SchoolYear& year, const Fence& fence) {
    std::map<Id<Stay>, SupportEntryRow> entries;
    for (auto& entry : transaction_.run(rows_inside, {{"fence", fence.above()}}).as<SupportEntryRow>())
        entries.emplace(entry.stay_id, std::move(entry));
    const auto fundings = StayFundingStore{transaction_}.by_stay(fence);
    std::vector<SupportedStayRow> rows;
    for (auto& stay : StayStore{transaction_}.between(year.first_day, year.last_day, fence, today_)) {
        if (stay.starts_on < year.first_day) continue;
        const auto paid = fundings.find(stay.id);
        auto row =
            supported(std::move(stay), paid == fundings.end() ? std::span<const StayFunding>{} : paid->second, fence);
        if (!row) continue;
        if (auto entry = entries.find(row->stay.id); entry != entries.end()) row->entry = std::move(entry->second);
        rows.push_back(*std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [this](const SupportedStayRow& row) {
        const auto next = next_deadline(row.support, today_);
        const auto last_day = next ? next->deadline.last_day : row.stay.starts_on;
        return std::tuple{!next, last_day < today_, last_day};
    });
    return rows;
}

void SupportStore::enter(const SupportEntry& entry, const Change& change) {
    (void)take_back(entry.stay_id, change);
    transaction_.insert("support_entry", entry);
    record_created(transaction_, change, entry.organisation_id, "support_entry", entry);
}

Outcome<void> SupportStore::take_back(Id<Stay> stay, const Change& change) {
    const auto rows = transaction_.run(entry_of_stay, {{"stay_id", stay}});
    if (rows.empty()) return problem(problems::not_found);
    const auto entry = rows[0].as<SupportEntry>();
    transaction_.run(delete_entry, {{"id", entry.id}});
    record_removed(transaction_, change, entry.organisation_id, "support_entry", entry);
    return {};
}

}  // namespace utsyn
