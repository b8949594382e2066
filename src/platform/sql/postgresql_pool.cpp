#include "platform/sql/postgresql_connection.hpp"

#include <fmt/format.h>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace utsyn::sql {
namespace {

constexpr std::size_t connections_at_most = 16;
constexpr std::chrono::seconds longest_wait{30};

constexpr const char* begin_writing = "begin isolation level read committed";
constexpr const char* begin_reading = "begin isolation level repeatable read, read only";

class PostgresqlPool final : public Pool {
public:
    explicit PostgresqlPool(std::string url) : url_{std::move(url)} {
        idle_.push_back(std::make_unique<PostgresqlConnection>(url_));
    }

    Engine engine() const override { return Engine::postgresql; }
    std::unique_ptr<Connection> begin() override { return begun(begin_writing); }
    std::unique_ptr<Connection> read() override { return begun(begin_reading); }

    void give_back(std::unique_ptr<Connection> connection) noexcept override {
        {
            const std::lock_guard lock{mutex_};
            --lent_;
            if (connection->is_usable()) idle_.push_back(std::move(connection));
        }
        returned_.notify_one();
    }

private:
    std::unique_ptr<Connection> begun(const char* text) {
        wait_for_turn();
        try {
            // Idle ones may have lost their server meanwhile; nothing has run on them yet, so the next one may be tried.
            while (auto connection = idle_connection())
                if (begins(*connection, text)) return connection;
            auto connection = std::make_unique<PostgresqlConnection>(url_);
            connection->run_script("begin", text);
            return connection;
        } catch (...) {
            const std::lock_guard lock{mutex_};
            --lent_;
            returned_.notify_one();
            throw;
        }
    }

    void wait_for_turn() {
        std::unique_lock lock{mutex_};
        if (!returned_.wait_for(lock, longest_wait, [&] { return lent_ < connections_at_most; }))
            throw DatabaseFailed{fmt::format("All {} connections to PostgreSQL are busy.", connections_at_most)};
        ++lent_;
    }

    std::unique_ptr<Connection> idle_connection() {
        const std::lock_guard lock{mutex_};
        if (idle_.empty()) return nullptr;
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return connection;
    }

    static bool begins(Connection& connection, const char* text) {
        try {
            connection.run_script("begin", text);
            return true;
        } catch (const DatabaseFailed&) {
            return false;
        }
    }

    std::string url_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t lent_ = 0;
};

}  // namespace

std::unique_ptr<Pool> open_postgresql(const std::string& url) {
    return std::make_unique<PostgresqlPool>(url);
}

}  // namespace utsyn::sql
