#include "partnership/limits.hpp"

#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

namespace utsyn {

const PartnershipLimits& partnership_limits() {
    static const PartnershipLimits limits = [] {
        auto file = embedded_file("data/partnership/limits.json");
        assert_that(file.has_value(), "data/partnership/limits.json is inside the program");
        auto read = json::from_json<PartnershipLimits>(*file);
        assert_that(read.has_value(), "data/partnership/limits.json fits its struct");
        return *read;
    }();
    return limits;
}

}  // namespace utsyn
