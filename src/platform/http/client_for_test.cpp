#include "platform/http/client_for_test.hpp"

#include <fmt/format.h>
#include <boost/json.hpp>
#include <cerrno>
#include <charconv>
#include <stdexcept>
#include <system_error>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace utsyn {
namespace {

using Time = std::chrono::steady_clock::time_point;

Time after(std::chrono::milliseconds span) {
    return std::chrono::steady_clock::now() + span;
}

std::system_error failed(const char* what) {
    return {errno, std::generic_category(), what};
}

int connected(unsigned short port, const std::string& address) {
    bool six = address.find(':') != std::string::npos;
    int made = ::socket(six ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    if (made < 0) throw failed("socket");
    sockaddr_in to_four{};
    to_four.sin_family = AF_INET;
    to_four.sin_port = htons(port);
    sockaddr_in6 to_six{};
    to_six.sin6_family = AF_INET6;
    to_six.sin6_port = htons(port);
    ::inet_pton(six ? AF_INET6 : AF_INET, address.c_str(),
                six ? static_cast<void*>(&to_six.sin6_addr) : static_cast<void*>(&to_four.sin_addr));
    auto* to = six ? reinterpret_cast<sockaddr*>(&to_six) : reinterpret_cast<sockaddr*>(&to_four);
    if (::connect(made, to, six ? sizeof to_six : sizeof to_four) == 0) return made;
    ::close(made);
    throw failed("connect");
}

std::size_t number(std::string_view text, int base) {
    std::size_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, base);
    return value;
}

std::string read_chunks(WireForTest& wire) {
    std::string body;
    for (;;) {
        auto size = number(wire.read_until("\r\n"), 16);
        body += wire.read(size);
        wire.read(2);
        if (size == 0) return body;
    }
}

}  // namespace

WireForTest::WireForTest(unsigned short port, const std::string& address) : socket_{connected(port, address)} {}
WireForTest::WireForTest(WireForTest&& other) noexcept
    : socket_{std::exchange(other.socket_, -1)}, come_{std::move(other.come_)} {}
WireForTest::~WireForTest() {
    close();
}

void WireForTest::close() {
    if (socket_ >= 0) ::close(std::exchange(socket_, -1));
}

