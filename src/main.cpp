#include "app/command_line.hpp"

int main(int count, char** words) {
    return utsyn::run_command_line(count, words);
}
