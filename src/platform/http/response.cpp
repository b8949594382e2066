#include "platform/http/entity_tag.hpp"
#include "platform/http/media_type.hpp"
#include "platform/http/router.hpp"
#include "platform/http/target.hpp"

#include <fmt/format.h>

namespace utsyn::http {
namespace {

constexpr std::string_view form_media_type = "application/x-www-form-urlencoded";

std::string next_link(const Incoming& incoming, const std::string& next) {
    Texts query;
    for (const auto& [name, value] : incoming.query)
        if (name != "after") query.emplace_back(name, value);
    query.emplace_back("after", next);
    return fmt::format("<{}?{}>; rel=\"next\"", incoming.path, write_form(query));
}

/// The name for saving, in ASCII for old readers and in full for the others (RFC 6266).
std::string attachment(std::string_view file_name) {
    std::string plain;
    for (char letter : file_name)
        plain += letter < 0x20 || letter == 0x7f || letter == '"' || letter == '\\' ? '_' : letter;
    return fmt::format("attachment; filename=\"{}\"; filename*=UTF-8''{}", plain, escape(file_name));
}

}  // namespace

namespace detail {

Response json_response(int status, std::string body, std::optional<Version> version, std::vector<Header> headers) {
    Response response{status, "application/json", std::move(body), std::move(headers), {}};
    response.add_unless_set("ETag", entity_tag(response.body, version));
    return response;
}

Response page_response(const Request& request, std::string items, const std::string& next) {
    Response response{200, "application/json", "{\"items\":" + std::move(items), {}, {}};
    if (!next.empty()) {
        response.body += ",\"next\":";
        json::write_text(response.body, next);
        response.headers.emplace_back("Link", next_link(request.incoming(), next));
    }
    response.body += '}';
    return response;
}

Response content_response(Content content) {
    Response response{
        content.status, std::move(content.media_type), std::move(content.bytes), std::move(content.headers), {}};
    if (!content.file_name.empty()) response.add_unless_set("Content-Disposition", attachment(content.file_name));
    return response;
}

Outcome<void> read_body(const Request& request, const Shape& shape, void* value) {
    const Incoming& incoming = request.incoming();
    const Operation& operation = request.route().operation;
    auto media_type = media_type_in(incoming.header("Content-Type"));
    if (operation.upload_limit > 0) return json::fill_from_texts(incoming.fields, shape, value);
    if (operation.form == form_media_type && media_type == form_media_type) {
        auto texts = parse_form(incoming.body);
        if (!texts) return problem(problems::malformed);
        return json::fill_from_texts(*texts, shape, value);
    }
    if (media_type != "application/json") return problem(problems::unsupported_media_type);
    return json::read_into(incoming.body, shape, value);
}

}  // namespace detail
}  // namespace utsyn::http