bool WireForTest::send(std::string_view bytes) {
    while (!bytes.empty()) {
        auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool WireForTest::read_more(Time until) {
    auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
    pollfd waiting{socket_, POLLIN, 0};
    if (left <= 0 || ::poll(&waiting, 1, static_cast<int>(left)) <= 0) return false;
    char bytes[16384];
    auto size = ::recv(socket_, bytes, sizeof bytes, 0);
    if (size <= 0) return false;
    come_.append(bytes, static_cast<std::size_t>(size));
    return true;
}

std::string WireForTest::read_until(std::string_view text, std::chrono::milliseconds patience) {
    auto until = after(patience);
    auto found = come_.find(text);
    while (found == std::string::npos && read_more(until)) found = come_.find(text);
    auto size = found == std::string::npos ? come_.size() : found + text.size();
    auto read = come_.substr(0, size);
    come_.erase(0, size);
    return read;
}

std::string WireForTest::read(std::size_t size) {
    auto until = after(std::chrono::seconds{10});
    while (come_.size() < size && read_more(until)) {
    }
    auto read = come_.substr(0, size);
    come_.erase(0, size);
    return read;
}

std::string WireForTest::read_to_end(std::chrono::milliseconds patience) {
    auto until = after(patience);
    while (read_more(until)) {
    }
    return std::exchange(come_, {});
}

bool WireForTest::is_closed_within(std::chrono::milliseconds patience) {
    auto until = after(patience);
    while (read_more(until)) {
    }
    return std::chrono::steady_clock::now() < until;
}

std::string AnswerForTest::header(std::string_view name) const {
    for (const auto& [each, value] : headers)
        if (http::same_header_name(each, name)) return value;
    return "";
}

std::string AnswerForTest::at(std::string_view pointer) const {
    boost::system::error_code error;
    auto json = boost::json::parse(body, error);
    if (error) return "";
    const auto* found = json.find_pointer({pointer.data(), pointer.size()}, error);
    if (!found) return "";
    if (const auto* text = found->if_string()) return {text->data(), text->size()};
    return boost::json::serialize(*found);
}

AnswerForTest read_answer(WireForTest& wire, bool to_head) {
    AnswerForTest answer;
    auto head = wire.read_until("\r\n\r\n");
    if (!head.ends_with("\r\n\r\n")) return answer;
    answer.status = static_cast<int>(number(std::string_view{head}.substr(9, 3), 10));
    for (auto begin = head.find("\r\n") + 2; begin + 2 < head.size();) {
        auto end = head.find("\r\n", begin);
        auto line = head.substr(begin, end - begin);
        answer.headers.emplace_back(line.substr(0, line.find(": ")), line.substr(line.find(": ") + 2));
        begin = end + 2;
    }
    if (answer.status == 100) return read_answer(wire, to_head);
    if (to_head) return answer;
    if (answer.header("Transfer-Encoding") == "chunked") answer.body = read_chunks(wire);
    else answer.body = wire.read(number(answer.header("Content-Length"), 10));
    return answer;
}

TestClient::TestClient(unsigned short port) : port_{port}, origin_{fmt::format("http://127.0.0.1:{}", port)} {}

AnswerForTest TestClient::get(std::string_view target, const Headers& headers) {
    return send("GET", target, "", headers);
}
AnswerForTest TestClient::head(std::string_view target, const Headers& headers) {
    return send("HEAD", target, "", headers);
}
AnswerForTest TestClient::post(std::string_view target, std::string_view json, const Headers& headers) {
    return send("POST", target, json, headers);
}
AnswerForTest TestClient::put(std::string_view target, std::string_view json, const Headers& headers) {
    return send("PUT", target, json, headers);
}
AnswerForTest TestClient::remove(std::string_view target, const Headers& headers) {
    return send("DELETE", target, "", headers);
}

AnswerForTest TestClient::upload(std::string_view target, const std::vector<FileForTest>& files,
                                 const std::vector<std::pair<std::string, std::string>>& fields,
                                 const Headers& headers) {
    std::string body;
    for (const auto& [name, value] : fields)
        body += fmt::format("--border\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{}\r\n", name, value);
    for (const auto& file : files)
        body += fmt::format(
            "--border\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n"
            "Content-Type: {}\r\n\r\n{}\r\n",
            file.field, file.name, file.media_type, file.bytes);
    body += "--border--\r\n";
    auto with_type = headers;
    with_type.emplace_back("Content-Type", "multipart/form-data; boundary=border");
    return send("POST", target, body, with_type);
}

AnswerForTest TestClient::send(std::string_view method, std::string_view target, std::string_view body,
                               const Headers& headers) {
    auto request = fmt::format("{} {} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", method, target, port_);
    auto add = [&](std::string_view name, std::string_view value) {
        bool given =
            std::ranges::any_of(headers, [&](const auto& each) { return http::same_header_name(each.first, name); });
        if (!given && !value.empty()) request += fmt::format("{}: {}\r\n", name, value);
    };
    bool writes = method != "GET" && method != "HEAD" && method != "OPTIONS";
    if (writes) add("Origin", origin_);
    if (writes) add("Content-Length", std::to_string(body.size()));
    if (!body.empty()) add("Content-Type", "application/json");
    add("Cookie", cookie_header());
    for (const auto& [name, value] : headers) request += fmt::format("{}: {}\r\n", name, value);
    request += fmt::format("\r\n{}", body);
    if (!wire_) wire_ = std::make_unique<WireForTest>(port_);
    wire_->send(request);
    auto answer = read_answer(*wire_, method == "HEAD");
    if (answer.status == 0) throw std::runtime_error{fmt::format("no answer to {} {}", method, target)};
    if (answer.header("Connection") == "close") wire_.reset();
    keep_cookies(answer);
    return answer;
}

std::string TestClient::cookie_header() const {
    std::string text;
    for (const auto& [name, value] : cookies_) text += fmt::format("{}{}={}", text.empty() ? "" : "; ", name, value);
    return text;
}

void TestClient::keep_cookies(const AnswerForTest& answer) {
    for (const auto& [name, value] : answer.headers) {
        if (!http::same_header_name(name, "Set-Cookie")) continue;
        auto pair = value.substr(0, value.find(';'));
        auto cookie = pair.substr(0, pair.find('='));
        if (value.find("Max-Age=0") != std::string::npos) cookies_.erase(cookie);
        else cookies_[cookie] = pair.substr(pair.find('=') + 1);
    }
}

}  // namespace utsyn
