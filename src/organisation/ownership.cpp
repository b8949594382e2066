#include "organisation/ownership.hpp"

#include <algorithm>

namespace utsyn {

Ownership ended_on(Ownership ownership, Date today) {
    ownership.valid_to = std::max(ownership.valid_from, today - Days{1});
    return ownership;
}

}  // namespace utsyn
