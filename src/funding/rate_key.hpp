#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace utsyn {

/// A key of two parts, "staff/1", without memory of its own beyond the stack.
class RateKey {
public:
    RateKey(std::string_view first, std::string_view second) {
        auto end = std::copy_n(first.begin(), std::min(first.size(), text_.size() / 2 - 1), text_.begin());
        *end++ = '/';
        end = std::copy_n(second.begin(), std::min(second.size(), text_.size() / 2), end);
        length_ = static_cast<std::size_t>(end - text_.begin());
    }
    operator std::string_view() const { return {text_.data(), length_}; }

private:
    std::array<char, 64> text_{};
    std::size_t length_ = 0;
};

}  // namespace utsyn
