#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace utsyn {

// One function per command; each returns the exit code.

int serve_requests(bool as_json);
int migrate_database(bool as_json);
int print_openapi();
int print_version(bool as_json);

/// The JSON Schema of what a command answers with --json. Shape: the command's words, "user add".
int print_schema(const std::string& command);
/// What of the machine the program makes use of, and how to get what is absent.
int check_machine(bool as_json);

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

struct RegisterToImport {
    std::string file;
    std::string profile;
    std::string organisation;
    bool dry_run = false;
};
int import_register(const RegisterToImport& given, bool as_json);
/// Shape: the id that the import answered.
int undo_import_of_register(const std::string& directory_import_id, bool as_json);

/// Shape: paths, "" for none; one of `instance`, `replay` and `keep` is given.
struct PlaceQuestion {
    std::string instance;    // the end of the name says the form
    std::string places;      // beside a sheet of applicants
    std::string capacities;  // beside lists of PrefLib
    std::string policy;
    std::uint64_t seed = 1;
    std::string certificate;             // path for the proof, "" for none
    std::string out;                     // one place a line, or the whole run where the name ends in .json
    std::string replay;                  // such a run
    std::string keep;                    // such a run, of which as much as can be stays as it is
    std::optional<std::string> what_if;  // "place=3", "ceiling=CO2+100000", "withdraw=17,18", "fix=17:3"
};
int place(const PlaceQuestion& question, bool as_json);

/// The fields of a question by name, as typed.
using FieldTexts = std::vector<std::pair<std::string, std::string>>;

/// A question about money or journeys, and by which rates it is answered.
struct RatedQuestion {
    FieldTexts fields;
    bool installed_rates = false;  // those of the configured database instead of those inside the program
};

/// Shape: the fields of GrantQuestion by name, as typed; or `batch` and `out`, a CSV file to read and one to write ("" for the
/// standard output).
struct GrantWords : RatedQuestion {
    std::string batch;
    std::string out;
};
int compute_grant(const GrantWords& words, bool as_json);

/// Shape: the fields of FundingQuestion by name, as typed.
int find_funding(const RatedQuestion& asked, bool as_json);

/// Shape: the fields of TravelQuestion by name, as typed.
int compare_travel(const RatedQuestion& asked, bool as_json);

/// Shape: the path of a file in TOML or JSON with the fields of BudgetQuestion.
struct BudgetWords {
    std::string file;
    bool installed_rates = false;
};
int compute_budget(const BudgetWords& words, bool as_json);

}  // namespace utsyn
