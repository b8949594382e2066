#pragma once

#include "platform/http/message.hpp"

namespace utsyn::http {

/// Whether a page of another site sent this request with our cookies: told by Origin or, absent, by Sec-Fetch-Site.
bool is_from_foreign_origin(const Incoming& incoming);

}  // namespace utsyn::http
