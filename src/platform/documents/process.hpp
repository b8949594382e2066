#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn::documents {

/// A program to run with nothing of our environment, our open files or our signals.
struct Command {
    std::vector<std::string> arguments;    // the program's path first
    std::vector<std::string> environment;  // "NAME=value"
    std::filesystem::path folder;
    std::chrono::milliseconds longest{60'000};
    std::size_t largest_output = 64 << 20;
};

enum class Ending { exited, killed_by_signal, took_too_long, wrote_too_much };

struct Finished {
    Ending ending = Ending::exited;
    int code = 0;  // exit code or signal number
    std::string output;
    std::string complaints;  // the last of standard error
};

/// Runs the command with `input` on its standard input until it ends; one that overstays is killed.
/// Throws: std::system_error where no process can be started.
Finished run(const Command& command, std::string_view input);

}  // namespace utsyn::documents
