#pragma once

#include "platform/date.hpp"

#include <optional>

namespace utsyn {

/// What time it is. A fixed day may be given, for demo databases and tests: instants then run on from its morning.
class Clock {
public:
    Clock() = default;
    explicit Clock(std::optional<Date> fixed_day) : fixed_day_{fixed_day} {}

    Instant now() const;
    /// The day in the Nordic mainland's time zone (Europe/Oslo rules: UTC+1, +2 in EU summer time).
    Date today() const;

private:
    std::optional<Date> fixed_day_;
};

/// The calendar day of an instant by Central European time.
Date nordic_day(Instant at);

}  // namespace utsyn
