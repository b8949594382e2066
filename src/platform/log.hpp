#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace utsyn {

/// Named values of a log line. Never persons' names, bodies, or queries.
using LogFields = std::initializer_list<std::pair<std::string_view, std::string>>;

enum class LogLevel { debug, info, warning, error, nothing };

/// Lines `2026-11-16T08:30:00.000Z info event name=value …` to standard error.
void log_debug(std::string_view event, LogFields fields = {});
void log_info(std::string_view event, LogFields fields = {});
void log_warning(std::string_view event, LogFields fields = {});
void log_error(std::string_view event, LogFields fields = {});

/// The lowest level that is written; `info` until told otherwise.
void set_log_level(LogLevel level);
bool is_logged(LogLevel level);

}  // namespace utsyn
