#include "mobility/limits.hpp"

#include "platform/json/data_file.hpp"

namespace utsyn {

const MobilityLimits& mobility_limits() {
    static const auto limits = json::data_file<MobilityLimits>("data/mobility/limits.json");
    return limits;
}

}  // namespace utsyn
