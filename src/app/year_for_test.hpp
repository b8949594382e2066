#pragma once

#include "app/program.hpp"
#include "app/temporary_folder.hpp"
#include "organisation/person.hpp"
#include "platform/demo_year.hpp"
#include "platform/sql/database.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace utsyn {

/// The program over the invented year, with people who walk its routes and samples of every thing that one school keeps.
class YearForTest {
public:
    YearForTest(sql::Database& database, const std::string& database_url);

    static constexpr Date today{2026, 11, 16};

    const http::Router& router() const { return program_->router(); }
    /// One of the invented year's own organisations.
    Id<Organisation> organisation(std::string_view name);
    /// The session token of someone new with every role at that organisation and none elsewhere.
    std::string token_at(Id<Organisation> at);
    /// The session token of the person of one of the school's things, such as a stay; nothing when it is nobody's.
    std::optional<std::string> token_of_person(const std::string& noun, const std::string& id);

    /// All ids of a noun's things that belong to the school or to those above it; the table is named as the noun.
    const std::vector<std::string>& samples_of(const std::string& noun);
    /// One of a noun's things that belong to that organisation itself.
    std::string sample_at(Id<Organisation> at, const std::string& noun);
    /// The pattern with ids of those things, the one at `choice` in each place; nothing when a noun has not so many.
    std::optional<std::string> path_for(const std::string& pattern, std::size_t choice = 0);

    /// The answer to a body that keeps every rule of the route's shape, unless another is given.
    http::Response ask(const http::Route& route, const std::string& path, const std::string& token,
                       std::optional<std::string> body = std::nullopt);

private:
    void fill();
    void add_uploads();
    void add_placement_run();
    void add_training_abroad();
    std::string token_for(Id<Person> person, Id<Organisation> at);
    std::vector<std::string> ids_of(const std::string& noun, Id<Organisation> at, std::string_view others);

    const Instant now_{today.day() + std::chrono::hours{9}};
    sql::Database& database_;
    TemporaryFolder folder_;
    std::unique_ptr<Program> program_;
    Id<Organisation> school_;
    std::map<std::string, std::vector<std::string>> samples_;
};

/// "working_group" of "working-groups", and "stay" of "own-stays", which are some of the same.
std::string noun_of(std::string_view plural);

}  // namespace utsyn
