#pragma once

#include "platform/http/router.hpp"

namespace utsyn::http {

/// A query parameter for each field of a described question; those that are not optional are required.
std::vector<QueryParameter> query_parameters(const Shape& question);

/// The described question that the address asks.
/// Problems: invalid, with every wrong, missing and unknown parameter.
template <class T>
Outcome<T> question_of(const Request& request) {
    T question;
    if (auto read = json::fill_from_texts(request.incoming().query, shape_of<T>(), &question); !read)
        return read.error();
    return question;
}

}  // namespace utsyn::http
