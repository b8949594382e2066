#include "platform/http/transport/event_stream.hpp"

#include "platform/text.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn::http {

bool EventStream::send(std::string_view event, std::string_view json) {
    auto text = fmt::format("event: {}\n", event);
    do {
        text += fmt::format("data: {}\n", cut(json, '\n'));
    } while (!json.empty());
    return write_and_wait(text + "\n");
}

bool EventStream::wait(std::chrono::milliseconds span) {
    auto end = std::chrono::steady_clock::now() + span;
    for (;;) {
        {
            std::unique_lock lock{mutex_};
            auto until = std::min(end, std::chrono::steady_clock::now() + heartbeat);
            if (changed_.wait_until(lock, until, [this] { return left_; })) return false;
            if (until == end) return true;
        }
        if (!write_and_wait(":\n\n")) return false;
    }
}

void EventStream::leave() {
    std::lock_guard lock{mutex_};
    left_ = true;
    changed_.notify_all();
}

bool EventStream::write_and_wait(std::string bytes) {
    std::unique_lock lock{mutex_};
    if (left_) return false;
    written_ = false;
    lock.unlock();
    write_(std::move(bytes), [this](bool succeeded) {
        std::lock_guard done{mutex_};
        written_ = true;
        if (!succeeded) left_ = true;
        changed_.notify_all();
    });
    lock.lock();
    changed_.wait(lock, [this] { return written_; });
    return !left_;
}

}  // namespace utsyn::http
