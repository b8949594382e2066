#include "funding/application_process.hpp"

#include "platform/assert.hpp"

namespace utsyn {

std::vector<ApplicationStep> application_process(std::string_view programme) {
    static const auto table = csv::Table::embedded("data/funding/application_process.csv");
    std::vector<ApplicationStep> steps;
    for (std::size_t at = 0; at < table.size(); ++at) {
        const auto row = table[at];
        if (row.text("programme") != programme) continue;
        const auto step = from_word<ProcessStep>(row.text("step"));
        const auto who = from_word<ProcessActor>(row.text("who"));
        assert_that(step && who, row.text("does"));
        steps.push_back({*step, *who, std::string{row.text("does")}, provenance_from(row)});
    }
    return steps;
}

}  // namespace utsyn
