#pragma once

#include "platform/date.hpp"
#include "platform/id.hpp"
#include "platform/quantities.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// A struct is described once, with BOOST_DESCRIBE_STRUCT; its Shape then drives JSON in and out, the API description,
/// SQL columns and row mapping. The code that walks shapes is ordinary code, compiled once.
namespace utsyn {

struct Shape;

/// What an input field must hold beyond its type. Units: lengths in characters (code points).
struct FieldRule {
    std::string_view field;
    std::size_t min_length = 0;
    std::size_t max_length = 2000;
    std::optional<double> minimum{};
    std::optional<double> maximum{};
    std::size_t min_items = 0;
    std::size_t max_items = 200;
    std::string_view about{};  // one plain sentence for the API description
};

/// The rules of a described struct; specialise as `template <> inline constexpr auto field_rules<Draft> = std::array{FieldRule{…}}`.
template <class T>
inline constexpr std::span<const FieldRule> field_rules{};

struct Field {
    std::string_view name;
    const Shape* shape;
    const void* (*get)(const void* object);
    void* (*edit)(void* object);
    FieldRule rule;
};

enum class ShapeKind { object, list, optional, text, integer, number, flag, raw_json };

/// The description of one type at run time: its kind, parts, and how to read and write a value behind a `void*`.
struct Shape {
    ShapeKind kind;
    std::string_view name{};                // the C++ type for objects and enumerations, else ""
    std::string_view format{};              // text: "uuid", "date", "date-time", "" …
    std::vector<Field> fields{};            // object
    const Shape* inner = nullptr;           // optional, list
    std::vector<std::string_view> words{};  // text that is one of these words

    std::string (*to_text)(const void*) = nullptr;
    bool (*from_text)(std::string_view, void*) = nullptr;
    std::int64_t (*to_integer)(const void*) = nullptr;
    bool (*from_integer)(std::int64_t, void*) = nullptr;
    double (*to_number)(const void*) = nullptr;
    void (*from_number)(double, void*) = nullptr;
    // optional: null when empty; `emplace` makes and returns a default value
    const void* (*held)(const void*) = nullptr;
    void* (*emplace)(void*) = nullptr;
    void (*reset)(void*) = nullptr;
    // list
    std::size_t (*size)(const void*) = nullptr;
    const void* (*at)(const void*, std::size_t) = nullptr;
    void* (*append)(void*) = nullptr;

