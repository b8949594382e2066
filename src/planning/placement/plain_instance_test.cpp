#include "planning/placement/plain_instance.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

std::pair<std::string, std::string> fault_in(std::string_view text) {
    auto instance = read_plain_instance(text);
    if (instance) return {};
    const auto& error = instance.error().errors.at(0);
    return {error.pointer, error.reason};
}

using Fault = std::pair<std::string, std::string>;

TEST(PlainInstance, is_read_as_it_was_written) {
    std::string text = "3 2\n1 2\n2 1\n\n1\n";
    auto instance = read_plain_instance(text);
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->places_of(0)[0], 1U);
    EXPECT_TRUE(instance->places_of(1).empty());
    EXPECT_EQ(write_plain_instance(*instance), text);
}

TEST(PlainInstance, may_have_line_ends_of_windows_and_lack_the_last_one) {
    EXPECT_TRUE(read_plain_instance("1 1\r\n1\r\n1"));
    EXPECT_TRUE(read_plain_instance("0 0\n\n"));
}

TEST(PlainInstance, reads_numbers_of_every_length_wherever_they_end) {
    const std::string text = "1 10\n0 1 12 123 1234 12345 123456 1234567 12345678 4294967294\n1\n";
    auto instance = read_plain_instance(text);
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->capacities,
              (std::vector<std::uint32_t>{0, 1, 12, 123, 1234, 12345, 123456, 1234567, 12345678, 4294967294}));
    EXPECT_EQ(write_plain_instance(*instance), text);
    EXPECT_EQ(fault_in("1 1\n1x345678\n1\n"), (Fault{"/lines/2", "not-a-number"}));
    EXPECT_EQ(fault_in("1 1\n1/345678\n1\n"), (Fault{"/lines/2", "not-a-number"}));
    EXPECT_EQ(fault_in("1 1\n1\xB1 45678\n1\n"), (Fault{"/lines/2", "not-a-number"}));
}

TEST(PlainInstance, takes_lists_longer_than_are_gathered_at_once) {
    std::string text = "2 200\n";
    for (int place = 1; place <= 200; ++place) text += place == 200 ? "1\n" : "1 ";
    for (int applicant = 0; applicant < 2; ++applicant)
        for (int place = 200; place >= 1; --place) text += std::to_string(place) + (place == 1 ? "\n" : " ");
    auto instance = read_plain_instance(text);
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->starts, (std::vector<std::uint32_t>{0, 200, 400}));
    EXPECT_EQ(write_plain_instance(*instance), text);
}

TEST(PlainInstance, with_a_fault_names_its_line) {
    EXPECT_EQ(fault_in(""), (Fault{"/lines/1", "not-two-counts"}));
    EXPECT_EQ(fault_in("1 x\n"), (Fault{"/lines/1", "not-two-counts"}));
    EXPECT_EQ(fault_in("1 2\n1\n1\n"), (Fault{"/lines/2", "wrong-count"}));
    EXPECT_EQ(fault_in("1 1\n-1\n1\n"), (Fault{"/lines/2", "not-a-capacity"}));
    EXPECT_EQ(fault_in("1 1\n1\n0\n"), (Fault{"/lines/3", "no-such-place"}));
    EXPECT_EQ(fault_in("1 1\n1\n2\n"), (Fault{"/lines/3", "no-such-place"}));
    EXPECT_EQ(fault_in("2 2\n1 1\n1 2\n2 1 2\n"), (Fault{"/lines/4", "repeated-place"}));
    EXPECT_EQ(fault_in("1 1\n1\n1 one\n"), (Fault{"/lines/3", "not-a-number"}));
    EXPECT_EQ(fault_in("2 1\n1\n1\n"), (Fault{"/lines/3", "lines-missing"}));
    EXPECT_EQ(fault_in("1 1\n1\n1\n1\n"), (Fault{"/lines/4", "line-too-many"}));
    EXPECT_EQ(fault_in("1 1\n1\n\n\n-\n"), (Fault{"/lines/5", "line-too-many"}));
    EXPECT_EQ(fault_in("1 1\n1\n99999999999999999999\n"), (Fault{"/lines/3", "not-a-number"}));
    EXPECT_EQ(fault_in("1 1\n4294967295\n1\n"), (Fault{"/lines/2", "not-a-capacity"}));
}

TEST(PlainInstance, that_announces_a_milliard_applicants_and_has_none_is_refused_at_once) {
    EXPECT_EQ(fault_in("1000000000 1\n1\n"), (Fault{"/lines/2", "lines-missing"}));
    EXPECT_EQ(fault_in("1 1000000000\n1\n1\n"), (Fault{"/lines/2", "wrong-count"}));
}

}  // namespace
}  // namespace utsyn
