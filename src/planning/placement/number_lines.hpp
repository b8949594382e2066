#pragma once

#include "platform/outcome.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
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

    /// The next thing on the line; `number()` tells the number. After a fault only the line can be told.
    Found next() {
        const char* at = at_;
        while (at != end_ && is_blank(*at)) ++at;
        if (at == end_ || *at == '\n') {
            at_ = at;
            return Found::line_end;
        }
        const bool is_negative = *at == '-';
        if (is_negative) ++at;
        std::uint64_t number = 0;
        const char* after = read_digits(at, number);
        const auto digits = after - at;
        if (digits == 0 || digits > most_digits || !(after == end_ || is_blank(*after) || *after == '\n'))
            return Found::fault;
        at_ = after;
        number_ = is_negative ? -static_cast<std::int64_t>(number) : static_cast<std::int64_t>(number);
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
    static constexpr std::ptrdiff_t most_digits = std::numeric_limits<std::int64_t>::digits10;
    static bool is_digit(char letter) { return static_cast<unsigned char>(letter - '0') < 10; }
    static bool is_blank(char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; }

    /// The end of the digits that begin at `at`, and the number they make. Up to seven digits are read at one stroke, eight
    /// bytes as one word: where a number ends cannot be foretold, and a wrong guess costs more than all its digits.
    const char* read_digits(const char* at, std::uint64_t& number) const {
        if constexpr (std::endian::native == std::endian::little) {
            if (end_ - at >= 8) {
                std::uint64_t word = 0;
                std::memcpy(&word, at, sizeof word);
                word ^= 0x3030'3030'3030'3030;
                const auto others = (word | (word + 0x7676'7676'7676'7676)) & 0x8080'8080'8080'8080;
                const int digits = std::countr_zero(others) / 8;
                if (digits > 0 && digits < 8) {
                    number = number_of(word << (64 - 8 * digits));
                    return at + digits;
                }
            }
        }
        for (; at != end_ && is_digit(*at); ++at) number = 10 * number + static_cast<unsigned char>(*at - '0');
        return at;
    }

    /// The number whose eight digits are the bytes of a word, the first lowest: pairs, then fours, then all eight.
    static std::uint64_t number_of(std::uint64_t word) {
        word = 10 * word + (word >> 8);
        return (((word & 0x0000'00FF'0000'00FF) * 0x000F'4240'0000'0064) +
                (((word >> 16) & 0x0000'00FF'0000'00FF) * 0x0000'2710'0000'0001)) >>
               32;
    }

    const char* at_;
    const char* end_;
    std::size_t line_ = 1;
    std::int64_t number_ = 0;
};

}  // namespace utsyn
