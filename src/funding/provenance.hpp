#pragma once

#include "platform/csv/table.hpp"
#include "platform/shape.hpp"

#include <string>
#include <vector>

namespace utsyn {

/// How sure a figure is, the surest first; all but `official` is shown as unverified.
enum class Certainty { official, second_hand, derived, unsourced };
BOOST_DESCRIBE_ENUM(Certainty, official, second_hand, derived, unsourced)

/// Where a figure comes from.
struct Provenance {
    std::vector<std::string> sources;  // ids of docs/sources.md
    Certainty certainty = Certainty::unsourced;
    std::string checked_on;  // the month in which somebody last looked, "2026-11"
    std::string note;

    bool operator==(const Provenance&) const = default;
};
BOOST_DESCRIBE_STRUCT(Provenance, (), (sources, certainty, checked_on, note))

/// From the columns sources, certainty, checked_on and note.
Provenance provenance_from(const csv::Row& row);

}  // namespace utsyn
