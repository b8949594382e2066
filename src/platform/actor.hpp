#pragma once

#include "platform/id.hpp"
#include "platform/language.hpp"
#include "platform/outcome.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

struct Organisation;
struct Person;
struct Session;

/// What a route or command needs its actor to be allowed; enumerated in `organisation/permissions.hpp`.
enum class Permission : std::uint16_t;

/// Who acts, and at which organisation of theirs.
struct Actor {
    Id<Person> person;
    Id<Organisation> acting_at;
    Language language;
    Id<Session> session;
};

/// The proof that a permission was checked, and the part of the organisation tree that it covers. Stores take nothing
/// else. Made by Authority only.
class Fence {
public:
    /// Everything at or below this organisation is inside.
    Id<Organisation> above() const { return above_; }
    /// Whose own things are inside, for permissions that cover only those.
    Id<Person> person() const { return person_; }

private:
    friend class Authority;
    Fence(Id<Organisation> above, Id<Person> person) : above_{above}, person_{person} {}

    Id<Organisation> above_;
    Id<Person> person_;
};

/// Who someone is and what they may; filled by the organisation slice.
class Authority {
public:
    virtual ~Authority() = default;

    /// The actor of a session token from the cookie; nothing when it is unknown, ended or too old.
    virtual std::optional<Actor> actor_of(std::string_view session_token) = 0;
    /// Problems: not-allowed.
    virtual Outcome<Fence> may(const Actor& actor, Permission permission) = 0;

    /// For the program's own work at an organisation: commands at the machine, jobs, the demo.
    static Fence for_program(Id<Organisation> at) { return {at, {}}; }

protected:
    static Fence fence(Id<Organisation> above, Id<Person> person) { return {above, person}; }
};

}  // namespace utsyn
