#include "publishing/limits.hpp"

#include "platform/embedded.hpp"
#include "platform/json/json.hpp"

namespace utsyn {

const PublishingLimits& publishing_limits() {
    static const PublishingLimits limits = [] {
        auto file = embedded_file("data/publishing/limits.json");
        assert_that(file.has_value(), "data/publishing/limits.json is inside the program");
        auto read = json::from_json<PublishingLimits>(*file);
        assert_that(read.has_value(), "data/publishing/limits.json fits its struct");
        return *read;
    }();
    return limits;
}

}  // namespace utsyn
