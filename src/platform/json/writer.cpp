#include "platform/json/json.hpp"

#include <charconv>
#include <cmath>

namespace utsyn::json {
namespace {

template <class Number>
void write_number(std::string& out, Number number) {
    char digits[32];
    auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void write_escaped(std::string& out, unsigned char letter) {
    constexpr std::string_view hex = "0123456789abcdef";
    switch (letter) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: break;
    }
    out += "\\u00";
    out += hex[letter >> 4];
    out += hex[letter & 0x0f];
}

void write_object(std::string& out, const Shape& shape, const void* value) {
    out += '{';
    bool first = true;
    for (const Field& field : shape.fields) {
        const void* member = field.get(value);
        if (field.shape->kind == ShapeKind::optional && !field.shape->held(member)) continue;
        if (!first) out += ',';
        first = false;
        out += '"';
        out += field.name;
        out += "\":";
        write(out, *field.shape, member);
    }
    out += '}';
}

void write_list(std::string& out, const Shape& shape, const void* value) {
    out += '[';
    for (std::size_t position = 0; position < shape.size(value); ++position) {
        if (position > 0) out += ',';
        write(out, *shape.inner, shape.at(value, position));
    }
    out += ']';
}

}  // namespace

void write_text(std::string& out, std::string_view text) {
    out += '"';
    std::size_t plain = 0;
    for (std::size_t position = 0; position < text.size(); ++position) {
        auto letter = static_cast<unsigned char>(text[position]);
        if (letter >= 0x20 && letter != '"' && letter != '\\') continue;
        out.append(text, plain, position - plain);
        write_escaped(out, letter);
        plain = position + 1;
    }
    out.append(text, plain);
    out += '"';
}

void write(std::string& out, const Shape& shape, const void* value) {
    switch (shape.kind) {
        case ShapeKind::object: write_object(out, shape, value); return;
        case ShapeKind::list: write_list(out, shape, value); return;
        case ShapeKind::optional:
            if (const void* held = shape.held(value)) write(out, *shape.inner, held);
            else out += "null";
            return;
        case ShapeKind::text: write_text(out, shape.to_text(value)); return;
        case ShapeKind::integer: write_number(out, shape.to_integer(value)); return;
        case ShapeKind::number: {
            double number = shape.to_number(value);
            if (std::isfinite(number)) write_number(out, number);
            else out += "null";
            return;
        }
        case ShapeKind::flag: out += shape.to_integer(value) != 0 ? "true" : "false"; return;
        case ShapeKind::raw_json: out += shape.to_text(value); return;
    }
}

}  // namespace utsyn::json
