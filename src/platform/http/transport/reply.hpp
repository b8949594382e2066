#pragma once

#include "platform/http/message.hpp"

#include <string>
#include <string_view>

namespace utsyn::http {

/// How an answer's body goes over the wire.
enum class Framing { whole, chunked, until_close };
enum class Afterwards { keep_alive, close };

/// An answer from its status line to the blank line before the body.
std::string reply_head(const Response& response, Framing framing, Afterwards afterwards);

/// One chunk of a chunked body; the last one for empty `bytes`.
std::string chunk_of(std::string_view bytes);

std::string_view reason_phrase(int status);

/// Adds what every answer has unless the handler set it: request id, security headers; compresses the body when that
/// helps and the reader takes it.
void complete(Response& response, const Incoming& incoming);

}  // namespace utsyn::http
