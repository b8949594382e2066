#include "platform/http/server.hpp"

#include "platform/http/server_for_test.hpp"

#include <gtest/gtest.h>

#include <unistd.h>
#include <atomic>
#include <csignal>
#include <fstream>

namespace utsyn::http {
namespace {

using namespace std::chrono_literals;

Response text(std::string body) {
    return {200, "text/plain", std::move(body), {}, {}};
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// The server removes uploads once the answer is on its way.
bool is_empty_within(const std::filesystem::path& folder, std::chrono::milliseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    while (!std::filesystem::is_empty(folder)) {
        if (std::chrono::steady_clock::now() > end) return false;
        std::this_thread::sleep_for(10ms);
    }
    return true;
}

/// Names of fields and files with what they hold.
std::string upload_told(const Incoming& incoming) {
    std::string told;
    for (const auto& [name, value] : incoming.fields) told += name + "=" + value + ";";
    for (const auto& upload : incoming.uploads)
        told += upload.field + ":" + upload.file_name + ":" + upload.media_type + ":" + std::to_string(upload.size) +
                ":" + (upload.size < 100 ? bytes_of(upload.path) : "") + ";";
    return told;
}

Response answer(const Incoming& incoming) {
    if (incoming.path == "/upload") return text(upload_told(incoming));
    if (incoming.path == "/slow") {
        std::this_thread::sleep_for(300ms);
        return text("slow");
    }
    if (incoming.path == "/body") return text(incoming.body);
    if (incoming.path == "/long") return text(std::string(5000, 'a'));
    if (incoming.path == "/header")
        return {204, "", "", {{"X-Frame-Options", "DENY"}, {"Location", "/a\r\nSet-Cookie: b=c"}}, {}};
    return text(std::string{word_of(incoming.method)} + " " + incoming.path);
}

Application application() {
    return {
        .answer = answer,
        .upload_limit = [](Method, std::string_view path) -> std::uintmax_t {
            return path == "/upload" ? 1'000'000 : 0;
        },
        .refuse = [](int status, const Incoming&) { return Response{status, "text/plain", "refused", {}, {}}; },
    };
}

ServerOptions quick() {
    ServerOptions options;
    options.header_timeout = 300ms;
    options.body_timeout = 300ms;
    options.idle_timeout = 300ms;
    options.body_limit = 1000;
    return options;
}

const std::string get_a = "GET /a HTTP/1.1\r\nHost: here\r\n\r\n";

}  // namespace

TEST(Server, answers_many_requests_on_one_connection) {
    ServerForTest server{application()};
    auto wire = server.wire();
    for (int each = 0; each < 3; ++each) {
        wire.send(get_a);
        auto answer = read_answer(wire);
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "GET /a");
        EXPECT_EQ(answer.header("Connection"), "keep-alive");
    }
}

TEST(Server, answers_pipelined_requests_in_their_order) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send(
        "GET /slow HTTP/1.1\r\nHost: here\r\n\r\nPOST /body HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\n\r\nabc" +
        get_a);
    EXPECT_EQ(read_answer(wire).body, "slow");
    EXPECT_EQ(read_answer(wire).body, "abc");
    EXPECT_EQ(read_answer(wire).body, "GET /a");
}

TEST(Server, closes_after_the_answer_when_asked_to) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send("GET /a HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");
    auto answer = read_answer(wire);
    EXPECT_EQ(answer.body, "GET /a");
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(wire.is_closed_within(500ms));
}

TEST(Server, answers_head_like_get_without_the_body) {
    ServerForTest server{application()};
    auto client = server.client();
    auto answer = client.head("/body-of-seven");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Content-Length"), std::to_string(std::string{"HEAD /body-of-seven"}.size()));
    EXPECT_EQ(client.get("/next").body, "GET /next");
}

TEST(Server, puts_security_headers_date_and_request_id_on_every_answer) {
    ServerForTest server{application()};
    auto answer = server.client().get("/a");
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("Referrer-Policy"), "same-origin");
    EXPECT_EQ(answer.header("X-Frame-Options"), "SAMEORIGIN");
    EXPECT_NE(answer.header("Content-Security-Policy").find("default-src 'self'"), std::string::npos);
    EXPECT_TRUE(answer.header("Date").ends_with(" GMT"));
    EXPECT_EQ(answer.header("X-Request-Id").size(), 36U);
    EXPECT_EQ(server.client().get("/header").header("X-Frame-Options"), "DENY");
}

