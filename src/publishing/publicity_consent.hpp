#pragma once

#include "organisation/person.hpp"
#include "platform/outcome.hpp"

namespace utsyn {

/// What of a person may be shown to the public only because she said yes.
enum class PublicityKind { name, private_contact };
BOOST_DESCRIBE_ENUM(PublicityKind, name, private_contact)

/// A person's yes to being shown on an organisation's public pages. May be withdrawn at any time.
struct PublicityConsent {
    Id<PublicityConsent> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Person> person_id;
    PublicityKind kind{};
    std::string text_version;  // of the words that she said yes to
    Date given_on;
    std::optional<Date> withdrawn_on;  // first day without
};
BOOST_DESCRIBE_STRUCT(PublicityConsent, (),
                      (id, version, organisation_id, person_id, kind, text_version, given_on, withdrawn_on))

/// The version of the messages "publicity_consent.text.<kind>". A new one when their meaning changes.
inline constexpr std::string_view publicity_text_version = "2026-11";

bool holds(const PublicityConsent& consent, Date today);

/// Problems: consent-withdrawn.
Outcome<PublicityConsent> withdraw(PublicityConsent consent, Date today);

}  // namespace utsyn
