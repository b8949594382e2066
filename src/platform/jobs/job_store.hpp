#pragma once

#include "platform/jobs/jobs.hpp"

#include <chrono>
#include <optional>
#include <span>
#include <string>

namespace utsyn::jobs {

/// What time it is for the people whom the program serves, which a demo may fix, and by the machine, which leases run by.
struct Times {
    Instant now;
    Instant machine;
};

inline constexpr std::chrono::seconds lease_length{60};
inline constexpr std::int64_t attempts_at_most = 5;

/// Takes the job longest due, of one of these kinds, with a lease and one attempt more; nothing where none is due.
/// A job whose program ended during its last attempt is given up on the way.
std::optional<Job> take_due_job(sql::Database& database, std::span<const Worker> workers, Times times);

/// False where the lease has run out and another program has taken the job.
bool renew_lease(sql::Database& database, const Job& job, Instant machine_now);

/// The job is done.
void finish(sql::Database& database, const Job& job, Instant now);

/// The job is left for another attempt after a wait that grows, or given up after the last.
void put_off(sql::Database& database, const Job& job, Instant now, std::string failure);

}  // namespace utsyn::jobs
