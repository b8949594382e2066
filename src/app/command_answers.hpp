#pragma once

#include "organisation/person.hpp"
#include "planning/placement/run_form.hpp"
#include "platform/outcome.hpp"
#include "platform/shape.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

// What the commands answer with --json.

struct VersionAnswer {
    std::string version;
};
BOOST_DESCRIBE_STRUCT(VersionAnswer, (), (version))

struct MigrationAnswer {
    std::vector<std::string> migrations;  // those that ran now
};
BOOST_DESCRIBE_STRUCT(MigrationAnswer, (), (migrations))

struct DemoAnswer {
    Date today;
    std::string password;
    std::vector<DemoAccount> accounts;
};
BOOST_DESCRIBE_STRUCT(DemoAnswer, (), (today, password, accounts))

struct UserAnswer {
    Id<Person> person_id;
    Id<Organisation> organisation_id;
};
BOOST_DESCRIBE_STRUCT(UserAnswer, (), (person_id, organisation_id))

/// Something of the machine that the program makes use of.
struct MachinePart {
    std::string name;
    std::string needed_for;
    bool present = false;
    std::string install;  // the line that brings it, on Debian and Ubuntu
};
BOOST_DESCRIBE_STRUCT(MachinePart, (), (name, needed_for, present, install))

struct MachineAnswer {
    bool complete = false;
    std::vector<MachinePart> parts;
};
BOOST_DESCRIBE_STRUCT(MachineAnswer, (), (complete, parts))

/// A placement asked for with bounds that cannot hold together.
struct InfeasiblePlacement {
    ClashingBounds infeasible;
};
BOOST_DESCRIBE_STRUCT(InfeasiblePlacement, (), (infeasible))

struct EarlierAnswer {
    std::string version;  // of the program that gave it
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(EarlierAnswer, (), (version, hash))

/// A run computed again that came out otherwise than it once did.
struct ReplayDifference {
    EarlierAnswer answered_otherwise;
    std::string version;  // of this program
    std::string hash;     // of what it answers
};
BOOST_DESCRIBE_STRUCT(ReplayDifference, (), (answered_otherwise, version, hash))

/// From one place to another, counted from 1; 0: at home.
struct MoveAnswer {
    std::int64_t applicant = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
};
BOOST_DESCRIBE_STRUCT(MoveAnswer, (), (applicant, from, to))

/// What a changed question does to a placement.
struct PlacementEffectAnswer {
    std::int64_t placed_difference = 0;
    std::int64_t total_rank_difference = 0;
    std::vector<MoveAnswer> moves;  // without those who withdrew
    PlacementSummary after;
};
BOOST_DESCRIBE_STRUCT(PlacementEffectAnswer, (), (placed_difference, total_rank_difference, moves, after))

template <>
inline constexpr auto field_rules<MoveAnswer> = std::array{
    FieldRule{.field = "applicant", .minimum = 1},
    FieldRule{.field = "from", .minimum = 0, .about = "A place; 0: at home"},
    FieldRule{.field = "to", .minimum = 0, .about = "A place; 0: at home"},
};
template <>
inline constexpr auto field_rules<PlacementEffectAnswer> = std::array{
    FieldRule{.field = "placed_difference", .about = "More placed than before; below 0: fewer"},
    FieldRule{.field = "total_rank_difference", .about = "Of the placed; below 0: they got what they rank higher"},
    FieldRule{.field = "moves", .max_items = any_length, .about = "Without those who withdrew"},
};

/// The shapes of which a command's answer has one, by the command's words, "user add", and after them those of the JSON
/// files that it reads or writes; none for a command without an answer.
std::vector<const Shape*> command_shapes(std::string_view command);
/// Whether a text is an answer of that command.
/// Problems: malformed; invalid, with every field that does not fit; not-found for a command without an answer.
Outcome<void> check_answer(std::string_view command, std::string_view json);
/// The commands that have one.
std::vector<std::string_view> answering_commands();

}  // namespace utsyn
