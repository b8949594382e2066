#include "platform/jobs/jobs.hpp"

#include "platform/actor.hpp"
#include "platform/clock.hpp"
#include "platform/documents/printer.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/jobs/job_store.hpp"
#include "platform/jobs/lease.hpp"
#include "platform/runtime.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <atomic>
#include <thread>

namespace utsyn::jobs {
namespace {

struct NoAuthority : Authority {
    std::optional<Actor> actor_of(std::string_view) override { return std::nullopt; }
    Outcome<Fence> may(const Actor&, Permission) override { return problem(problems::not_allowed); }
};

std::atomic<int> letters_written = 0;
std::string last_input;

void write_letter(const Runtime&, const JsonText& input) {
    last_input = input.text;
    ++letters_written;
}

void fail_with_a_name(const Runtime&, const JsonText&) {
    throw std::runtime_error{"Kari Nordmann"};
}

const std::vector<Worker> workers{{"write_letter", write_letter}, {"fail", fail_with_a_name}};

const Instant long_ago = *Instant::parse("2026-01-01T00:00:00.000Z");
const Instant far_off = *Instant::parse("2999-01-01T00:00:00.000Z");

class JobsTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        letters_written = 0;
        last_input.clear();
    }

    Id<Job> add(std::string_view kind, Instant due = long_ago) {
        auto transaction = database().begin();
        const auto id = add_job(transaction, kind, {R"({"to":5})"}, due);
        transaction.commit();
        return id;
    }

    Job find(Id<Job> id) {
        return database().read().run({"find", "select * from job where id = :id"}, {{"id", id}})[0].as<Job>();
    }

    /// Lets the job's waiting time or lease be over.
    void make_due(Id<Job> id) {
        auto transaction = database().begin();
        transaction.run({"make_due", "update job set due = :due, leased_until = null where id = :id"},
                        {{"due", long_ago}, {"id", id}});
        transaction.commit();
    }

    std::size_t run_due() {
        const Runtime runtime{database(), clock, messages, authority, printer, jobs, {}};
        return jobs.run_due(runtime);
    }

    Clock clock;
    i18n::Messages messages = i18n::Messages::embedded();
    NoAuthority authority;
    documents::Printer printer{std::filesystem::temp_directory_path()};
    Jobs jobs{workers};
};

TEST_P(JobsTest, runs_a_due_job_once_with_its_input) {
    const auto id = add("write_letter");
    EXPECT_EQ(run_due(), 1U);
    EXPECT_EQ(run_due(), 0U);
    EXPECT_EQ(letters_written, 1);
    EXPECT_EQ(last_input, R"({"to":5})");
    EXPECT_TRUE(find(id).finished_at);
    EXPECT_EQ(find(id).failure, std::nullopt);
}

TEST_P(JobsTest, leaves_a_job_that_is_not_due) {
    add("write_letter", far_off);
    EXPECT_EQ(run_due(), 0U);
}

TEST_P(JobsTest, leaves_a_job_whose_transaction_was_rolled_back) {
    {
        auto transaction = database().begin();
        add_job(transaction, "write_letter", {"{}"}, long_ago);
    }
    EXPECT_EQ(run_due(), 0U);
}

TEST_P(JobsTest, leaves_a_kind_that_it_does_not_know) {
    const auto id = add("of_a_newer_program");
    EXPECT_EQ(run_due(), 0U);
    EXPECT_FALSE(find(id).finished_at);
}

TEST_P(JobsTest, puts_a_failed_job_off_for_longer_each_time_and_gives_up_after_five) {
    const auto id = add("fail");
    Instant last_due = clock.now();
    for (int attempt = 1; attempt <= 4; ++attempt) {
        make_due(id);
        EXPECT_EQ(run_due(), 1U);
        EXPECT_EQ(find(id).attempts, attempt);
        EXPECT_FALSE(find(id).finished_at);
        EXPECT_GT(find(id).due, last_due);
        last_due = find(id).due;
    }
    make_due(id);
    EXPECT_EQ(run_due(), 1U);
    EXPECT_TRUE(find(id).finished_at);
    make_due(id);
    EXPECT_EQ(run_due(), 0U);
}

TEST_P(JobsTest, writes_no_message_that_may_name_a_person) {
    const auto id = add("fail");
    run_due();
    EXPECT_EQ(find(id).failure, "std::runtime_error");
}

TEST_P(JobsTest, leaves_a_leased_job_until_the_lease_runs_out) {
    const auto id = add("write_letter");
    const auto now = clock.now();
    ASSERT_TRUE(take_due_job(database(), workers, {now, now}));
    EXPECT_FALSE(take_due_job(database(), workers, {now, now}));
    const auto later = now + lease_length + std::chrono::seconds{1};
    const auto again = take_due_job(database(), workers, {later, later});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, id);
    EXPECT_EQ(again->attempts, 2);
}

TEST_P(JobsTest, gives_up_a_job_during_which_the_program_ended_five_times) {
    const auto id = add("write_letter");
    for (auto now = clock.now(); take_due_job(database(), workers, {now, now});)
        now = now + lease_length + std::chrono::seconds{1};
    EXPECT_EQ(find(id).attempts, 5);
    EXPECT_TRUE(find(id).finished_at);
    EXPECT_TRUE(find(id).failure);
}

TEST_P(JobsTest, renews_the_lease_of_a_job_that_runs_long) {
    add("write_letter");
    const auto started = clock.now() + -std::chrono::seconds{59};
    const auto job = take_due_job(database(), workers, {clock.now(), started});
    ASSERT_TRUE(job);
    {
        const Lease lease{database(), *job, std::chrono::milliseconds{5}};
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    EXPECT_GT(*find(job->id).leased_until, *job->leased_until + std::chrono::seconds{30});
}

TEST_P(JobsTest, takes_each_job_once_however_many_programs_run) {
    for (int i = 0; i < 40; ++i) add("write_letter");
    std::atomic<int> taken = 0;
    std::vector<std::thread> programs;
    for (int program = 0; program < 4; ++program)
        programs.emplace_back([&] {
            const auto now = clock.now();
            while (take_due_job(database(), workers, {now, now})) ++taken;
        });
    for (auto& program : programs) program.join();
    EXPECT_EQ(taken, 40);
}

TEST_P(JobsTest, runs_on_a_thread_of_its_own_when_woken) {
    const Runtime runtime{database(), clock, messages, authority, printer, jobs, {}};
    jobs.start(runtime);
    add("write_letter");
    jobs.wake();
    for (int wait = 0; wait < 300 && letters_written == 0; ++wait)
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    jobs.stop();
    EXPECT_EQ(letters_written, 1);
}

UTSYN_ON_BOTH_ENGINES(JobsTest);

}  // namespace
}  // namespace utsyn::jobs
