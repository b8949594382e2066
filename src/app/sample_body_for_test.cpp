#include "app/sample_body_for_test.hpp"

#include "platform/json/members.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn {
namespace {

/// "nb" is a language, and any longer text of b's is as good as another; a country and a currency look alike everywhere.
std::string sample_text(const FieldRule& rule, std::size_t shortest) {
    if (rule.field == "country") return "NO";
    if (rule.field == "currency") return "NOK";
    std::string text = "nb";
    if (rule.field == "email") text += "@b.example";
    text.resize(std::max(text.size(), shortest), 'b');
    return text.substr(0, std::max<std::size_t>(1, rule.max_length));
}

std::string sample(const Shape& shape, const FieldRule& rule, Date today) {
    switch (shape.kind) {
        case ShapeKind::object: return sample_body(shape, today);
        case ShapeKind::optional: return sample(*shape.inner, rule, today);
        case ShapeKind::list: {
            std::string items;
            for (std::size_t item = 0; item < rule.min_items; ++item)
                items += (item == 0 ? "" : ",") + sample(*shape.inner, {.field = rule.field}, today);
            return "[" + items + "]";
        }
        case ShapeKind::integer: return fmt::format("{}", static_cast<std::int64_t>(rule.minimum.value_or(1)));
        case ShapeKind::number: return fmt::format("{}", rule.minimum.value_or(1));
        case ShapeKind::flag: return "true";
        case ShapeKind::raw_json: return "null";
        case ShapeKind::text: break;
    }
    if (!shape.words.empty()) return json::quoted(shape.words.front());
    if (shape.format == "date") return json::quoted(today.to_string());
    if (shape.format == "date-time") return json::quoted(Instant{today.day()}.to_string());
    if (shape.format == "uuid") return json::quoted("01930000-0000-7000-8000-000000000000");
    return json::quoted(sample_text(rule, rule.min_length));
}

}  // namespace

std::string sample_body(const Shape& shape, Date today, const std::map<std::string, std::string>& ids) {
    std::string members;
    for (const Field& field : shape.fields) {
        auto id = ids.find(std::string{field.name});
        if (field.shape->kind == ShapeKind::optional && id == ids.end()) continue;
        auto value = id == ids.end() ? sample(*field.shape, field.rule, today) : json::quoted(id->second);
        members += fmt::format("{}{}:{}", members.empty() ? "" : ",", json::quoted(field.name), value);
    }
    return "{" + members + "}";
}

std::vector<std::string> id_fields(const Shape& shape) {
    std::vector<std::string> names;
    for (const Field& field : shape.fields) {
        const auto& value = field.shape->kind == ShapeKind::optional ? *field.shape->inner : *field.shape;
        if (value.format == "uuid") names.emplace_back(field.name);
    }
    return names;
}

}  // namespace utsyn
