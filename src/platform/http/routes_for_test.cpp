#include "platform/http/routes_for_test.hpp"

#include "platform/i18n/messages.hpp"

#include <fmt/format.h>
#include <atomic>

#include <unistd.h>

namespace utsyn {
namespace {

std::filesystem::path made_folder() {
    static std::atomic<int> count{0};
    auto path = std::filesystem::temp_directory_path() / fmt::format("utsyn-routes-{}-{}", ::getpid(), ++count);
    std::filesystem::create_directories(path);
    return path;
}

}  // namespace

const i18n::Messages& messages_for_test() {
    static const auto messages = i18n::Messages::embedded();
    return messages;
}

RoutesForTest::RoutesForTest(sql::Database& database, Authority& authority, const Clock& clock,
                             std::initializer_list<void (*)(http::Router&)> add_routes,
                             std::vector<jobs::Worker> workers, std::span<const Slice> slices)
    : folder_{made_folder()},
      printer_{folder_},
      jobs_{std::move(workers)},
      runtime_{database, clock, messages_for_test(), authority, printer_, jobs_, folder_, slices},
      router_{runtime_} {
    for (auto* add : add_routes) add(router_);
    router_.check();
    server_ = std::make_unique<ServerForTest>(router_);
}

RoutesForTest::~RoutesForTest() {
    server_.reset();
    std::filesystem::remove_all(folder_);
}

}  // namespace utsyn
