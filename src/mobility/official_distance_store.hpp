#pragma once

#include "partnership/partner.hpp"
#include "platform/geography/position.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"

namespace utsyn {

/// What the funder's own distance calculator says between a school and a partner; it decides the band of the travel grant.
struct OfficialDistance {
    Id<OfficialDistance> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Partner> partner_id;
    Kilometres km;         // one way
    std::string evidence;  // where the figure can be seen again: an address, a file, a printout's place
    Id<Person> person_id;  // who entered it
    Date entered_on;
};
BOOST_DESCRIBE_STRUCT(OfficialDistance, (),
                      (id, version, organisation_id, partner_id, km, evidence, person_id, entered_on))

/// The same as it is read.
struct OfficialDistanceRow {
    Id<Partner> partner_id;
    Kilometres km;
    std::string evidence;
    std::string entered_by;  // a person's name
    Date entered_on;
};
BOOST_DESCRIBE_STRUCT(OfficialDistanceRow, (), (partner_id, km, evidence, entered_by, entered_on))

/// All SQL of official distances. There is one for each partner of a school.
class OfficialDistanceStore {
public:
    explicit OfficialDistanceStore(sql::Transaction& transaction) : transaction_{transaction} {}

    std::vector<OfficialDistanceRow> of_organisation(Id<Organisation> organisation);
    /// Adds it, or writes it over the one known before.
    void put(const OfficialDistance& distance, const Change& change);
    /// Problems: not-found.
    Outcome<void> remove(Id<Partner> partner, const Change& change);

private:
    std::optional<OfficialDistance> of_partner(Id<Partner> partner);

    sql::Transaction& transaction_;
};

}  // namespace utsyn
