#include "platform/shape.hpp"

namespace utsyn {

const Field* Shape::field(std::string_view field_name) const {
    for (const Field& candidate : fields)
        if (candidate.name == field_name) return &candidate;
    return nullptr;
}

namespace shapes {

Shape string_shape() {
    Shape shape{.kind = ShapeKind::text};
    shape.to_text = [](const void* value) { return as<std::string>(value); };
    shape.from_text = [](std::string_view text, void* value) {
        as<std::string>(value) = text;
        return true;
    };
    return shape;
}

Shape raw_json_shape() {
    Shape shape{.kind = ShapeKind::raw_json};
    shape.to_text = [](const void* value) { return as<JsonText>(value).text; };
    shape.from_text = [](std::string_view text, void* value) {
        as<JsonText>(value).text = text;
        return true;
    };
    return shape;
}

Shape flag_shape() {
    Shape shape{.kind = ShapeKind::flag};
    shape.to_integer = [](const void* value) -> std::int64_t { return as<bool>(value) ? 1 : 0; };
    shape.from_integer = [](std::int64_t number, void* value) {
        as<bool>(value) = number != 0;
        return true;
    };
    return shape;
}

Shape days_shape() {
    Shape shape{.kind = ShapeKind::integer};
    shape.to_integer = [](const void* value) -> std::int64_t { return as<Days>(value).count(); };
    shape.from_integer = [](std::int64_t number, void* value) {
        as<Days>(value) = Days{number};
        return number > -4'000'000 && number < 4'000'000;
    };
    return shape;
}

Shape version_shape() {
    Shape shape{.kind = ShapeKind::integer};
    shape.to_integer = [](const void* value) -> std::int64_t { return as<Version>(value).number; };
    shape.from_integer = [](std::int64_t number, void* value) {
        as<Version>(value).number = number;
        return number > 0;
    };
    return shape;
}

}  // namespace shapes
}  // namespace utsyn
