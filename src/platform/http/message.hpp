#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Requests and responses as values, without the library that carries them.
namespace utsyn::http {

/// `other`: a method that no route has.
enum class Method { get, head, post, put, patch, remove, options, other };

/// As in a request line, "GET".
std::string_view word_of(Method method);
/// Whether the method only reads.
bool is_safe(Method method);

/// Header names are compared without regard to case.
bool same_header_name(std::string_view left, std::string_view right);

using Header = std::pair<std::string, std::string>;

/// A file of a multipart/form-data body, streamed to disk; removed after the request unless moved away.
struct Upload {
    std::string field;
    std::string file_name;
    std::string media_type;
    std::filesystem::path path;
    std::uintmax_t size = 0;
};

/// A request as it arrived.
struct Incoming {
    Method method = Method::get;
    std::string path;                                        // decoded, without query
    std::vector<std::pair<std::string, std::string>> query;  // decoded, in order
    std::vector<Header> headers;
    std::string body;                                         // empty for multipart
    std::vector<std::pair<std::string, std::string>> fields;  // multipart fields that are no files
    std::vector<Upload> uploads;
    std::string remote_address;
    std::string request_id;

    std::string_view header(std::string_view name) const;  // "" when absent; names without regard to case
    std::string_view cookie(std::string_view name) const;
    std::string_view query_value(std::string_view name) const;
};

/// Where server-sent events go. `send` is false once the reader has gone.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual bool send(std::string_view event, std::string_view json) = 0;
    /// Waits; false when the reader has gone or the server drains.
    virtual bool wait(std::chrono::milliseconds span) = 0;
};

struct Response {
    int status = 200;
    std::string media_type = "application/json";
    std::string body;
    std::vector<Header> headers;
    std::function<void(EventSink&)> events{};  // if set, the body is a stream of events

    std::string_view header(std::string_view name) const;  // "" when absent
    void add_unless_set(std::string_view name, std::string_view value);
};

}  // namespace utsyn::http
