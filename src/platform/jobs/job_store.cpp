#include "platform/jobs/job_store.hpp"

#include <fmt/format.h>
#include <array>

namespace utsyn::jobs {
namespace {

constexpr std::array waits{std::chrono::seconds{10}, std::chrono::seconds{60}, std::chrono::seconds{600},
                           std::chrono::seconds{3600}};

// The number of attempts tells whether another program has taken the job meanwhile.
constexpr sql::Statement lease_job{"job.lease", R"sql(
    update job set leased_until = :leased_until, attempts = attempts + 1
    where id = :id and attempts = :attempts and finished_at is null
)sql"};

constexpr sql::Statement renew_job{"job.renew", R"sql(
    update job set leased_until = :leased_until
    where id = :id and attempts = :attempts and finished_at is null
)sql"};

constexpr sql::Statement settle_job{"job.settle", R"sql(
    update job set leased_until = null, due = :due, finished_at = :finished_at, failure = :failure
    where id = :id and attempts = :attempts and finished_at is null
)sql"};

/// Kinds are words of the program, so they may stand in the text.
std::string find_due_text(std::span<const Worker> workers) {
    std::string kinds;
    for (const Worker& worker : workers) kinds += fmt::format("{}'{}'", kinds.empty() ? "" : ", ", worker.kind);
    return fmt::format(R"sql(
        select id, kind, input, due, attempts, leased_until, finished_at, failure
        from job
        where finished_at is null and due <= :now and (leased_until is null or leased_until < :machine)
            and kind in ({})
        order by due, id limit 1
    )sql",
                       kinds);
}

std::optional<Job> find_due(sql::Database& database, std::span<const Worker> workers, Times times) {
    const auto rows = database.read().run_text("job.find_due", find_due_text(workers),
                                               {{"now", times.now}, {"machine", times.machine}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Job>();
}

bool lease(sql::Database& database, Job& job, Instant machine_now) {
    const auto until = machine_now + lease_length;
    auto transaction = database.begin();
    const auto leased =
        transaction.run(lease_job, {{"leased_until", until}, {"id", job.id}, {"attempts", job.attempts}});
    transaction.commit();
    job.leased_until = until;
    ++job.attempts;
    return leased.changed() == 1;
}

void settle(sql::Database& database, const Job& job, Instant due, std::optional<Instant> finished_at,
            std::optional<std::string> failure) {
    auto transaction = database.begin();
    transaction.run(
        settle_job,
        {{"due", due}, {"finished_at", finished_at}, {"failure", failure}, {"id", job.id}, {"attempts", job.attempts}});
    transaction.commit();
}

}  // namespace

Id<Job> add_job(sql::Transaction& transaction, std::string_view kind, JsonText input, Instant due) {
    const Job job{.id = Id<Job>::make(due),
                  .kind = std::string{kind},
                  .input = std::move(input),
                  .due = due,
                  .attempts = 0,
                  .leased_until = std::nullopt,
                  .finished_at = std::nullopt,
                  .failure = std::nullopt};
    transaction.insert("job", job);
    return job.id;
}

std::optional<Job> take_due_job(sql::Database& database, std::span<const Worker> workers, Times times) {
    if (workers.empty()) return std::nullopt;
    while (auto job = find_due(database, workers, times)) {
        if (job->attempts >= attempts_at_most)
            settle(database, *job, job->due, times.now, "the program ended during the last attempt");
        else if (lease(database, *job, times.machine)) return job;
    }
    return std::nullopt;
}

bool renew_lease(sql::Database& database, const Job& job, Instant machine_now) {
    auto transaction = database.begin();
    const auto renewed = transaction.run(
        renew_job, {{"leased_until", machine_now + lease_length}, {"id", job.id}, {"attempts", job.attempts}});
    transaction.commit();
    return renewed.changed() == 1;
}

void finish(sql::Database& database, const Job& job, Instant now) {
    settle(database, job, job.due, now, std::nullopt);
}

void put_off(sql::Database& database, const Job& job, Instant now, std::string failure) {
    if (job.attempts >= attempts_at_most) settle(database, job, job.due, now, std::move(failure));
    else
        settle(database, job, now + waits[static_cast<std::size_t>(job.attempts - 1)], std::nullopt,
               std::move(failure));
}

}  // namespace utsyn::jobs