    const Field* field(std::string_view field_name) const;
};

/// JSON text kept as it is, such as a journal entry's before and after.
struct JsonText {
    std::string text = "null";
    bool operator==(const JsonText&) const = default;
};

template <class T>
const Shape& shape_of();

namespace shapes {

template <class T>
T& as(void* value) {
    return *static_cast<T*>(value);
}
template <class T>
const T& as(const void* value) {
    return *static_cast<const T*>(value);
}

template <class T>
inline constexpr bool is_id = false;
template <class T>
inline constexpr bool is_id<Id<T>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
concept ParsedText = requires(const T& value, std::string_view text) {
    { T::parse(text) } -> std::same_as<std::optional<T>>;
    { value.to_string() } -> std::same_as<std::string>;
};

template <class T>
    requires std::is_enum_v<T>
bool read_word(std::string_view text, T& value) {
    bool known = false;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>([&](auto enumerator) {
        if (text != enumerator.name) return;
        value = enumerator.value;
        known = true;
    });
    return known;
}

/// A type whose only member is `double count` (a quantity) is written as that number.
template <class T>
concept Quantity = requires { requires std::same_as<decltype(T::count), double>; } && sizeof(T) == sizeof(double);

template <class T>
constexpr std::string_view type_name() {
    std::string_view text = __PRETTY_FUNCTION__;
    auto start = text.find("T = ") + 4;
    auto end = text.find_first_of(";]", start);
    auto name = text.substr(start, end - start);
    auto colon = name.rfind("::");
    return colon == std::string_view::npos ? name : name.substr(colon + 2);
}

template <ParsedText T>
Shape text_shape(std::string_view format) {
    Shape shape{.kind = ShapeKind::text, .format = format};
    shape.to_text = [](const void* value) { return as<T>(value).to_string(); };
    shape.from_text = [](std::string_view text, void* value) {
        auto parsed = T::parse(text);
        if (parsed) as<T>(value) = *parsed;
        return parsed.has_value();
    };
    return shape;
}

Shape string_shape();
Shape raw_json_shape();
Shape flag_shape();
Shape days_shape();
Shape version_shape();

template <class T>
Shape integer_shape() {
    Shape shape{.kind = ShapeKind::integer};
    shape.to_integer = [](const void* value) { return static_cast<std::int64_t>(as<T>(value)); };
    shape.from_integer = [](std::int64_t number, void* value) {
        as<T>(value) = static_cast<T>(number);
        return std::in_range<T>(number);
    };
    return shape;
}

template <class T>
Shape number_shape() {
    Shape shape{.kind = ShapeKind::number};
    if constexpr (Quantity<T>) {
        shape.to_number = [](const void* value) { return as<T>(value).count; };
        shape.from_number = [](double number, void* value) { as<T>(value).count = number; };
    } else {
        shape.to_number = [](const void* value) { return static_cast<double>(as<T>(value)); };
        shape.from_number = [](double number, void* value) { as<T>(value) = static_cast<T>(number); };
    }
    return shape;
}

template <class T>
Shape enumeration_shape() {
    Shape shape{.kind = ShapeKind::text, .name = type_name<T>(), .format = "word"};
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<T>>(
        [&](auto enumerator) { shape.words.emplace_back(enumerator.name); });
    shape.to_text = [](const void* value) { return std::string{boost::describe::enum_to_string(as<T>(value), "")}; };
    shape.from_text = [](std::string_view text, void* value) { return read_word(text, as<T>(value)); };
    return shape;
}

template <class T>
Shape optional_shape() {
    using Held = typename T::value_type;
    Shape shape{.kind = ShapeKind::optional, .inner = &shape_of<Held>()};
    shape.held = [](const void* value) -> const void* { return as<T>(value) ? &*as<T>(value) : nullptr; };
    shape.emplace = [](void* value) -> void* { return &as<T>(value).emplace(); };
    shape.reset = [](void* value) { as<T>(value).reset(); };
    return shape;
}

template <class T>
Shape list_shape() {
    Shape shape{.kind = ShapeKind::list, .inner = &shape_of<typename T::value_type>()};
    shape.size = [](const void* value) { return as<T>(value).size(); };
    shape.at = [](const void* value, std::size_t position) -> const void* { return &as<T>(value)[position]; };
    shape.append = [](void* value) -> void* { return &as<T>(value).emplace_back(); };
    shape.reset = [](void* value) { as<T>(value).clear(); };
    return shape;
}

template <class T>
FieldRule rule_of(std::string_view name) {
    for (const FieldRule& rule : field_rules<T>)
        if (rule.field == name) return rule;
    return {.field = name};
}

template <class T>
Shape object_shape() {
    using Members =
        boost::describe::describe_members<T, boost::describe::mod_any_access | boost::describe::mod_inherited>;
    Shape shape{.kind = ShapeKind::object, .name = type_name<T>()};
    boost::mp11::mp_for_each<Members>([&]<class Member>(Member) {
        using Value = std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>;
        shape.fields.push_back({Member::name, &shape_of<Value>(),
                                [](const void* object) -> const void* { return &(as<T>(object).*Member::pointer); },
                                [](void* object) -> void* { return &(as<T>(object).*Member::pointer); },
                                rule_of<T>(Member::name)});
    });
    return shape;
}

template <class T>
Shape make() {
    if constexpr (std::same_as<T, std::string>) return string_shape();
    else if constexpr (std::same_as<T, JsonText>) return raw_json_shape();
    else if constexpr (std::same_as<T, bool>) return flag_shape();
    else if constexpr (std::same_as<T, Days>) return days_shape();
    else if constexpr (std::same_as<T, Version>) return version_shape();
    else if constexpr (std::same_as<T, Date>) return text_shape<Date>("date");
    else if constexpr (std::same_as<T, Instant>) return text_shape<Instant>("date-time");
    else if constexpr (is_id<T> || std::same_as<T, Uuid>) return text_shape<T>("uuid");
    else if constexpr (ParsedText<T>) return text_shape<T>("");
    else if constexpr (is_optional<T>) return optional_shape<T>();
    else if constexpr (is_list<T>) return list_shape<T>();
    else if constexpr (std::is_enum_v<T>) return enumeration_shape<T>();
    else if constexpr (std::integral<T>) return integer_shape<T>();
    else if constexpr (std::floating_point<T> || Quantity<T>) return number_shape<T>();
    else return object_shape<T>();
}

}  // namespace shapes

/// The shape of `T`, made at first use.
template <class T>
const Shape& shape_of() {
    static const Shape shape = shapes::make<T>();
    return shape;
}

/// The stored word of an enumerator.
template <class T>
    requires std::is_enum_v<T>
std::string_view word(T value) {
    return boost::describe::enum_to_string(value, "");
}

/// The enumerator of a stored word.
template <class T>
    requires std::is_enum_v<T>
std::optional<T> from_word(std::string_view text) {
    T value{};
    if (!shapes::read_word(text, value)) return std::nullopt;
    return value;
}

}  // namespace utsyn
