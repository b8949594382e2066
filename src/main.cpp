#include <iostream>

#include "platform/version.hpp"

int main() {
    std::cout << "utsyn " << utsyn::version() << '\n';
    return 0;
}
