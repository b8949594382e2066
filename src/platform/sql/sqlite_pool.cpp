#include "platform/assert.hpp"
#include "platform/sql/sqlite_connection.hpp"

#include <fmt/format.h>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace utsyn::sql {
namespace {

constexpr std::size_t idle_readers_kept = 16;

/// Lets one thread write at a time, in the order in which they came.
class WritingQueue {
public:
    void enter() {
        std::unique_lock lock{mutex_};
        assert_that(writer_ != std::this_thread::get_id(), "a thread writes in one transaction at a time");
        const auto ticket = next_ticket_++;
        moved_.wait(lock, [&] { return served_ == ticket; });
        writer_ = std::this_thread::get_id();
    }

    void leave() {
        {
            const std::lock_guard lock{mutex_};
            writer_ = {};
            ++served_;
        }
        moved_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable moved_;
    std::uint64_t next_ticket_ = 0;
    std::uint64_t served_ = 0;
    std::thread::id writer_;
};

class SqlitePool final : public Pool {
public:
    explicit SqlitePool(std::string path) : path_{std::move(path)} {
        writer_ = std::make_unique<SqliteConnection>(path_, SqliteUse::writing);
    }

    Engine engine() const override { return Engine::sqlite; }

    std::unique_ptr<Connection> begin() override {
        queue_.enter();
        try {
            if (!writer_) writer_ = std::make_unique<SqliteConnection>(path_, SqliteUse::writing);
            writer_->begin();
        } catch (...) {
            queue_.leave();
            throw;
        }
        return std::move(writer_);
    }

    std::unique_ptr<Connection> read() override {
        auto reader = idle_reader();
        if (!reader) reader = std::make_unique<SqliteConnection>(path_, SqliteUse::reading);
        reader->begin();
        return reader;
    }

    void give_back(std::unique_ptr<Connection> connection) noexcept override {
        std::unique_ptr<SqliteConnection> ours{static_cast<SqliteConnection*>(connection.release())};
        const bool writes = ours->use() == SqliteUse::writing;
        if (!ours->is_usable()) ours.reset();
        if (writes) {
            writer_ = std::move(ours);
            queue_.leave();
        } else if (ours) {
            const std::lock_guard lock{readers_mutex_};
            if (readers_.size() < idle_readers_kept) readers_.push_back(std::move(ours));
        }
    }

private:
    std::unique_ptr<SqliteConnection> idle_reader() {
        const std::lock_guard lock{readers_mutex_};
        if (readers_.empty()) return nullptr;
        auto reader = std::move(readers_.back());
        readers_.pop_back();
        return reader;
    }

    std::string path_;
    WritingQueue queue_;
    std::unique_ptr<SqliteConnection> writer_;  // touched by whoever has the turn in queue_
    std::mutex readers_mutex_;
    std::vector<std::unique_ptr<SqliteConnection>> readers_;
};

/// An absent file is made for its owner alone, as are then its companions: it will hold facts about people.
void make_private_file(const std::string& path) {
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) ::close(file);
}

}  // namespace

std::unique_ptr<Pool> open_sqlite(const std::string& path) {
    const auto folder = std::filesystem::path{path}.parent_path();
    std::error_code error;
    if (!folder.empty()) std::filesystem::create_directories(folder, error);
    if (error) throw DatabaseFailed{fmt::format("The folder {} cannot be made: {}.", folder.string(), error.message())};
    make_private_file(path);
    try {
        return std::make_unique<SqlitePool>(path);
    } catch (const StorageFull&) {
        throw;
    } catch (const DatabaseFailed& failure) {
        throw DatabaseFailed{
            fmt::format("The database file {} cannot be opened: {}. Check that it is a database of "
                        "Utsyn and that this user may write to it and its folder.",
                        path, failure.what())};
    }
}

}  // namespace utsyn::sql
