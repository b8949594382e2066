#pragma once

namespace utsyn {

/// Runs the command that the arguments name.
/// Exit codes: 0 an answer (also "not eligible", "infeasible"), 1 the input is refused, 2 wrong usage, 3 the world failed.
int run_command_line(int count, const char* const* arguments);

}  // namespace utsyn
