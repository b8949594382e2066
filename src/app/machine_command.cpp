#include "app/answer.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"

#include <dlfcn.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

namespace utsyn {
namespace {

bool library_opens(const char* name) {
    void* library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
    if (library) dlclose(library);
    return library != nullptr;
}

/// Whether the system's Python has the module; asked without running any of it.
bool python_has(const char* module) {
    auto script = fmt::format("import importlib.util, sys; sys.exit(importlib.util.find_spec('{}') is None)", module);
    pid_t child = fork();
    if (child == 0) {
        execl("/usr/bin/python3", "python3", "-I", "-c", script.c_str(), static_cast<char*>(nullptr));
        _exit(127);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::vector<MachinePart> machine_parts() {
    return {
        {"WeasyPrint", "papers as PDF", python_has("weasyprint"), "apt-get install weasyprint fonts-inter"},
        {"libpq.so.5", "a PostgreSQL database (UTSYN_DATABASE)", library_opens("libpq.so.5"), "apt-get install libpq5"},
        {"libcurl.so.4", "sending mail", library_opens("libcurl.so.4"), "apt-get install libcurl4"},
    };
}

}  // namespace

int check_machine(bool as_json) {
    MachineAnswer machine{true, machine_parts()};
    std::string sentences;
    for (const auto& part : machine.parts) {
        machine.complete = machine.complete && part.present;
        sentences += part.present ? fmt::format("{} is here, for {}.\n", part.name, part.needed_for)
                                  : fmt::format("{} is absent; without it there is no {}: {}\n", part.name,
                                                part.needed_for, part.install);
    }
    return Answer{as_json}.give(machine, sentences);
}

}  // namespace utsyn