TEST(Server, takes_a_request_id_that_is_plain_and_makes_one_for_any_other) {
    ServerForTest server{application()};
    EXPECT_EQ(server.client().get("/a", {{"X-Request-Id", "proxy-0001"}}).header("X-Request-Id"), "proxy-0001");
    EXPECT_EQ(server.client().get("/a", {{"X-Request-Id", "<script>alert"}}).header("X-Request-Id").size(), 36U);
}

TEST(Server, never_lets_a_line_break_into_a_header) {
    ServerForTest server{application()};
    auto answer = server.client().get("/header");
    EXPECT_EQ(answer.header("Set-Cookie"), "");
    EXPECT_EQ(answer.header("Location"), "/a  Set-Cookie: b=c");
}

TEST(Server, compresses_long_texts_for_readers_who_take_gzip) {
    ServerForTest server{application()};
    auto client = server.client();
    auto compressed = client.get("/long", {{"Accept-Encoding", "br, gzip"}});
    EXPECT_EQ(compressed.header("Content-Encoding"), "gzip");
    EXPECT_LT(compressed.body.size(), 200U);
    EXPECT_EQ(compressed.header("Vary"), "Accept-Encoding");
    EXPECT_EQ(client.get("/long", {{"Accept-Encoding", "gzip;q=0"}}).body, std::string(5000, 'a'));
    EXPECT_EQ(client.get("/a", {{"Accept-Encoding", "gzip"}}).body, "GET /a");
}

TEST(Server, refuses_what_is_no_request) {
    ServerForTest server{application()};
    for (std::string_view wrong :
         {"nonsense\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: here\r\n\r\n", "GET /a HTTP/1.1\r\n\r\n",
          "GET /%00 HTTP/1.1\r\nHost: here\r\n\r\n", "GET a HTTP/1.1\r\nHost: here\r\n\r\n",
          "POST /body HTTP/1.1\r\nHost: here\r\nContent-Length: x\r\n\r\n"}) {
        auto wire = server.wire();
        wire.send(wrong);
        auto answer = read_answer(wire);
        EXPECT_EQ(answer.status, 400) << wrong;
        EXPECT_EQ(answer.header("Connection"), "close");
        EXPECT_TRUE(wire.is_closed_within(500ms));
    }
}

TEST(Server, refuses_a_request_of_two_lengths) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
              get_a);
    EXPECT_EQ(read_answer(wire).status, 400);
    EXPECT_TRUE(wire.is_closed_within(500ms));
}

TEST(Server, refuses_a_body_whose_length_it_cannot_tell) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: xchunked\r\n\r\n" + get_a);
    EXPECT_EQ(read_answer(wire).status, 400);
    EXPECT_TRUE(wire.is_closed_within(500ms));
}

TEST(Server, refuses_headers_that_are_too_large) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send("GET /a HTTP/1.1\r\nHost: here\r\nX-Long: " + std::string(20'000, 'a') + "\r\n\r\n");
    EXPECT_EQ(read_answer(wire).status, 431);
}

TEST(Server, refuses_a_body_over_the_limit_before_and_while_it_comes) {
    ServerForTest server{application(), quick()};
    EXPECT_EQ(server.client().post("/body", std::string(1001, 'a')).status, 413);
    EXPECT_EQ(server.client().post("/body", std::string(1000, 'a')).status, 200);
    auto wire = server.wire();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int each = 0; each < 11; ++each) wire.send("64\r\n" + std::string(100, 'a') + "\r\n");
    EXPECT_EQ(read_answer(wire).status, 413);
    EXPECT_TRUE(wire.is_closed_within(3s));
}

