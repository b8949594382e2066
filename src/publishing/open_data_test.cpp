#include "publishing/open_data.hpp"

#include <gtest/gtest.h>
#include <boost/json.hpp>

namespace utsyn {
namespace {

PublicFrame frame() {
    PublicFrame made{.origin = "https://utsyn.example", .organisation_name = "Nordlia"};
    made.publication.slug = "nordlia";
    return made;
}

OpenData sample() {
    return {.name = "kites",
            .columns = {"name", "places", "fields", "town"},
            .rows = {{std::string{"=1+1, \"x\""}, std::int64_t{6}, std::vector<std::string>{"0714", "0613"}, {}}}};
}

TEST(OpenData, is_written_as_csv_with_a_line_of_column_names) {
    EXPECT_EQ(csv_text(sample()), "name,places,fields,town\r\n\"'=1+1, \"\"x\"\"\",6,0714; 0613,\r\n");
}

TEST(OpenData, is_written_as_json_with_its_publisher_licence_and_source) {
    auto data = boost::json::parse(json_text(sample(), frame()));
    EXPECT_EQ(data.at("publisher"), "Nordlia");
    EXPECT_EQ(data.at("licence"), "CC BY 4.0");
    EXPECT_EQ(data.at("source"), "https://utsyn.example/public/en/nordlia/open-data");
    const auto& item = data.at("items").at(0);
    EXPECT_EQ(item.at("name"), "=1+1, \"x\"");
    EXPECT_EQ(item.at("places"), 6);
    EXPECT_EQ(item.at("fields"), (boost::json::array{"0714", "0613"}));
    EXPECT_TRUE(item.at("town").is_null());
}

}  // namespace
}  // namespace utsyn
