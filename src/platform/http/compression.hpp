#pragma once

#include <string>
#include <string_view>

namespace utsyn::http {

/// Whether an Accept-Encoding header takes gzip.
bool accepts_gzip(std::string_view accept_encoding);

std::string gzip(std::string_view bytes);

}  // namespace utsyn::http