TEST(Server, tells_a_waiting_sender_to_go_on) {
    ServerForTest server{application()};
    auto wire = server.wire();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    EXPECT_EQ(wire.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    wire.send("abc");
    EXPECT_EQ(read_answer(wire).body, "abc");
}

TEST(Server, tells_a_waiting_sender_of_too_much_not_to_send) {
    ServerForTest server{application(), quick()};
    auto wire = server.wire();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nExpect: 100-continue\r\nContent-Length: 3000\r\n\r\n");
    EXPECT_TRUE(wire.read_until("\r\n").starts_with("HTTP/1.1 413"));
}

TEST(Server, closes_when_the_headers_come_too_slowly) {
    ServerForTest server{application(), quick()};
    auto wire = server.wire();
    auto begun = std::chrono::steady_clock::now();
    wire.send("GET /a HTTP/1.1\r\n");
    for (int each = 0; each < 60 && !wire.is_closed_within(30ms); ++each) wire.send("X: y\r\n");
    auto taken = std::chrono::steady_clock::now() - begun;
    EXPECT_GT(taken, 250ms);
    EXPECT_LT(taken, 1500ms);
}

TEST(Server, closes_when_the_body_comes_too_slowly) {
    ServerForTest server{application(), quick()};
    auto wire = server.wire();
    auto begun = std::chrono::steady_clock::now();
    wire.send("POST /body HTTP/1.1\r\nHost: here\r\nContent-Length: 900\r\n\r\n");
    for (int each = 0; each < 60 && !wire.is_closed_within(30ms); ++each) wire.send("a");
    auto taken = std::chrono::steady_clock::now() - begun;
    EXPECT_GT(taken, 250ms);
    EXPECT_LT(taken, 1500ms);
}

TEST(Server, closes_a_connection_that_asks_nothing_more) {
    ServerForTest server{application(), quick()};
    auto wire = server.wire();
    wire.send(get_a);
    EXPECT_EQ(read_answer(wire).status, 200);
    EXPECT_FALSE(wire.is_closed_within(150ms));
    EXPECT_TRUE(wire.is_closed_within(1s));
}

TEST(Server, turns_away_connections_over_its_limit_and_takes_new_ones_when_others_left) {
    auto options = quick();
    options.connections = 1;
    options.idle_timeout = 30s;
    ServerForTest server{application(), options};
    auto first = server.wire();
    first.send(get_a);
    EXPECT_EQ(read_answer(first).status, 200);
    auto second = server.wire();
    EXPECT_TRUE(second.read_until("\r\n").starts_with("HTTP/1.1 503"));
    first.close();
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(server.client().get("/a").status, 200);
}

TEST(Server, hands_over_the_fields_and_files_of_a_form) {
    ServerForTest server{application()};
    auto answer = server.client().upload("/upload", {{"register", "skoler.csv", "text/csv", "nr;navn\r\n--1;Å\r\n"}},
                                         {{"profile", "norsk"}, {"empty", ""}});
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "profile=norsk;empty=;register:skoler.csv:text/csv:17:nr;navn\r\n--1;Å\r\n;");
    EXPECT_TRUE(is_empty_within(server.upload_folder(), 2s));
}

TEST(Server, takes_no_folder_from_the_name_of_a_file) {
    ServerForTest server{application()};
    auto answer = server.client().upload("/upload", {{"file", "../../etc/passwd", "text/plain", "x"}});
    EXPECT_EQ(answer.body, "file:passwd:text/plain:1:x;");
}

TEST(Server, keeps_an_upload_apart_from_others_whatever_its_size) {
    ServerForTest server{application()};
    auto answer = server.client().upload(
        "/upload", {{"a", "a", "x/y", std::string(400'000, '\r')}, {"b", "b", "x/y", std::string(400'000, '-')}});
    EXPECT_EQ(answer.body, "a:a:x/y:400000:;b:b:x/y:400000:;");
}

