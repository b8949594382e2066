#include "platform/jobs/jobs.hpp"

#include "platform/assert.hpp"
#include "platform/clock.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/jobs/lease.hpp"
#include "platform/log.hpp"
#include "platform/runtime.hpp"

#include <algorithm>
#include <atomic>
#include <boost/core/demangle.hpp>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <typeinfo>

namespace utsyn::jobs {
namespace {

constexpr std::chrono::seconds between_looks{5};
constexpr std::chrono::seconds between_renewals{20};

Times times_of(const Runtime& runtime) {
    return {runtime.clock.now(), Clock{}.now()};
}

/// What may be written down: messages of others' exceptions may quote what they worked on.
std::string written_failure(const std::exception& failure) {
    if (const auto* database = dynamic_cast<const sql::DatabaseFailed*>(&failure)) return database->what();
    return boost::core::demangle(typeid(failure).name());
}

}  // namespace

struct Jobs::Runner {
    explicit Runner(std::vector<Worker> known_workers) : workers{std::move(known_workers)} {}

    std::size_t run_due(const Runtime& runtime);
    void run_one(const Runtime& runtime, const Job& job) const;
    void look_and_run(const Runtime& runtime);
    void run_until_stopped(const Runtime& runtime);

    std::vector<Worker> workers;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable changed;
    bool is_woken = false;
    std::atomic<bool> is_stopping = false;
};

std::size_t Jobs::Runner::run_due(const Runtime& runtime) {
    std::size_t ran = 0;
    while (!is_stopping) {
        const auto job = take_due_job(runtime.database, workers, times_of(runtime));
        if (!job) break;
        run_one(runtime, *job);
        ++ran;
    }
    return ran;
}

void Jobs::Runner::run_one(const Runtime& runtime, const Job& job) const {
    const auto worker = std::ranges::find(workers, job.kind, &Worker::kind);
    std::optional<std::string> failure;
    try {
        const Lease lease{runtime.database, job, between_renewals};
        worker->run(runtime, job.input);
    } catch (const std::exception& thrown) {
        failure = written_failure(thrown);
    }
    if (!failure) return finish(runtime.database, job, runtime.clock.now());
    log_error("job.failed", {{"kind", job.kind},
                             {"id", job.id.to_string()},
                             {"attempt", std::to_string(job.attempts)},
                             {"reason", *failure}});
    put_off(runtime.database, job, runtime.clock.now(), *std::move(failure));
}

void Jobs::Runner::look_and_run(const Runtime& runtime) {
    try {
        run_due(runtime);
    } catch (const sql::DatabaseFailed& failure) {
        log_error("job.database_failed", {{"reason", failure.what()}});
    }
}

void Jobs::Runner::run_until_stopped(const Runtime& runtime) {
    while (!is_stopping) {
        look_and_run(runtime);
        std::unique_lock lock{mutex};
        changed.wait_for(lock, between_looks, [&] { return is_woken || is_stopping; });
        is_woken = false;
    }
}

Jobs::Jobs(std::vector<Worker> workers) : runner_{std::make_unique<Runner>(std::move(workers))} {}

Jobs::~Jobs() {
    stop();
}

void Jobs::start(const Runtime& runtime) {
    assert_that(!runner_->thread.joinable(), "jobs are started once");
    runner_->is_stopping = false;
    runner_->thread = std::thread{[this, &runtime] { runner_->run_until_stopped(runtime); }};
}

void Jobs::wake() {
    {
        const std::lock_guard lock{runner_->mutex};
        runner_->is_woken = true;
    }
    runner_->changed.notify_all();
}

std::size_t Jobs::run_due(const Runtime& runtime) {
    return runner_->run_due(runtime);
}

void Jobs::stop() {
    {
        const std::lock_guard lock{runner_->mutex};
        runner_->is_stopping = true;
    }
    runner_->changed.notify_all();
    if (runner_->thread.joinable()) runner_->thread.join();
}

}  // namespace utsyn::jobs
