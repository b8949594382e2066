#include "platform/json/members.hpp"

#include "platform/json/json.hpp"

namespace utsyn::json {
namespace {

void begin_line(std::string& out, std::size_t level) {
    out += '\n';
    out.append(2 * level, ' ');
}

/// The length of the JSON string at the beginning of `json`, with its quotes.
std::size_t text_length(std::string_view json) {
    std::size_t end = 1;
    while (json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    return end + 1;
}

bool is_empty_pair(std::string_view json) {
    return json.starts_with("{}") || json.starts_with("[]");
}

}  // namespace

std::string quoted(std::string_view text) {
    std::string out;
    write_text(out, text);
    return out;
}

std::string array(const std::vector<std::string>& items) {
    std::string out;
    for (const auto& item : items) out += (out.empty() ? "" : ",") + item;
    return "[" + out + "]";
}

Members Members::of(std::string_view object) {
    Members members;
    members.members_ = object.substr(1, object.size() - 2);
    return members;
}

Members& Members::json(std::string_view name, std::string_view value) {
    if (!members_.empty()) members_ += ',';
    write_text(members_, name);
    members_ += ':';
    members_ += value;
    return *this;
}

std::string indented(std::string_view json) {
    std::string out;
    std::size_t level = 0;
    while (!json.empty()) {
        std::size_t taken = json.front() == '"' ? text_length(json) : is_empty_pair(json) ? 2 : 1;
        char first = json.front();
        bool closes = taken == 1 && (first == '}' || first == ']');
        if (closes) begin_line(out, --level);
        out += json.substr(0, taken);
        if (taken == 1 && (first == '{' || first == '[')) begin_line(out, ++level);
        if (first == ',') begin_line(out, level);
        if (first == ':') out += ' ';
        json.remove_prefix(taken);
    }
    return out;
}

}  // namespace utsyn::json
