#include "organisation/register_row.hpp"

#include "organisation/register_number.hpp"
#include "platform/geography/countries.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn {
namespace {

constexpr std::size_t longest_value = 500;  // characters
constexpr std::size_t longest_shown = 100;  // bytes, of a value in a finding

RowFindingKind finding_of(csv::Fault fault) {
    switch (fault) {
        case csv::Fault::unclosed_quote: return RowFindingKind::unclosed_quote;
        case csv::Fault::text_after_quote: return RowFindingKind::text_after_quote;
        case csv::Fault::nul_character: return RowFindingKind::nul_character;
        case csv::Fault::too_long: return RowFindingKind::too_long;
        case csv::Fault::too_few_fields: return RowFindingKind::too_few_fields;
        case csv::Fault::too_many_fields: return RowFindingKind::too_many_fields;
    }
    assertion_failed("a fault without finding", __FILE__, __LINE__);
}

RowFindingKind finding_of(NumberFault fault) {
    switch (fault) {
        case NumberFault::missing: return RowFindingKind::number_missing;
        case NumberFault::malformed: return RowFindingKind::number_malformed;
        case NumberFault::wrong_check_digit: return RowFindingKind::wrong_check_digit;
    }
    assertion_failed("a fault without finding", __FILE__, __LINE__);
}

/// The beginning of a value, short enough to show; characters stay whole.
std::string shown(std::string_view value) {
    if (value.size() <= longest_shown) return std::string{value};
    std::size_t length = longest_shown;
    while (length > 0 && (value[length] & 0xC0) == 0x80) --length;
    return std::string{value.substr(0, length)} + "…";
}

/// One value on its way into an entry.
struct CellReader {
    const FieldColumn& column;
    std::string value;
    ReadRow& row;

    void find(RowFindingKind kind) const { row.findings.push_back({kind, column.column, shown(value)}); }

    std::optional<std::string> text() const { return value.empty() ? std::nullopt : std::optional{value}; }

    /// What the register's value means; its own words stand for themselves.
    std::string meaning() const {
        const auto known = std::ranges::find(column.words, value, &ValueWord::value);
        return known == column.words.end() ? value : known->word;
    }

    std::optional<std::int64_t> grade() const {
        if (value.empty()) return std::nullopt;
        std::int64_t number = 0;
        const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (fault == std::errc{} && end == value.data() + value.size() && number >= 0 && number < 100) return number;
        find(RowFindingKind::grade_not_a_number);
        return std::nullopt;
    }

    template <class T>
    std::vector<T> words() const {
        std::vector<T> read;
        const std::string meant = meaning();
        for (const auto one : separate_words(meant)) {
            if (const auto known = from_word<T>(one)) {
                read.push_back(*known);
                continue;
            }
            find(RowFindingKind::unknown_value);
            return {};
        }
        return read;
    }

    template <class T>
    std::optional<T> one_word() const {
        const auto read = words<T>();
        return read.empty() ? std::nullopt : std::optional{read.front()};
    }

    std::string country() const {
        const std::string meant = meaning();
        if (meant.empty()) return "";
        const Country* named = country_named(meant);
        if (!named) find(RowFindingKind::country_unknown);
        return named ? named->code : "??";
    }

    void read_into(RegisterEntry& entry) const {
        switch (column.field) {
            case RegisterField::official_number: entry.official_number = normal_number(value); return;
            case RegisterField::parent_number:
                if (!value.empty()) entry.parent_number = normal_number(value);
                return;
            case RegisterField::kind: entry.kind = one_word<OrganisationKind>().value_or(entry.kind); return;
            case RegisterField::name: entry.name = value; return;
            case RegisterField::country:
                if (auto code = country(); !code.empty()) entry.country = std::move(code);
                return;
            case RegisterField::town: entry.town = text(); return;
            case RegisterField::address: entry.address = text(); return;
            case RegisterField::postcode: entry.postcode = text(); return;
            case RegisterField::municipality_number: entry.municipality_number = text(); return;
            case RegisterField::phone: entry.phone = text(); return;
            case RegisterField::web: entry.web = text(); return;
            case RegisterField::school_forms: entry.school_forms = words<SchoolForm>(); return;
            case RegisterField::grade_from: entry.grade_from = grade(); return;
            case RegisterField::grade_to: entry.grade_to = grade(); return;
            case RegisterField::ownership_form: entry.ownership_form = one_word<OwnershipForm>(); return;
        }
    }
};

bool teaches_any(const RegisterEntry& entry, const GradeForm& form) {
    const auto lowest = entry.grade_from ? entry.grade_from : entry.grade_to;
    const auto highest = entry.grade_to ? entry.grade_to : entry.grade_from;
    return lowest && *lowest <= form.grade_to && *highest >= form.grade_from;
}

}  // namespace

bool ReadRow::is_refused() const {
    return std::ranges::any_of(findings, [](const RowFinding& finding) { return refuses(finding.kind); });
}

RowReader::RowReader(const RegisterProfile& profile, const std::vector<std::string>& column_names) : profile_{profile} {
    for (const FieldColumn& column : profile_.columns) {
        const auto found = std::ranges::find(column_names, column.column);
        assert_that(found != column_names.end(), "the profile was checked against these columns");
        places_.push_back({column, static_cast<std::size_t>(found - column_names.begin())});
    }
}

ReadRow RowReader::read(const csv::Record& record) const {
    ReadRow row;
    if (record.fault) {
        row.findings.push_back({finding_of(*record.fault), {}, {}});
        return row;
    }
    row.entry.kind = profile_.kind;
    row.entry.country = profile_.country.value_or("");
    if (record.stray_quote) row.findings.push_back({RowFindingKind::stray_quote, {}, {}});
    for (const Place& place : places_) read_field(place, record, row);
    complete(row);
    return row;
}

void RowReader::read_field(const Place& place, const csv::Record& record, ReadRow& row) const {
    const CellReader cell{place.column, std::string{trimmed(record.fields[place.position])}, row};
    if (characters(cell.value) > longest_value) return cell.find(RowFindingKind::value_too_long);
    cell.read_into(row.entry);
}

void RowReader::complete(ReadRow& row) const {
    RegisterEntry& entry = row.entry;
    const auto find = [&](RowFindingKind kind, RegisterField field, std::optional<std::string> value = {}) {
        const FieldColumn* column = column_of(profile_, field);
        row.findings.push_back({kind, column ? std::optional{column->column} : std::nullopt, std::move(value)});
    };
    if (const auto fault = fault_in_number(profile_.register_name, entry.official_number)) {
        const bool missing = *fault == NumberFault::missing;
        find(finding_of(*fault), RegisterField::official_number,
             missing ? std::nullopt : std::optional{shown(entry.official_number)});
    }
    if (entry.name.empty()) find(RowFindingKind::name_missing, RegisterField::name);
    if (entry.country.empty()) find(RowFindingKind::country_missing, RegisterField::country);
    if (entry.grade_from && entry.grade_to && *entry.grade_from > *entry.grade_to)
        find(RowFindingKind::grades_reversed, RegisterField::grade_from);
    if (entry.parent_number && *entry.parent_number == entry.official_number)
        find(RowFindingKind::parent_is_itself, RegisterField::parent_number, entry.parent_number);
    if (column_of(profile_, RegisterField::school_forms)) return;
    for (const GradeForm& form : profile_.grade_forms)
        if (teaches_any(entry, form)) entry.school_forms.push_back(form.school_form);
}

}  // namespace utsyn
