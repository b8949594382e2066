#include "publishing/publication.hpp"

#include "platform/geography/folded_name.hpp"

#include <algorithm>
#include <array>

namespace utsyn {
namespace {

constexpr std::array<std::string_view, 5> reserved{"agreements", "contact", "offers", "open-data", "organisations"};
constexpr std::size_t slug_least = 2;
constexpr std::size_t slug_most = 60;

bool is_slug_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
}

}  // namespace

bool is_public(const Publication& publication, Date today) {
    return publication.published_on && *publication.published_on <= today;
}

std::string slug_of(std::string_view name) {
    std::string slug;
    for (char letter : folded_name(name))
        if (letter == ' ') slug += '-';
        else if (is_slug_letter(letter)) slug += letter;
    slug.resize(std::min(slug.size(), slug_most));
    while (slug.ends_with('-')) slug.pop_back();
    return slug;
}

Outcome<void> check_slug(std::string_view slug) {
    bool fits = slug.size() >= slug_least && slug.size() <= slug_most && std::ranges::all_of(slug, is_slug_letter) &&
                !slug.starts_with('-') && !slug.ends_with('-') && slug.find("--") == std::string_view::npos;
    if (!fits) return invalid_field("/slug", "not-a-slug");
    if (std::ranges::find(reserved, slug) != reserved.end()) return invalid_field("/slug", "slug-taken");
    return {};
}

std::string_view licence_url(Licence licence) {
    switch (licence) {
        case Licence::cc_by_4_0: return "https://creativecommons.org/licenses/by/4.0/";
        case Licence::cc0_1_0: return "https://creativecommons.org/publicdomain/zero/1.0/";
    }
    return "";
}

std::string_view licence_name(Licence licence) {
    switch (licence) {
        case Licence::cc_by_4_0: return "CC BY 4.0";
        case Licence::cc0_1_0: return "CC0 1.0";
    }
    return "";
}

}  // namespace utsyn
