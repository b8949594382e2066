#include "platform/http/transport/connection.hpp"

#include "platform/http/media_type.hpp"
#include "platform/http/target.hpp"
#include "platform/http/transport/event_stream.hpp"
#include "platform/http/transport/multipart.hpp"
#include "platform/http/transport/reply.hpp"
#include "platform/id.hpp"
#include "platform/log.hpp"

#include <algorithm>
#include <array>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <future>

namespace utsyn::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using boost::system::error_code;

constexpr std::uint32_t header_limit = 16 * 1024;
constexpr std::size_t read_size = 64 * 1024;
constexpr std::size_t slowest_reader = 8 * 1024;  // bytes a second
constexpr std::chrono::seconds linger_time{2};
constexpr std::size_t linger_limit = 4 * 1024 * 1024;

Method method_of(wire::verb verb) {
    switch (verb) {
        case wire::verb::get: return Method::get;
        case wire::verb::head: return Method::head;
        case wire::verb::post: return Method::post;
        case wire::verb::put: return Method::put;
        case wire::verb::patch: return Method::patch;
        case wire::verb::delete_: return Method::remove;
        case wire::verb::options: return Method::options;
        default: return Method::other;
    }
}

bool is_request_id(std::string_view text) {
    return text.size() >= 8 && text.size() <= 64 && std::ranges::all_of(text, [](char letter) {
               return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                      (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
           });
}

std::string new_request_id() {
    auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return Uuid::make(Instant{now}).to_string();
}

std::string address_of(const asio::ip::tcp::socket& socket) {
    error_code gone;
    auto address = socket.remote_endpoint(gone).address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
    return address.to_string();
}

std::string_view view(beast::string_view text) {
    return {text.data(), text.size()};
}

class Connection : public Guest, public std::enable_shared_from_this<Connection> {
public:
    Connection(asio::ip::tcp::socket socket, std::shared_ptr<Traffic> traffic)
        : stream_{std::move(socket)}, traffic_{std::move(traffic)}, remote_address_{address_of(stream_.socket())} {
        error_code ignored;
        stream_.socket().set_option(asio::ip::tcp::no_delay{true}, ignored);
    }
    ~Connection() override { traffic_->leave(this); }

    void start() {
        asio::dispatch(stream_.get_executor(),
                       [self = shared_from_this()] { self->await_request(self->traffic_->options.header_timeout); });
    }

    void drain() override {
        asio::post(stream_.get_executor(), [self = shared_from_this()] {
            if (self->events_) self->events_->leave();
            if (self->idle_ && !self->has_unread_bytes()) self->stream_.close();
        });
    }

    void close() override {
        asio::post(stream_.get_executor(), [self = shared_from_this()] {
            if (self->events_) self->events_->leave();
            self->stream_.close();
        });
    }

private:
    template <class Parser>
    using Maybe = std::optional<Parser>;

    auto then(void (Connection::*next)(error_code, std::size_t)) {
        return beast::bind_front_handler(next, shared_from_this());
    }

    // Reading.

    void await_request(std::chrono::seconds patience) {
        incoming_ = std::make_shared<Incoming>();
        files_ = std::make_shared<UploadedFiles>();
        if (buffer_.size() > 0) return read_head();
        if (traffic_->is_draining() && !has_unread_bytes()) return;
        idle_ = true;
        stream_.expires_after(patience);
        stream_.async_read_some(buffer_.prepare(4096), then(&Connection::on_first_bytes));
    }

    bool has_unread_bytes() {
        error_code gone;
        return stream_.socket().available(gone) > 0;
    }

    void on_first_bytes(error_code error, std::size_t size) {
        idle_ = false;
        if (error) return;
        buffer_.commit(size);
        read_head();
    }

    void read_head() {
        head_.emplace();
        head_->header_limit(header_limit);
        head_->body_limit(boost::none);
        stream_.expires_after(traffic_->options.header_timeout);
        wire::async_read_header(stream_, buffer_, *head_, then(&Connection::on_head));
    }

    void on_head(error_code error, std::size_t) {
        if (error == wire::error::header_limit || error == wire::error::buffer_overflow) return refuse(431);
        if (error == wire::error::end_of_stream || error == wire::error::partial_message) return;
        if (error.category() == make_error_code(wire::error::bad_target).category()) return refuse(400);
        if (error) return;
        keep_alive_ = head_->keep_alive();
        if (!take_head()) return refuse(400);
        choose_body();
    }

    /// What the head says; false where it says it wrongly.
    bool take_head() {
        const auto& message = head_->get();
        for (const auto& field : message)
            incoming_->headers.emplace_back(view(field.name_string()), view(field.value()));
        incoming_->method = method_of(message.method());
        incoming_->remote_address = remote_address_;
        auto given_id = incoming_->header("X-Request-Id");
        incoming_->request_id = is_request_id(given_id) ? std::string{given_id} : new_request_id();
        auto target = parse_target(view(message.target()));
        if (!target || (message.version() == 11 && message.count(wire::field::host) != 1)) return false;
        incoming_->path = std::move(target->path);
        incoming_->query = std::move(target->query);
        return true;
    }

    void choose_body() {
        const Application& application = traffic_->application;
        auto content_type = incoming_->header("Content-Type");
        bool is_form = media_type_in(content_type) == "multipart/form-data";
        auto upload_limit = is_form ? application.upload_limit(incoming_->method, incoming_->path) : 0;
        auto limit = upload_limit > 0 ? upload_limit : traffic_->options.body_limit;
        if (head_->content_length() && *head_->content_length() > limit) return refuse(413);
        if (upload_limit > 0) return ask_before_upload(limit);
        body_.emplace(std::move(*head_));
        body_->body_limit(limit);
        continue_then([this] { read_body(); });
    }

    /// Tells a sender who waits for it (Expect: 100-continue) to go on.
    template <class Next>
    void continue_then(Next next) {
        if (!same_header_name(incoming_->header("Expect"), "100-continue") || buffer_.size() > 0) return next();
        stream_.expires_after(traffic_->options.body_timeout);
        static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(stream_, asio::buffer(go_on),
                          [self = shared_from_this(), next](error_code error, std::size_t) {
                              if (!error) next();
                          });
    }

    void read_body() {
        stream_.expires_after(traffic_->options.body_timeout);
        wire::async_read(stream_, buffer_, *body_, then(&Connection::on_body));
    }

    void on_body(error_code error, std::size_t) {
        if (error == wire::error::body_limit) return refuse(413);
        if (error) return on_broken_body(error);
        incoming_->body = std::move(body_->get().body());
        answer();
    }

    void on_broken_body(error_code error) {
        bool ours = error.category() == make_error_code(wire::error::bad_target).category();
        if (ours && error != wire::error::partial_message) refuse(400);
    }

    // Uploads.

    void ask_before_upload(std::uintmax_t limit) {
        boundary_ = parameter_in(incoming_->header("Content-Type"), "boundary");
        if (boundary_.empty() || boundary_.size() > 70) return refuse(400);
        upload_.emplace(std::move(*head_));
        upload_->body_limit(limit);
        stream_.expires_never();
        work([self = shared_from_this()] {
            const auto& refuse_before_upload = self->traffic_->application.refuse_before_upload;
            auto refusal = refuse_before_upload ? refuse_before_upload(*self->incoming_) : std::nullopt;
            if (refusal) return self->send_later(std::move(*refusal));
            asio::post(self->stream_.get_executor(), [self] { self->begin_upload(); });
        });
    }

    void begin_upload() {
        form_.emplace(boundary_, traffic_->options.upload_folder, *files_);
        pieces_.resize(read_size);
        continue_then([this] { read_piece(); });
    }

    void read_piece() {
        auto& body = upload_->get().body();
        body.data = pieces_.data();
        body.size = pieces_.size();
        // The time is for a whole piece, so that a trickle is no progress.
        stream_.expires_after(traffic_->options.body_timeout);
        wire::async_read(stream_, buffer_, *upload_, then(&Connection::on_piece));
    }

    void on_piece(error_code error, std::size_t) {
        if (error == wire::error::body_limit) return refuse(413);
        if (error && error != wire::error::need_buffer) return on_broken_body(error);
        form_->take({pieces_.data(), pieces_.size() - upload_->get().body().size});
        if (form_->state() == MultipartReader::State::storage_full) return refuse(507);
        if (form_->state() == MultipartReader::State::too_large) return refuse(413);
        if (form_->has_failed()) return refuse(400);
        if (!upload_->is_done()) return read_piece();
        if (!form_->is_whole()) return refuse(400);
        form_->move_into(*incoming_);
        answer();
    }

    // Answering.

    /// Runs on a worker what may take its time or throw.
    template <class Work>
    void work(Work task) {
        traffic_->workers.add([self = shared_from_this(), task] {
            try {
                task();
            } catch (const std::exception& failure) {
                log_error("answering_failed", {{"request_id", self->incoming_->request_id}, {"what", failure.what()}});
                asio::post(self->stream_.get_executor(), [self] { self->stream_.close(); });
            }
        });
    }

    void answer() {
        whole_ = true;
        stream_.expires_never();
        work([self = shared_from_this()] { self->send_later(self->traffic_->application.answer(*self->incoming_)); });
    }

    void refuse(int status) {
        if (incoming_->request_id.empty()) incoming_->request_id = new_request_id();
        stream_.expires_never();
        work([self = shared_from_this(), status] {
            self->send_later(self->traffic_->application.refuse(status, *self->incoming_));
        });
    }

    void send_later(Response response) {
        complete(response, *incoming_);
        auto shared = std::make_shared<Response>(std::move(response));
        asio::post(stream_.get_executor(), [self = shared_from_this(), shared] { self->send(std::move(*shared)); });
    }

    void send(Response response) {
        if (response.events) return begin_events(std::move(response));
        keep_alive_ = keep_alive_ && whole_ && !traffic_->is_draining();
        response_ = std::move(response);
        reply_head_ = reply_head(response_, Framing::whole, keep_alive_ ? Afterwards::keep_alive : Afterwards::close);
        if (incoming_->method == Method::head) response_.body.clear();
        stream_.expires_after(traffic_->options.idle_timeout +
                              std::chrono::seconds{response_.body.size() / slowest_reader});
        std::array<asio::const_buffer, 2> parts{asio::buffer(reply_head_), asio::buffer(response_.body)};
        asio::async_write(stream_, parts, then(&Connection::on_sent));
    }

    void on_sent(error_code error, std::size_t) {
        if (error) return;
        release();
        if (!keep_alive_) return linger();
        await_request(traffic_->options.idle_timeout);
    }

    void release() {
        response_ = {};
        files_.reset();
        body_.reset();
        upload_.reset();
        form_.reset();
        whole_ = false;
    }

    /// Closing with bytes of the sender unread would reset the connection and lose our answer on its way.
    void linger() {
        error_code ignored;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        stream_.expires_after(linger_time);
        discard();
    }

    void discard() {
        buffer_.clear();
        stream_.async_read_some(buffer_.prepare(read_size), then(&Connection::on_discarded));
    }

    void on_discarded(error_code error, std::size_t size) {
        discarded_ += size;
        if (!error && discarded_ < linger_limit) discard();
    }

    // Event streams.

    void begin_events(Response response) {
        response_ = std::move(response);
        if (incoming_->method == Method::head || traffic_->is_draining()) return send_without_events();
        events_ = std::make_shared<EventStream>([this](std::string bytes, std::function<void(bool)> written) {
            write_later(chunk_of(bytes), std::move(written));
        });
        bool begun =
            traffic_->streams.start([self = shared_from_this(), run = response_.events] { self->run_events(run); });
        if (!begun) {
            events_.reset();
            return refuse(503);
        }
        stream_.expires_never();
        stream_.async_read_some(buffer_.prepare(4096), then(&Connection::on_reader_left));
    }

    void send_without_events() {
        auto response = std::exchange(response_, {});
        response.events = nullptr;
        send(std::move(response));
    }

    void on_reader_left(error_code, std::size_t) { events_->leave(); }

    /// On the stream's own thread.
    void run_events(const std::function<void(EventSink&)>& run) {
        std::promise<bool> begun;
        write_later(reply_head(response_, Framing::chunked, Afterwards::close),
                    [&](bool sent) { begun.set_value(sent); });
        try {
            if (begun.get_future().get()) run(*events_);
        } catch (const std::exception& failure) {
            log_error("event_stream_failed", {{"request_id", incoming_->request_id}, {"what", failure.what()}});
        }
        write_later(chunk_of(""), [self = shared_from_this()](bool) { self->linger_after_events(); });
    }

    void linger_after_events() {
        error_code ignored;
        stream_.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    }

    void write_later(std::string bytes, std::function<void(bool)> written) {
        auto kept = std::make_shared<std::string>(std::move(bytes));
        asio::post(stream_.get_executor(), [self = shared_from_this(), kept, written = std::move(written)] {
            self->stream_.expires_after(self->traffic_->options.body_timeout);
            asio::async_write(self->stream_, asio::buffer(*kept),
                              [self, kept, written](error_code error, std::size_t) { written(!error); });
        });
    }

    beast::tcp_stream stream_;
    std::shared_ptr<Traffic> traffic_;
    std::string remote_address_;
    beast::flat_buffer buffer_{read_size + header_limit};

    Maybe<wire::request_parser<wire::empty_body>> head_;
    Maybe<wire::request_parser<wire::string_body>> body_;
    Maybe<wire::request_parser<wire::buffer_body>> upload_;
    Maybe<MultipartReader> form_;
    std::string boundary_;
    std::string pieces_;

    std::shared_ptr<Incoming> incoming_;
    std::shared_ptr<UploadedFiles> files_;
    Response response_;
    std::string reply_head_;
    std::shared_ptr<EventStream> events_;
    bool idle_ = false;
    bool keep_alive_ = false;
    bool whole_ = false;  // the request was read to its end
    std::size_t discarded_ = 0;
};

}  // namespace

void serve_connection(asio::ip::tcp::socket socket, std::shared_ptr<Traffic> traffic) {
    auto connection = std::make_shared<Connection>(std::move(socket), traffic);
    traffic->enter(connection);
    connection->start();
}

}  // namespace utsyn::http
