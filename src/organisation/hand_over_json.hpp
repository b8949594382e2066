#pragma once

#include "organisation/person.hpp"

namespace utsyn {

/// Something that a person is named for, in the reader's words.
struct NamedForLine {
    std::string text;
    Date since;
    std::string action_text;
    std::string link;
};
BOOST_DESCRIBE_STRUCT(NamedForLine, (), (text, since, action_text, link))

/// Someone leaves: with a successor, what she is named for passes on; without one it ends, which must be confirmed.
struct Leaving {
    Date last_day;
    std::optional<Id<Person>> successor_id;
    std::optional<bool> confirmed;
};
BOOST_DESCRIBE_STRUCT(Leaving, (), (last_day, successor_id, confirmed))
template <>
inline constexpr auto field_rules<Leaving> =
    std::array{FieldRule{.field = "successor_id", .about = "Who takes over what she is named for, from the day after."},
               FieldRule{.field = "confirmed", .about = "True: what she is named for may stay without a name."}};

/// What her leaving has brought about.
struct LeavingOutcome {
    std::int64_t roles_ended = 0;
    std::vector<NamedForLine> handed_over;  // to the successor; without one: left without a name
};
BOOST_DESCRIBE_STRUCT(LeavingOutcome, (), (roles_ended, handed_over))

}  // namespace utsyn
