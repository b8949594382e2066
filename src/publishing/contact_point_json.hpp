#pragma once

#include "publishing/contact_point.hpp"

namespace utsyn {

struct ContactPointDraft {
    std::optional<Id<Person>> person_id;
    std::vector<LanguageText> function;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(ContactPointDraft, (), (person_id, function, email, phone, valid_from, valid_to))
template <>
inline constexpr auto field_rules<ContactPointDraft> = std::array{
    FieldRule{.field = "person_id", .about = "Who has the function; shown by name only with her consent."},
    FieldRule{.field = "function", .min_items = 1, .max_items = 20, .about = "Its name, once in each language."},
    FieldRule{.field = "email", .max_length = 320, .about = "The institution's address for this function."},
    FieldRule{.field = "phone", .max_length = 50},
    FieldRule{.field = "valid_to", .about = "The last day, inclusive."},
};

/// A contact point with what the public sees of it.
struct ContactPointView {
    ContactPoint contact_point;
    std::optional<std::string> person_name;
    bool shown = false;       // today, on the public pages
    bool name_shown = false;  // by consent
};
BOOST_DESCRIBE_STRUCT(ContactPointView, (), (contact_point, person_name, shown, name_shown))

}  // namespace utsyn
