#include "platform/toml/data_file.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

struct Tasted {
    std::string name;
    double sweetness = 0;
    std::vector<std::string> with;
};
BOOST_DESCRIBE_STRUCT(Tasted, (), (name, sweetness, with))

TEST(TomlDataFile, becomes_a_described_struct) {
    const auto text = "# a comment\nname = \"Tyttebær\"\nsweetness = 0.5\nwith = [\"a\", \"b\"]\n";
    const auto read = json::from_json<Tasted>(toml::as_json(text)).value();
    EXPECT_EQ(read.name, "Tyttebær");
    EXPECT_DOUBLE_EQ(read.sweetness, 0.5);
    EXPECT_EQ(read.with.size(), 2u);
}

}  // namespace
}  // namespace utsyn
