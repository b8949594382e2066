#include "organisation/organisation.hpp"

#include <algorithm>

namespace utsyn {

bool is_country_code(std::string_view code) {
    return code.size() == 2 &&
           std::all_of(code.begin(), code.end(), [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

}  // namespace utsyn
