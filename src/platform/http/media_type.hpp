#pragma once

#include <string>
#include <string_view>

namespace utsyn::http {

/// "application/json" of "Application/JSON; charset=utf-8".
std::string media_type_in(std::string_view content_type);

/// A parameter of a header value such as `multipart/form-data; boundary="x"`; "" when absent.
std::string parameter_in(std::string_view header_value, std::string_view name);

/// The media type of a file by the end of its name, with charset for texts.
std::string_view media_type_of_file(std::string_view file_name);

/// Whether compression makes such a body smaller.
bool is_compressible(std::string_view media_type);

}  // namespace utsyn::http
