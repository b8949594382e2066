#include "platform/http/server.hpp"

#include "platform/http/server_for_test.hpp"

#include <gtest/gtest.h>
#include <atomic>

namespace utsyn::http {
namespace {

using namespace std::chrono_literals;

/// A stream that ticks until it is told that nobody listens.
class Ticking {
public:
    Application application() {
        return {
            .answer =
                [this](const Incoming&) {
                    return Response{200, "text/event-stream", "", {}, [this](EventSink& sink) { tick(sink); }};
                },
            .upload_limit = [](Method, std::string_view) -> std::uintmax_t { return 0; },
            .refuse = [](int status, const Incoming&) { return Response{status, "text/plain", "refused", {}, {}}; },
        };
    }
    bool ends_within(std::chrono::milliseconds patience) {
        auto until = std::chrono::steady_clock::now() + patience;
        while (running_ > 0 && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(10ms);
        return running_ == 0;
    }

private:
    void tick(EventSink& sink) {
        ++running_;
        for (int number = 1; sink.send("tick", std::to_string(number)) && sink.wait(20ms); ++number) {
        }
        --running_;
    }
    std::atomic<int> running_ = 0;
};

const std::string listen = "GET / HTTP/1.1\r\nHost: here\r\n\r\n";

}  // namespace

TEST(EventStreams, come_one_by_one_in_chunks) {
    Ticking ticking;
    ServerForTest server{ticking.application()};
    auto wire = server.wire();
    wire.send(listen);
    auto head = wire.read_until("\r\n\r\n");
    EXPECT_NE(head.find("Content-Type: text/event-stream\r\n"), std::string::npos);
    EXPECT_NE(head.find("Transfer-Encoding: chunked\r\n"), std::string::npos);
    EXPECT_EQ(wire.read_until("\n\n\r\n"), "15\r\nevent: tick\ndata: 1\n\n\r\n");
    EXPECT_EQ(wire.read_until("\n\n\r\n"), "15\r\nevent: tick\ndata: 2\n\n\r\n");
}

TEST(EventStreams, end_when_the_reader_leaves) {
    Ticking ticking;
    ServerForTest server{ticking.application()};
    auto wire = server.wire();
    wire.send(listen);
    wire.read_until("data: 2");
    EXPECT_FALSE(ticking.ends_within(50ms));
    wire.close();
    EXPECT_TRUE(ticking.ends_within(1s));
}

TEST(EventStreams, end_whole_when_the_server_stops) {
    Ticking ticking;
    ServerForTest server{ticking.application()};
    auto wire = server.wire();
    wire.send(listen);
    wire.read_until("data: 2");
    auto begun = std::chrono::steady_clock::now();
    server.stop();
    EXPECT_TRUE(wire.read_to_end().ends_with("\r\n0\r\n\r\n"));
    server.join();
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 2s);
}

TEST(EventStreams, are_refused_beyond_their_number_and_taken_again_when_one_ended) {
    Ticking ticking;
    ServerOptions options;
    options.event_streams = 1;
    ServerForTest server{ticking.application(), options};
    auto first = server.wire();
    first.send(listen);
    first.read_until("data: 1");
    auto second = server.wire();
    second.send(listen);
    EXPECT_EQ(read_answer(second).status, 503);
    first.close();
    EXPECT_TRUE(ticking.ends_within(1s));
    std::this_thread::sleep_for(50ms);
    auto third = server.wire();
    third.send(listen);
    EXPECT_TRUE(third.read_until("\r\n").starts_with("HTTP/1.1 200"));
}

TEST(EventStreams, are_not_chunked_for_old_readers_and_empty_for_head) {
    Ticking ticking;
    ServerForTest server{ticking.application()};
    auto wire = server.wire();
    wire.send("GET / HTTP/1.0\r\n\r\n");
    auto head = wire.read_until("\r\n\r\n");
    EXPECT_EQ(head.find("Transfer-Encoding"), std::string::npos);
    EXPECT_EQ(wire.read_until("\n\n"), "event: tick\ndata: 1\n\n");
    EXPECT_EQ(server.client().head("/").header("Content-Type"), "text/event-stream");
}

TEST(EventStreams, take_no_worker_from_other_requests) {
    Ticking ticking;
    auto application = ticking.application();
    auto events = application.answer;
    application.answer = [events](const Incoming& incoming) {
        return incoming.path == "/" ? events(incoming) : Response{200, "text/plain", "here", {}, {}};
    };
    ServerOptions options;
    options.workers = 1;
    ServerForTest server{application, options};
    std::vector<WireForTest> readers;
    for (int each = 0; each < 5; ++each) {
        readers.push_back(server.wire());
        readers.back().send(listen);
        readers.back().read_until("data: 1");
    }
    EXPECT_EQ(server.client().get("/other").body, "here");
}

}  // namespace utsyn::http
