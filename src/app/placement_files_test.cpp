#include "app/placement_files.hpp"

#include "app/temporary_folder.hpp"
#include "app/what_if_question.hpp"
#include "planning/placement/plain_instance.hpp"
#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

#include <gtest/gtest.h>
#include <fstream>
#include <map>

namespace utsyn {
namespace {

/// The files that the documentation shows, by the names behind their opening fences: "```json run.json".
std::map<std::string, std::string> files_in(std::string_view document) {
    constexpr std::string_view fence = "\n```";
    std::map<std::string, std::string> files;
    for (auto start = document.find(fence); start != std::string_view::npos;) {
        const auto line_end = document.find('\n', start + 1);
        const auto opening = document.substr(start + fence.size(), line_end - start - fence.size());
        const auto end = document.find(fence, line_end);
        const auto name = opening.substr(opening.find(' ') + 1);
        files.emplace(name, std::string{document.substr(line_end + 1, end - line_end)});
        start = document.find(fence, end + fence.size());
    }
    return files;
}

class PlacementFiles : public testing::Test {
protected:
    void SetUp() override {
        for (const auto& [name, text] : files_in(embedded_file("docs/placement_files.md").value_or("")))
            std::ofstream{path_of(name), std::ios::binary} << text;
    }
    std::string path_of(const std::string& name) const { return (folder_.path() / name).string(); }
    std::string plain_form_of(const std::string& instance, const std::string& places = "",
                              const std::string& capacities = "") const {
        auto read = read_instance(
            {path_of(instance), places.empty() ? "" : path_of(places), capacities.empty() ? "" : path_of(capacities)});
        return read ? write_plain_instance(*read) : read.error().errors.at(0).pointer;
    }

    TemporaryFolder folder_;
};

TEST_F(PlacementFiles, of_the_documentation_tell_the_same_applicants_in_every_form) {
    const std::string expected = "3 2\n1 1\n1 2\n1\n1 2\n";
    EXPECT_EQ(plain_form_of("instance.txt"), expected);
    EXPECT_EQ(plain_form_of("instance.json"), expected);
    EXPECT_EQ(plain_form_of("bounds.json"), expected);
    EXPECT_EQ(plain_form_of("choices.soi"), expected);
    EXPECT_EQ(plain_form_of("choices.soi", "", "capacities.txt"), expected);
    EXPECT_EQ(plain_form_of("applicants.csv", "places.csv"), expected);
}

TEST_F(PlacementFiles, of_the_documentation_hold_a_run_that_comes_out_the_same_again) {
    auto run = read_run(path_of("run.json"), "/replay");
    ASSERT_TRUE(run);
    auto again = place(run->instance, run->policy, run->seed);
    ASSERT_TRUE(again);
    EXPECT_EQ(hash_of(run->instance, again->outcome, run->policy, run->seed), run->hash);
}

TEST_F(PlacementFiles, of_the_documentation_hold_the_effect_of_one_more_place) {
    auto instance = read_instance({path_of("instance.txt"), "", ""});
    ASSERT_TRUE(instance);
    auto before = place(*instance, PlacementPolicy::by_points, 1);
    ASSERT_TRUE(before);
    auto effect = ask(*read_what_if("place=1", *instance), *instance, PlacementPolicy::by_points, 1, *before);
    ASSERT_TRUE(effect);
    auto computed = answer_of(*effect);
    computed.after = summarise(effect->instance, effect->after, PlacementPolicy::by_points, 1);
    std::ifstream file{path_of("effect.json")};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    EXPECT_TRUE(check_answer("place", text));
    auto documented = json::from_json<PlacementEffectAnswer>(text);
    ASSERT_TRUE(documented);
    documented->after.seconds = 0;
    documented->after.peak_memory_bytes = 0;
    EXPECT_EQ(json::to_json(*documented), json::to_json(computed));
}

TEST_F(PlacementFiles, that_cannot_be_read_are_named_by_their_option) {
    EXPECT_EQ(plain_form_of("absent.txt"), "/instance");
    EXPECT_EQ(plain_form_of("applicants.csv"), "/places");
    EXPECT_EQ(plain_form_of("applicants.csv", "absent.csv"), "/places");
    EXPECT_EQ(plain_form_of("choices.soi", "", "absent.txt"), "/capacities");
    EXPECT_EQ(plain_form_of("choices.soi", "", "places.csv"), "/capacities/lines/1");
    EXPECT_EQ(read_run(path_of("absent.json"), "/keep").error().errors.at(0).pointer, "/keep");
}

TEST_F(PlacementFiles, get_a_line_per_applicant_with_0_for_none) {
    PlacementInstance instance{.capacities = {1, 1}};
    instance.add_applicant(std::vector<std::uint32_t>{0, 1});
    instance.add_applicant({});
    ASSERT_TRUE(write_assignment(path_of("out.txt"), instance, {.position = {1, none}}));
    std::ifstream file{path_of("out.txt")};
    EXPECT_EQ((std::string{std::istreambuf_iterator<char>{file}, {}}), "2\n0\n");
    EXPECT_FALSE(write_assignment(path_of("absent/out.txt"), instance, {.position = {1, none}}));
}

}  // namespace
}  // namespace utsyn
