#pragma once

#include <boost/container/small_vector.hpp>

namespace utsyn {

/// A vector whose first `held` elements need no memory of their own.
template <class T, std::size_t held>
using SmallVector = boost::container::small_vector<T, held>;

}  // namespace utsyn
