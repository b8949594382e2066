#include "platform/log.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>
#include <algorithm>

namespace utsyn {
namespace {

spdlog::logger& logger() {
    static spdlog::logger made = [] {
        spdlog::logger fresh{"utsyn", std::make_shared<spdlog::sinks::stderr_sink_mt>()};
        fresh.set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
        return fresh;
    }();
    return made;
}

spdlog::level::level_enum level_in_library(LogLevel level) {
    switch (level) {
        case LogLevel::debug: return spdlog::level::debug;
        case LogLevel::info: return spdlog::level::info;
        case LogLevel::warning: return spdlog::level::warn;
        case LogLevel::error: return spdlog::level::err;
        case LogLevel::nothing: return spdlog::level::off;
    }
    return spdlog::level::info;
}

/// In quotes where a reader could not tell its end otherwise; one line whatever it holds.
std::string written(std::string_view value) {
    bool plain = !value.empty() && std::ranges::none_of(value, [](char letter) {
        return static_cast<unsigned char>(letter) <= ' ' || letter == '"' || letter == '=' || letter == 0x7f;
    });
    if (plain) return std::string{value};
    std::string quoted = "\"";
    for (char letter : value) {
        if (letter == '\n') quoted += "\\n";
        else if (letter == '"' || letter == '\\') (quoted += '\\') += letter;
        else quoted += static_cast<unsigned char>(letter) < ' ' || letter == 0x7f ? '?' : letter;
    }
    return quoted + '"';
}

void write_line(LogLevel level, std::string_view event, LogFields fields) {
    if (!is_logged(level)) return;
    std::string line{event};
    for (const auto& [name, value] : fields) line += fmt::format(" {}={}", name, written(value));
    logger().log(level_in_library(level), spdlog::string_view_t{line});
}

}  // namespace

void log_debug(std::string_view event, LogFields fields) {
    write_line(LogLevel::debug, event, fields);
}
void log_info(std::string_view event, LogFields fields) {
    write_line(LogLevel::info, event, fields);
}
void log_warning(std::string_view event, LogFields fields) {
    write_line(LogLevel::warning, event, fields);
}
void log_error(std::string_view event, LogFields fields) {
    write_line(LogLevel::error, event, fields);
}

void set_log_level(LogLevel level) {
    logger().set_level(level_in_library(level));
}
bool is_logged(LogLevel level) {
    return logger().should_log(level_in_library(level));
}

}  // namespace utsyn
