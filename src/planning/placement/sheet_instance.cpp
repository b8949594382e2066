#include "planning/placement/sheet_instance.hpp"

#include "planning/placement/json_instance.hpp"
#include "planning/placement/sheet_columns.hpp"
#include "platform/text.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <set>
#include <unordered_map>

namespace utsyn {
namespace {

using spreadsheet::Row;
using spreadsheet::Sheet;

/// A sheet with its known columns, and what is wrong in it.
struct SheetReading {
    const Sheet& sheet;
    std::vector<FieldError>& errors;
    std::vector<FoundColumn> columns = columns_in(sheet);

    const FoundColumn* column(SheetColumn kind, std::size_t number = 0) const {
        return find_column(columns, kind, number);
    }
    std::string_view cell(const Row& row, const FoundColumn* found) const {
        return found ? spreadsheet::cell(row, found->position) : std::string_view{};
    }
    std::string_view cell(const Row& row, SheetColumn kind) const { return cell(row, column(kind)); }
    std::span<const Row> rows() const {
        return sheet.rows.empty() ? std::span<const Row>{} : std::span{sheet.rows}.subspan(1);
    }
    void complain(const Row& row, const FoundColumn& found, std::string reason, Arguments arguments = {}) {
        errors.push_back({fmt::format("/{}/lines/{}/{}", sheet.name, row.line, found.name), std::move(reason),
                          std::move(arguments)});
    }
    void complain_of_columns(std::string column) {
        errors.push_back({fmt::format("/{}/lines/{}", sheet.name, sheet.rows.empty() ? 1 : sheet.rows.front().line),
                          "column-missing",
                          {{"column", std::move(column)}}});
    }
};

/// "12,5" with `decimals` 3 is 12500; nothing where there is something else, or more decimals than that.
std::optional<std::int64_t> number_in(std::string_view text, std::size_t decimals) {
    const auto separator = text.find_first_of(".,");
    const auto whole = text.substr(0, separator);
    auto fraction = std::string{separator == std::string_view::npos ? "" : text.substr(separator + 1)};
    if (fraction.size() > decimals || (separator != std::string_view::npos && fraction.empty())) return std::nullopt;
    fraction.resize(decimals, '0');
    const auto digits = std::string{whole} + fraction;
    std::int64_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto [read_to, error] = std::from_chars(digits.data(), end, number);
    if (whole.empty() || whole == "-" || error != std::errc{} || read_to != end) return std::nullopt;
    return number;
}

/// Reads the sheet of places into a form, and finds places by name.
class PlacesReading {
public:
    PlacesReading(const Sheet& sheet, std::vector<FieldError>& errors) : reading_{sheet, errors} {}

    void read(InstanceForm& form) {
        const auto* place = reading_.column(SheetColumn::place);
        const auto* seats = reading_.column(SheetColumn::seats);
        if (!place) reading_.complain_of_columns("place");
        if (!seats) reading_.complain_of_columns("seats");
        if (!place || !seats) return;
        for (const auto& row : reading_.rows()) read_row(row, *place, *seats, form);
        if (!partners_.empty()) form.bounds.emplace().partners = partners_;
    }

    std::int64_t number_of(std::string_view name) const {
        const auto found = number_of_.find(in_small_letters(name));
        return found == number_of_.end() ? 0 : found->second;
    }

private:
    void read_row(const Row& row, const FoundColumn& place, const FoundColumn& seats, InstanceForm& form) {
        const auto name = reading_.cell(row, &place);
        if (name.empty()) return reading_.complain(row, place, "required");
        const auto number = static_cast<std::int64_t>(form.places.size()) + 1;
        if (!number_of_.emplace(in_small_letters(name), number).second)
            reading_.complain(row, place, "repeated-name", {{"value", std::string{name}}});
        form.places.push_back({.id = number, .capacity = seats_in(row, seats).value_or(0)});
        read_partner(row, number);
    }

    std::optional<std::int64_t> seats_in(const Row& row, const FoundColumn& column) {
        const auto text = reading_.cell(row, &column);
        if (text.empty()) reading_.complain(row, column, "required");
        const auto number = number_in(text, 0);
        if (!text.empty() && (!number || *number < 0 || *number >= none))
            reading_.complain(row, column, "not-a-seat-count", {{"value", std::string{text}}});
        return number;
    }

    void read_partner(const Row& row, std::int64_t place) {
        const auto name = reading_.cell(row, SheetColumn::partner);
        if (name.empty()) return;
        auto partner = std::ranges::find(partners_, name, &PartnerBoundForm::name);
        if (partner == partners_.end()) partner = partners_.insert(partners_.end(), {.name = std::string{name}});
        partner->places.push_back(place);
        const auto* column = reading_.column(SheetColumn::partner_most);
        if (reading_.cell(row, column).empty()) return;
        const auto most = seats_in(row, *column);
        if (partner->most && partner->most != most)
            reading_.complain(row, *column, "not-as-before", {{"value", *partner->most}});
        partner->most = most;
    }

    SheetReading reading_;
    std::unordered_map<std::string, std::int64_t> number_of_;
    std::vector<PartnerBoundForm> partners_;
};

/// Reads the sheet of applicants into a form.
class ApplicantsReading {
public:
    ApplicantsReading(const Sheet& sheet, const PlacesReading& places, std::vector<FieldError>& errors)
        : reading_{sheet, errors}, places_{places} {}

