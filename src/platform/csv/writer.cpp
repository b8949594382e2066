#include "platform/csv/writer.hpp"

namespace utsyn::csv {
namespace {

constexpr std::string_view begins_formula = "=+-@\t\r";
constexpr std::string_view needs_quotes = "\",\r\n";

std::string field_text(std::string_view field) {
    bool is_formula = !field.empty() && begins_formula.find(field.front()) != std::string_view::npos;
    std::string plain = is_formula ? "'" : "";
    plain += field;
    if (plain.find_first_of(needs_quotes) == std::string::npos) return plain;
    std::string quoted{'"'};
    for (char letter : plain) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    quoted += '"';
    return quoted;
}

}  // namespace

std::string record_text(std::span<const std::string> fields) {
    std::string text;
    for (const auto& field : fields) {
        if (&field != &fields.front()) text += ',';
        text += field_text(field);
    }
    return text + "\r\n";
}

}  // namespace utsyn::csv
