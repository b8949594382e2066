#include "platform/source.hpp"

#include "platform/csv/table.hpp"
#include "platform/embedded.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <sstream>

namespace utsyn {

TEST(Source, a_source_is_found_by_its_id) {
    ASSERT_NE(source_of("S-43"), nullptr);
    EXPECT_TRUE(source_of("S-43")->title.starts_with("UK Department"));
    EXPECT_TRUE(source_of("S-43")->address.starts_with("https://www.gov.uk/"));
    EXPECT_EQ(source_of("S-99"), nullptr);
}

TEST(Source, every_id_stands_once) {
    for (const auto& source : sources())
        EXPECT_EQ(std::ranges::count(sources(), source.id, &Source::id), 1) << source.id;
}

TEST(Source, every_source_that_a_table_names_is_in_the_list) {
    int named = 0;
    for (const auto& file : embedded_files_below("data/")) {
        const auto header = file.bytes.substr(0, file.bytes.find('\n'));
        if (!file.path.ends_with(".csv") || header.find(",sources,") == std::string_view::npos) continue;
        const auto table = csv::Table::parse(file.bytes);
        for (std::size_t row = 0; row < table.size(); ++row) {
            std::istringstream ids{std::string{table[row].text("sources")}};
            for (std::string id; ids >> id; ++named) EXPECT_NE(source_of(id), nullptr) << file.path << ' ' << id;
        }
    }
    EXPECT_GT(named, 100);
}

}  // namespace utsyn
