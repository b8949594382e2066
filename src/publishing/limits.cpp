#include "publishing/limits.hpp"

#include "platform/json/data_file.hpp"

namespace utsyn {

const PublishingLimits& publishing_limits() {
    static const auto limits = json::data_file<PublishingLimits>("data/publishing/limits.json");
    return limits;
}

}  // namespace utsyn
