#include "funding/provenance.hpp"

#include "platform/assert.hpp"

#include <sstream>

namespace utsyn {

Provenance provenance_from(const csv::Row& row) {
    const auto certainty = from_word<Certainty>(row.text("certainty"));
    assert_that(certainty.has_value(), row.text("certainty"));
    Provenance provenance{.sources = {},
                          .certainty = *certainty,
                          .checked_on = std::string{row.text("checked_on")},
                          .note = std::string{row.text("note")}};
    std::istringstream ids{std::string{row.text("sources")}};
    for (std::string id; ids >> id;) provenance.sources.push_back(id);
    return provenance;
}

}  // namespace utsyn
