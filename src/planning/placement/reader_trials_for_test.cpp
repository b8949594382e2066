#include "planning/placement/reader_trials_for_test.hpp"

#include "planning/placement/json_instance.hpp"
#include "planning/placement/plain_instance.hpp"
#include "planning/placement/preflib_instance.hpp"
#include "planning/placement/run_form.hpp"
#include "planning/placement/sheet_instance.hpp"
#include "platform/json/json.hpp"
#include "platform/spreadsheet/sheet.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

bool is_per_choice(const PlacementInstance& instance, std::size_t count) {
    return count == 0 || count == instance.places.size();
}

bool has_lists_that_hold_together(const PlacementInstance& instance) {
    if (instance.starts.empty() || instance.starts.back() != instance.places.size()) return false;
    std::vector<std::uint32_t> last_on(instance.place_count(), none);
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        if (instance.starts[applicant] > instance.starts[applicant + 1]) return false;
        for (auto place : instance.places_of(applicant)) {
            if (place >= instance.place_count() || last_on[place] == applicant) return false;
            last_on[place] = applicant;
        }
    }
    return is_per_choice(instance, instance.points.size()) && is_per_choice(instance, instance.ineligible.size());
}

bool has_bounds_that_hold_together(const PlacementInstance& instance) {
    const auto is_partner = [&](std::uint32_t partner) {
        return partner == none || partner < instance.partners.size();
    };
    const auto is_sorted_well = [&](const ApplicantGrouping& grouping) {
        return grouping.group_of.size() == instance.applicants() &&
               std::ranges::all_of(grouping.group_of, [&](auto group) { return group < grouping.groups.size(); });
    };
    const auto is_fixed_well = [&](const FixedApplicant& fixed) {
        return fixed.applicant < instance.applicants() &&
               (fixed.position == none || fixed.position < instance.choices_of(fixed.applicant));
    };
    const auto is_a_pair = [&](const ApplicantPair& pair) {
        return pair.one < instance.applicants() && pair.other < instance.applicants() && pair.one != pair.other;
    };
    const auto costs_all = [&](const PlacementCeiling& ceiling) {
        return ceiling.costs.size() == instance.places.size() &&
               std::ranges::all_of(ceiling.costs, [](auto cost) { return cost >= 0; });
    };
    return (instance.partner_of.empty() || instance.partner_of.size() == instance.place_count()) &&
           std::ranges::all_of(instance.partner_of, is_partner) &&
           std::ranges::all_of(instance.groupings, is_sorted_well) &&
           std::ranges::all_of(instance.fixed, is_fixed_well) && std::ranges::all_of(instance.pairs, is_a_pair) &&
           std::ranges::all_of(instance.ceilings, costs_all);
}

Outcome<PlacementInstance> read_both_sheets(std::string_view bytes) {
    constexpr std::string_view between = "=====\n";
    const auto end = bytes.find(between);
    auto applicants = spreadsheet::read_csv(bytes.substr(0, end), "applicants.csv");
    if (!applicants) return applicants.error();
    auto places = spreadsheet::read_csv(
        end == std::string_view::npos ? std::string_view{} : bytes.substr(end + between.size()), "places.csv");
    if (!places) return places.error();
    return read_sheets(*applicants, *places);
}

Outcome<PlacementInstance> read_both_sheets_of_workbook(std::string_view bytes) {
    auto sheets = spreadsheet::read_xlsx(bytes);
    if (!sheets) return sheets.error();
    return read_workbook(*sheets);
}

Outcome<PlacementInstance> read_instance_of_run(std::string_view bytes) {
    auto run = read_placement_run(bytes);
    if (!run) return run.error();
    return run->instance;
}

Outcome<PlacementInstance> read_as(InstanceFormat format, std::string_view bytes) {
    switch (format) {
        case InstanceFormat::plain: return read_plain_instance(bytes);
        case InstanceFormat::json: return read_json_instance(bytes);
        case InstanceFormat::preflib: return read_preflib_instance(bytes, std::nullopt);
        case InstanceFormat::csv: return read_both_sheets(bytes);
        case InstanceFormat::xlsx: return read_both_sheets_of_workbook(bytes);
        case InstanceFormat::run: return read_instance_of_run(bytes);
    }
    assertion_failed("a format without reader", __FILE__, __LINE__);
}

/// What was read and written reads again as the same. Large ones would take the time of many small ones.
void write_and_read_again(const PlacementInstance& instance) {
    if (instance.places.size() + instance.capacities.size() > 10'000) return;
    const auto plain = read_plain_instance(write_plain_instance(instance));
    assert_that(plain && plain->places == instance.places && plain->starts == instance.starts, "the plain form");
    const auto written = json::to_json(form_of(instance));
    const auto read = read_json_instance(written);
    assert_that(read && json::to_json(form_of(*read)) == written, "the JSON form");
}

std::size_t below(std::size_t count, std::mt19937& random) {
    return count == 0 ? 0 : random() % count;
}

void mutate_once(std::string& bytes, std::mt19937& random) {
    constexpr std::array<std::string_view, 16> pieces{
        "0",    "-1",  "4294967295", "99999999999999999999",   "\n", " ", ",", "[", "]", "{", "}", "\"",
        "null", "1.5", "\xC3",       std::string_view{"\0", 1}};
    const auto at = below(bytes.size() + 1, random);
    const auto length = std::min(below(12, random), bytes.size() - at);
    switch (random() % 5) {
        case 0: bytes.erase(at, length); return;
        case 1: bytes.insert(at, pieces[random() % pieces.size()]); return;
        case 2: bytes.replace(at, length, pieces[random() % pieces.size()]); return;
        case 3: bytes.insert(below(bytes.size() + 1, random), bytes.substr(at, length)); return;
        default:
            if (at < bytes.size()) bytes[at] = static_cast<char>(random());
    }
}

}  // namespace

void try_reading(InstanceFormat format, std::string_view bytes) {
    const auto instance = read_as(format, bytes);
    if (!instance) {
        assert_that(!instance.error().is(problems::invalid) || !instance.error().errors.empty(), "says what is wrong");
        return;
    }
    assert_that(has_lists_that_hold_together(*instance), "lists hold together");
    assert_that(has_bounds_that_hold_together(*instance), "bounds hold together");
    write_and_read_again(*instance);
}

std::string mutated(std::string bytes, std::mt19937& random) {
    for (auto times = 1 + random() % 4; times > 0; --times) mutate_once(bytes, random);
    return bytes;
}

}  // namespace utsyn
