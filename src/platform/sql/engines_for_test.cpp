#include "platform/sql/engines_for_test.hpp"

#include "platform/sql/postgresql_connection.hpp"

#include <fmt/format.h>
#include <atomic>
#include <cstdlib>
#include <map>
#include <mutex>

#include <unistd.h>

namespace utsyn {
namespace {

namespace files = std::filesystem;

std::string server_url() {
    const char* url = std::getenv("UTSYN_TEST_POSTGRES");
    return url ? url : "";
}

/// The server's URL with another database in its path.
std::string url_of_database(const std::string& name) {
    const auto url = server_url();
    const auto host = url.find("://") + 3;
    const auto query = std::min(url.find('?', host), url.size());
    const auto path = std::min(url.find('/', host), query);
    return url.substr(0, path) + "/" + name + url.substr(query);
}

void run_on_server(const std::string& text) {
    sql::PostgresqlConnection{server_url()}.run_script("test", text);
}

void drop_on_server(const std::string& database) {
    run_on_server(fmt::format("drop database if exists {} with (force)", database));
}

/// In memory where the machine offers it: these tests do not ask what survives a crash.
files::path folder_of_this_run() {
    static const struct Folder {
        files::path path = (files::exists("/dev/shm") ? files::path{"/dev/shm"} : files::temp_directory_path()) /
                           fmt::format("utsyn-test-{}", ::getpid());
        Folder() { files::create_directories(path); }
        ~Folder() {
            std::error_code ignored;
            files::remove_all(path, ignored);
        }
    } folder;
    return folder.path;
}

std::string next_name() {
    static std::atomic<int> count{0};
    return fmt::format("utsyn_test_{}_{}", ::getpid(), ++count);
}

std::string url_of(sql::Engine engine, const std::string& name) {
    if (engine == sql::Engine::postgresql) return url_of_database(name);
    return (folder_of_this_run() / (name + ".sqlite")).string();
}

/// Migrated databases, copied for each test.
class Templates {
public:
    ~Templates() {
        for (const auto& [key, name] : names_)
            if (key.first == sql::Engine::postgresql) drop_on_server(name);
    }

    const std::string& name_of(sql::Engine engine, const std::vector<sql::Migration>& migrations) {
        const std::lock_guard lock{mutex_};
        std::string texts;
        for (const auto& migration : migrations) texts += migration.name + '\n' + migration.text + '\n';
        auto& name = names_[{engine, std::move(texts)}];
        if (name.empty()) name = made(engine, migrations);
        return name;
    }

private:
    static std::string made(sql::Engine engine, const std::vector<sql::Migration>& migrations) {
        auto name = next_name();
        if (engine == sql::Engine::postgresql) run_on_server("create database " + name);
        const auto database = sql::Database::open(url_of(engine, name));
        if (auto ran = sql::migrate(*database, migrations); !ran) throw std::logic_error{"an empty database is newer"};
        return name;
    }

    std::mutex mutex_;
    std::map<std::pair<sql::Engine, std::string>, std::string> names_;
};

const std::string& template_name(sql::Engine engine, const std::vector<sql::Migration>& migrations) {
    folder_of_this_run();  // so that it outlives the templates
    static Templates templates;
    return templates.name_of(engine, migrations);
}

std::string copied(sql::Engine engine, const std::string& from) {
    auto name = next_name();
    if (engine == sql::Engine::postgresql) run_on_server(fmt::format("create database {} template {}", name, from));
    else files::copy_file(url_of(engine, from), url_of(engine, name));
    return name;
}

}  // namespace

DatabaseForTest::DatabaseForTest(sql::Engine engine, const std::vector<sql::Migration>& migrations)
    : engine_{engine},
      url_{url_of(engine, copied(engine, template_name(engine, migrations)))},
      database_{sql::Database::open(url_)} {}

DatabaseForTest::~DatabaseForTest() {
    database_.reset();
    if (engine_ == sql::Engine::postgresql) {
        const auto name = url_.find("utsyn_test_");
        drop_on_server(url_.substr(name, url_.find('?', name) - name));
    } else {
        for (const auto* ending : {"", "-wal", "-shm"}) files::remove(url_ + ending);
    }
}

bool DatabaseForTest::is_available(sql::Engine engine) {
    return engine == sql::Engine::sqlite || !server_url().empty();
}

void OnBothEngines::SetUp() {
    if (!DatabaseForTest::is_available(engine())) GTEST_SKIP() << "UTSYN_TEST_POSTGRES names no PostgreSQL server";
    made_ = std::make_unique<DatabaseForTest>(engine(), migrations());
}

std::string engine_in_test_name(const ::testing::TestParamInfo<sql::Engine>& engine) {
    return engine.param == sql::Engine::sqlite ? "sqlite" : "postgresql";
}

}  // namespace utsyn
