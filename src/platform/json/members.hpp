#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Writing JSON whose shape is no C++ type.
namespace utsyn::json {

std::string quoted(std::string_view text);
std::string array(const std::vector<std::string>& items);

/// The members of a JSON object in the order in which they are added.
class Members {
public:
    /// Those of an object written already.
    static Members of(std::string_view object);

    Members& text(std::string_view name, std::string_view value) { return json(name, quoted(value)); }
    Members& json(std::string_view name, std::string_view value);
    std::string whole() const { return "{" + members_ + "}"; }

private:
    std::string members_;
};

/// The same JSON with line breaks and two spaces a level, for people.
std::string indented(std::string_view json);

}  // namespace utsyn::json
