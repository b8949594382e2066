#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <string>
#include <vector>

namespace utsyn::http {

/// Sockets that accept at every address which `listen` names, all at one port; a free one for 0.
/// Throws: CannotListen.
std::vector<boost::asio::ip::tcp::acceptor> open_listeners(const boost::asio::any_io_executor& executor,
                                                           const std::string& listen, unsigned short port);

}  // namespace utsyn::http
