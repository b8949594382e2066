#pragma once

#include "mobility/placement.hpp"
#include "platform/language.hpp"

namespace utsyn {

/// What the school wrote to an applicant, as it was written.
struct Letter {
    Id<Letter> id;
    Version version;
    Id<Organisation> organisation_id;
    Id<Person> person_id;
    Id<Placement> placement_id;
    Language language;
    std::string subject;
    std::string body;  // paragraphs parted by empty lines
    std::string contact_name;
    Instant written_at;
};
BOOST_DESCRIBE_STRUCT(Letter, (),
                      (id, version, organisation_id, person_id, placement_id, language, subject, body, contact_name,
                       written_at))

}  // namespace utsyn
