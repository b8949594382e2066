#include "platform/http/operation_description.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/json/members.hpp"
#include "platform/version.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <set>

namespace utsyn::http {
namespace {

using json::Members;

constexpr std::string_view about =
    "Utsyn runs the international work of schools: partners, agreements, exchange places, stays and what comes of "
    "them. "
    "Answers and problems are in the reader's language. Registers are read page by page: follow `next`. A change of a "
    "thing names the version that it starts from in `If-Match`.";

std::string info() {
    return Members{}
        .text("title", "Utsyn")
        .text("version", version())
        .text("description", about)
        .json("contact", Members{}.text("name", "Utsyn").whole())
        .json("license", Members{}.text("name", "Apache License 2.0").text("identifier", "Apache-2.0").whole())
        .whole();
}

std::string tags(const std::set<std::string>& nouns) {
    std::vector<std::string> all;
    for (const auto& noun : nouns)
        all.push_back(
            Members{}.text("name", noun).text("description", fmt::format("Everything below `/api/{}`.", noun)).whole());
    return json::array(all);
}

std::string problem_schema() {
    auto text = [](std::string_view about_text, std::string_view format = "") {
        Members schema;
        schema.text("type", "string");
        if (!format.empty()) schema.text("format", format);
        return schema.text("description", about_text).whole();
    };
    auto error = Members{}
                     .text("type", "object")
                     .json("required", R"(["pointer","reason","detail"])")
                     .json("properties", Members{}
                                             .json("pointer", text("JSON Pointer into the input."))
                                             .json("reason", text("A stable word for what is wrong."))
                                             .json("detail", text("The same as a sentence in the reader's language."))
                                             .whole())
                     .whole();
    auto properties = Members{}
                          .json("type", text("Which kind of problem it is, a stable reference.", "uri-reference"))
                          .json("title", text("The problem as a sentence in the reader's language."))
                          .json("status", R"({"type":"integer","format":"int32","description":"The HTTP status."})")
                          .json("detail", text("What can be done about it."))
                          .json("instance", text("The number of the request, for whoever reads the log.", "uri"))
                          .json("errors", Members{}.text("type", "array").json("items", error).whole())
                          .whole();
    return Members{}
        .text("type", "object")
        .text("description", "A refusal as RFC 9457 writes it.")
        .json("required", R"(["type","title","status"])")
        .json("properties", properties)
        .whole();
}

/// What the description says of a status that problems are answered with.
std::string problem_response_description(int status, const i18n::Messages& messages) {
    auto type = std::ranges::find(problems::all, status, [](const auto* each) { return each->status; });
    assert_that(type != std::end(problems::all), "a described status has a problem");
    auto schema = R"({"schema":{"$ref":"#/components/schemas/Problem"}})";
    return Members{}
        .text("description", messages.text(Language{}, fmt::format("problem.{}", (*type)->slug)))
        .json("content", Members{}.json("application/problem+json", schema).whole())
        .whole();
}

std::string components(const std::set<int>& statuses, const json::Schemas& schemas, const i18n::Messages& messages) {
    Members responses;
    for (int status : statuses) responses.json(name_of_refusal(status), problem_response_description(status, messages));
    auto all_schemas = Members::of(schemas.definitions());
    all_schemas.json("Problem", problem_schema());
    auto session = Members{}
                       .text("type", "apiKey")
                       .text("in", "cookie")
                       .text("name", "utsyn_session")
                       .text("description", "The session that signing in begins.")
                       .whole();
    return Members{}
        .json("schemas", all_schemas.whole())
        .json("responses", responses.whole())
        .json("securitySchemes", Members{}.json("session", session).whole())
        .whole();
}

}  // namespace

void Router::serve_description() {
    Route route{Method::get, "/api/openapi.json", Access::everyone(), {"show_api", "The description of this API."}};
    route.run = [this](Request&) -> Outcome<Response> {
        return Response{200, "application/json", openapi(*this, runtime_.messages), {}, {}};
    };
    routes_.push_back(std::move(route));
}

std::string openapi(const Router& router, const i18n::Messages& messages) {
    json::Schemas schemas{"#/components/schemas/"};
    std::map<std::string, Members> paths;
    std::set<std::string> nouns;
    std::set<int> statuses;
    for (const Route& route : router.routes()) {
        if (!route.pattern.starts_with(api_folder)) continue;
        nouns.insert(noun_of(route));
        for (int status : refusals_of(route)) statuses.insert(status);
        paths[described_path(route.pattern)].json(described_method(route.method), describe(route, schemas));
    }
    Members described_paths;
    for (const auto& [path, operations] : paths) described_paths.json(path, operations.whole());
    auto document = Members{}
                        .text("openapi", "3.1.0")
                        .json("info", info())
                        .json("servers", R"([{"url":"/"}])")
                        .json("tags", tags(nouns))
                        .json("paths", described_paths.whole())
                        .json("components", components(statuses, schemas, messages))
                        .whole();
    return json::indented(document);
}

}  // namespace utsyn::http
