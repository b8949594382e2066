#include "platform/documents/process.hpp"

#include <gtest/gtest.h>
#include <system_error>

namespace utsyn::documents {
namespace {

Command shell(const std::string& line) {
    return {{"/bin/sh", "-c", line}, {"PATH=/usr/bin:/bin"}, "/"};
}

}  // namespace

TEST(Process, gives_back_what_the_program_makes_of_its_input) {
    const std::string large(3'000'000, 'x');
    const Finished finished = run(shell("cat"), large);
    EXPECT_EQ(finished.ending, Ending::exited);
    EXPECT_EQ(finished.code, 0);
    EXPECT_EQ(finished.output, large);
}

TEST(Process, tells_the_exit_code_and_the_complaints) {
    const Finished finished = run(shell("echo sorry >&2; exit 7"), "unread");
    EXPECT_EQ(finished.code, 7);
    EXPECT_EQ(finished.complaints, "sorry\n");
}

TEST(Process, survives_a_program_that_does_not_read_its_input) {
    EXPECT_EQ(run(shell("exit 0"), std::string(3'000'000, 'x')).code, 0);
}

TEST(Process, sees_only_the_environment_given_and_runs_in_its_folder) {
    EXPECT_EQ(run({{"/usr/bin/env"}, {"COLOUR=blue"}, "/"}, "").output, "COLOUR=blue\n");
    EXPECT_EQ(run({{"/bin/pwd"}, {}, "/usr"}, "").output, "/usr\n");
}

TEST(Process, stops_a_program_that_overstays) {
    Command command = shell("sleep 30");
    command.longest = std::chrono::milliseconds{100};
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(run(command, "").ending, Ending::took_too_long);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{10});
}

TEST(Process, stops_a_program_that_has_closed_its_output_but_stays) {
    Command command{{"/bin/sh", "-c", "exec >/dev/null 2>&1; exec sleep 30"}, {"PATH=/usr/bin:/bin"}, "/"};
    command.longest = std::chrono::milliseconds{200};
    EXPECT_EQ(run(command, "").ending, Ending::took_too_long);
}

TEST(Process, stops_a_program_that_writes_too_much) {
    Command command = shell("yes");
    command.largest_output = 100'000;
    EXPECT_EQ(run(command, "").ending, Ending::wrote_too_much);
}

TEST(Process, tells_the_signal_that_ended_a_program) {
    const Finished finished = run(shell("kill -9 $$"), "");
    EXPECT_EQ(finished.ending, Ending::killed_by_signal);
    EXPECT_EQ(finished.code, 9);
}

TEST(Process, keeps_the_last_complaints_only) {
    const Finished finished = run(shell("yes complaint | head -c 1000000 >&2; echo last >&2"), "");
    EXPECT_LE(finished.complaints.size(), 4096U);
    EXPECT_TRUE(finished.complaints.ends_with("last\n"));
}

TEST(Process, refuses_a_program_that_does_not_exist) {
    EXPECT_THROW((void)run({{"/nonexistent/program"}, {}, "/"}, ""), std::system_error);
}

}  // namespace utsyn::documents
