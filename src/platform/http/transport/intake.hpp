#pragma once

#include "platform/http/message.hpp"

#include <string_view>

namespace utsyn::http {

/// The first line of a request. Units: `version` 11 for HTTP/1.1.
struct RequestLine {
    std::string_view method;
    std::string_view target;
    unsigned version;
};

/// Fills in what the first line says and the request id; the headers are there already. False where the request is wrong.
bool take_request_line(Incoming& incoming, const RequestLine& line);

std::string new_request_id();

}  // namespace utsyn::http
