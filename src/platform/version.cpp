#include "platform/version.hpp"

namespace utsyn {

std::string_view version() {
    return UTSYN_VERSION;
}

}  // namespace utsyn
