#include "app/at_work.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"
#include "app/program.hpp"
#include "organisation/account_commands.hpp"

#include <termios.h>
#include <unistd.h>
#include <cstdio>
#include <iostream>

namespace utsyn {
namespace {

/// A line from standard input; on a terminal it is asked for and not shown.
std::string read_password() {
    std::string password;
    if (!isatty(STDIN_FILENO)) {
        std::getline(std::cin, password);
        return password;
    }
    std::cerr << "Password: ";
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    std::getline(std::cin, password);
    tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    std::cerr << '\n';
    return password;
}

}  // namespace

int add_user(const NewUser& user, bool as_json) {
    return at_work(as_json, [&](const Configuration& configuration, const Answer& answer) {
        auto role = from_word<RoleKind>(user.role);
        if (!role)
            return answer.refuse(invalid_field(
                "/role", "not-one-of", {{"words", std::string{"pupil, teacher, coordinator, head, administrator"}}}));
        auto language = Language::parse(user.language);
        if (!language) return answer.refuse(invalid_field("/language", "malformed"));
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        NewAccount account{user.name, user.email, *language, *role, user.organisation, read_password()};
        const Clock& clock = (*program)->runtime().clock;
        auto transaction = (*program)->database().begin();
        auto added = add_account(transaction, account, clock.now(), clock.today());
        if (!added) return answer.refuse(added.error());
        transaction.commit();
        return answer.give(UserAnswer{added->person_id, added->organisation_id}, user.name + " can sign in.");
    });
}

}  // namespace utsyn
