#include "platform/geography/countries.hpp"

#include "platform/csv/table.hpp"
#include "platform/geography/folded_name.hpp"

#include <algorithm>
#include <unordered_map>

namespace utsyn {
namespace {

Country country_from(const csv::Row& row) {
    return {.code = std::string{row.text("code")},
            .name_da = std::string{row.text("name_da")},
            .name_nb = std::string{row.text("name_nb")},
            .name_sv = std::string{row.text("name_sv")},
            .name_en = std::string{row.text("name_en")},
            .nordic = row.text("nordic") == "yes",
            .programme_country = row.text("programme_country") == "yes"};
}

std::unordered_map<std::string, const Country*> by_folded_name() {
    std::unordered_map<std::string, const Country*> found;
    for (const Country& country : countries())
        for (const auto* name : {&country.code, &country.name_da, &country.name_nb, &country.name_sv, &country.name_en})
            found.emplace(folded_name(*name), &country);
    return found;
}

}  // namespace

const std::vector<Country>& countries() {
    static const auto all = csv::Table::embedded("data/countries.csv").each(country_from);
    return all;
}

const Country* country_of(std::string_view code) {
    const auto found = std::ranges::lower_bound(countries(), code, {}, &Country::code);
    return found != countries().end() && found->code == code ? &*found : nullptr;
}

const Country* country_named(std::string_view name) {
    static const auto by_name = by_folded_name();
    const auto found = by_name.find(folded_name(name));
    return found == by_name.end() ? nullptr : found->second;
}

std::string_view country_name(std::string_view code, const Language& language) {
    const auto* country = country_of(code);
    if (!country) return code;
    const auto tag = language.to_string();
    if (tag == "da") return country->name_da;
    if (tag == "nb" || tag == "nn") return country->name_nb;
    if (tag == "sv") return country->name_sv;
    return country->name_en;
}

}  // namespace utsyn
