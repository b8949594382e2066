#pragma once

#include "platform/http/router.hpp"
#include "platform/http/server.hpp"

namespace utsyn::http {

/// What a Server asks of a router. The router must outlive the server.
Application application_of(const Router& router);

}  // namespace utsyn::http
