#pragma once

#include "platform/date.hpp"
#include "platform/language.hpp"

#include <span>
#include <string>
#include <string_view>

namespace utsyn {

struct FeedEntry {
    std::string id;  // an address or urn, the same for ever
    std::string title;
    std::string url;
    std::string summary;
    Date published_on;
};

struct Feed {
    std::string id;
    std::string title;
    std::string author;    // an organisation
    std::string url;       // of the page that it belongs to
    std::string feed_url;  // of itself
    std::string rights;
    Date begun_on;  // what it tells as its last change while it has no entries
};

/// News as an Atom feed (RFC 4287), the newest first. The same entries give the same bytes.
std::string feed_text(const Feed& feed, const Language& language, std::span<const FeedEntry> entries);

/// `text` inside an element or attribute of XML; characters that XML cannot hold are left out.
std::string xml_escaped(std::string_view text);

}  // namespace utsyn
