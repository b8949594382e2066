#include "publishing/publicity_consent_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement consents_of_person{"publishing.consents_of_person", R"sql(
    select * from publicity_consent
    where person_id = :person_id and organisation_id = :organisation_id
    order by given_on desc, id desc
)sql"};

constexpr sql::Statement find_consent{"publishing.find_consent", R"sql(
    select * from publicity_consent
    where id = :id and person_id = :person_id and organisation_id = :organisation_id
)sql"};

}  // namespace

std::vector<PublicityConsent> PublicityConsentStore::of(const Actor& actor) {
    return transaction_.run(consents_of_person, {{"person_id", actor.person}, {"organisation_id", actor.acting_at}})
        .as<PublicityConsent>();
}

Outcome<PublicityConsent> PublicityConsentStore::find(Id<PublicityConsent> id, const Actor& actor) {
    auto rows =
        transaction_.run(find_consent, {{"id", id}, {"person_id", actor.person}, {"organisation_id", actor.acting_at}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<PublicityConsent>();
}

void PublicityConsentStore::add(const PublicityConsent& consent, const Change& change) {
    transaction_.insert("publicity_consent", consent);
    record_created(transaction_, change, consent.organisation_id, "publicity_consent", consent);
}

Outcome<void> PublicityConsentStore::save(const PublicityConsent& before, PublicityConsent& after,
                                          const Change& change) {
    if (auto updated = transaction_.update("publicity_consent", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "publicity_consent", before, after);
    return {};
}

}  // namespace utsyn
