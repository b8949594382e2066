#include "platform/documents/printer.hpp"

#include "platform/assert.hpp"
#include "platform/embedded.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <kainjow/mustache.hpp>

namespace utsyn::documents {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::string_view shared_folder = "src/platform/documents/";

std::string file_name(std::string_view path) {
    return std::string{path.substr(path.rfind('/') + 1)};
}

/// "conditions.housing" is looked up as an object in an object, so that is how it is stored.
void put(mustache::data& into, const std::string& name, const mustache::data& value) {
    const auto dot = name.find('.');
    if (dot == std::string::npos) return into.set(name, value);
    const std::string first = name.substr(0, dot);
    const mustache::data* existing = into.get(first);
    mustache::data inner = existing && existing->is_object() ? *existing : mustache::data{mustache::data::type::object};
    put(inner, name.substr(dot + 1), value);
    into.set(first, inner);
}

/// An empty text counts as absent, so that `{{#name}}…{{/name}}` leaves out what has nothing to show.
mustache::data text_or_absent(const std::string& text) {
    return text.empty() ? mustache::data{false} : mustache::data{text};
}

mustache::data filled(const Filling& filling) {
    mustache::data data{mustache::data::type::object};
    for (const auto& [name, text] : filling.texts) put(data, name, text_or_absent(text));
    for (const auto& [name, flag] : filling.flags) put(data, name, mustache::data{flag});
    for (const auto& [name, items] : filling.lists) {
        mustache::data list{mustache::data::type::list};
        for (const Filling& item : items) list << filled(item);
        put(data, name, list);
    }
    return data;
}

/// The whole number that `text` shows, with or without separators.
std::optional<std::int64_t> count_in(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char letter) { return letter >= '0' && letter <= '9'; });
    std::int64_t count = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return read.ec == std::errc{} ? std::optional{count} : std::nullopt;
}

/// One word behind a key: `name`, `name=text` where the text is called otherwise, with '#' where it is a count.
std::pair<std::string, Argument> argument(std::string_view word, const mustache::renderer& render) {
    const bool counted = word.ends_with('#');
    if (counted) word.remove_suffix(1);
    const auto equals = word.find('=');
    const std::string name{word.substr(0, equals)};
    const std::string source{equals == std::string_view::npos ? word : word.substr(equals + 1)};
    std::string text = render("{{{" + source + "}}}", false);
    if (const auto count = counted ? count_in(text) : std::nullopt) return {name, *count};
    return {name, std::move(text)};
}

std::vector<std::string> words_of(const std::string& section) {
    std::vector<std::string> words;
    for (std::size_t start = section.find_first_not_of(" \n"); start != std::string::npos;) {
        const auto end = section.find_first_of(" \n", start);
        words.push_back(section.substr(start, end - start));
        start = section.find_first_not_of(" \n", end);
    }
    return words;
}

/// "agreement.paper.notice days=notice_days#": a key and what its sentence takes.
std::string sentence(const std::string& section, const mustache::renderer& render, const Language& language,
                     const i18n::Messages& messages) {
    const auto words = words_of(section);
    if (words.empty()) return {};
    Arguments arguments;
    for (std::size_t place = 1; place < words.size(); ++place) arguments.push_back(argument(words[place], render));
    return mustache::html_escape(messages.text(language, render(words.front(), false), arguments));
}

void add_partials(mustache::data& data, std::string_view folder) {
    for (const EmbeddedFile& file : embedded_files_below(folder))
        data.set(file_name(file.path),
                 mustache::data{mustache::partial{[bytes = file.bytes] { return std::string{bytes}; }}});
}

}  // namespace

std::string fill_template(std::string_view path, const Filling& filling, const Language& language,
                          const i18n::Messages& messages) {
    const auto source = embedded_file(path);
    assert_that(source.has_value(), "the program carries the template that is filled");
    mustache::data data = filled(filling);
    data.set("language", language.to_string());
    data.set("t", mustache::lambda2{[&](const std::string& section, const mustache::renderer& render) {
                 return sentence(section, render, language, messages);
             }});
    add_partials(data, shared_folder);
    add_partials(data, path.substr(0, path.rfind('/') + 1));
    mustache::mustache page{std::string{*source}};
    std::string written = page.render(data);
    assert_that(page.is_valid(), page.error_message());
    return written;
}

}  // namespace utsyn::documents
