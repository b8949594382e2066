#pragma once

#include "platform/http/transport/reply.hpp"
#include "platform/http/transport/traffic.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace utsyn::http {

/// Sends the events of `response` on a thread of its own until either side ends it, then closes. 503 where too many
/// streams run already.
void serve_events(boost::asio::ip::tcp::socket socket, const std::shared_ptr<Traffic>& traffic,
                  std::shared_ptr<const Incoming> incoming, Response response, Framing framing);

}  // namespace utsyn::http
