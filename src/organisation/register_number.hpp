#pragma once

#include "platform/shape.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace utsyn {

enum class NumberFault { missing, malformed, wrong_check_digit };
BOOST_DESCRIBE_ENUM(NumberFault, missing, malformed, wrong_check_digit)

/// A number as registers print it without the white space within: "975 283 046" is "975283046". Leading zeros stay.
std::string normal_number(std::string_view text);

/// What is wrong with a number of that register, if anything. Numbers of a register without known form are never wrong
/// unless missing.
/// Source: data/registers/README.md.
std::optional<NumberFault> fault_in_number(std::string_view register_name, std::string_view number);

/// Whether the name can stand for a register: "no_orgnr", a country or "eu" and a word.
bool is_register_name(std::string_view name);

}  // namespace utsyn
