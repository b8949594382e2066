#pragma once

#include "platform/outcome.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace utsyn {

/// What the environment says, with its defaults.
struct Configuration {
    unsigned short port = 8080;         // UTSYN_PORT
    std::string listen = "127.0.0.1";   // UTSYN_LISTEN
    std::filesystem::path data_folder;  // UTSYN_DATA, ./var
    std::string database;               // UTSYN_DATABASE: an SQLite file in the data folder unless given
    std::string smtp;                   // UTSYN_SMTP: the mail server; none: no mail is sent
    std::string mail_from;              // UTSYN_MAIL_FROM: "Name <address>" or an address
    std::optional<Date> today;          // UTSYN_TODAY, for demo databases only
};

/// Reads the environment. Problems: bad-environment, naming the variable.
Outcome<Configuration> read_configuration();

inline constexpr ProblemType bad_environment{"bad-environment", 500};

}  // namespace utsyn
