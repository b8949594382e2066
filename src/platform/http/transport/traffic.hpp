#pragma once

#include "platform/http/server.hpp"
#include "platform/http/transport/workers.hpp"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace utsyn::http {

/// A connection as the server sees it.
class Guest {
public:
    virtual ~Guest() = default;
    /// Ends once the answer under way is sent; at once when there is none.
    virtual void drain() = 0;
    /// Ends at once.
    virtual void close() = 0;
};

/// What the connections of one server share.
class Traffic {
public:
    Traffic(ServerOptions server_options, Application served)
        : options{std::move(server_options)},
          application{std::move(served)},
          streams{options.event_streams},
          workers{options.workers} {}

    const ServerOptions options;
    const Application application;

    bool is_full() const;
    bool is_draining() const { return draining_; }
    void enter(const std::shared_ptr<Guest>& guest);
    void leave(const Guest* guest);
    /// Asks every guest to drain; later ones drain after their first answer.
    void drain();
    void close();
    bool wait_until_empty(std::chrono::steady_clock::time_point time);

private:
    std::vector<std::shared_ptr<Guest>> guests();

    mutable std::mutex mutex_;
    std::condition_variable left_;
    std::map<const Guest*, std::weak_ptr<Guest>> guests_;
    std::atomic<bool> draining_ = false;

public:
    // Last, so that their threads end before what they use goes.
    LongWorks streams;
    Workers workers;
};

}  // namespace utsyn::http
