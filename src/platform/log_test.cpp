#include "platform/log.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

/// What `write` logs when lines from `level` on are written.
std::string logged(LogLevel level, void (*write)()) {
    set_log_level(level);
    ::testing::internal::CaptureStderr();
    write();
    auto text = ::testing::internal::GetCapturedStderr();
    set_log_level(LogLevel::nothing);
    return text;
}

}  // namespace

TEST(Log, writes_one_line_with_time_level_event_and_values) {
    auto line = logged(LogLevel::info, [] { log_info("serving", {{"port", "8080"}, {"host", ""}}); });
    ASSERT_GT(line.size(), 25U);
    EXPECT_EQ(line.substr(10, 1), "T");
    EXPECT_EQ(line.substr(23), "Z info serving port=8080 host=\"\"\n");
}

TEST(Log, keeps_a_value_in_its_line_and_its_quotes) {
    auto line =
        logged(LogLevel::info, [] { log_error("failed", {{"what", "no \"room\"\nerror x=1"}, {"next", "a\tb"}}); });
    EXPECT_EQ(line.substr(23), "Z error failed what=\"no \\\"room\\\"\\nerror x=1\" next=\"a?b\"\n");
}

TEST(Log, leaves_out_what_is_below_its_level) {
    EXPECT_EQ(logged(LogLevel::warning, [] { log_info("serving"); }), "");
    EXPECT_NE(logged(LogLevel::warning, [] { log_warning("slow"); }), "");
    EXPECT_EQ(logged(LogLevel::nothing, [] { log_error("failed"); }), "");
}

}  // namespace utsyn