    void read(InstanceForm& form) {
        for (const auto& column : reading_.columns)
            if (column.column == SheetColumn::choice) choices_.push_back(column);
        if (choices_.empty()) return reading_.complain_of_columns("choice 1");
        std::ranges::stable_sort(choices_, {}, &FoundColumn::number);
        const bool has_points = std::ranges::any_of(
            reading_.columns, [](const FoundColumn& each) { return each.column == SheetColumn::points; });
        if (has_points) form.points.emplace();
        for (const auto& row : reading_.rows()) read_row(row, form);
        for (auto kind : {SheetColumn::school, SheetColumn::programme, SheetColumn::year}) read_grouping(kind, form);
        read_fixed(form);
        read_pairs(form);
    }

private:
    void read_row(const Row& row, InstanceForm& form) {
        auto& list = form.applicants.emplace_back();
        if (form.points) form.points->emplace_back();
        for (const auto& choice : choices_) {
            const auto name = reading_.cell(row, &choice);
            if (name.empty()) continue;
            const auto place = places_.number_of(name);
            if (place == 0) reading_.complain(row, choice, "no-such-name", {{"value", std::string{name}}});
            else if (std::ranges::find(list, place) != list.end())
                reading_.complain(row, choice, "repeated-name", {{"value", std::string{name}}});
            list.push_back(place);
            if (form.points) form.points->back().push_back(points_in(row, choice.number));
        }
    }

    /// Of the column with the number of the choice, else of the one without a number.
    std::int32_t points_in(const Row& row, std::size_t choice) {
        const auto* numbered = reading_.column(SheetColumn::points, choice);
        const auto* column = numbered ? numbered : reading_.column(SheetColumn::points);
        const auto text = reading_.cell(row, column);
        if (text.empty()) return 0;
        const auto points = number_in(text, 3);
        if (points && std::in_range<std::int32_t>(*points)) return static_cast<std::int32_t>(*points);
        reading_.complain(row, *column, "not-points", {{"value", std::string{text}}});
        return 0;
    }

    void read_grouping(SheetColumn kind, InstanceForm& form) {
        const auto* column = reading_.column(kind);
        if (!column) return;
        if (!form.groups) form.groups.emplace();
        auto& grouping = form.groups->emplace_back();
        grouping.name = word(kind);
        for (const auto& row : reading_.rows()) grouping.of.emplace_back(reading_.cell(row, column));
    }

    /// Calls `read` with each row that has something in the column, and the number of its applicant.
    template <class Read>
    void each_filled(const FoundColumn& column, Read read) {
        std::int64_t applicant = 0;
        for (const auto& row : reading_.rows()) {
            ++applicant;
            if (const auto text = reading_.cell(row, &column); !text.empty()) read(row, applicant, text);
        }
    }

    /// A hyphen: she stays at home.
    void read_fixed(InstanceForm& form) {
        const auto* column = reading_.column(SheetColumn::fixed_place);
        if (!column) return;
        form.fixed.emplace();
        each_filled(*column, [&](const Row& row, std::int64_t applicant, std::string_view name) {
            const auto place = places_.number_of(name);
            const auto& list = form.applicants[static_cast<std::size_t>(applicant - 1)];
            if (name == "-") form.fixed->push_back({applicant, 0});
            else if (place == 0 || std::ranges::find(list, place) == list.end())
                reading_.complain(row, *column, "not-on-her-list", {{"value", std::string{name}}});
            else form.fixed->push_back({applicant, place});
        });
    }

    void read_pairs(InstanceForm& form) {
        const auto* column = reading_.column(SheetColumn::together_with);
        const auto* names = reading_.column(SheetColumn::applicant);
        if (!column) return;
        if (!names) return reading_.complain_of_columns("applicant");
        std::unordered_map<std::string, std::vector<std::int64_t>> applicants_of;
        each_filled(*names, [&](const Row&, std::int64_t applicant, std::string_view name) {
            applicants_of[in_small_letters(name)].push_back(applicant);
        });
        std::set<std::vector<std::int64_t>> pairs;
        each_filled(*column, [&](const Row& row, std::int64_t applicant, std::string_view name) {
            const auto& others = applicants_of[in_small_letters(name)];
            const Arguments value{{"value", std::string{name}}};
            if (others.empty()) return reading_.complain(row, *column, "no-such-name", value);
            if (others.size() > 1) return reading_.complain(row, *column, "repeated-name", value);
            if (others[0] == applicant) return reading_.complain(row, *column, "with-oneself");
            pairs.insert({std::min(applicant, others[0]), std::max(applicant, others[0])});
        });
        form.pairs.emplace(pairs.begin(), pairs.end());
    }

    SheetReading reading_;
    const PlacesReading& places_;
    std::vector<FoundColumn> choices_;
};

}  // namespace

Outcome<PlacementInstance> read_sheets(const Sheet& applicants, const Sheet& places) {
    InstanceForm form;
    std::vector<FieldError> errors;
    PlacesReading places_reading{places, errors};
    places_reading.read(form);
    if (errors.empty()) ApplicantsReading{applicants, places_reading, errors}.read(form);
    if (!errors.empty()) return Problem{&problems::invalid, {}, std::move(errors)};
    return instance_of(form);
}

Outcome<PlacementInstance> read_workbook(std::span<const Sheet> sheets) {
    const Sheet* applicants = nullptr;
    const Sheet* places = nullptr;
    for (const auto& sheet : sheets) {
        const auto columns = columns_in(sheet);
        const auto has = [&](SheetColumn kind) {
            return std::ranges::find(columns, kind, &FoundColumn::column) != columns.end();
        };
        if (!applicants && has(SheetColumn::choice)) applicants = &sheet;
        if (!places && has(SheetColumn::place) && has(SheetColumn::seats)) places = &sheet;
    }
    if (!applicants) return invalid_field("/instance", "no-sheet-of-applicants");
    if (!places) return invalid_field("/instance", "no-sheet-of-places");
    return read_sheets(*applicants, *places);
}

}  // namespace utsyn
