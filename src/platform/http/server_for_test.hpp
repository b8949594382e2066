#pragma once

#include "platform/http/client_for_test.hpp"
#include "platform/http/router.hpp"
#include "platform/http/server.hpp"

#include <filesystem>
#include <thread>

namespace utsyn {

/// A server on a free port of this machine for one test, gone after it.
class ServerForTest {
public:
    explicit ServerForTest(http::Application application, http::ServerOptions options = {});
    explicit ServerForTest(const http::Router& router, http::ServerOptions options = {});
    ~ServerForTest();

    unsigned short port() const { return server_->port(); }
    TestClient client() const { return TestClient{port()}; }
    WireForTest wire() const { return WireForTest{port()}; }
    const std::filesystem::path& upload_folder() const { return folder_; }
    /// Asks the server to stop, without waiting for it.
    void stop() { server_->stop(); }
    void stop_on_signals() { server_->stop_on_signals(); }
    /// Waits until it has stopped.
    void join();

private:
    std::filesystem::path folder_;
    std::unique_ptr<http::Server> server_;
    std::thread thread_;
};

}  // namespace utsyn
