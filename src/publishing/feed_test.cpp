#include "publishing/feed.hpp"

#include "publishing/public_pages_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

Feed sample() {
    return {.id = "urn:uuid:0193f1d0-0000-7000-8000-000000000001",
            .title = "Nordlia & <friends>",
            .author = "Nordlia",
            .url = "https://utsyn.example/?a=1&b=2",
            .feed_url = "https://utsyn.example/feed.atom",
            .rights = "CC BY 4.0",
            .begun_on = Date{2026, 1, 1}};
}

FeedEntry entry(const std::string& title, Date published_on) {
    return {"urn:x:" + title, title, "https://utsyn.example/" + title, "A summary", published_on};
}

std::string text(const std::vector<FeedEntry>& entries) {
    return feed_text(sample(), *Language::parse("nb"), entries);
}

TEST(Feed, is_well_formed_whatever_its_texts_hold) {
    EXPECT_EQ(xml_fault(text({entry("\"]]>\x01<&'", Date{2026, 2, 1})})), "");
    EXPECT_NE(text({}).find("<title>Nordlia &amp; &lt;friends&gt;</title>"), std::string::npos);
}

TEST(Feed, begins_with_the_newest_and_tells_its_day_as_the_last_change) {
    auto feed = text({entry("old", Date{2026, 2, 1}), entry("new", Date{2026, 3, 1})});
    EXPECT_LT(feed.find("<title>new"), feed.find("<title>old"));
    EXPECT_LT(feed.find("<updated>2026-03-01T00:00:00Z</updated>"), feed.find("<entry>"));
    EXPECT_NE(text({}).find("<updated>2026-01-01T00:00:00Z</updated>"), std::string::npos);
}

TEST(Feed, has_fifty_entries_at_most) {
    std::vector<FeedEntry> many(80, entry("x", Date{2026, 2, 1}));
    auto feed = text(many);
    std::size_t count = 0;
    for (auto at = feed.find("<entry>"); at != std::string::npos; at = feed.find("<entry>", at + 1)) ++count;
    EXPECT_EQ(count, 50U);
}

}  // namespace
}  // namespace utsyn
