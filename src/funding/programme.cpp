#include "funding/programme.hpp"

#include "platform/assert.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <map>

namespace utsyn {
namespace {

std::optional<Date> date_in(const csv::Row& row, std::string_view column) {
    return Date::parse(row.text(column));
}

/// "Comenius:school; Lifelong Learning Programme"
std::vector<FormerProgramme> former_in(std::string_view text) {
    std::vector<FormerProgramme> former;
    while (!text.empty()) {
        auto one = cut(text, ';');
        const auto name = trimmed(cut(one, ':'));
        former.push_back({std::string{name}, std::string{trimmed(one)}});
    }
    return former;
}

ProgrammeGeneration programme_from(const csv::Row& row) {
    return {.programme = std::string{row.text("programme")},
            .generation = std::string{row.text("generation")},
            .owner = std::string{row.text("owner")},
            .former = former_in(row.text("aliases")),
            .valid_from = date_in(row, "valid_from"),
            .valid_to = date_in(row, "valid_to"),
            .school_forms = {},
            .organisations = {},
            .provenance = provenance_from(row)};
}

/// The word of a column; a word that is none is a fault of the file.
template <class Word>
Word word_in(const csv::Row& row, std::string_view column) {
    const auto word = from_word<Word>(row.text(column));
    assert_that(word.has_value(), row.text(column));
    return *word;
}

/// Hands each row of a file to the programme and generation that it names.
template <class Take>
void read_rows(std::string_view file, std::vector<ProgrammeGeneration>& programmes, Take take) {
    const auto table = csv::Table::embedded(file);
    for (std::size_t at = 0; at < table.size(); ++at)
        for (auto& programme : programmes)
            if (programme.programme == table[at].text("programme") &&
                programme.generation == table[at].text("generation"))
                take(programme, table[at]);
}

std::vector<ProgrammeGeneration> read_programmes() {
    auto programmes = csv::Table::embedded("data/funding/programmes.csv").each(programme_from);
    read_rows("data/funding/programme_school_forms.csv", programmes, [](auto& programme, const csv::Row& row) {
        programme.school_forms.push_back({word_in<SchoolForm>(row, "school_form"), provenance_from(row)});
    });
    read_rows("data/funding/programme_organisations.csv", programmes, [](auto& programme, const csv::Row& row) {
        programme.organisations.push_back(
            {word_in<OrganisationType>(row, "organisation"), word_in<EligibleRole>(row, "role"), provenance_from(row)});
    });
    return programmes;
}

std::map<std::string, RateTheme, std::less<>> read_themes() {
    std::map<std::string, RateTheme, std::less<>> themes;
    const auto table = csv::Table::embedded("data/funding/rate_names.csv");
    for (std::size_t at = 0; at < table.size(); ++at) {
        const auto theme = from_word<RateTheme>(table[at].text("theme"));
        assert_that(theme.has_value(), table[at].text("theme"));
        themes.emplace(table[at].text("name"), *theme);
    }
    return themes;
}

/// The call whose rows of that name are the newest that a reader in `year` should see; nothing where they hold for no call.
std::optional<int> newest_call(const NamedRates& named, const std::string& generation, int year) {
    std::optional<int> newest;
    for (const auto& known : named) {
        const auto& rate = *known.rate;
        if (rate.generation != generation || known.is_conflict || !rate.first_call_year) continue;
        if (*rate.first_call_year <= year)
            newest = std::max(newest.value_or(0), std::min(year, rate.last_call_year.value_or(year)));
    }
    return newest;
}

}  // namespace

const std::vector<ProgrammeGeneration>& programme_generations() {
    static const auto programmes = read_programmes();
    return programmes;
}

std::optional<RateTheme> theme_of(std::string_view name) {
    static const auto themes = read_themes();
    const auto found = themes.find(name);
    return found == themes.end() ? std::nullopt : std::optional{found->second};
}

std::vector<ThemeOfProgramme> themes_of(const RateBook& rates, const ProgrammeGeneration& programme, int year) {
    std::map<RateTheme, std::map<std::string, std::vector<Rate>>> themes;
    for (const auto& rate : rates.rates()) {
        if (rate.programme != programme.programme || rate.generation != programme.generation) continue;
        const auto theme = theme_of(rate.name);
        if (!theme || rate.name == "country_group") continue;
        const auto& named = *rates.named(rate.programme, rate.name);
        const auto call = newest_call(named, rate.generation, year);
        const bool is_told =
            *theme == RateTheme::deadlines || *theme == RateTheme::budget || !call || rate.holds_in_call(*call);
        if (is_told) themes[*theme][rate.name].push_back(rate);
    }
    std::vector<ThemeOfProgramme> told;
    for (auto& [theme, names] : themes) {
        told.push_back({theme, {}});
        for (auto& [name, rows] : names) {
            std::ranges::stable_partition(rows, [](const Rate& rate) { return !rate.is_conflict(); });
            told.back().names.push_back({name, std::move(rows)});
        }
    }
    return told;
}

}  // namespace utsyn
