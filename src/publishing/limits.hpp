#pragma once

#include "platform/shape.hpp"

namespace utsyn {

/// How much the box for questions takes.
struct PublishingLimits {
    std::string source;
    std::string note;
    Date valid_from;
    std::string certainty;
    std::int64_t enquiries_an_hour_from_one_address = 0;
    std::int64_t enquiries_an_hour_to_one_organisation = 0;
};
BOOST_DESCRIBE_STRUCT(PublishingLimits, (),
                      (source, note, valid_from, certainty, enquiries_an_hour_from_one_address,
                       enquiries_an_hour_to_one_organisation))

/// Those of the program's data files.
const PublishingLimits& publishing_limits();

}  // namespace utsyn
