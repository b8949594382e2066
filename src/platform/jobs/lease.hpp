#pragma once

#include "platform/jobs/jobs.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace utsyn::jobs {

/// Renews a job's lease for as long as it lives, so that no other program takes a job that runs long.
class Lease {
public:
    Lease(sql::Database& database, const Job& job, std::chrono::milliseconds between_renewals);
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

private:
    void renew_until_ended();

    sql::Database& database_;
    const Job& job_;
    std::chrono::milliseconds between_renewals_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool ended_ = false;
    std::thread thread_;
};

}  // namespace utsyn::jobs
