#include "funding/funding_ways.hpp"

#include "platform/assert.hpp"

#include <sstream>

namespace utsyn {
namespace {

template <class Enum>
Enum word_of(std::string_view text) {
    const auto found = from_word<Enum>(text);
    assert_that(found.has_value(), text);
    return *found;
}

template <class Enum>
std::vector<Enum> words_of(std::string_view text) {
    std::vector<Enum> found;
    std::istringstream words{std::string{text}};
    for (std::string each; words >> each;) found.push_back(word_of<Enum>(each));
    return found;
}

FundingWay way_from(const csv::Row& row) {
    return {.programme = word_of<GrantProgramme>(row.text("programme")),
            .activity = word_of<GrantActivity>(row.text("activity")),
            .route = from_word<OpuRoute>(row.text("route")),
            .who = word_of<WhoTakesPart>(row.text("who")),
            .school_forms = words_of<SchoolForm>(row.text("school_forms")),
            .deadline = word_of<DeadlineSort>(row.text("deadline")),
            .effort = word_of<Effort>(row.text("effort")),
            .asked = words_of<AskedPaper>(row.text("asked")),
            .provenance = provenance_from(row)};
}

OtherMeansRow means_from(const csv::Row& row) {
    return {.means = word_of<OtherMeans>(row.text("means")),
            .school_forms = words_of<SchoolForm>(row.text("school_forms")),
            .where = word_of<MeansWhere>(row.text("where")),
            .provenance = provenance_from(row)};
}

}  // namespace

const std::vector<FundingWay>& funding_ways() {
    static const auto all = csv::Table::embedded("data/funding/ways.csv").each(way_from);
    return all;
}

const std::vector<OtherMeansRow>& other_means() {
    static const auto all = csv::Table::embedded("data/funding/other_means.csv").each(means_from);
    return all;
}

}  // namespace utsyn
