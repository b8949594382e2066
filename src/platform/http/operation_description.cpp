#include "platform/http/operation_description.hpp"

#include "platform/http/path_pattern.hpp"
#include "platform/json/members.hpp"
#include "platform/text.hpp"

#include <fmt/format.h>

namespace utsyn::http {
namespace {

using json::Members;

constexpr std::string_view plain_text_schema = R"({"type":"string"})";
constexpr std::string_view id_schema = R"({"type":"string","format":"uuid"})";

bool writes(const Route& route) {
    return !is_safe(route.method);
}

bool takes_body(const Route& route) {
    return route.input != nullptr || route.operation.upload_limit > 0;
}

bool answers_json(const Route& route) {
    return route.output != nullptr;
}

std::string parameter(std::string_view name, std::string_view place, bool required, std::string_view about,
                      std::string_view schema) {
    Members described;
    described.text("name", name).text("in", place);
    if (required) described.json("required", "true");
    if (!about.empty()) described.text("description", about);
    return described.json("schema", schema).whole();
}

std::string sort_schema(const sql::Listing& listing) {
    std::vector<std::string> words;
    for (const auto& sort : listing.sorts) {
        words.push_back(json::quoted(sort.name));
        words.push_back(json::quoted(fmt::format("-{}", sort.name)));
    }
    return Members{}
        .text("type", "string")
        .json("enum", json::array(words))
        .text("default", listing.default_sort)
        .whole();
}

void add_listing_parameters(std::vector<std::string>& all, const sql::Listing& listing, json::Schemas& schemas) {
    for (const auto& filter : listing.filters)
        all.push_back(parameter(filter.name, "query", false, filter.about, schemas.reference(*filter.shape)));
    if (!listing.sorts.empty())
        all.push_back(
            parameter("sort", "query", false, "The order; `-` before a name turns it round.", sort_schema(listing)));
    auto limit = fmt::format(R"({{"type":"integer","format":"int32","minimum":1,"maximum":{},"default":{}}})",
                             sql::listing_limit, sql::ListingRequest{}.limit);
    all.push_back(parameter("limit", "query", false, "How many items a page has at most.", limit));
    all.push_back(parameter("after", "query", false, "The `next` of the page before.", plain_text_schema));
}

std::string parameters(const Route& route, json::Schemas& schemas) {
    std::vector<std::string> all;
    for (auto name : names_in(route.pattern))
        all.push_back(
            parameter(described_path(name), "path", true, "", is_id_name(name) ? id_schema : plain_text_schema));
    for (const auto& query : route.operation.queries)
        all.push_back(parameter(query.name, "query", query.required, query.about, plain_text_schema));
    if (route.operation.listing) add_listing_parameters(all, *route.operation.listing, schemas);
    if (route.operation.versioned)
        all.push_back(parameter("If-Match", "header", true, "The `ETag` of the version that the change starts from.",
                                plain_text_schema));
    return json::array(all);
}

std::string content(std::string_view media_type, const std::string& schema) {
    return Members{}.json(media_type, Members{}.json("schema", schema).whole()).whole();
}

/// Fields of the input and files of any name.
std::string multipart_schema(const Route& route, json::Schemas& schemas) {
    Members properties;
    if (route.input)
        for (const Field& field : route.input->fields) properties.json(field.name, schemas.reference(*field.shape));
    return Members{}
        .text("type", "object")
        .json("properties", properties.whole())
        .json("additionalProperties", R"({"type":"string","contentMediaType":"application/octet-stream"})")
        .whole();
}

std::string request_body(const Route& route, json::Schemas& schemas) {
    bool uploads = route.operation.upload_limit > 0;
    std::string_view media_type = uploads                        ? "multipart/form-data"
                                  : route.operation.form.empty() ? "application/json"
                                                                 : route.operation.form;
    auto schema = uploads ? multipart_schema(route, schemas) : schemas.reference(*route.input);
    return Members{}.json("required", "true").json("content", content(media_type, schema)).whole();
}

std::string page_schema(const std::string& item) {
    auto next = R"({"type":"string","description":"Where the following page begins; absent on the last."})";
    return Members{}
        .text("type", "object")
        .json("required", R"(["items"])")
        .json("properties", Members{}
                                .json("items", Members{}.text("type", "array").json("items", item).whole())
                                .json("next", next)
                                .whole())
        .whole();
}

std::string header(std::string_view about) {
    return Members{}.text("description", about).json("schema", plain_text_schema).whole();
}

std::string headers(const Route& route) {
    Members all;
    if (answers_json(route)) all.json("ETag", header("Names this version of the answer."));
    if (route.page) all.json("Link", header("The following page, as `rel=\"next\"`."));
    if (route.status == 201) all.json("Location", header("Where the new thing is."));
    return all.whole();
}

std::string success(const Route& route, json::Schemas& schemas) {
    Members described;
    described.text("description", route.status == 204 ? "Done." : route.status == 201 ? "Made." : "The answer.");
    if (route.status == 204) return described.whole();
    if (answers_json(route)) {
        auto schema = schemas.reference(*route.output);
        described.json("headers", headers(route));
        described.json("content", content("application/json", route.page ? page_schema(schema) : schema));
    } else {
        described.json("content", content(route.media_type, route.media_type == "application/json"
                                                                ? R"({"type":"object"})"
                                                                : std::string{plain_text_schema}));
    }
    return described.whole();
}

std::string_view who(const Route& route) {
    switch (route.access.kind()) {
        case Access::Kind::everyone: return "Open to everyone.";
        case Access::Kind::signed_in: return "For whoever is signed in.";
        case Access::Kind::permission: return "For whoever holds the permission for it.";
        case Access::Kind::undeclared: break;
    }
    return "";
}

}  // namespace

std::string describe(const Route& route, json::Schemas& schemas) {
    bool open = route.access.kind() == Access::Kind::everyone;
    Members described;
    described.text("operationId", route.operation.id)
        .text("summary", route.operation.summary)
        .text("description", fmt::format("{} {}", route.operation.summary, who(route)))
        .json("tags", json::array({json::quoted(noun_of(route))}))
        .json("security", open ? "[]" : R"([{"session":[]}])");
    if (auto all = parameters(route, schemas); all != "[]") described.json("parameters", all);
    if (takes_body(route)) described.json("requestBody", request_body(route, schemas));
    Members responses;
    responses.json(std::to_string(route.status), success(route, schemas));
    for (int status : refusals_of(route))
        responses.json(std::to_string(status),
                       fmt::format(R"({{"$ref":"#/components/responses/{}"}})", name_of_refusal(status)));
    return described.json("responses", responses.whole()).whole();
}

std::vector<int> refusals_of(const Route& route) {
    bool restricted = route.access.kind() != Access::Kind::everyone;
    bool names_a_thing = !names_in(route.pattern).empty();
    std::vector<int> statuses{400};
    auto add = [&](int status, bool fits) {
        if (fits) statuses.push_back(status);
    };
    add(401, restricted);
    add(403, writes(route) || (restricted && !names_a_thing));
    add(404, names_a_thing);
    add(409, writes(route));
    add(412, route.operation.versioned);
    add(413, takes_body(route));
    add(415, takes_body(route));
    add(422, takes_body(route) || route.operation.listing != nullptr || !route.operation.queries.empty());
    add(428, route.operation.versioned);
    return statuses;
}

std::string name_of_refusal(int status) {
    return fmt::format("Refusal{}", status);
}

std::string noun_of(const Route& route) {
    auto rest = std::string_view{route.pattern}.substr(api_folder.size());
    auto segment = cut(rest, '/');
    return std::string{cut(segment, '.')};
}

std::string described_path(std::string_view pattern) {
    std::string path{pattern};
    if (auto rest = path.find("..."); rest != std::string::npos) path.erase(rest, 3);
    return path;
}

std::string described_method(Method method) {
    std::string small{word_of(method)};
    for (char& letter : small) letter = static_cast<char>(letter - 'A' + 'a');
    return small;
}

}  // namespace utsyn::http
