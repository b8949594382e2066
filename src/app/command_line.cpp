#include "app/command_line.hpp"

#include "app/commands.hpp"
#include "funding/finder_told.hpp"
#include "mobility/grant_question.hpp"
#include "mobility/journey.hpp"
#include "planning/placement/policy.hpp"
#include "platform/shape.hpp"

#include <CLI/CLI.hpp>

namespace utsyn {
namespace {

/// Runs `command` when its subcommand was named; its exit code becomes the program's.
template <class Command>
void on(CLI::App* subcommand, int& exit_code, Command command) {
    subcommand->callback([&exit_code, command] { exit_code = command(); });
}

CLI::App* add(CLI::App& app, const char* name, const char* about, bool& as_json) {
    auto* subcommand = app.add_subcommand(name, about);
    subcommand->add_flag("--json", as_json, "One JSON object instead of sentences");
    return subcommand;
}

void add_demo(CLI::App& app, bool& as_json, int& exit_code, std::string& today) {
    auto* demo = add(app, "demo", "Fill an empty database with an invented year", as_json);
    demo->add_option("--today", today, "The day that everything is relative to, 2026-11-16; today unless given");
    on(demo, exit_code, [&] { return fill_demo(today, as_json); });
}

void add_user(CLI::App& app, bool& as_json, int& exit_code, NewUser& user) {
    auto* group = app.add_subcommand("user", "People who sign in")->require_subcommand(1);
    auto* added = add(*group, "add",
                      "Add someone with a role; the password is read from the terminal or standard input", as_json);
    added->add_option("--name", user.name)->required();
    added->add_option("--email", user.email)->required();
    added->add_option("--role", user.role, "pupil, teacher, coordinator, head, administrator …")->required();
    added->add_option("--organisation", user.organisation, "Its name; made if the database has none yet")->required();
    added->add_option("--language", user.language, "da, nb, sv or en")->default_val("en");
    on(added, exit_code, [&] { return add_user(user, as_json); });
}

struct ImportWords {
    RegisterToImport given;
    std::string undone_id;
};

void add_import(CLI::App& app, bool& as_json, int& exit_code, ImportWords& words) {
    RegisterToImport& given = words.given;
    auto* group = app.add_subcommand("import", "Take in what others have written down")->require_subcommand(1);
    auto* schools = add(*group, "schools", "A register of schools, into the directory", as_json);
    schools->add_option("file", given.file, "CSV of any separator")->required();
    schools->add_option("--profile", given.profile, "no_nsr, dk_institutions or one kept here; else by the columns");
    schools->add_option("--organisation", given.organisation, "Whose directory; needed where several have no owner");
    schools->add_flag("--dry-run", given.dry_run, "Only say what would happen");
    on(schools, exit_code, [&] { return import_register(given, as_json); });
    auto* undo = add(*group, "undo", "Put the directory back as it was before an import", as_json);
    undo->add_option("id", words.undone_id, "As the import told it")->required();
    on(undo, exit_code, [&] { return undo_import_of_register(words.undone_id, as_json); });
}

void add_place(CLI::App& app, bool& as_json, int& exit_code, PlaceQuestion& question) {
    auto* placing = add(app, "place", "Place applicants on places", as_json);
    auto* source = placing->add_option_group("source", "What is placed")->require_option(1);
    source->add_option("--instance", question.instance,
                       "A file by the end of its name: .json, .soi or .toc, .csv, .xlsx, else the plain form");
    source->add_option("--replay", question.replay, "A run that --out wrote, computed again");
    source->add_option("--keep", question.keep,
                       "A run that --out wrote, of which as much stays as can be after the withdrawals of --what-if");
    placing->add_option(
        "--what-if", question.what_if,
        "What a change would do: place=3 (one seat more there), ceiling=CO2+100000, withdraw=17,18, fix=17:3");
    placing->add_option("--places", question.places, "CSV of the places, beside a CSV of applicants");
    placing->add_option("--capacities", question.capacities, "Seats of each place, beside .soi or .toc; else 1 each");
    placing->add_option("--policy", question.policy)
        ->check(CLI::IsMember(shape_of<PlacementPolicy>().words))
        ->default_val("by_points");
    placing->add_option("--seed", question.seed, "Of the lottery that decides ties")
        ->check(CLI::Range(std::uint64_t{0}, static_cast<std::uint64_t>(INT64_MAX)))
        ->default_val(1);
    placing->add_option("--out", question.out,
                        "Writes one place number per applicant and line, 0 for none; the whole run to a name in .json");
    placing->add_option("--certificate", question.certificate,
                        "Writes the prices that prove a placement by least_rank best, for tools/check-placement");
    on(placing, exit_code, [&] { return place(question, as_json); });
}

/// "--fewer-opportunities" of "fewer_opportunities".
std::string option_name(std::string_view field) {
    std::string name = "--";
    for (const char letter : field) name += letter == '_' ? '-' : letter;
    return name;
}

/// An option for each field of a question; what is typed is kept by the field's name.
void add_fields(CLI::App& command, const Shape& question, FieldTexts& texts) {
    for (const auto& field : question.fields) {
        const Shape& shape = field.shape->kind == ShapeKind::optional ? *field.shape->inner : *field.shape;
        const std::string name{field.name};
        const auto keep = [&texts, name](const std::string& text) { texts.emplace_back(name, text); };
        if (shape.kind == ShapeKind::flag)
            command.add_flag_callback(option_name(name), [keep] { keep("true"); }, std::string{field.rule.about});
        else if (auto* option =
                     command.add_option_function<std::string>(option_name(name), keep, std::string{field.rule.about});
                 !shape.words.empty())
            option->check(CLI::IsMember(std::vector<std::string>{shape.words.begin(), shape.words.end()}));
    }
}

void add_rates(CLI::App& command, bool& installed_rates) {
    command.add_flag(
        "--installed-rates", installed_rates,
        "By the rates of the configured database, as corrected there, instead of those inside the program");
}

/// The fields of a question, and the choice of rates.
void add_question(CLI::App& command, const Shape& question, RatedQuestion& asked) {
    add_fields(command, question, asked.fields);
    add_rates(command, asked.installed_rates);
}

void add_travel(CLI::App& app, bool& as_json, int& exit_code, RatedQuestion& asked) {
    auto* travel = add(app, "travel", "Compare the ways from one town to another: km, hours, CO2, grant", as_json);
    add_question(*travel, shape_of<TravelQuestion>(), asked);
    on(travel, exit_code, [&] { return compare_travel(asked, as_json); });
}

void add_grant(CLI::App& app, bool& as_json, int& exit_code, GrantWords& words) {
    auto* grant = add(app, "grant", "What a programme grants to a stay, line by line", as_json);
    add_question(*grant, shape_of<GrantQuestion>(), words);
    auto* batch = grant->add_option("--batch", words.batch, "A CSV file with these fields as columns, one stay a row");
    grant->add_option("--out", words.out, "Where the CSV of the grants goes; else to the standard output")
        ->needs(batch);
    on(grant, exit_code, [&] { return compute_grant(words, as_json); });
}

void add_find_funding(CLI::App& app, bool& as_json, int& exit_code, RatedQuestion& asked) {
    auto* find = add(app, "find-funding", "Every programme that fits a stay, and why the others do not", as_json);
    add_question(*find, shape_of<FundingQuestion>(), asked);
    on(find, exit_code, [&] { return find_funding(asked, as_json); });
}

void add_budget(CLI::App& app, bool& as_json, int& exit_code, BudgetWords& words) {
    auto* budget = add(app, "budget", "The budget of a project by its planned stays, heading by heading", as_json);
    budget->add_option("file", words.file, "TOML or JSON, by the end of its name")->required();
    add_rates(*budget, words.installed_rates);
    on(budget, exit_code, [&] { return compute_budget(words, as_json); });
}

}  // namespace

int run_command_line(int count, const char* const* arguments) {
    CLI::App app{"Utsyn: a school's international year", "utsyn"};
    app.require_subcommand(1);
    bool as_json = false;
    int exit_code = 0;
    std::string today;
    NewUser user;
    on(add(app, "serve", "Answer requests until stopped", as_json), exit_code, [&] { return serve_requests(as_json); });
    on(add(app, "migrate", "Bring the database up to this program", as_json), exit_code,
       [&] { return migrate_database(as_json); });
    on(add(app, "openapi", "Print the description of the API", as_json), exit_code, [] { return print_openapi(); });
    on(add(app, "version", "Print the version", as_json), exit_code, [&] { return print_version(as_json); });
    on(add(app, "check-machine", "Say what of this machine is absent and how to get it", as_json), exit_code,
       [&] { return check_machine(as_json); });
    std::vector<std::string> schema_of;
    auto* schema = app.add_subcommand("schema", "Print the JSON Schema of what a command answers with --json");
    schema->add_option("command", schema_of, "As in: schema user add")->required();
    on(schema, exit_code, [&] { return print_schema(CLI::detail::join(schema_of, " ")); });
    add_demo(app, as_json, exit_code, today);
    add_user(app, as_json, exit_code, user);
    ImportWords import_words;
    add_import(app, as_json, exit_code, import_words);
    PlaceQuestion question;
    add_place(app, as_json, exit_code, question);
    RatedQuestion travel_words;
    add_travel(app, as_json, exit_code, travel_words);
    GrantWords grant_words;
    add_grant(app, as_json, exit_code, grant_words);
    RatedQuestion funding_words;
    add_find_funding(app, as_json, exit_code, funding_words);
    BudgetWords budget_words;
    add_budget(app, as_json, exit_code, budget_words);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return exit_code;
}

}  // namespace utsyn
