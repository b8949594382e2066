#pragma once

#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/database.hpp"
#include "publishing/publicity_consent.hpp"

namespace utsyn {

/// All SQL of consents to publicity. Only the person herself reads and writes hers.
class PublicityConsentStore {
public:
    explicit PublicityConsentStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Hers at the organisation where she acts, the newest first.
    std::vector<PublicityConsent> of(const Actor& actor);
    /// Problems: not-found, also when it is another's.
    Outcome<PublicityConsent> find(Id<PublicityConsent> id, const Actor& actor);
    void add(const PublicityConsent& consent, const Change& change);
    Outcome<void> save(const PublicityConsent& before, PublicityConsent& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
