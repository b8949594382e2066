#include "publishing/feed.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <vector>

namespace utsyn {
namespace {

constexpr std::size_t entries_most = 50;

std::string midnight(Date date) {
    return date.to_string() + "T00:00:00Z";
}

std::string entry_text(const FeedEntry& entry) {
    return fmt::format(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<link href=\"{}\"/>\n<published>{}</published>\n"
        "<updated>{}</updated>\n<summary>{}</summary>\n</entry>\n",
        xml_escaped(entry.id), xml_escaped(entry.title), xml_escaped(entry.url), midnight(entry.published_on),
        midnight(entry.published_on), xml_escaped(entry.summary));
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    std::string escaped;
    for (char letter : text) {
        if (letter == '<') escaped += "&lt;";
        else if (letter == '>') escaped += "&gt;";
        else if (letter == '&') escaped += "&amp;";
        else if (letter == '"') escaped += "&quot;";
        else if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n' || letter == '\t') escaped += letter;
    }
    return escaped;
}

std::string feed_text(const Feed& feed, const Language& language, std::span<const FeedEntry> entries) {
    std::vector<FeedEntry> newest{entries.begin(), entries.end()};
    std::ranges::stable_sort(newest, std::greater{}, &FeedEntry::published_on);
    newest.resize(std::min(newest.size(), entries_most));
    auto updated = newest.empty() ? feed.begun_on : newest.front().published_on;
    auto text = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n"
        "<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n"
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n"
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<rights>{}</rights>\n"
        "<generator>Utsyn</generator>\n",
        language.to_string(), xml_escaped(feed.id), xml_escaped(feed.title), midnight(updated),
        xml_escaped(feed.author), xml_escaped(feed.url), xml_escaped(feed.feed_url), xml_escaped(feed.rights));
    for (const auto& entry : newest) text += entry_text(entry);
    return text + "</feed>\n";
}

}  // namespace utsyn
