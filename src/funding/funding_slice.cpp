#include "funding/funding_slice.hpp"

#include "funding/problems.hpp"

namespace utsyn {

Slice funding_slice() {
    return {.name = "funding", .problems = problems::of_funding};
}

}  // namespace utsyn
