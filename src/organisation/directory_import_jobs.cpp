#include "organisation/directory_import_jobs.hpp"

#include "organisation/directory_import_commands.hpp"
#include "organisation/directory_import_progress.hpp"

namespace utsyn {
namespace {

void import_directory(const Runtime& runtime, const JsonText& input) {
    const auto job = json::from_json<ImportJob>(input.text);
    assert_that(job.has_value(), "the program wrote the job's input");
    const auto id = job->directory_import_id;
    run_import(runtime, id, [&](std::int64_t rows_done) { ImportProgress::tell(id, rows_done); });
    ImportProgress::forget(id);
}

}  // namespace

const jobs::Worker import_directory_worker{import_directory_job, import_directory};

}  // namespace utsyn
