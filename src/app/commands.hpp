#pragma once

#include <string>

namespace utsyn {

// One function per command; each returns the exit code.

int serve_requests(bool as_json);
int migrate_database(bool as_json);
int print_openapi();
int print_version(bool as_json);

/// Shape: `today` is a date in ISO form, "" for the real day.
int fill_demo(const std::string& today, bool as_json);

struct NewUser {
    std::string name;
    std::string email;
    std::string role;
    std::string organisation;
    std::string language;
};
int add_user(const NewUser& user, bool as_json);

}  // namespace utsyn
