#pragma once

#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

namespace utsyn::json {

/// The described struct `T` as a data file inside the program gives it: "data/partnership/limits.json".
/// A file that is absent or does not fit is a fault of ours.
template <class T>
T data_file(std::string_view path) {
    auto file = embedded_file(path);
    assert_that(file.has_value(), path);
    auto read = from_json<T>(*file);
    assert_that(read.has_value(), path);
    return *std::move(read);
}

}  // namespace utsyn::json
