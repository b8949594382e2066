#include "platform/http/transport/workers.hpp"

namespace utsyn::http {

Workers::Workers(unsigned threads) {
    for (unsigned each = 0; each < threads; ++each) threads_.emplace_back([this] { run(); });
}

Workers::~Workers() {
    {
        std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
}

void Workers::add(std::function<void()> work) {
    {
        std::lock_guard lock{mutex_};
        waiting_.push_back(std::move(work));
    }
    changed_.notify_one();
}

bool Workers::wait_until_idle(std::chrono::steady_clock::time_point time) {
    std::unique_lock lock{mutex_};
    return changed_.wait_until(lock, time, [this] { return waiting_.empty() && busy_ == 0; });
}

void Workers::run() {
    std::unique_lock lock{mutex_};
    for (;;) {
        changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        if (waiting_.empty()) return;
        auto work = std::move(waiting_.front());
        waiting_.pop_front();
        ++busy_;
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
        if (--busy_ == 0 && waiting_.empty()) changed_.notify_all();
    }
}

LongWorks::~LongWorks() {
    std::unique_lock lock{mutex_};
    ended_.wait(lock, [this] { return running_ == 0; });
}

bool LongWorks::start(std::function<void()> work) {
    std::lock_guard lock{mutex_};
    if (running_ == most_) return false;
    ++running_;
    std::thread{[this, work = std::move(work)]() mutable {
        work();
        work = nullptr;
        std::lock_guard ending{mutex_};
        --running_;
        ended_.notify_all();
    }}.detach();
    return true;
}

bool LongWorks::wait_until_idle(std::chrono::steady_clock::time_point time) {
    std::unique_lock lock{mutex_};
    return ended_.wait_until(lock, time, [this] { return running_ == 0; });
}

}  // namespace utsyn::http
