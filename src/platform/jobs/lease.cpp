#include "platform/jobs/lease.hpp"

#include "platform/clock.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/log.hpp"

namespace utsyn::jobs {

Lease::Lease(sql::Database& database, const Job& job, std::chrono::milliseconds between_renewals)
    : database_{database}, job_{job}, between_renewals_{between_renewals}, thread_{[this] { renew_until_ended(); }} {}

Lease::~Lease() {
    {
        const std::lock_guard lock{mutex_};
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Lease::renew_until_ended() {
    std::unique_lock lock{mutex_};
    while (!changed_.wait_for(lock, between_renewals_, [&] { return ended_; })) {
        lock.unlock();
        try {
            if (!renew_lease(database_, job_, Clock{}.now()))
                log_warning("job.lease_lost", {{"kind", job_.kind}, {"id", job_.id.to_string()}});
        } catch (const sql::DatabaseFailed& failure) {
            log_warning("job.lease_not_renewed", {{"kind", job_.kind}, {"reason", failure.what()}});
        }
        lock.lock();
    }
}

}  // namespace utsyn::jobs
