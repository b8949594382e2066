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

}  // namespace

std::vector<const Value*> values_of(std::string_view statement, const std::vector<std::string>& names,
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

}  // namespace utsyn::sql
