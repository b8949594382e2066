#include "platform/http/server.hpp"

#include "platform/http/transport/connection.hpp"
#include "platform/http/transport/listeners.hpp"
#include "platform/log.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>
#include <csignal>
#include <cstdlib>

namespace utsyn::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr unsigned io_threads = 2;
constexpr std::chrono::milliseconds pause_after_failed_accept{100};
constexpr std::chrono::seconds patience_with_handlers{2};
constexpr std::string_view no_room =
    "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

}  // namespace

class Server::Transport {
public:
    Transport(ServerOptions options, Application application)
        : acceptors_{open_listeners(accepting_, options.listen, options.port)},
          port_{acceptors_.front().local_endpoint().port()},
          signals_{context_},
          pause_{accepting_},
          traffic_{std::make_shared<Traffic>(std::move(options), std::move(application))} {
        std::signal(SIGPIPE, SIG_IGN);
        std::filesystem::create_directories(traffic_->options.upload_folder);
    }

    ~Transport() {
        stop();
        end_traffic(std::chrono::milliseconds{0});
    }

    unsigned short port() const { return port_; }

    void run() {
        for (auto& acceptor : acceptors_) accept(acceptor);
        for (unsigned each = 0; each < io_threads; ++each) threads_.emplace_back([this] { context_.run(); });
        log_info("serving", {{"port", std::to_string(port_)}});
        {
            std::unique_lock lock{mutex_};
            stop_asked_.wait(lock, [this] { return stopping_; });
        }
        end_traffic(traffic_->options.drain_timeout);
        log_info("served");
    }

    void stop() {
        std::lock_guard lock{mutex_};
        stopping_ = true;
        stop_asked_.notify_all();
    }

    void stop_on_signals() {
        ends_the_process_ = true;
        signals_.add(SIGINT);
        signals_.add(SIGTERM);
        signals_.async_wait([this](error_code error, int) {
            if (error) return;
            stop();
            // Whoever asks twice does not want to wait for the answers under way.
            signals_.async_wait([](error_code again, int) {
                if (!again) std::_Exit(EXIT_FAILURE);
            });
        });
    }

private:
    void accept(tcp::acceptor& acceptor) {
        acceptor.async_accept(asio::make_strand(context_), [this, &acceptor](error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted) return;
            if (error) return accept_later(acceptor);
            if (traffic_->is_full()) turn_away(std::move(socket));
            else serve_connection(std::move(socket), traffic_);
            accept(acceptor);
        });
    }

    /// Out of file descriptors, mostly: trying again at once would only burn the processor.
    void accept_later(tcp::acceptor& acceptor) {
        log_warning("accept_failed");
        pause_.expires_after(pause_after_failed_accept);
        pause_.async_wait([this, &acceptor](error_code error) {
            if (!error) accept(acceptor);
        });
    }

    static void turn_away(tcp::socket socket) {
        error_code ignored;
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(no_room), ignored);
    }

    void end_traffic(std::chrono::milliseconds patience) {
        asio::post(accepting_, [this] {
            for (auto& acceptor : acceptors_) acceptor.close();
            pause_.cancel();
        });
        traffic_->drain();
        if (!traffic_->wait_until_empty(std::chrono::steady_clock::now() + patience)) log_warning("drain_timeout");
        traffic_->close();
        if (threads_.empty()) return;
        wait_for_handlers();
        context_.stop();
        for (auto& thread : threads_) thread.join();
        threads_.clear();
    }

    /// A handler cannot be stopped from outside, and what it uses must outlive it.
    void wait_for_handlers() {
        auto end = std::chrono::steady_clock::now() + patience_with_handlers;
        if (traffic_->workers.wait_until_idle(end) && traffic_->streams.wait_until_idle(end)) return;
        log_error("handlers_do_not_end");
        if (ends_the_process_) std::_Exit(EXIT_FAILURE);
        traffic_->workers.wait_until_idle(std::chrono::steady_clock::time_point::max());
        traffic_->streams.wait_until_idle(std::chrono::steady_clock::time_point::max());
    }

    asio::io_context context_;
    // While a worker thinks, no socket waits for anything; the threads must still be there for its answer.
    asio::executor_work_guard<asio::io_context::executor_type> stay_{context_.get_executor()};
    asio::any_io_executor accepting_ = asio::make_strand(context_);
    std::vector<tcp::acceptor> acceptors_;
    unsigned short port_;
    asio::signal_set signals_;
    asio::steady_timer pause_;
    std::shared_ptr<Traffic> traffic_;
    std::vector<std::thread> threads_;
    std::mutex mutex_;
    std::condition_variable stop_asked_;
    bool stopping_ = false;
    bool ends_the_process_ = false;
};

Server::Server(ServerOptions options, Application application)
    : transport_{std::make_unique<Transport>(std::move(options), std::move(application))} {}
Server::~Server() = default;

unsigned short Server::port() const {
    return transport_->port();
}
void Server::run() {
    transport_->run();
}
void Server::stop() {
    transport_->stop();
}
void Server::stop_on_signals() {
    transport_->stop_on_signals();
}

}  // namespace utsyn::http
