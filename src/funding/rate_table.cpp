#include "funding/rate_table.hpp"

#include "funding/problems.hpp"
#include "funding/rate_check.hpp"
#include "platform/csv/reader.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <sstream>

namespace utsyn {
namespace {

constexpr std::size_t most_lines = 5000;
constexpr std::size_t longest_cell = 2000;
constexpr std::array needed_columns{"programme", "name", "low", "unit", "certainty"};
constexpr std::array known_columns{
    "programme",       "generation",     "field",      "activity",   "name", "key",  "agency",
    "first_call_year", "last_call_year", "valid_from", "valid_to",   "low",  "high", "unit",
    "sources",         "certainty",      "checked_by", "checked_on", "note"};

/// "/provenance/sources" is the column "sources".
std::string column_of(const std::string& pointer) {
    return pointer.substr(pointer.rfind('/') + 1);
}

/// One record's cells by the names of their columns.
class Cells {
public:
    Cells(const std::vector<std::string>& columns, const csv::Record& record, RateLine& line)
        : columns_{columns}, record_{record}, line_{line} {}

    std::string text(std::string_view column) const {
        const auto found = std::ranges::find(columns_, column);
        if (found == columns_.end()) return "";
        return std::string{trimmed(record_.fields[static_cast<std::size_t>(found - columns_.begin())])};
    }
    std::optional<int> year(std::string_view column) const {
        const auto cell = text(column);
        if (cell.empty()) return std::nullopt;
        int value = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (error == std::errc{} && end == cell.data() + cell.size()) return value;
        fault(column, "not-an-integer");
        return std::nullopt;
    }
    std::optional<Date> date(std::string_view column) const {
        const auto cell = text(column);
        if (cell.empty()) return std::nullopt;
        auto value = Date::parse(cell);
        if (!value) fault(column, "not-a-date");
        return value;
    }
    Certainty certainty() const {
        const auto cell = text("certainty");
        auto value = from_word<Certainty>(cell);
        if (!value) fault("certainty", cell.empty() ? "required" : "unknown-rate-word", {{"word", cell}});
        return value.value_or(Certainty::unsourced);
    }
    std::vector<std::string> words(std::string_view column) const {
        std::vector<std::string> all;
        std::istringstream cell{text(column)};
        for (std::string word; cell >> word;) all.push_back(word);
        return all;
    }

private:
    void fault(std::string_view column, std::string reason, Arguments arguments = {}) const {
        line_.faults.push_back({std::string{column}, std::move(reason), std::move(arguments)});
    }

    const std::vector<std::string>& columns_;
    const csv::Record& record_;
    RateLine& line_;
};

Rate rate_in(const Cells& cells) {
    return {.programme = cells.text("programme"),
            .generation = cells.text("generation"),
            .field = cells.text("field"),
            .activity = cells.text("activity"),
            .name = cells.text("name"),
            .key = cells.text("key"),
            .agency = cells.text("agency"),
            .first_call_year = cells.year("first_call_year"),
            .last_call_year = cells.year("last_call_year"),
            .valid_from = cells.date("valid_from"),
            .valid_to = cells.date("valid_to"),
            .low = cells.text("low"),
            .high = cells.text("high"),
            .unit = cells.text("unit"),
            .checked_by = cells.text("checked_by"),
            .provenance = {.sources = cells.words("sources"),
                           .certainty = cells.certainty(),
                           .checked_on = cells.text("checked_on"),
                           .note = cells.text("note")}};
}

RateLine line_from(const std::vector<std::string>& columns, const csv::Record& record) {
    RateLine line{.line = record.line};
    if (record.fault) {
        line.faults.push_back({"", "csv-" + std::string{word(*record.fault)}, {}});
        std::ranges::replace(line.faults.back().reason, '_', '-');
        return line;
    }
    for (std::size_t cell = 0; cell < columns.size(); ++cell)
        if (characters(record.fields[cell]) > longest_cell)
            line.faults.push_back({columns[cell], "too-long", {{"max", std::int64_t{longest_cell}}}});
    line.rate = rate_in(Cells{columns, record, line});
    for (auto& fault : faults_in(line.rate))
        line.faults.push_back({column_of(fault.pointer), std::move(fault.reason), std::move(fault.arguments)});
    return line;
}

/// The names of the columns, or those that must be there and are not.
Outcome<std::vector<std::string>> columns_of(const csv::Record& record) {
    std::vector<std::string> columns;
    for (const auto& field : record.fields) columns.emplace_back(trimmed(field));
    std::string wrong;
    auto name = [&](std::string_view column) { (wrong += wrong.empty() ? "" : ", ") += column; };
    for (const auto* needed : needed_columns)
        if (std::ranges::find(columns, needed) == columns.end()) name(needed);
    for (const auto& column : columns)
        if (std::ranges::find(known_columns, column) == known_columns.end() || std::ranges::count(columns, column) > 1)
            name(column);
    if (record.fault || !wrong.empty()) return problem(problems::rate_table_without_columns, {{"columns", wrong}});
    return columns;
}

class Matching {
public:
    explicit Matching(std::span<const LatestRate> latest) {
        for (const auto& each : latest) {
            auto [known, unseen] = by_identity_.try_emplace(identity_of(each.version.rate), &each);
            if (!unseen && each.holds()) known->second = &each;
        }
    }

    void match(RateLine& line) {
        const auto identity = identity_of(line.rate);
        if (const auto [seen, unseen] = lines_.try_emplace(identity, line.line); !unseen)
            line.faults.push_back({"", "rate-twice", {{"line", seen->second}}});
        line.outcome = RateLineOutcome::added;
        if (const auto known = by_identity_.find(identity); known != by_identity_.end()) {
            line.before = known->second->version;
            const bool is_same = known->second->holds() && is_same_but_for_who_checked(line);
            if (known->second->holds()) line.outcome = is_same ? RateLineOutcome::same : RateLineOutcome::changed;
        }
        if (!line.faults.empty()) line.outcome = RateLineOutcome::refused;
    }

private:
    static bool is_same_but_for_who_checked(const RateLine& line) {
        auto before = line.before->rate;
        before.checked_by = line.rate.checked_by;
        return before == line.rate;
    }

    std::map<std::string, const LatestRate*> by_identity_;
    std::map<std::string, std::int64_t> lines_;
};

}  // namespace

Outcome<std::vector<RateLine>> read_rate_table(const std::string& text, std::span<const LatestRate> latest) {
    std::istringstream source{text};
    auto form = csv::form_of(source);
    if (!form) return form.error();
    csv::Reader reader{source, *form};
    csv::Record record;
    if (!reader.next(record)) return problem(csv::file_empty);
    auto columns = columns_of(record);
    if (!columns) return columns.error();
    Matching matching{latest};
    std::vector<RateLine> lines;
    while (reader.next(record)) {
        if (lines.size() == most_lines)
            return problem(problems::rate_table_too_long, {{"most", static_cast<std::int64_t>(most_lines)}});
        lines.push_back(line_from(*columns, record));
        if (record.fault) lines.back().outcome = RateLineOutcome::refused;
        else matching.match(lines.back());
    }
    return lines;
}

std::vector<RateChange> changes_of(std::span<const RateLine> lines) {
    std::vector<RateChange> changes;
    for (const auto& line : lines) {
        if (line.outcome != RateLineOutcome::added && line.outcome != RateLineOutcome::changed) continue;
        changes.push_back({.before = line.before,
                           .after = line.rate,
                           .from_release = false,
                           .shipped_as = line.before ? line.before->shipped_as : ""});
    }
    return changes;
}

}  // namespace utsyn
