#include "platform/json/fault.hpp"

#include <algorithm>
#include <boost/json.hpp>

namespace utsyn::json {

std::size_t line_of_fault(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 64;
    boost::json::parser parser{{}, options};
    boost::json::error_code error;
    const auto good = text.substr(0, parser.write_some(text, error));
    return 1 + static_cast<std::size_t>(std::count(good.begin(), good.end(), '\n'));
}

}  // namespace utsyn::json
