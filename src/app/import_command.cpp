#include "app/at_work.hpp"
#include "app/commands.hpp"
#include "app/program.hpp"
#include "organisation/schools_import_commands.hpp"

#include <fmt/format.h>
#include <unistd.h>
#include <algorithm>
#include <iostream>

namespace utsyn {
namespace {

/// A bar on the error stream, on a terminal only.
void show_progress(std::int64_t done, std::int64_t total) {
    if (!isatty(STDERR_FILENO)) return;
    constexpr std::int64_t width = 40;
    const auto filled = std::min(width, width * done / std::max<std::int64_t>(total, 1));
    std::cerr << fmt::format("\r[{:<{}}] {}/{}", std::string(static_cast<std::size_t>(filled), '#'), width, done, total)
              << (done >= total ? "\n" : "") << std::flush;
}

std::string_view what_happened(ImportState state) {
    if (state == ImportState::done) return "Imported";
    return state == ImportState::undone ? "Undone, the directory is as it was" : "Dry run, nothing imported";
}

std::string sentences(const SchoolsImportAnswer& answer, const i18n::Messages& messages) {
    const auto& counts = answer.counts;
    auto text =
        fmt::format("{}: {} rows = {} new + {} same + {} changed + {} in conflict + {} refused; {} without position.\n",
                    what_happened(answer.state), counts.rows, counts.new_entries, counts.same, counts.changed,
                    counts.conflicts, counts.refused, counts.without_position);
    if (answer.state == ImportState::done)
        text += fmt::format("To take it back: utsyn import undo {}\n", answer.directory_import_id.to_string());
    if (answer.open_conflicts > 0 && answer.state != ImportState::undone)
        text += fmt::format("{} conflicts wait for a choice in the browser.\n", answer.open_conflicts);
    for (const auto& row : answer.refused_rows)
        for (const auto& finding : row.findings)
            text += fmt::format(
                "  line {}: {}\n", row.line,
                messages.text(Language{}, "row_finding." + std::string{word(finding.kind)},
                              {{"column", finding.column.value_or("")}, {"value", finding.value.value_or("")}}));
    return text;
}

}  // namespace

int import_register(const RegisterToImport& given, bool as_json) {
    return at_work(as_json, [&](const Configuration& configuration, const Answer& answer) {
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        const SchoolsImport wanted{given.file, given.profile, given.organisation,
                                   given.dry_run ? ImportRun::dry : ImportRun::full};
        const auto imported = import_schools((*program)->runtime(), wanted, show_progress);
        if (!imported) return answer.refuse(imported.error());
        return answer.give(*imported, sentences(*imported, (*program)->runtime().messages));
    });
}

int undo_import_of_register(const std::string& directory_import_id, bool as_json) {
    return at_work(as_json, [&](const Configuration& configuration, const Answer& answer) {
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        const auto undone = undo_schools_import((*program)->runtime(), directory_import_id);
        if (!undone) return answer.refuse(undone.error());
        return answer.give(*undone, sentences(*undone, (*program)->runtime().messages));
    });
}

}  // namespace utsyn
