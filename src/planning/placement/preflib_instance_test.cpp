#include "planning/placement/preflib_instance.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

using Numbers = std::vector<std::uint32_t>;
using Fault = std::pair<std::string, std::string>;

Fault fault_in(std::string_view text, std::optional<Numbers> capacities = {}) {
    auto instance = read_preflib_instance(text, std::move(capacities));
    if (instance) return {};
    const auto& error = instance.error().errors.at(0);
    return {error.pointer, error.reason};
}

const std::string three_places = "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Lyon\n";

TEST(PreflibInstance, gives_every_voter_of_a_line_its_list) {
    auto instance =
        read_preflib_instance("# FILE NAME: a.soi\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 3\n2: 3,1\n1: 2\n", {});
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->places, (Numbers{2, 0, 2, 0, 1}));
    EXPECT_EQ(instance->starts, (Numbers{0, 2, 4, 5}));
    EXPECT_EQ(instance->capacities, (Numbers{1, 1, 1}));
}

TEST(PreflibInstance, takes_level_places_in_the_order_in_which_they_are_written) {
    auto instance = read_preflib_instance(three_places + "1: 2,{3,1}\n1: {1, 2 ,3}\n1: {2},{}\n", {});
    ASSERT_TRUE(instance);
    EXPECT_EQ(instance->places, (Numbers{1, 2, 0, 0, 1, 2, 1}));
}

TEST(PreflibInstance, takes_seats_from_another_file) {
    auto capacities = read_capacities("4 0\r\n\n7\n");
    ASSERT_TRUE(capacities);
    EXPECT_EQ(*capacities, (Numbers{4, 0, 7}));
    EXPECT_EQ(read_preflib_instance(three_places, *capacities)->capacities, (Numbers{4, 0, 7}));
    EXPECT_EQ(fault_in(three_places, Numbers{1, 1}), (Fault{"/capacities", "wrong-count"}));
    EXPECT_EQ(read_capacities("1\n-1\n").error().errors.at(0).pointer, "/lines/2");
    EXPECT_EQ(read_capacities("1 x\n").error().errors.at(0).reason, "not-a-number");
}

TEST(PreflibInstance, with_a_fault_names_its_line) {
    EXPECT_EQ(fault_in("3\n1,Lyon\n"), (Fault{"/lines/1", "alternatives-missing"}));
    EXPECT_EQ(fault_in(""), (Fault{"/lines/1", "alternatives-missing"}));
    EXPECT_EQ(fault_in(three_places + "1,2\n"), (Fault{"/lines/3", "not-a-preflib-list"}));
    EXPECT_EQ(fault_in(three_places + "x: 1\n"), (Fault{"/lines/3", "not-a-preflib-list"}));
    EXPECT_EQ(fault_in(three_places + "1: {1,2\n"), (Fault{"/lines/3", "not-a-preflib-list"}));
    EXPECT_EQ(fault_in(three_places + "1: 1,,2\n"), (Fault{"/lines/3", "not-a-number"}));
    EXPECT_EQ(fault_in(three_places + "1: 4\n"), (Fault{"/lines/3", "no-such-place"}));
    EXPECT_EQ(fault_in(three_places + "1: 2,{1,2}\n"), (Fault{"/lines/3", "repeated-place"}));
    EXPECT_EQ(fault_in("# NUMBER VOTERS: 2\n" + three_places + "1: 1\n"), (Fault{"/lines/4", "lines-missing"}));
    EXPECT_EQ(fault_in("# NUMBER ALTERNATIVES: x\n"), (Fault{"/lines/1", "not-a-number"}));
}

TEST(PreflibInstance, that_announces_more_than_a_continent_is_refused) {
    EXPECT_EQ(fault_in(three_places + "99999999999: 1\n"), (Fault{"/lines/3", "too-many"}));
    EXPECT_EQ(fault_in("# NUMBER ALTERNATIVES: 99999999999\n"), (Fault{"/lines/1", "too-large"}));
}

}  // namespace
}  // namespace utsyn
