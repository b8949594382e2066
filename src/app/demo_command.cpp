#include "app/at_work.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"
#include "app/program.hpp"
#include "app/slices.hpp"
#include "organisation/person.hpp"
#include "organisation/problems.hpp"
#include "platform/demo_year.hpp"
#include "platform/setting.hpp"

#include <fmt/format.h>

namespace utsyn {
namespace {

std::string sentences(const DemoAnswer& answer) {
    auto text = fmt::format("Sign in with the password \"{}\" as one of these invented people:\n", answer.password);
    for (const auto& account : answer.accounts)
        text += fmt::format("  {:<32} {:<20} {}\n", account.email, word(account.role), account.organisation);
    return text;
}

Outcome<DemoAnswer> fill(sql::Database& database, Date today, Instant now) {
    auto transaction = database.begin();
    if (has_organisations(transaction)) return problem(problems::database_not_empty);
    DemoYear year{transaction, today, now};
    for (const Slice& slice : slices())
        if (slice.fill_demo) slice.fill_demo(year);
    set(transaction, "demo", "yes");
    DemoAnswer answer{today, std::string{demo_password}, demo_accounts(transaction)};
    transaction.commit();
    return answer;
}

}  // namespace

int fill_demo(const std::string& today, bool as_json) {
    return at_work(as_json, [&](const Configuration& configuration, const Answer& answer) {
        auto day = today.empty() ? configuration.today : Date::parse(today);
        if (!day && !today.empty()) return answer.refuse(invalid_field("/today", "not-a-date"));
        auto program = Program::open(configuration);
        if (!program) return answer.refuse(program.error());
        Clock clock{day};
        auto filled = fill((*program)->database(), clock.today(), clock.now());
        if (!filled) return answer.refuse(filled.error());
        return answer.give(*filled, sentences(*filled));
    });
}

}  // namespace utsyn
