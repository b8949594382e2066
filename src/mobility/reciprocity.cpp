#include "mobility/reciprocity.hpp"

#include <map>

namespace utsyn {
namespace {

std::optional<std::int64_t> quota_for(std::span<const Quota> quotas, Direction direction, Who who) {
    std::optional<std::int64_t> places;
    for (const Quota& quota : quotas)
        if (quota.direction == direction && quota.who == who) places = places.value_or(0) + quota.per_year;
    return places;
}

}  // namespace

Balance balance_of(std::int64_t sent, std::int64_t received, std::int64_t tolerance, const MobilityLimits& limits) {
    if (received == 0 && sent >= limits.one_sided_from) return Balance::only_sends;
    if (sent == 0 && received >= limits.one_sided_from) return Balance::only_receives;
    if (sent - received > tolerance) return Balance::sends_more;
    return received - sent > tolerance ? Balance::receives_more : Balance::balanced;
}

std::vector<ReciprocityLine> reciprocity_lines(std::span<const Stay> stays, std::span<const Quota> quotas, Date today,
                                               const MobilityLimits& limits) {
    std::map<std::pair<Date, Who>, ReciprocityLine> lines;
    for (const Stay& stay : stays) {
        if (stay.starts_on > today) continue;
        auto year = school_year_of(stay.starts_on, limits);
        auto& line = lines[{year.first_day, stay.who}];
        line.year = to_string(year);
        line.first_day = year.first_day;
        line.who = stay.who;
        auto& traffic = stay.direction == Direction::outgoing ? line.sent : line.received;
        ++traffic.heads;
        traffic.days += days_of(stay).count();
    }
    std::vector<ReciprocityLine> latest_first;
    for (auto& [key, line] : lines) {
        line.sent.quota = quota_for(quotas, Direction::outgoing, line.who);
        line.received.quota = quota_for(quotas, Direction::incoming, line.who);
        auto before = latest_first.begin();
        while (before != latest_first.end() && before->first_day == line.first_day) ++before;
        latest_first.insert(before, line);
    }
    return latest_first;
}

}  // namespace utsyn
