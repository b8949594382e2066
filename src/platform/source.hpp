#pragma once

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// A page or file that figures were read from: a row of docs/sources.md.
struct Source {
    std::string id;  // "S-02"
    std::string title;
    std::string address;

    bool operator==(const Source&) const = default;
};
BOOST_DESCRIBE_STRUCT(Source, (), (id, title, address))

/// Every source, in the order of the list.
const std::vector<Source>& sources();
/// The source of an id, or nothing.
const Source* source_of(std::string_view id);

}  // namespace utsyn
