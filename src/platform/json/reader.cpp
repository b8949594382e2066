#include "platform/json/json.hpp"

#include "platform/text.hpp"

#include <boost/json.hpp>
#include <charconv>

namespace utsyn::json {
namespace {

/// What was stored has passed the rules of its day, and may know fewer or more fields than its struct has by now.
enum class Origin { input, stored };

/// Walks a parsed document beside a shape and gathers every field error.
class Reader {
public:
    explicit Reader(Origin origin) : origin_{origin} {}

    void read(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value);

    std::vector<FieldError> errors;

private:
    void read_object(const boost::json::value& from, const Shape& shape, void* value);
    void read_field(const boost::json::object& from, const Field& field, void* object);
    void read_list(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value);
    void read_text(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value);
    void read_integer(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value);
    void read_number(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value);
    void check_bounds(double number, const FieldRule& rule);
    void complain(std::string reason, Arguments arguments = {}) {
        errors.push_back({pointer_, std::move(reason), std::move(arguments)});
    }

    /// Goes one step down for as long as it lives.
    class Step {
    public:
        Step(Reader& reader, std::string_view part) : reader_{reader}, length_{reader.pointer_.size()} {
            reader.pointer_ += '/';
            for (char letter : part) {
                if (letter == '~') reader.pointer_ += "~0";
                else if (letter == '/') reader.pointer_ += "~1";
                else reader.pointer_ += letter;
            }
        }
        ~Step() { reader_.pointer_.resize(length_); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        Reader& reader_;
        std::size_t length_;
    };

    bool is_input() const { return origin_ == Origin::input; }

