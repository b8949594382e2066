#include "platform/json/json.hpp"

#include <fmt/format.h>
#include <algorithm>

namespace utsyn::json {
namespace {

std::string quoted(std::string_view text) {
    std::string out;
    write_text(out, text);
    return out;
}

/// `{"type":"string","maxLength":20}` with the rules of the field added to the schema of its type.
void add_member(std::string& schema, std::string_view name, const std::string& json) {
    schema.pop_back();
    if (schema.size() > 1) schema += ',';
    schema += fmt::format("\"{}\":{}}}", name, json);
}

void add_text_rules(std::string& schema, const Shape& shape, const FieldRule& rule) {
    if (!shape.format.empty()) return;
    if (rule.min_length > 0) add_member(schema, "minLength", std::to_string(rule.min_length));
    add_member(schema, "maxLength", std::to_string(rule.max_length));
}

void add_rules(std::string& schema, const Shape& shape, const FieldRule& rule) {
    switch (shape.kind) {
        case ShapeKind::text: add_text_rules(schema, shape, rule); break;
        case ShapeKind::list:
            if (rule.min_items > 0) add_member(schema, "minItems", std::to_string(rule.min_items));
            add_member(schema, "maxItems", std::to_string(rule.max_items));
            break;
        case ShapeKind::integer:
        case ShapeKind::number:
            if (rule.minimum) add_member(schema, "minimum", fmt::format("{}", *rule.minimum));
            if (rule.maximum) add_member(schema, "maximum", fmt::format("{}", *rule.maximum));
            break;
        case ShapeKind::object:
        case ShapeKind::optional:
        case ShapeKind::flag:
        case ShapeKind::raw_json: break;
    }
    if (!rule.about.empty()) add_member(schema, "description", quoted(rule.about));
}

std::string text_schema(const Shape& shape) {
    if (shape.words.empty())
        return shape.format.empty() ? R"({"type":"string"})"
                                    : fmt::format(R"({{"type":"string","format":"{}"}})", shape.format);
    std::string words;
    for (auto each : shape.words) words += (words.empty() ? "" : ",") + quoted(each);
    return fmt::format(R"({{"type":"string","enum":[{}]}})", words);
}

}  // namespace

std::string Schemas::reference(const Shape& shape) {
    switch (shape.kind) {
        case ShapeKind::optional: return reference(*shape.inner);
        case ShapeKind::list: return fmt::format(R"({{"type":"array","items":{}}})", reference(*shape.inner));
        case ShapeKind::integer: return R"({"type":"integer","format":"int64"})";
        case ShapeKind::number: return R"({"type":"number"})";
        case ShapeKind::flag: return R"({"type":"boolean"})";
        case ShapeKind::raw_json: return "{}";
        case ShapeKind::text:
        case ShapeKind::object: break;
    }
    if (shape.name.empty()) return text_schema(shape);
    auto known = std::any_of(definitions_.begin(), definitions_.end(),
                             [&](const auto& definition) { return definition.first == shape.name; });
    if (!known) {
        definitions_.emplace_back(shape.name, "");  // before its members, which may refer to it
        auto position = definitions_.size() - 1;
        definitions_[position].second = shape.kind == ShapeKind::object ? object(shape) : text_schema(shape);
    }
    return fmt::format(R"({{"$ref":"{}{}"}})", prefix_, shape.name);
}

std::string Schemas::object(const Shape& shape) {
    std::string properties;
    std::string required;
    for (const Field& field : shape.fields) {
        if (!properties.empty()) properties += ',';
        properties += fmt::format("\"{}\":{}", field.name, property(field));
        if (field.shape->kind == ShapeKind::optional) continue;
        required += (required.empty() ? "" : ",") + quoted(field.name);
    }
    auto schema = fmt::format(R"({{"type":"object","properties":{{{}}},"additionalProperties":false}})", properties);
    if (!required.empty()) add_member(schema, "required", "[" + required + "]");
    return schema;
}

std::string Schemas::property(const Field& field) {
    bool may_be_absent = field.shape->kind == ShapeKind::optional;
    const Shape& shape = may_be_absent ? *field.shape->inner : *field.shape;
    auto schema = reference(shape);
    if (shape.kind == ShapeKind::list) {
        FieldRule items = field.rule;
        items.about = {};
        auto item_schema = reference(*shape.inner);
        if (shape.inner->kind == ShapeKind::text) add_rules(item_schema, *shape.inner, items);
        schema = fmt::format(R"({{"type":"array","items":{}}})", item_schema);
    }
    add_rules(schema, shape, field.rule);
    return schema;
}

std::string Schemas::definitions() const {
    auto sorted = definitions_;
    std::sort(sorted.begin(), sorted.end());
    std::string all;
    for (const auto& [name, schema] : sorted) {
        if (!all.empty()) all += ',';
        all += fmt::format("\"{}\":{}", name, schema);
    }
    return "{" + all + "}";
}

}  // namespace utsyn::json
