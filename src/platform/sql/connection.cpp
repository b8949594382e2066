#include "platform/sql/connection.hpp"

#include "platform/assert.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn::sql {
namespace {

void assert_names_match(std::string_view statement, const std::vector<std::string>& names,
                        const Parameters& parameters) {
    for (const std::string& name : names)
        if (std::ranges::count(parameters, name, &Parameter::name) != 1)
            assert_that(false, fmt::format("{} is given its parameter :{} once", statement, name));
    for (const Parameter& parameter : parameters)
        if (std::ranges::find(names, parameter.name) == names.end())
            assert_that(false, fmt::format("{} names the parameter :{} that it is given", statement, parameter.name));
}

/// PostgreSQL keeps no text with a zero character; SQLite would.
void refuse_zero_characters(std::string_view statement, const std::vector<const Value*>& values) {
    for (const Value* value : values) {
        const auto* text = std::get_if<std::string>(&value->content);
        if (text && value->type != ColumnType::bytes && text->find('\0') != std::string::npos)
            throw DatabaseFailed{fmt::format("{}: a text holds a zero character", statement)};
    }
}

std::vector<const Value*> values_in_order(std::string_view statement, const std::vector<std::string>& names,
                                          const Parameters& parameters) {
    std::vector<const Value*> values;
    values.reserve(names.size());
    // Mostly they come in the statement's order, which spares large inserts a search for each.
    if (std::ranges::equal(names, parameters, {}, {}, &Parameter::name)) {
        for (const Parameter& parameter : parameters) values.push_back(&parameter.value);
        return values;
    }
    assert_names_match(statement, names, parameters);
    for (const std::string& name : names)
        values.push_back(&std::ranges::find(parameters, name, &Parameter::name)->value);
    return values;
}

}  // namespace

std::vector<const Value*> values_of(std::string_view statement, const std::vector<std::string>& names,
                                    const Parameters& parameters) {
    auto values = values_in_order(statement, names, parameters);
    refuse_zero_characters(statement, values);
    return values;
}

}  // namespace utsyn::sql
