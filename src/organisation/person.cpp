#include "organisation/person.hpp"

#include "platform/text.hpp"

#include <algorithm>

namespace utsyn {

std::string email_key(std::string_view email) {
    std::string key{trimmed(email)};
    std::transform(key.begin(), key.end(), key.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return key;
}

}  // namespace utsyn
