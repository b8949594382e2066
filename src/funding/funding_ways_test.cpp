#include "funding/funding_ways.hpp"

#include "platform/csv/table.hpp"

#include <gtest/gtest.h>

#include <set>

namespace utsyn {
namespace {

/// "atlas/adapted" for every school form that a programme's page names.
std::set<std::string> programme_school_forms() {
    std::set<std::string> found;
    const auto table = csv::Table::embedded("data/funding/programme_school_forms.csv");
    for (std::size_t row = 0; row < table.size(); ++row)
        found.insert(std::string{table[row].text("programme")} + '/' + std::string{table[row].text("school_form")});
    return found;
}

std::string programme_of(GrantProgramme programme) {
    const std::string name{word(programme)};
    return name.starts_with("erasmus_") ? "erasmus" : name;
}

TEST(FundingWays, no_activity_is_for_a_school_form_that_its_programme_is_not_for) {
    const auto allowed = programme_school_forms();
    for (const auto& way : funding_ways())
        for (const auto form : way.school_forms)
            EXPECT_TRUE(allowed.contains(programme_of(way.programme) + '/' + std::string{word(form)}))
                << word(way.programme) << ' ' << word(way.activity) << ' ' << word(form);
}

TEST(FundingWays, each_activity_stands_once_by_each_route_and_says_what_is_asked) {
    std::set<std::tuple<GrantProgramme, GrantActivity, std::optional<OpuRoute>>> met;
    for (const auto& way : funding_ways()) {
        EXPECT_TRUE(met.emplace(way.programme, way.activity, way.route).second) << word(way.activity);
        EXPECT_FALSE(way.asked.empty()) << word(way.activity);
        EXPECT_FALSE(way.school_forms.empty()) << word(way.activity);
    }
}

}  // namespace
}  // namespace utsyn
