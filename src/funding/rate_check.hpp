#pragma once

#include "funding/rate.hpp"
#include "platform/outcome.hpp"

#include <string>
#include <vector>

namespace utsyn {

/// The words that rates are written with: those of the rows that ship, sorted. A rule reads no other name.
struct RateWords {
    std::vector<std::string> programmes;
    std::vector<std::string> generations;
    std::vector<std::string> activities;
    std::vector<std::string> names;
    std::vector<std::string> units;
};
BOOST_DESCRIBE_STRUCT(RateWords, (), (programmes, generations, activities, names, units))

const RateWords& rate_words();

/// Every field that keeps a row from being a rate, by its pointer into the rate: "/low", "/provenance/sources".
std::vector<FieldError> faults_in(const Rate& rate);

}  // namespace utsyn
