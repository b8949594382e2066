#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

namespace utsyn {

/// An ISO 4217 code: "EUR", "NOK".
class Currency {
public:
    constexpr Currency() = default;
    static std::optional<Currency> parse(std::string_view text);
    std::string to_string() const { return {letters_.begin(), letters_.end()}; }
    auto operator<=>(const Currency&) const = default;

private:
    std::array<char, 3> letters_{'E', 'U', 'R'};
};

/// An amount in a currency. Units: `minor` counts hundredths (cent, øre, öre).
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    bool operator==(const Money&) const = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (minor, currency))

/// An amount in euro, from whole euro.
constexpr Money euro(std::int64_t whole) {
    return {whole * 100, Currency{}};
}

struct Kilometres {
    double count = 0;
    auto operator<=>(const Kilometres&) const = default;
};

struct KilogramsCo2e {
    double count = 0;
    auto operator<=>(const KilogramsCo2e&) const = default;
};

struct Hours {
    double count = 0;
    auto operator<=>(const Hours&) const = default;
};

}  // namespace utsyn
