#pragma once

#include "platform/outcome.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace utsyn {

/// Walks through the lines of a text and the whole numbers on them, without a copy.
class NumberLines {
public:
    enum class Found { number, line_end, fault };

    explicit NumberLines(std::string_view text) : at_{text.data()}, end_{text.data() + text.size()} {}

    /// Of the line being read, from 1.
    std::size_t line() const { return line_; }
    bool at_end() const { return at_ == end_; }

    /// The next thing on the line; `number()` tells the number.
    Found next() {
        while (at_ != end_ && is_blank(*at_)) ++at_;
        if (at_ == end_ || *at_ == '\n') return Found::line_end;
        const bool is_negative = *at_ == '-';
        if (is_negative) ++at_;
        const char* first_digit = at_;
        number_ = 0;
        while (at_ != end_ && *at_ >= '0' && *at_ <= '9' && number_ <= most_before_a_digit)
            number_ = 10 * number_ + (*at_++ - '0');
        if (at_ == first_digit || !(at_ == end_ || is_blank(*at_) || *at_ == '\n')) return Found::fault;
        if (is_negative) number_ = -number_;
        return Found::number;
    }
    std::int64_t number() const { return number_; }

    /// Leaves what is left of the line. At the end of the text the last line stays the one being read.
    void begin_next_line() {
        while (at_ != end_ && *at_ != '\n') ++at_;
        if (at_ != end_) ++at_;
        if (at_ != end_) ++line_;
    }

    /// What is wrong with the line being read.
    Problem wrong(std::string reason, Arguments arguments = {}) const {
        return invalid_field("/lines/" + std::to_string(line_), std::move(reason), std::move(arguments));
    }

private:
    static constexpr std::int64_t most_before_a_digit = std::numeric_limits<std::int64_t>::max() / 10 - 1;
    static bool is_blank(char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; }

    const char* at_;
    const char* end_;
    std::size_t line_ = 1;
    std::int64_t number_ = 0;
};

}  // namespace utsyn
