#pragma once

#include "organisation/schools_for_test.hpp"
#include "partnership/agreement.hpp"
#include "partnership/partner_store.hpp"

namespace utsyn {

/// A partner of the school, in Nantes.
inline Partner add_partner_for_test(sql::Database& database, SchoolsForTest& schools) {
    Partner partner{.id = Id<Partner>::make(schools.now()),
                    .organisation_id = schools.school,
                    .partner_organisation_id = schools.add_abroad("Lycée du Port", "FR"),
                    .first_contact_on = SchoolsForTest::today.plus_years(-1)};
    auto transaction = database.begin();
    assert_that(PartnerStore{transaction}.add(partner, {{}, schools.now(), "created"}).has_value(),
                "the partner is new");
    transaction.commit();
    return partner;
}

inline Agreement agreement_for_test(const SchoolsForTest& schools, const Partner& partner) {
    return {.id = Id<Agreement>::make(schools.now()),
            .organisation_id = partner.organisation_id,
            .partner_id = partner.id,
            .purpose = "Pupils of both schools learn at the other",
            .valid_from = Date{2026, 8, 1},
            .valid_to = Date{2031, 7, 31},
            .notice_days = Days{90},
            .quotas = {{Direction::outgoing, Who::pupils, 6, 90, {}}}};
}

}  // namespace utsyn
