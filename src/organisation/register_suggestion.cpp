#include "organisation/register_suggestion.hpp"

#include "organisation/register_number.hpp"
#include "platform/csv/table.hpp"
#include "platform/geography/folded_name.hpp"

#include <algorithm>

namespace utsyn {
namespace {

struct HeaderWord {
    RegisterField field{};
    std::vector<std::string> parts;
    std::string register_name;
};

/// The words of a heading: "Postnummer / POSTNR_1" is postnummer, postnr, 1.
std::vector<std::string> parts_of(std::string_view heading) {
    const std::string name = folded_name(heading);
    std::vector<std::string> parts;
    for (const auto part : separate_words(name)) parts.emplace_back(part);
    return parts;
}

std::string together(const std::vector<std::string>& parts) {
    std::string joined;
    for (const std::string& part : parts) joined += part;
    return joined;
}

std::vector<HeaderWord> read_header_words() {
    return csv::Table::embedded("data/registers/header_words.csv").each([](const csv::Row& row) {
        const auto field = from_word<RegisterField>(row.text("field"));
        assert_that(field.has_value(), "header_words.csv names our fields");
        return HeaderWord{*field, parts_of(row.text("word")), std::string{row.text("register_name")}};
    });
}

/// How well a heading fits: 3 it is the word, 2 it has all parts of the word, 1 it begins or ends with a long word.
int fit(const std::vector<std::string>& heading, const HeaderWord& word) {
    const std::string whole = together(heading);
    const std::string wanted = together(word.parts);
    if (whole == wanted) return 3;
    const bool has_all = std::ranges::all_of(
        word.parts, [&](const std::string& part) { return std::ranges::find(heading, part) != heading.end(); });
    if (has_all) return 2;
    constexpr std::size_t long_enough = 5;
    return wanted.size() >= long_enough && (whole.starts_with(wanted) || whole.ends_with(wanted)) ? 1 : 0;
}

struct Candidate {
    int fit = 0;
    std::size_t position = 0;  // of the column
    const HeaderWord* word = nullptr;
};

std::vector<Candidate> candidates(const std::vector<csv::Column>& columns) {
    static const std::vector<HeaderWord> words = read_header_words();
    std::vector<Candidate> all;
    for (std::size_t position = 0; position < columns.size(); ++position) {
        const auto heading = parts_of(columns[position].name);
        for (const HeaderWord& word : words)
            if (const int fits = fit(heading, word); fits > 0) all.push_back({fits, position, &word});
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Candidate::fit);
    return all;
}

/// Numbers that do not have the form of the register the heading names are those of another.
bool samples_fit(const csv::Column& column, const std::string& register_name) {
    return std::ranges::all_of(column.samples, [&](const std::string& sample) {
        return !fault_in_number(register_name, normal_number(sample));
    });
}

std::string country_of_register(const std::string& register_name) {
    if (register_name.starts_with("eu_")) return "";
    std::string country = register_name.substr(0, 2);
    for (char& letter : country) letter = static_cast<char>(letter - 'a' + 'A');
    return country;
}

}  // namespace

RegisterProfile suggested_profile(const std::vector<RegisterProfile>& profiles,
                                  const std::vector<csv::Column>& columns) {
    if (auto known = recognised_profile(profiles, columns)) return *std::move(known);
    if (auto known = recognised_profile(built_in_profiles(), columns)) return *std::move(known);
    RegisterProfile suggested{};
    std::vector<bool> used(columns.size());
    for (const Candidate& candidate : candidates(columns)) {
        if (used[candidate.position] || column_of(suggested, candidate.word->field)) continue;
        const csv::Column& column = columns[candidate.position];
        if (!samples_fit(column, candidate.word->register_name)) continue;
        used[candidate.position] = true;
        suggested.columns.push_back({candidate.word->field, column.name, {}});
        if (candidate.word->field == RegisterField::official_number)
            suggested.register_name = candidate.word->register_name;
    }
    if (!column_of(suggested, RegisterField::country) && !suggested.register_name.empty())
        if (auto country = country_of_register(suggested.register_name); !country.empty()) suggested.country = country;
    return suggested;
}

}  // namespace utsyn
