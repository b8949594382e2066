#include "organisation/directory_import_progress.hpp"

#include <mutex>
#include <unordered_map>

namespace utsyn {
namespace {

std::mutex guard;
std::unordered_map<Id<DirectoryImport>, std::int64_t>& known() {
    static std::unordered_map<Id<DirectoryImport>, std::int64_t> progress;
    return progress;
}

}  // namespace

void ImportProgress::tell(Id<DirectoryImport> id, std::int64_t rows_done) {
    const std::lock_guard lock{guard};
    known()[id] = rows_done;
}

void ImportProgress::forget(Id<DirectoryImport> id) {
    const std::lock_guard lock{guard};
    known().erase(id);
}

std::int64_t ImportProgress::of(Id<DirectoryImport> id) {
    const std::lock_guard lock{guard};
    const auto found = known().find(id);
    return found == known().end() ? 0 : found->second;
}

}  // namespace utsyn
