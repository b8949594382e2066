#include "organisation/register_number.hpp"

#include "platform/text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace utsyn {
namespace {

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

bool all_digits(std::string_view text) {
    return std::ranges::all_of(text, is_digit);
}

/// The products of digits and weights, added.
int weighted_sum(std::string_view digits, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t place = 0; place < weights.size(); ++place) sum += (digits[place] - '0') * weights[place];
    return sum;
}

struct NumberForm {
    std::string_view register_name;
    std::string_view prefix;
    std::size_t digits;          // after the prefix
    std::array<int, 9> weights;  // of the digits, the check digit with weight 1; all 0: no check digit
};

/// Where weights stand, their sum with the digits is divisible by 11.
constexpr std::array number_forms{
    NumberForm{"no_orgnr", "", 9, {3, 2, 7, 6, 5, 4, 3, 2, 1}},
    NumberForm{"dk_cvr", "", 8, {2, 7, 6, 5, 4, 3, 2, 1}},
    NumberForm{"dk_instnr", "", 6, {}},
    NumberForm{"se_skolenhetskod", "", 8, {}},
    NumberForm{"eu_oid", "E", 8, {}},
    NumberForm{"eu_pic", "", 9, {}},
};

}  // namespace

std::string normal_number(std::string_view text) {
    constexpr std::string_view no_break_space = "\xC2\xA0";
    std::string number{trimmed(text)};
    std::erase(number, ' ');
    for (auto place = number.find(no_break_space); place != std::string::npos; place = number.find(no_break_space))
        number.erase(place, no_break_space.size());
    return number;
}

std::optional<NumberFault> fault_in_number(std::string_view register_name, std::string_view number) {
    if (number.empty()) return NumberFault::missing;
    const auto* form = std::ranges::find(number_forms, register_name, &NumberForm::register_name);
    if (form == number_forms.end()) return std::nullopt;
    if (!number.starts_with(form->prefix)) return NumberFault::malformed;
    const auto digits = number.substr(form->prefix.size());
    if (digits.size() != form->digits || !all_digits(digits)) return NumberFault::malformed;
    if (form->weights[0] == 0) return std::nullopt;
    if (weighted_sum(digits, std::span{form->weights}.first(form->digits)) % 11 != 0)
        return NumberFault::wrong_check_digit;
    return std::nullopt;
}

bool is_register_name(std::string_view name) {
    const auto is_letter = [](char character) { return character >= 'a' && character <= 'z'; };
    return name.size() >= 4 && name.size() <= 40 && is_letter(name[0]) && is_letter(name[1]) && name[2] == '_' &&
           std::ranges::all_of(name.substr(3), [&](char character) {
               return is_letter(character) || is_digit(character) || character == '_';
           });
}

}  // namespace utsyn
