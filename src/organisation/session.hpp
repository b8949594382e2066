#pragma once

#include "organisation/person.hpp"

namespace utsyn {

/// Someone signed in at one browser. The token itself is only in that browser's cookie.
struct Session {
    Id<Session> id;
    Id<Person> person_id;
    Id<Organisation> acting_at_id;
    Instant started_at;
    Instant ends_at;
};
BOOST_DESCRIBE_STRUCT(Session, (), (id, person_id, acting_at_id, started_at, ends_at))

inline constexpr std::string_view session_cookie = "utsyn_session";

/// How long a session lasts from sign-in.
inline constexpr std::chrono::hours session_length{12};

}  // namespace utsyn
