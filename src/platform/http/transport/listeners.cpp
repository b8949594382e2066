#include "platform/http/transport/listeners.hpp"

#include "platform/http/server.hpp"

#include <fmt/format.h>
#include <boost/asio/ip/v6_only.hpp>

namespace utsyn::http {
namespace {

using boost::asio::ip::tcp;
using boost::system::error_code;
namespace asio = boost::asio;

std::string reason(error_code error, const tcp::endpoint& endpoint) {
    if (error == asio::error::address_in_use)
        return fmt::format("Port {} is taken by another program; set UTSYN_PORT to a free one.", endpoint.port());
    if (error == asio::error::access_denied)
        return fmt::format("Port {} needs administrator rights; set UTSYN_PORT to one above 1023.", endpoint.port());
    if (error == boost::system::errc::address_not_available)
        return fmt::format("The address {} is not one of this machine's; set UTSYN_LISTEN to one that is.",
                           endpoint.address().to_string());
    return fmt::format("Cannot listen at {} port {}: {}.", endpoint.address().to_string(), endpoint.port(),
                       error.message());
}

std::vector<tcp::endpoint> endpoints_of(const asio::any_io_executor& executor, const std::string& listen,
                                        unsigned short port) {
    error_code error;
    if (auto address = asio::ip::make_address(listen, error); !error) return {{address, port}};
    tcp::resolver resolver{executor};
    std::vector<tcp::endpoint> endpoints;
    for (const auto& result : resolver.resolve(listen, std::to_string(port), tcp::resolver::passive, error))
        endpoints.push_back(result.endpoint());
    if (endpoints.empty())
        throw CannotListen{
            fmt::format("The address {} is not known; set UTSYN_LISTEN to one of this machine's.", listen)};
    return endpoints;
}

error_code open(tcp::acceptor& acceptor, const tcp::endpoint& endpoint) {
    error_code error;
    if (acceptor.open(endpoint.protocol(), error)) return error;
    if (acceptor.set_option(tcp::acceptor::reuse_address{true}, error)) return error;
    bool everywhere = endpoint.address().is_v6() && endpoint.address().is_unspecified();
    if (everywhere) acceptor.set_option(asio::ip::v6_only{false}, error);
    if (acceptor.bind(endpoint, error)) return error;
    acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

}  // namespace

std::vector<tcp::acceptor> open_listeners(const asio::any_io_executor& executor, const std::string& listen,
                                          unsigned short port) {
    std::vector<tcp::acceptor> acceptors;
    std::string refusal;
    for (auto endpoint : endpoints_of(executor, listen, port)) {
        if (!acceptors.empty()) endpoint.port(acceptors.front().local_endpoint().port());
        tcp::acceptor acceptor{executor};
        auto error = open(acceptor, endpoint);
        // A name such as localhost also names an IPv6 address on machines that have none.
        bool other_family_absent =
            error == asio::error::address_family_not_supported || error == boost::system::errc::address_not_available;
        if (!error) acceptors.push_back(std::move(acceptor));
        else if (refusal.empty() || !other_family_absent) refusal = reason(error, endpoint);
        if (error && !other_family_absent) throw CannotListen{refusal};
    }
    if (acceptors.empty()) throw CannotListen{refusal};
    return acceptors;
}

}  // namespace utsyn::http
