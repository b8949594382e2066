#include "mobility/limits.hpp"

#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

namespace utsyn {

const MobilityLimits& mobility_limits() {
    static const MobilityLimits limits = [] {
        auto file = embedded_file("data/mobility/limits.json");
        assert_that(file.has_value(), "data/mobility/limits.json is inside the program");
        auto read = json::from_json<MobilityLimits>(*file);
        assert_that(read.has_value(), "data/mobility/limits.json fits its struct");
        return *read;
    }();
    return limits;
}

}  // namespace utsyn
