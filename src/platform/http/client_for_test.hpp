#pragma once

#include "platform/http/message.hpp"

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// One TCP connection to a server on this machine, written to and read from byte by byte.
class WireForTest {
public:
    explicit WireForTest(unsigned short port, const std::string& address = "127.0.0.1");
    WireForTest(WireForTest&& other) noexcept;
    WireForTest& operator=(WireForTest&&) = delete;
    ~WireForTest();

    /// False when the other side has closed.
    bool send(std::string_view bytes);
    /// Reads until `text` has come; what came, up to its end. Without it when the other side closed or the time is over.
    std::string read_until(std::string_view text, std::chrono::milliseconds patience = std::chrono::seconds{10});
    std::string read(std::size_t size);
    std::string read_to_end(std::chrono::milliseconds patience = std::chrono::seconds{10});
    /// Whether the other side closes within the time.
    bool is_closed_within(std::chrono::milliseconds patience);
    void close();

private:
    bool read_more(std::chrono::steady_clock::time_point until);

    int socket_ = -1;
    std::string come_;
};

struct AnswerForTest {
    int status = 0;
    std::vector<http::Header> headers;
    std::string body;

    /// "" when absent; names without regard to case.
    std::string header(std::string_view name) const;
    /// The text at a JSON Pointer of the body, "/items/0/name"; other values as JSON; "" when absent.
    std::string at(std::string_view pointer) const;
};

/// Reads one answer from the wire. `to_head`: the answer to a HEAD request has no body.
AnswerForTest read_answer(WireForTest& wire, bool to_head = false);

struct FileForTest {
    std::string field;
    std::string name;
    std::string media_type;
    std::string bytes;
};

/// A browser's part in a test: keeps its connection and cookies, and names its own origin on writes.
///
///     TestClient client{port};
///     auto made = client.post("/api/agreements", R"({"title":"…"})");
///     EXPECT_EQ(made.status, 201);
///     client.put("/api/agreements/" + made.at("/id"), "{…}", {{"If-Match", made.header("ETag")}});
class TestClient {
public:
    explicit TestClient(unsigned short port);

    using Headers = std::vector<http::Header>;
    AnswerForTest get(std::string_view target, const Headers& headers = {});
    AnswerForTest head(std::string_view target, const Headers& headers = {});
    AnswerForTest post(std::string_view target, std::string_view json = "", const Headers& headers = {});
    AnswerForTest put(std::string_view target, std::string_view json = "", const Headers& headers = {});
    AnswerForTest remove(std::string_view target, const Headers& headers = {});
    AnswerForTest upload(std::string_view target, const std::vector<FileForTest>& files,
                         const std::vector<std::pair<std::string, std::string>>& fields = {},
                         const Headers& headers = {});
    AnswerForTest send(std::string_view method, std::string_view target, std::string_view body, const Headers& headers);

    void set_cookie(const std::string& name, const std::string& value) { cookies_[name] = value; }
    void forget_cookies() { cookies_.clear(); }
    /// What the Origin header says on writes; "" leaves it out.
    void set_origin(std::string origin) { origin_ = std::move(origin); }

private:
    std::string cookie_header() const;
    void keep_cookies(const AnswerForTest& answer);

    unsigned short port_;
    std::string origin_;
    std::map<std::string, std::string> cookies_;
    std::unique_ptr<WireForTest> wire_;
};

}  // namespace utsyn
