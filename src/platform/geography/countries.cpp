#include "platform/geography/countries.hpp"

#include "platform/csv/table.hpp"
#include "platform/geography/folded_name.hpp"

#include <algorithm>
#include <array>

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
    const auto wanted = folded_name(name);
    const auto called_so = [&](const Country& country) {
        const std::array<std::string_view, 5> names{country.code, country.name_da, country.name_nb, country.name_sv,
                                                    country.name_en};
        return std::ranges::any_of(names, [&](std::string_view each) { return folded_name(each) == wanted; });
    };
    const auto found = std::ranges::find_if(countries(), called_so);
    return found == countries().end() ? nullptr : &*found;
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
