#include "publishing/field_name.hpp"

#include "platform/csv/table.hpp"

#include <array>
#include <unordered_map>

namespace utsyn {
namespace {

constexpr std::array<std::string_view, 4> named_in{"da", "nb", "sv", "en"};

using Names = std::unordered_map<std::string, std::string>;  // "0714 nb" to the name

const Names& names() {
    static const Names read = [] {
        Names by_code;
        auto table = csv::Table::embedded("data/fields/isced_f_2013.csv");
        for (std::size_t i = 0; i < table.size(); ++i)
            for (auto language : named_in)
                by_code.emplace(std::string{table[i].text("code")} + " " + std::string{language},
                                table[i].text("name_" + std::string{language}));
        return by_code;
    }();
    return read;
}

}  // namespace

std::string_view field_name(std::string_view code, const Language& language) {
    for (const auto& tag : {language.to_string(), std::string{"en"}})
        if (auto found = names().find(std::string{code} + " " + tag); found != names().end()) return found->second;
    return code;
}

}  // namespace utsyn
