#include "app/configuration.hpp"

#include <charconv>
#include <cstdlib>

namespace utsyn {
namespace {

std::string variable(const char* name, std::string fallback) {
    const char* value = std::getenv(name);
    return value && *value ? value : std::move(fallback);
}

Problem unreadable(std::string name, std::string value) {
    return problem(bad_environment, {{"name", std::move(name)}, {"value", std::move(value)}});
}

}  // namespace

Outcome<Configuration> read_configuration() {
    Configuration configuration;
    auto port = variable("UTSYN_PORT", "8080");
    auto end = port.data() + port.size();
    if (std::from_chars(port.data(), end, configuration.port).ptr != end) return unreadable("UTSYN_PORT", port);
    configuration.listen = variable("UTSYN_LISTEN", "127.0.0.1");
    configuration.data_folder = variable("UTSYN_DATA", "var");
    configuration.database = variable("UTSYN_DATABASE", (configuration.data_folder / "utsyn.sqlite").string());
    configuration.smtp = variable("UTSYN_SMTP", "");
    configuration.mail_from = variable("UTSYN_MAIL_FROM", "Utsyn <utsyn@localhost>");
    if (auto today = variable("UTSYN_TODAY", ""); !today.empty()) {
        configuration.today = Date::parse(today);
        if (!configuration.today) return unreadable("UTSYN_TODAY", today);
    }
    return configuration;
}

}  // namespace utsyn
