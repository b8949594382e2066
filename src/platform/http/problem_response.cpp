#include "platform/http/router.hpp"

#include "platform/i18n/messages.hpp"

#include <fmt/format.h>

namespace utsyn::http {
namespace {

void add_member(std::string& json, std::string_view name, std::string_view text) {
    json += fmt::format("{}\"{}\":", json.ends_with('{') ? "" : ",", name);
    json::write_text(json, text);
}

std::string errors_json(const Problem& problem, const i18n::Messages& messages, const Language& language) {
    std::string json;
    for (const FieldError& error : problem.errors) {
        json += json.empty() ? "{" : ",{";
        add_member(json, "pointer", error.pointer);
        add_member(json, "reason", error.reason);
        add_member(json, "detail", messages.text(language, "field." + error.reason, error.arguments));
        json += '}';
    }
    return json;
}

}  // namespace

Response problem_response(const Problem& problem, const i18n::Messages& messages, const Language& language,
                          std::string_view instance) {
    auto key = fmt::format("problem.{}", problem.type->slug);
    auto detail_key = key + ".detail";
    std::string json = "{";
    add_member(json, "type", fmt::format("/problems/{}", problem.type->slug));
    add_member(json, "title", messages.text(language, key, problem.arguments));
    json += fmt::format(",\"status\":{}", problem.type->status);
    if (messages.has(language, detail_key))
        add_member(json, "detail", messages.text(language, detail_key, problem.arguments));
    if (!instance.empty()) add_member(json, "instance", fmt::format("urn:utsyn:request:{}", instance));
    if (!problem.errors.empty()) json += ",\"errors\":[" + errors_json(problem, messages, language) + "]";
    json += '}';
    return {problem.type->status,
            "application/problem+json",
            std::move(json),
            {{"Cache-Control", "no-store"}, {"Content-Language", language.to_string()}},
            {}};
}

}  // namespace utsyn::http
