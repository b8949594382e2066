#pragma once

#include "platform/embedded.hpp"
#include "platform/http/message.hpp"

#include <functional>
#include <span>

namespace utsyn::http {

/// Answers GETs with the browser part that the program carries: hashed assets are kept by browsers for good, and every
/// address that a person may open gives the page. 404 for what is not there.
std::function<Response(const Incoming&)> static_files(
    std::span<const EmbeddedFile> files = embedded_files_below("web/dist/"));

}  // namespace utsyn::http
