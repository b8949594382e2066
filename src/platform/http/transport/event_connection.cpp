#include "platform/http/transport/event_connection.hpp"

#include "platform/http/transport/event_stream.hpp"
#include "platform/log.hpp"

#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <future>

namespace utsyn::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

class EventConnection : public Guest, public std::enable_shared_from_this<EventConnection> {
public:
    EventConnection(asio::ip::tcp::socket socket, std::shared_ptr<Traffic> traffic,
                    std::shared_ptr<const Incoming> incoming, Response response, Framing framing)
        : stream_{std::move(socket)},
          traffic_{std::move(traffic)},
          incoming_{std::move(incoming)},
          response_{std::move(response)},
          framing_{framing} {}
    ~EventConnection() override { traffic_->leave(this); }

    void start() {
        if (!traffic_->streams.start([self = shared_from_this()] { self->run(); })) return turn_away();
        watch_reader();
        if (traffic_->is_draining()) events_.leave();
    }

    void drain() override { events_.leave(); }

    void close() override {
        events_.leave();
        asio::post(stream_.get_executor(), [self = shared_from_this()] { self->stream_.close(); });
    }

private:
    /// A reader of events says nothing more; whatever comes means that she is leaving.
    void watch_reader() {
        stream_.expires_never();
        stream_.async_read_some(asio::buffer(said_),
                                [self = shared_from_this()](error_code, std::size_t) { self->events_.leave(); });
    }

    void turn_away() {
        auto refusal = traffic_->application.refuse(503, *incoming_);
        complete(refusal, *incoming_);
        write(reply_head(refusal, Framing::whole, Afterwards::close) + refusal.body,
              [self = shared_from_this()](bool) { self->end(); });
    }

    /// On a thread of its own.
    void run() {
        std::promise<bool> begun;
        write(reply_head(response_, framing_, Afterwards::close), [&](bool written) { begun.set_value(written); });
        try {
            if (begun.get_future().get()) response_.events(events_);
        } catch (const std::exception& failure) {
            log_error("event_stream_failed", {{"request_id", incoming_->request_id}, {"what", failure.what()}});
        }
        write(framing_ == Framing::chunked ? chunk_of("") : "", [self = shared_from_this()](bool) { self->end(); });
    }

    void end() {
        error_code gone_already;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, gone_already);
    }

    void write(std::string bytes, std::function<void(bool)> written) {
        auto kept = std::make_shared<std::string>(std::move(bytes));
        asio::post(stream_.get_executor(), [self = shared_from_this(), kept, written = std::move(written)] {
            self->stream_.expires_after(self->traffic_->options.body_timeout);
            asio::async_write(self->stream_, asio::buffer(*kept),
                              [self, kept, written](error_code error, std::size_t) { written(!error); });
        });
    }

    boost::beast::tcp_stream stream_;
    std::shared_ptr<Traffic> traffic_;
    std::shared_ptr<const Incoming> incoming_;
    Response response_;
    Framing framing_;
    std::array<char, 512> said_{};
    EventStream events_{[this](std::string bytes, std::function<void(bool)> written) {
        write(framing_ == Framing::chunked ? chunk_of(bytes) : std::move(bytes), std::move(written));
    }};
};

}  // namespace

void serve_events(asio::ip::tcp::socket socket, const std::shared_ptr<Traffic>& traffic,
                  std::shared_ptr<const Incoming> incoming, Response response, Framing framing) {
    auto connection = std::make_shared<EventConnection>(std::move(socket), traffic, std::move(incoming),
                                                        std::move(response), framing);
    traffic->enter(connection);
    connection->start();
}

}  // namespace utsyn::http
