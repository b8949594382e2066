#include "platform/i18n/messages.hpp"

#include "platform/embedded.hpp"
#include "platform/i18n/formats.hpp"
#include "platform/i18n/preference.hpp"
#include "platform/i18n/sentence.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <stdexcept>

namespace utsyn::i18n {
namespace {

using Sentences = std::map<std::string, Sentence, std::less<>>;

/// The language of `src/<slice>/messages/<tag>.json`; nothing for any other path.
std::optional<Language> language_of_file(std::string_view path) {
    const auto folder = path.rfind("/messages/");
    if (folder == std::string_view::npos || !path.ends_with(".json")) return std::nullopt;
    const auto name = path.substr(folder + std::string_view{"/messages/"}.size());
    return Language::parse(name.substr(0, name.size() - std::string_view{".json"}.size()));
}

void read_file(const EmbeddedFile& file, const Language& language, Sentences& sentences) {
    boost::system::error_code wrong;
    const auto read = boost::json::parse(file.bytes, wrong);
    if (wrong || !read.is_object()) throw std::runtime_error{std::string{file.path} + " is not a JSON object"};
    for (const auto& [key, text] : read.get_object()) {
        if (!text.is_string())
            throw std::runtime_error{std::string{file.path} + ": " + std::string{key} + " is not a text"};
        sentences.insert_or_assign(std::string{key}, Sentence{std::string{text.get_string()}, language});
    }
}

}  // namespace

struct Messages::Catalogue {
    std::map<Language, Sentences> by_language;
    std::vector<Language> languages;

    const Sentence* find(const Language& language, std::string_view key) const {
        const auto sentences = by_language.find(language);
        if (sentences == by_language.end()) return nullptr;
        const auto sentence = sentences->second.find(key);
        return sentence == sentences->second.end() ? nullptr : &sentence->second;
    }
};

Messages::Messages(std::unique_ptr<Catalogue> catalogue) : catalogue_{std::move(catalogue)} {}
Messages::Messages(Messages&&) noexcept = default;
Messages::~Messages() = default;

Messages Messages::embedded() {
    auto catalogue = std::make_unique<Catalogue>();
    for (const EmbeddedFile& file : embedded_files_below("src/")) {
        if (const auto language = language_of_file(file.path))
            read_file(file, *language, catalogue->by_language[*language]);
    }
    for (const auto& [language, sentences] : catalogue->by_language) catalogue->languages.push_back(language);
    return Messages{std::move(catalogue)};
}

std::string Messages::text(const Language& language, std::string_view key, const Arguments& arguments) const {
    const Sentence* sentence = catalogue_->find(language, key);
    if (!sentence) sentence = catalogue_->find(Language{}, key);
    return sentence ? sentence->filled(arguments) : std::string{key};
}

bool Messages::has(const Language& language, std::string_view key) const {
    return catalogue_->find(language, key) != nullptr;
}

const std::vector<Language>& Messages::languages() const {
    return catalogue_->languages;
}

Language Messages::preferred(std::string_view accept_language) const {
    auto exists = [&](const std::string& tag) {
        return std::ranges::any_of(languages(), [&](const Language& known) { return known.to_string() == tag; });
    };
    for (const std::string& wanted : wanted_tags(accept_language)) {
        if (exists(wanted)) return *Language::parse(wanted);
        for (const auto& [tag, formats] : all_formats())
            if (std::ranges::count(formats.also_for, wanted) != 0 && exists(tag)) return *Language::parse(tag);
    }
    return Language{};
}

std::vector<std::string> Messages::keys(const Language& language) const {
    std::vector<std::string> keys;
    const auto sentences = catalogue_->by_language.find(language);
    if (sentences == catalogue_->by_language.end()) return keys;
    for (const auto& [key, sentence] : sentences->second) keys.push_back(key);
    return keys;
}

}  // namespace utsyn::i18n
