#include "organisation/directory_import.hpp"

#include "organisation/problems.hpp"

#include <algorithm>

namespace utsyn {

ImportState state_of(const DirectoryImport& directory_import) {
    if (directory_import.undone_at) return ImportState::undone;
    if (directory_import.done_at) return ImportState::done;
    if (directory_import.started_at) return ImportState::running;
    return directory_import.counts ? ImportState::checked : ImportState::uploaded;
}

std::vector<ImportAction> actions_on(const DirectoryImport& directory_import) {
    using enum ImportAction;
    switch (state_of(directory_import)) {
        case ImportState::uploaded: return {check};
        case ImportState::checked: return {check, decide, run};
        case ImportState::running: return {};
        case ImportState::done: return {decide, undo};
        case ImportState::undone: return {};
    }
    return {};
}

Outcome<void> check_action(const DirectoryImport& directory_import, ImportAction action) {
    const auto allowed = actions_on(directory_import);
    if (std::ranges::find(allowed, action) != allowed.end()) return {};
    switch (state_of(directory_import)) {
        case ImportState::uploaded: return problem(problems::import_not_checked);
        case ImportState::running: return problem(problems::import_under_way);
        case ImportState::checked: return problem(problems::import_not_done);
        case ImportState::done:
        case ImportState::undone: return problem(problems::import_done);
    }
    return {};
}

}  // namespace utsyn
