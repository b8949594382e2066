#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace utsyn::http {

/// Threads that do what they are given, in turn.
class Workers {
public:
    explicit Workers(unsigned threads);
    ~Workers();

    void add(std::function<void()> work);
    /// Whether all of it was done before the time.
    bool wait_until_idle(std::chrono::steady_clock::time_point time);

private:
    void run();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    std::size_t busy_ = 0;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

/// A thread for each of a bounded number of long works.
class LongWorks {
public:
    explicit LongWorks(std::size_t most) : most_{most} {}
    ~LongWorks();

    /// False when as many as allowed are running.
    bool start(std::function<void()> work);
    bool wait_until_idle(std::chrono::steady_clock::time_point time);

private:
    const std::size_t most_;
    std::mutex mutex_;
    std::condition_variable ended_;
    std::size_t running_ = 0;
};

}  // namespace utsyn::http
