#pragma once

#include "platform/http/message.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace utsyn::http {

/// Server-sent events over a connection. `send` and `wait` are called on the thread of the stream, `leave` from any.
class EventStream : public EventSink {
public:
    /// Starts a write; calls back with whether it succeeded.
    using Write = std::function<void(std::string bytes, std::function<void(bool)> written)>;

    explicit EventStream(Write write) : write_{std::move(write)} {}

    bool send(std::string_view event, std::string_view json) override;
    bool wait(std::chrono::milliseconds span) override;

    /// The reader has gone or the server drains.
    void leave();

    /// How often a silent stream says that it lives, so that proxies and dead lines are found out.
    static constexpr std::chrono::seconds heartbeat{15};

private:
    bool write_and_wait(std::string bytes);

    Write write_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool left_ = false;
    bool written_ = false;
};

}  // namespace utsyn::http
