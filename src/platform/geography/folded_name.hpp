#pragma once

#include <string>
#include <string_view>

namespace utsyn {

/// A name as it is compared: small letters a-z and digits, words parted by one space; å, aa, ä, æ and ae are one
/// letter, so are ö, ø and oe, and ü and ue, so that "Aarhus" is "Århus" and "Tromsoe" is "Tromsø".
std::string folded_name(std::string_view name);

}  // namespace utsyn
