#include "organisation/register_country.hpp"

#include "platform/csv/reader.hpp"
#include "platform/embedded.hpp"
#include "platform/folding.hpp"

#include <sstream>
#include <unordered_map>

namespace utsyn {
namespace {

/// Codes by code and by name, all folded.
std::unordered_map<std::string, std::string> read_countries() {
    constexpr std::size_t code_and_names = 5;
    std::istringstream source{std::string{embedded_file("data/countries.csv").value()}};
    csv::Reader reader{source, {}};
    csv::Record record;
    std::unordered_map<std::string, std::string> codes;
    reader.next(record);
    while (reader.next(record))
        for (std::size_t place = 0; place < code_and_names; ++place)
            codes.emplace(folded(record.fields[place]), record.fields[0]);
    return codes;
}

}  // namespace

std::optional<std::string> country_named(std::string_view text) {
    static const std::unordered_map<std::string, std::string> codes = read_countries();
    const auto found = codes.find(folded(text));
    if (found == codes.end()) return std::nullopt;
    return found->second;
}

}  // namespace utsyn
