#include "mobility/training_plan.hpp"

#include "platform/assert.hpp"
#include "platform/json/data_file.hpp"

namespace utsyn {
namespace {

bool holds(const csv::Row& row, OpuRoute route, Date day) {
    const auto from = Date::parse(row.text("valid_from"));
    const auto to = Date::parse(row.text("valid_to"));
    return row.text("route") == word(route) && (!from || *from <= day) && (!to || day <= *to);
}

template <class Word>
Word word_in(const csv::Row& row, std::string_view column) {
    const auto read = from_word<Word>(row.text(column));
    assert_that(read.has_value(), row.text(column));
    return *read;
}

std::vector<TrainingPaper> papers_of(OpuRoute route, Date day, std::string_view step) {
    static const auto table = csv::Table::embedded("data/mobility/training_abroad_papers.csv");
    std::vector<TrainingPaper> papers;
    for (std::size_t at = 0; at < table.size(); ++at)
        if (const auto row = table[at]; holds(row, route, day) && row.text("step") == step)
            papers.push_back({std::string{row.text("paper")}, provenance_from(row)});
    return papers;
}

}  // namespace

std::vector<TrainingStep> training_steps(OpuRoute route, Date starts_on) {
    static const auto table = csv::Table::embedded("data/mobility/training_abroad_steps.csv");
    std::vector<TrainingStep> steps;
    for (std::size_t at = 0; at < table.size(); ++at) {
        const auto row = table[at];
        if (!holds(row, route, starts_on)) continue;
        steps.push_back({.step = std::string{row.text("step")},
                         .phase = word_in<TrainingPhase>(row, "phase"),
                         .who = word_in<TrainingParty>(row, "who"),
                         .shown_by = word_in<ShownBy>(row, "shown_by"),
                         .is_needed = row.text("is_needed") == "yes",
                         .papers = papers_of(route, starts_on, row.text("step")),
                         .provenance = provenance_from(row)});
    }
    return steps;
}

const TrainingAbroadLimits& training_abroad_limits() {
    static const auto limits = json::data_file<TrainingAbroadLimits>("data/mobility/training_abroad.json");
    return limits;
}

}  // namespace utsyn
