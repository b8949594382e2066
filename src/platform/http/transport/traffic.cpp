#include "platform/http/transport/traffic.hpp"

namespace utsyn::http {

bool Traffic::is_full() const {
    std::lock_guard lock{mutex_};
    return guests_.size() >= options.connections;
}

void Traffic::enter(const std::shared_ptr<Guest>& guest) {
    std::lock_guard lock{mutex_};
    guests_.emplace(guest.get(), guest);
}

void Traffic::leave(const Guest* guest) {
    std::lock_guard lock{mutex_};
    guests_.erase(guest);
    if (guests_.empty()) left_.notify_all();
}

void Traffic::drain() {
    draining_ = true;
    for (const auto& guest : guests()) guest->drain();
}

void Traffic::close() {
    for (const auto& guest : guests()) guest->close();
}

bool Traffic::wait_until_empty(std::chrono::steady_clock::time_point time) {
    std::unique_lock lock{mutex_};
    return left_.wait_until(lock, time, [this] { return guests_.empty(); });
}

std::vector<std::shared_ptr<Guest>> Traffic::guests() {
    std::lock_guard lock{mutex_};
    std::vector<std::shared_ptr<Guest>> all;
    for (const auto& [address, guest] : guests_)
        if (auto present = guest.lock()) all.push_back(std::move(present));
    return all;
}

}  // namespace utsyn::http
