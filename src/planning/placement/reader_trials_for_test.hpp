#pragma once

#include "platform/shape.hpp"

#include <random>
#include <string>
#include <string_view>

namespace utsyn {

/// The forms in which an instance, or a run with its instance, can be given. `csv` is both sheets with a line "=====" between.
enum class InstanceFormat { plain, json, preflib, csv, xlsx, run };
BOOST_DESCRIBE_ENUM(InstanceFormat, plain, json, preflib, csv, xlsx, run)

/// Reads bytes that may be anything. Ends the process where neither an instance that holds together nor a problem that says
/// what is wrong comes of it.
void try_reading(InstanceFormat format, std::string_view bytes);

/// The bytes with a few pieces changed, moved, doubled or left out.
std::string mutated(std::string bytes, std::mt19937& random);

}  // namespace utsyn
