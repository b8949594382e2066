#include "app/year_for_test.hpp"

#include "app/sample_body_for_test.hpp"
#include "app/slices.hpp"
#include "mobility/training_abroad.hpp"
#include "organisation/attachment_store.hpp"
#include "organisation/directory_import_check_commands.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "organisation/session_store.hpp"
#include "planning/placement_run.hpp"
#include "platform/http/path_pattern.hpp"
#include "platform/kept_file.hpp"
#include "platform/setting.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <fstream>

namespace utsyn {

YearForTest::YearForTest(sql::Database& database, const std::string& database_url) : database_{database} {
    fill();
    auto opened = Program::open({.data_folder = folder_.path(), .database = database_url, .today = today});
    EXPECT_TRUE(opened);
    program_ = *std::move(opened);
    school_ = organisation("Nordlia videregående skole");
    add_uploads();
    add_placement_run();
    add_training_abroad();
}

void YearForTest::fill() {
    auto transaction = database_.begin();
    DemoYear year{transaction, today, now_};
    for (const Slice& slice : slices())
        if (slice.fill_demo) slice.fill_demo(year);
    set(transaction, "demo", "yes");
    transaction.commit();
}

/// What people bring themselves, and no invented year holds.
void YearForTest::add_uploads() {
    auto file = folder_.path() / "paper.pdf";
    std::ofstream{file} << "%PDF-";
    auto agreement = *Uuid::parse(samples_of("agreement").front());
    auto transaction = database_.begin();
    AttachmentStore{transaction}.add({.id = Id<Attachment>::make(now_),
                                      .organisation_id = school_,
                                      .noun = "agreement",
                                      .subject_id = agreement,
                                      .file_name = "paper.pdf",
                                      .media_type = "application/pdf",
                                      .sha256 = keep_file(folder_.path(), file)},
                                     {{}, now_, "created"});
    transaction.commit();
    auto schools = folder_.path() / "schools.csv";
    std::ofstream{schools} << "Number;Name\n1;Sundby School\n";
    EXPECT_TRUE(take_in_file(program_->runtime(), {schools, "schools.csv", school_}, {{}, now_, "uploaded"}));
}

void YearForTest::add_placement_run() {
    auto round = *Id<OfferRound>::parse(samples_of("offer_round").front());
    auto transaction = database_.begin();
    transaction.insert("placement_run", PlacementRun{.id = Id<PlacementRun>::make(now_),
                                                     .organisation_id = school_,
                                                     .round_id = round,
                                                     .program_version = "1",
                                                     .made_at = now_,
                                                     .hash = "of a run without applicants"});
    transaction.commit();
}

/// The school that is walked around lies where nobody is paid for training abroad.
void YearForTest::add_training_abroad() {
    auto stay = *Id<Stay>::parse(samples_of("stay").front());
    auto transaction = database_.begin();
    transaction.insert("training_abroad", TrainingAbroad{.id = Id<TrainingAbroad>::make(now_),
                                                         .organisation_id = school_,
                                                         .stay_id = stay,
                                                         .places = {.employer_abroad = "Atelier"}});
    transaction.commit();
}

Id<Organisation> YearForTest::organisation(std::string_view name) {
    auto rows = database_.read().run(
        {"test.own", "select id from organisation where name = :name and keeper_id is null"}, {{"name", name}});
    return rows[0].get<Id<Organisation>>("id");
}

std::string YearForTest::token_at(Id<Organisation> at) {
    Person person{.id = Id<Person>::make(now_), .name = "Someone", .sort_key = "someone"};
    auto transaction = database_.begin();
    PersonStore people{transaction};
    Change change{{}, now_, "created"};
    EXPECT_TRUE(people.add(person, at, change));
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<RoleKind>>([&](auto role) {
        people.add_role({.id = Id<Role>::make(now_),
                         .organisation_id = at,
                         .person_id = person.id,
                         .kind = role.value,
                         .valid_from = today.plus_years(-1)},
                        change);
    });
    transaction.commit();
    return token_for(person.id, at);
}

std::optional<std::string> YearForTest::token_of_person(const std::string& noun, const std::string& id) {
    auto text = fmt::format("select person_id from {} where id = :id", noun);
    auto rows = database_.read().run_text("test.person", text, {{"id", *Uuid::parse(id)}});
    auto person = rows[0].get<std::optional<Id<Person>>>("person_id");
    if (!person) return std::nullopt;
    return token_for(*person, school_);
}

std::string YearForTest::token_for(Id<Person> person, Id<Organisation> at) {
    auto token = make_token();
    auto transaction = database_.begin();
    SessionStore{transaction}.add({Id<Session>::make(now_), person, at, now_, now_ + Days{3000}}, hash_token(token));
    transaction.commit();
    return token;
}

/// `others` is SQL for the ids of further organisations whose things count too.
std::vector<std::string> YearForTest::ids_of(const std::string& noun, Id<Organisation> at, std::string_view others) {
    auto condition = fmt::format("organisation_id = :at or organisation_id in ({})", others);
    if (noun == "organisation") condition = "id = :at or keeper_id = :at";
    if (noun == "person") condition = "id in (select person_id from role where organisation_id = :at)";
    if (noun == "ownership") condition = "owned_id = :at";
    if (noun == "membership") condition = "member_id = :at";
    std::vector<std::string> ids;
    try {
        auto text = fmt::format("select id from {} where {} order by case when id = :at then 0 else 1 end, id", noun,
                                condition);
        for (auto row : database_.read().run_text("test.ids", text, {{"at", at}}))
            ids.push_back(row.get<Uuid>("id").to_string());
    } catch (const sql::DatabaseFailed& failure) {
        ADD_FAILURE() << "no table is named as the noun " << noun << ": " << failure.what();
    }
    return ids;
}

const std::vector<std::string>& YearForTest::samples_of(const std::string& noun) {
    auto [known, unseen] = samples_.try_emplace(noun);
    if (unseen)
        known->second = ids_of(noun, school_,
                               "select id from organisation"
                               " where name in ('Nordlia fylkeskommune', 'Nordlia internasjonale nettverk')");
    return known->second;
}

std::string YearForTest::sample_at(Id<Organisation> at, const std::string& noun) {
    auto ids = ids_of(noun, at, "select id from organisation where name = ''");
    return ids.empty() ? Uuid{}.to_string() : ids.front();
}

std::optional<std::string> YearForTest::path_for(const std::string& pattern, std::size_t choice) {
    std::string path;
    std::string_view rest = pattern;
    std::string before;
    while (!rest.empty()) {
        rest.remove_prefix(1);
        auto segment = std::string{rest.substr(0, rest.find('/'))};
        rest.remove_prefix(segment.size());
        auto filled = segment;
        if (segment.starts_with('{') && http::is_id_name(segment.substr(1, segment.size() - 2))) {
            const auto& ids = samples_of(noun_of(before));
            if (choice >= ids.size()) return std::nullopt;
            filled = ids[choice];
        } else if (segment.starts_with('{')) {
            filled = "x";
        }
        path += "/" + filled;
        before = segment;
    }
    return path;
}

http::Response YearForTest::ask(const http::Route& route, const std::string& path, const std::string& token,
                                std::optional<std::string> body) {
    http::Incoming incoming{.method = route.method, .path = path, .remote_address = "127.0.0.1"};
    incoming.headers = {{"Cookie", "utsyn_session=" + token}, {"If-Match", "\"v1-0\""}};
    if (route.operation.listing) incoming.query = {{"limit", "200"}};
    bool uploads = route.operation.upload_limit > 0;
    incoming.headers.emplace_back("Content-Type", uploads ? "multipart/form-data; boundary=b" : "application/json");
    if (route.input && !uploads) incoming.body = body ? *body : sample_body(*route.input, today);
    return router().answer(incoming);
}

std::string noun_of(std::string_view plural) {
    constexpr std::string_view own = "own-";
    if (plural.starts_with(own)) plural.remove_prefix(own.size());
    if (plural == "people") return "person";
    if (plural == "trainings-abroad") return "training_abroad";
    std::string noun{plural};
    std::ranges::replace(noun, '-', '_');
    if (noun.ends_with("ies")) return noun.substr(0, noun.size() - 3) + "y";
    return noun.substr(0, noun.size() - 1);
}

}  // namespace utsyn
