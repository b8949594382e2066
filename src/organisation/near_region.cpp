#include "organisation/near_region.hpp"

#include "platform/csv/table.hpp"

#include <algorithm>

namespace utsyn {

const std::vector<std::string>& near_countries() {
    static const auto countries = csv::Table::embedded("data/near_region.csv").each([](const csv::Row& row) {
        return std::string{row.text("country")};
    });
    return countries;
}

bool is_near(std::string_view country) {
    return std::ranges::find(near_countries(), country) != near_countries().end();
}

}  // namespace utsyn
