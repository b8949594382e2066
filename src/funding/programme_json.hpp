#pragma once

#include "funding/application_process.hpp"
#include "funding/call.hpp"
#include "funding/programme.hpp"

namespace utsyn {

struct ProgrammeRow {
    ProgrammeGeneration generation;
    bool ended = false;
    bool begun = true;
    std::optional<Call> next_call;
};
BOOST_DESCRIBE_STRUCT(ProgrammeRow, (), (generation, ended, begun, next_call))

struct GenerationView {
    ProgrammeGeneration generation;
    bool ended = false;
    bool begun = true;
    std::vector<ThemeOfProgramme> themes;
};
BOOST_DESCRIBE_STRUCT(GenerationView, (), (generation, ended, begun, themes))

struct ProgrammeView {
    std::string programme;
    std::vector<GenerationView> generations;  // the newest first
    std::vector<Call> calls;                  // of the next year and a half
    std::vector<ApplicationStep> process;
};
BOOST_DESCRIBE_STRUCT(ProgrammeView, (), (programme, generations, calls, process))

}  // namespace utsyn
