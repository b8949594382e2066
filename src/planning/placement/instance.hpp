#pragma once

#include <cstdint>
#include <vector>

namespace utsyn {

/// Who wants to go where. Applicants and places are counted from 0.
struct PlacementInstance {
    struct Choice {
        std::uint32_t place = 0;
        std::int32_t points = 0;  // of this applicant at this place; more is better
    };

    std::vector<std::vector<Choice>> choices;  // per applicant, best first, no place twice, eligible places only
    std::vector<std::uint32_t> capacities;     // per place
};

}  // namespace utsyn
