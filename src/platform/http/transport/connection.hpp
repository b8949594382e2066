#pragma once

#include "platform/http/transport/traffic.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace utsyn::http {

/// Answers the requests of one connection, one after the other, until either side ends it.
void serve_connection(boost::asio::ip::tcp::socket socket, const std::shared_ptr<Traffic>& traffic);

}  // namespace utsyn::http
