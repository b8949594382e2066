#include "platform/source.hpp"

#include "platform/assert.hpp"
#include "platform/embedded.hpp"
#include "platform/text.hpp"

#include <algorithm>

namespace utsyn {
namespace {

std::string_view next_line(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

/// "| S-02 | Rannís | https://… |"
Source source_in(std::string_view line) {
    Source source;
    for (auto* cell : {&source.id, &source.title, &source.address}) {
        line.remove_prefix(1);
        const auto end = line.find('|');
        assert_that(end != std::string_view::npos, line);
        *cell = trimmed(line.substr(0, end));
        line.remove_prefix(end);
    }
    return source;
}

std::vector<Source> read_sources() {
    std::vector<Source> read;
    auto text = embedded_file("docs/sources.md").value_or("");
    while (!text.empty())
        if (const auto line = next_line(text); line.starts_with("| S-")) read.push_back(source_in(line));
    return read;
}

}  // namespace

const std::vector<Source>& sources() {
    static const auto all = read_sources();
    return all;
}

const Source* source_of(std::string_view id) {
    const auto found = std::ranges::find(sources(), id, &Source::id);
    return found == sources().end() ? nullptr : &*found;
}

}  // namespace utsyn
