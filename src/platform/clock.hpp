#pragma once

#include "platform/date.hpp"

#include <chrono>
#include <optional>

namespace utsyn {

/// What time it is. A demo database may live on a fixed day, with the real time of day; a test gives the instant from
/// which time runs on, so that nothing depends on when it is run.
class Clock {
public:
    Clock() = default;
    explicit Clock(std::optional<Date> fixed_day) : fixed_day_{fixed_day} {}
    explicit Clock(Instant start) : start_{start} {}

    Instant now() const;
    /// The day in the Nordic mainland's time zone (Europe/Oslo rules: UTC+1, +2 in EU summer time).
    Date today() const;

private:
    std::optional<Date> fixed_day_;
    std::optional<Instant> start_;
    std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
};

/// The calendar day of an instant by Central European time.
Date nordic_day(Instant at);

}  // namespace utsyn
