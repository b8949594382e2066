#pragma once

#include "platform/id.hpp"
#include "platform/shape.hpp"
#include "platform/sql/database.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {
struct Runtime;
}

namespace utsyn::jobs {

/// Work to be done after commit, as a row that one program takes with a lease.
struct Job {
    Id<Job> id;
    std::string kind;  // "import_directory", "write_letters"
    JsonText input;
    Instant due;
    std::int64_t attempts = 0;
    std::optional<Instant> leased_until;
    std::optional<Instant> finished_at;
    std::optional<std::string> failure;  // for the log's readers, never for users
};
BOOST_DESCRIBE_STRUCT(Job, (), (id, kind, input, due, attempts, leased_until, finished_at, failure))

/// A kind of job: runs one; throwing leaves it to be tried again, at most five times with growing waits.
struct Worker {
    std::string_view kind;
    void (*run)(const Runtime& runtime, const JsonText& input);
};

/// Adds a job inside the transaction that makes it necessary.
Id<Job> add_job(sql::Transaction& transaction, std::string_view kind, JsonText input, Instant due);

/// Takes due jobs and runs them on a thread of its own.
class Jobs {
public:
    explicit Jobs(std::vector<Worker> workers);
    ~Jobs();

    void start(const Runtime& runtime);
    /// Looks for due jobs at once rather than at the next tick; call after commit.
    void wake();
    /// Runs every due job now, in this thread; how many ran. For commands and tests.
    std::size_t run_due(const Runtime& runtime);
    void stop();

private:
    struct Runner;
    std::unique_ptr<Runner> runner_;
};

}  // namespace utsyn::jobs
