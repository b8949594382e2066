#include "platform/clock.hpp"

namespace utsyn {
namespace {

/// 01:00 UTC on the last Sunday of the month: when EU summer time begins (March) and ends (October).
Instant last_sunday_of(int year, unsigned month) {
    std::chrono::sys_days sunday{std::chrono::year{year} / std::chrono::month{month} /
                                 std::chrono::Sunday[std::chrono::last]};
    return Instant{sunday + std::chrono::hours{1}};
}

}  // namespace

Date nordic_day(Instant at) {
    int year = at.date().year();
    bool summer = at >= last_sunday_of(year, 3) && at < last_sunday_of(year, 10);
    return (at + std::chrono::hours{summer ? 2 : 1}).date();
}

Instant Clock::now() const {
    if (start_)
        return *start_ + std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started_);
    auto real = Instant{std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())};
    if (!fixed_day_) return real;
    auto on_fixed_day = real + (*fixed_day_ - nordic_day(real));
    // An hour at the edge of a day may fall outside it where one day has summer time and the other has not.
    auto day = nordic_day(on_fixed_day);
    if (day == *fixed_day_) return on_fixed_day;
    return on_fixed_day + std::chrono::hours{day < *fixed_day_ ? 1 : -1};
}

Date Clock::today() const {
    return fixed_day_ ? *fixed_day_ : nordic_day(now());
}

}  // namespace utsyn
