#include "platform/http/transport/connection.hpp"

#include "platform/http/media_type.hpp"
#include "platform/http/transport/event_connection.hpp"
#include "platform/http/transport/intake.hpp"
#include "platform/http/transport/multipart.hpp"
#include "platform/http/transport/reply.hpp"
#include "platform/log.hpp"

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
            if (self->idle_ && !self->has_unread_bytes()) self->stream_.close();
        });
    }

    void close() override {
        asio::post(stream_.get_executor(), [self = shared_from_this()] { self->stream_.close(); });
    }

private:
    auto then(void (Connection::*next)(error_code, std::size_t)) {
        return beast::bind_front_handler(next, shared_from_this());
    }

    // Reading.

    void await_request(std::chrono::milliseconds patience) {
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
        if (error) return on_broken_request(error);
        keep_alive_ = head_->keep_alive();
        if (!take_head()) return refuse(400);
        choose_body();
    }

    bool take_head() {
        const auto& message = head_->get();
        for (const auto& field : message)
            incoming_->headers.emplace_back(view(field.name_string()), view(field.value()));
        incoming_->remote_address = remote_address_;
        framing_of_events_ = message.version() == 11 ? Framing::chunked : Framing::until_close;
        // A length that we do not understand would let a proxy and us see different requests.
        if (message.count(wire::field::transfer_encoding) > 0 && !head_->chunked()) return false;
        return take_request_line(*incoming_,
                                 {view(message.method_string()), view(message.target()), message.version()});
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
        if (error) return on_broken_request(error);
        incoming_->body = std::move(body_->get().body());
        answer();
    }

    /// What is no HTTP is refused; a sender who left or was too slow hears nothing.
    void on_broken_request(error_code error) {
        bool left = error == wire::error::end_of_stream || error == wire::error::partial_message;
        if (!left && error.category() == make_error_code(wire::error::bad_target).category()) refuse(400);
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
        if (error && error != wire::error::need_buffer) return on_broken_request(error);
        form_->take({pieces_.data(), pieces_.size() - upload_->get().body().size});
        if (!form_->has_failed() && !upload_->is_done()) return read_piece();
        if (auto status = form_->refusal()) return refuse(*status);
        form_->move_into(*incoming_);
        answer();
    }

    // Answering.

    /// Runs on a worker what may take its time or throw.
    template <class Work>
    void work(Work task) {
        traffic_->workers.add([self = shared_from_this(), task = std::move(task)] {
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
        if (response.events && incoming_->method != Method::head)
            return serve_events(stream_.release_socket(), traffic_, incoming_, std::move(response), framing_of_events_);
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
        pieces_ = {};
        if (buffer_.capacity() > header_limit) buffer_.shrink_to_fit();
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

    beast::tcp_stream stream_;
    std::shared_ptr<Traffic> traffic_;
    std::string remote_address_;
    beast::flat_buffer buffer_{read_size + header_limit};

    std::optional<wire::request_parser<wire::empty_body>> head_;
    std::optional<wire::request_parser<wire::string_body>> body_;
    std::optional<wire::request_parser<wire::buffer_body>> upload_;
    std::optional<MultipartReader> form_;
    std::string boundary_;
    std::string pieces_;

    std::shared_ptr<Incoming> incoming_;
    std::shared_ptr<UploadedFiles> files_;
    Response response_;
    std::string reply_head_;
    Framing framing_of_events_ = Framing::chunked;
    bool idle_ = false;
    bool keep_alive_ = false;
    bool whole_ = false;  // the request was read to its end
    std::size_t discarded_ = 0;
};

}  // namespace

void serve_connection(asio::ip::tcp::socket socket, const std::shared_ptr<Traffic>& traffic) {
    auto connection = std::make_shared<Connection>(std::move(socket), traffic);
    traffic->enter(connection);
    connection->start();
}

}  // namespace utsyn::http
