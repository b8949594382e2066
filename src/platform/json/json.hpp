#pragma once

#include "platform/outcome.hpp"
#include "platform/shape.hpp"

#include <string>
#include <string_view>

namespace utsyn::json {

/// `value` as JSON. Empty optionals are left out; enumerators are their words.
void write(std::string& out, const Shape& shape, const void* value);

template <class T>
std::string to_json(const T& value) {
    std::string out;
    write(out, shape_of<T>(), &value);
    return out;
}

/// `text` as a JSON string with its quotes.
void write_text(std::string& out, std::string_view text);

/// Fills `value` from JSON text.
/// Problems: malformed (not JSON); invalid with every field error at once (unknown fields, missing ones, rules).
Outcome<void> read_into(std::string_view text, const Shape& shape, void* value);

/// Fills `value` from JSON text that the program once wrote: rules for input do not apply, fields that the shape no longer has
/// are passed over, and those that the text lacks stay as they are.
/// Problems: malformed; invalid where a field is of another type.
Outcome<void> read_stored(std::string_view text, const Shape& shape, void* value);

template <class T>
Outcome<T> from_json(std::string_view text) {
    T value{};
    if (auto filled = read_into(text, shape_of<T>(), &value); !filled) return filled.error();
    return value;
}

/// Same input format as `application/x-www-form-urlencoded` and command lines have: names and texts.
/// A described struct of scalars is filled; numbers, flags and dates are parsed from their text.
Outcome<void> fill_from_texts(const std::vector<std::pair<std::string, std::string>>& texts, const Shape& shape,
                              void* value);

/// The JSON Schema (2020-12) of a shape. Named objects and enumerations become `$ref`s below `prefix` and are added to
/// `definitions` once, as `"Name": {…}` members.
class Schemas {
public:
    explicit Schemas(std::string prefix) : prefix_{std::move(prefix)} {}

    /// JSON text of the schema or the reference to it. `input` marks fields as in a request: required unless optional.
    std::string reference(const Shape& shape);
    /// All named schemas met so far, as a JSON object sorted by name.
    std::string definitions() const;

private:
    std::string object(const Shape& shape);
    std::string property(const Field& field);

    std::string prefix_;
    std::vector<std::pair<std::string, std::string>> definitions_;
};

}  // namespace utsyn::json
