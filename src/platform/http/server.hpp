#pragma once

#include "platform/http/message.hpp"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace utsyn::http {

/// What the transport asks of the program.
struct Application {
    std::function<Response(const Incoming&)> answer;                            // called on worker threads
    std::function<std::uintmax_t(Method, std::string_view path)> upload_limit;  // 0: no multipart there
    std::function<Response(int status, const Incoming&)> refuse;  // 400, 413, 431, 503 … instead of `answer`
    /// Asked before a multipart body is read, so that nobody fills the disk who may not; may be empty.
    std::function<std::optional<Response>(const Incoming&)> refuse_before_upload{};
};

struct ServerOptions {
    std::string listen = "127.0.0.1";
    unsigned short port = 8080;  // 0: a free one
    unsigned workers = 8;
    std::filesystem::path upload_folder;
    std::uintmax_t body_limit = 1024 * 1024;
    std::chrono::milliseconds header_timeout{10'000};
    std::chrono::milliseconds body_timeout{30'000};  // whole body; uploads: without progress
    std::chrono::milliseconds idle_timeout{60'000};
    std::chrono::milliseconds drain_timeout{20'000};
    std::size_t connections = 2000;
    std::size_t event_streams = 200;
};

/// The port is taken, the address is not this machine's, or the port needs rights that the program lacks.
struct CannotListen : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// HTTP/1.1 over TCP: keep-alive, time limits, uploads streamed to disk, event streams, drain.
class Server {
public:
    /// Throws: CannotListen.
    Server(ServerOptions options, Application application);
    ~Server();

    unsigned short port() const;
    /// Serves until `stop`; then finishes what is under way, at most the drain time.
    void run();
    /// Safe from any thread and from a signal handler's thread.
    void stop();
    /// `run` on SIGTERM/SIGINT ends by draining.
    void stop_on_signals();

private:
    class Transport;
    std::unique_ptr<Transport> transport_;
};

}  // namespace utsyn::http
