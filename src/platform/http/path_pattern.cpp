#include "platform/http/path_pattern.hpp"

#include <algorithm>

namespace utsyn::http {
namespace {

constexpr std::string_view rest_mark = "...";

/// The first segment of a path that begins with '/', cut off `rest`.
std::string_view next_segment(std::string_view& rest) {
    rest.remove_prefix(1);
    auto end = std::min(rest.find('/'), rest.size());
    auto segment = rest.substr(0, end);
    rest.remove_prefix(end);
    return segment;
}

bool is_name(std::string_view segment) {
    return segment.starts_with('{');
}

std::string_view name_of(std::string_view segment) {
    return segment.substr(1, segment.size() - 2);
}

}  // namespace

std::optional<PathValues> match_path(std::string_view pattern, std::string_view path) {
    auto plain = std::min(pattern.find('{'), pattern.size());
    if (path.substr(0, plain) != pattern.substr(0, plain)) return std::nullopt;
    PathValues values;
    while (!pattern.empty() && !path.empty()) {
        auto segment = next_segment(pattern);
        if (is_name(segment) && name_of(segment).ends_with(rest_mark)) {
            auto name = name_of(segment);
            values.emplace_back(name.substr(0, name.size() - rest_mark.size()), path.substr(1));
            return values;
        }
        auto value = next_segment(path);
        if (is_name(segment)) {
            auto name = name_of(segment);
            if (value.empty() || (is_id_name(name) && !Uuid::parse(value))) return std::nullopt;
            values.emplace_back(name, value);
        } else if (segment != value) {
            return std::nullopt;
        }
    }
    if (!pattern.empty() || !path.empty()) return std::nullopt;
    return values;
}

std::vector<std::string_view> names_in(std::string_view pattern) {
    std::vector<std::string_view> names;
    while (!pattern.empty()) {
        auto segment = next_segment(pattern);
        if (is_name(segment)) names.push_back(name_of(segment));
    }
    return names;
}

bool is_id_name(std::string_view name) {
    return name == "id" || name.ends_with("_id");
}

bool has_id(std::string_view pattern) {
    return std::ranges::any_of(names_in(pattern), is_id_name);
}

bool is_closer(std::string_view left, std::string_view right) {
    while (!left.empty() && !right.empty()) {
        bool left_names = is_name(next_segment(left));
        bool right_names = is_name(next_segment(right));
        if (left_names != right_names) return right_names;
    }
    return left.size() > right.size();
}

std::string form_of(std::string_view pattern) {
    std::string form;
    while (!pattern.empty()) {
        auto segment = next_segment(pattern);
        form += '/';
        if (!is_name(segment)) form += segment;
        else if (name_of(segment).ends_with(rest_mark)) form += "{...}";
        else form += is_id_name(name_of(segment)) ? "{id}" : "{}";
    }
    return form;
}

}  // namespace utsyn::http