TEST(Server, refuses_a_form_over_the_limit_of_its_route_and_leaves_no_file) {
    ServerForTest server{application()};
    EXPECT_EQ(server.client().upload("/upload", {{"a", "a", "x/y", std::string(1'000'000, 'a')}}).status, 413);
    auto wire = server.wire();
    wire.send(
        "POST /upload HTTP/1.1\r\nHost: here\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        "Transfer-Encoding: chunked\r\n\r\n");
    std::string head = "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n";
    wire.send("100000\r\n" + head + std::string(0x100000 - head.size(), 'a') + "\r\n");
    EXPECT_EQ(read_answer(wire).status, 413);
    EXPECT_TRUE(wire.is_closed_within(3s));
    EXPECT_TRUE(is_empty_within(server.upload_folder(), 2s));
}

TEST(Server, refuses_a_form_without_an_end) {
    ServerForTest server{application()};
    auto answer = server.client().send("POST", "/upload", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx",
                                       {{"Content-Type", "multipart/form-data; boundary=b"}});
    EXPECT_EQ(answer.status, 400);
}

TEST(Server, closes_an_upload_that_only_trickles) {
    ServerForTest server{application(), quick()};
    auto wire = server.wire();
    wire.send(
        "POST /upload HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\n\r\n");
    auto begun = std::chrono::steady_clock::now();
    for (int each = 0; each < 60 && !wire.is_closed_within(30ms); ++each) wire.send("a");
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 1500ms);
    EXPECT_TRUE(is_empty_within(server.upload_folder(), 2s));
}

TEST(Server, asks_before_an_upload_whether_it_is_wanted) {
    auto refusing = application();
    refusing.refuse_before_upload = [](const Incoming&) { return Response{401, "text/plain", "who?", {}, {}}; };
    ServerForTest server{refusing};
    auto wire = server.wire();
    wire.send(
        "POST /upload HTTP/1.1\r\nHost: here\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n"
        "Content-Type: multipart/form-data; boundary=b\r\n\r\n");
    EXPECT_TRUE(wire.read_until("\r\n").starts_with("HTTP/1.1 401"));
}

TEST(Server, finishes_the_answers_under_way_when_it_stops) {
    ServerForTest server{application()};
    auto busy = server.wire();
    auto idle = server.wire();
    idle.send(get_a);
    EXPECT_EQ(read_answer(idle).status, 200);
    busy.send("GET /slow HTTP/1.1\r\nHost: here\r\n\r\n");
    std::this_thread::sleep_for(100ms);
    auto port = server.port();
    server.stop();
    auto answer = read_answer(busy);
    EXPECT_EQ(answer.body, "slow");
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(idle.is_closed_within(500ms));
    busy.close();
    server.join();
    EXPECT_THROW(WireForTest{port}, std::system_error);
}

TEST(Server, finishes_the_answers_under_way_when_the_process_is_told_to_end) {
    ServerForTest server{application()};
    server.stop_on_signals();
    auto wire = server.wire();
    wire.send("GET /slow HTTP/1.1\r\nHost: here\r\n\r\n");
    std::this_thread::sleep_for(100ms);
    ::kill(::getpid(), SIGTERM);
    EXPECT_EQ(read_answer(wire).body, "slow");
    wire.close();
    server.join();
}

TEST(Server, stops_although_a_sender_never_ends_her_request) {
    auto options = quick();
    options.header_timeout = 30s;
    options.drain_timeout = 300ms;
    ServerForTest server{application(), options};
    auto wire = server.wire();
    wire.send("GET /a HT");
    std::this_thread::sleep_for(100ms);
    auto begun = std::chrono::steady_clock::now();
    server.stop();
    server.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 2s);
}

TEST(Server, says_plainly_that_its_port_is_taken) {
    ServerForTest server{application()};
    ServerOptions options;
    options.port = server.port();
    options.upload_folder = server.upload_folder();
    try {
        Server second{options, application()};
        FAIL() << "two servers at one port";
    } catch (const CannotListen& refused) {
        EXPECT_EQ(std::string{refused.what()}, "Port " + std::to_string(server.port()) +
                                                   " is taken by another program; set UTSYN_PORT to a free one.");
    }
}

TEST(Server, says_plainly_that_an_address_is_not_this_machines) {
    ServerOptions options;
    options.listen = "192.0.2.1";
    EXPECT_THROW((Server{options, application()}), CannotListen);
    options.listen = "no such name.invalid";
    EXPECT_THROW((Server{options, application()}), CannotListen);
}

TEST(Server, listens_on_both_families_where_it_is_told_to) {
    ServerOptions options;
    options.listen = "::";
    ServerForTest server{application(), options};
    WireForTest six{server.port(), "::1"};
    six.send(get_a);
    EXPECT_EQ(read_answer(six).body, "GET /a");
    EXPECT_EQ(server.client().get("/a").status, 200);
}

}  // namespace utsyn::http
