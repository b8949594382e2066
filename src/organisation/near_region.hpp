#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace utsyn {

/// The countries of the near region, in which cooperation is sought first. Source: data/near_region.csv, our own choice.
const std::vector<std::string>& near_countries();
bool is_near(std::string_view country);

}  // namespace utsyn
