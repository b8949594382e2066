#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace utsyn::spreadsheet {

/// The attributes of an element; names without what stands before a colon.
class Attributes {
public:
    explicit Attributes(std::vector<std::pair<std::string_view, std::string_view>> pairs) : pairs_{std::move(pairs)} {}

    /// Empty where it is absent.
    std::string_view operator[](std::string_view name) const {
        for (const auto& [key, value] : pairs_)
            if (key == name) return value;
        return {};
    }

private:
    std::vector<std::pair<std::string_view, std::string_view>> pairs_;
};

/// What to do with each part of a text in XML.
struct MarkupVisitor {
    std::function<void(std::string_view element, const Attributes& attributes)> begin;
    std::function<void(std::string_view element)> end;
    std::function<void(std::string_view text)> text;
};

/// Walks through XML without a document type; false where it is none.
bool visit_markup(std::string_view xml, const MarkupVisitor& visitor);

}  // namespace utsyn::spreadsheet
