#include "partnership/limits.hpp"

#include "platform/json/data_file.hpp"

namespace utsyn {

const PartnershipLimits& partnership_limits() {
    static const auto limits = json::data_file<PartnershipLimits>("data/partnership/limits.json");
    return limits;
}

}  // namespace utsyn