    Origin origin_;
    std::string pointer_;
};

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (auto word : words) {
        if (!text.empty()) text += ", ";
        text += word;
    }
    return text;
}

std::string_view unreadable_text_reason(const Shape& shape) {
    if (shape.format == "date") return "not-a-date";
    if (shape.format == "date-time") return "not-an-instant";
    if (shape.format == "uuid") return "not-an-id";
    if (shape.format == "word") return "not-one-of";
    return "malformed";
}

std::optional<double> as_number(const boost::json::value& from) {
    if (from.is_double()) return from.get_double();
    if (from.is_int64()) return static_cast<double>(from.get_int64());
    if (from.is_uint64()) return static_cast<double>(from.get_uint64());
    return std::nullopt;
}

void Reader::read(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value) {
    if (shape.kind == ShapeKind::optional) {
        if (from.is_null()) shape.reset(value);
        else read(from, *shape.inner, rule, shape.emplace(value));
        return;
    }
    if (shape.kind == ShapeKind::raw_json) {
        shape.from_text(boost::json::serialize(from), value);
        return;
    }
    if (from.is_null()) return complain("null");
    switch (shape.kind) {
        case ShapeKind::object: return read_object(from, shape, value);
        case ShapeKind::list: return read_list(from, shape, rule, value);
        case ShapeKind::text: return read_text(from, shape, rule, value);
        case ShapeKind::integer: return read_integer(from, shape, rule, value);
        case ShapeKind::number: return read_number(from, shape, rule, value);
        case ShapeKind::flag:
            if (!from.is_bool()) return complain("not-a-flag");
            shape.from_integer(from.get_bool() ? 1 : 0, value);
            return;
        case ShapeKind::optional:
        case ShapeKind::raw_json: return;
    }
}

void Reader::read_object(const boost::json::value& from, const Shape& shape, void* value) {
    if (!from.is_object()) return complain("not-an-object");
    const auto& object = from.get_object();
    for (const Field& field : shape.fields) read_field(object, field, value);
    for (const auto& member : object) {
        if (!is_input() || shape.field(std::string_view{member.key()})) continue;
        Step step{*this, std::string_view{member.key()}};
        complain("unknown");
    }
}

void Reader::read_field(const boost::json::object& from, const Field& field, void* object) {
    Step step{*this, field.name};
    if (const auto* member = from.if_contains(field.name))
        return read(*member, *field.shape, field.rule, field.edit(object));
    if (is_input() && field.shape->kind != ShapeKind::optional) complain("required");
}

void Reader::read_list(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value) {
    if (!from.is_array()) return complain("not-a-list");
    const auto& items = from.get_array();
    if (is_input() && items.size() < rule.min_items)
        complain("too-few", {{"min", static_cast<std::int64_t>(rule.min_items)}});
    if (is_input() && items.size() > rule.max_items)
        return complain("too-many", {{"max", static_cast<std::int64_t>(rule.max_items)}});
    shape.reset(value);
    for (std::size_t position = 0; position < items.size(); ++position) {
        Step step{*this, std::to_string(position)};
        FieldRule item_rule = rule;
        read(items[position], *shape.inner, item_rule, shape.append(value));
    }
}

void Reader::read_text(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value) {
    if (!from.is_string()) return complain("not-text");
    std::string_view text = from.get_string();
    // PostgreSQL keeps no text with a zero character.
    if (text.find('\0') != std::string_view::npos) return complain("malformed");
    if (is_input() && shape.format.empty()) {
        auto length = characters(text);
        if (length < rule.min_length)
            return complain(length == 0 ? "required" : "too-short",
                            {{"min", static_cast<std::int64_t>(rule.min_length)}});
        if (length > rule.max_length)
            return complain("too-long", {{"max", static_cast<std::int64_t>(rule.max_length)}});
    }
    if (shape.from_text(text, value)) return;
    Arguments arguments;
    if (!shape.words.empty()) arguments.emplace_back("words", joined(shape.words));
    complain(std::string{unreadable_text_reason(shape)}, std::move(arguments));
}

void Reader::read_integer(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value) {
    auto number = as_number(from);
    if (!number) return complain("not-a-number");
    if (!from.is_int64()) return complain("not-an-integer");
    if (!shape.from_integer(from.get_int64(), value)) return complain("not-an-integer");
    check_bounds(*number, rule);
}

void Reader::read_number(const boost::json::value& from, const Shape& shape, const FieldRule& rule, void* value) {
    auto number = as_number(from);
    if (!number) return complain("not-a-number");
    shape.from_number(*number, value);
    check_bounds(*number, rule);
}

void Reader::check_bounds(double number, const FieldRule& rule) {
    if (!is_input()) return;
    if (rule.minimum && number < *rule.minimum) complain("too-small", {{"min", *rule.minimum}});
    if (rule.maximum && number > *rule.maximum) complain("too-large", {{"max", *rule.maximum}});
}

Outcome<void> result_of(std::vector<FieldError> errors) {
    if (errors.empty()) return {};
    return Problem{&problems::invalid, {}, std::move(errors)};
}

Outcome<void> read_json(std::string_view text, const Shape& shape, void* value, Origin origin) {
    boost::json::error_code error;
    boost::json::parse_options options;
    options.max_depth = 64;
    auto document = boost::json::parse(text, error, {}, options);
    if (error) return problem(problems::malformed);
    Reader reader{origin};
    reader.read(document, shape, {}, value);
    return result_of(std::move(reader.errors));
}

/// The text as the JSON value that the shape expects; what does not fit stays text and is refused by the Reader.
boost::json::value value_from_text(const std::string& text, const Shape& shape) {
    const Shape& scalar = shape.kind == ShapeKind::optional ? *shape.inner : shape;
    if (shape.kind == ShapeKind::optional && text.empty()) return nullptr;
    if (scalar.kind == ShapeKind::flag && (text == "true" || text == "false")) return text == "true";
    if (scalar.kind == ShapeKind::integer || scalar.kind == ShapeKind::number) {
        std::int64_t whole = 0;
        auto end = text.data() + text.size();
        if (std::from_chars(text.data(), end, whole).ptr == end && !text.empty()) return whole;
        double number = 0;
        if (std::from_chars(text.data(), end, number).ptr == end && !text.empty()) return number;
    }
    return boost::json::string(text);
}

}  // namespace

Outcome<void> read_into(std::string_view text, const Shape& shape, void* value) {
    return read_json(text, shape, value, Origin::input);
}

Outcome<void> read_stored(std::string_view text, const Shape& shape, void* value) {
    return read_json(text, shape, value, Origin::stored);
}

Outcome<void> fill_from_texts(const std::vector<std::pair<std::string, std::string>>& texts, const Shape& shape,
                              void* value) {
    boost::json::object document;
    for (const auto& [name, text] : texts) {
        const Field* field = shape.field(name);
        document[name] = field ? value_from_text(text, *field->shape) : boost::json::value(text);
    }
    Reader reader{Origin::input};
    reader.read(document, shape, {}, value);
    return result_of(std::move(reader.errors));
}

}  // namespace utsyn::json
