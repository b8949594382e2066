#pragma once

#include "organisation/person.hpp"
#include "platform/outcome.hpp"
#include "publishing/language_text.hpp"

namespace utsyn {

/// A function that the public may turn to, and who has it.
struct ContactPoint {
    Id<ContactPoint> id;
    Version version;
    Id<Organisation> organisation_id;
    std::optional<Id<Person>> person_id;
    std::vector<LanguageText> function;
    std::optional<std::string> email;  // the institution's, not the person's
    std::optional<std::string> phone;
    Date valid_from;
    std::optional<Date> valid_to;
    std::optional<Date> objected_on;  // she does not want her function shown
};
BOOST_DESCRIBE_STRUCT(ContactPoint, (),
                      (id, version, organisation_id, person_id, function, email, phone, valid_from, valid_to,
                       objected_on))

/// A contact point as the public sees it: the function, and of the person what she said yes to.
struct PublicContactPoint {
    Id<ContactPoint> id;
    std::vector<LanguageText> function;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> name;
    std::optional<std::string> private_email;
};
BOOST_DESCRIBE_STRUCT(PublicContactPoint, (), (id, function, email, phone, name, private_email))

/// Problems: already-objected.
Outcome<ContactPoint> object(ContactPoint contact_point, Date today);

}  // namespace utsyn
