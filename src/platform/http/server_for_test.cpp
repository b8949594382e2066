#include "platform/http/server_for_test.hpp"

#include "platform/http/application.hpp"
#include "platform/log.hpp"

#include <fmt/format.h>
#include <atomic>

#include <unistd.h>

namespace utsyn {
namespace {

std::filesystem::path next_folder() {
    static std::atomic<int> count{0};
    return std::filesystem::temp_directory_path() / fmt::format("utsyn-uploads-{}-{}", ::getpid(), ++count);
}

}  // namespace

ServerForTest::ServerForTest(http::Application application, http::ServerOptions options) : folder_{next_folder()} {
    set_log_level(LogLevel::nothing);
    options.port = 0;
    options.workers = std::min(options.workers, 4U);
    options.upload_folder = folder_;
    server_ = std::make_unique<http::Server>(std::move(options), std::move(application));
    thread_ = std::thread{[this] { server_->run(); }};
}

ServerForTest::ServerForTest(const http::Router& router, http::ServerOptions options)
    : ServerForTest{http::application_of(router), std::move(options)} {}

ServerForTest::~ServerForTest() {
    stop();
    join();
    server_.reset();
    std::filesystem::remove_all(folder_);
}

void ServerForTest::join() {
    if (thread_.joinable()) thread_.join();
}

}  // namespace utsyn
