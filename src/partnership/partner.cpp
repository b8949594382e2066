#include "partnership/partner.hpp"

#include <algorithm>

namespace utsyn {

bool is_thinly_anchored(std::span<const NamedContact> contacts, Date today, std::int64_t minimum) {
    auto ours_now = std::count_if(contacts.begin(), contacts.end(), [&](const NamedContact& contact) {
        return contact.side == Side::ours && holds_on(contact.valid_from, contact.valid_to, today);
    });
    return ours_now < minimum;
}

Date next_visit_due(std::span<const Visit> visits, Direction direction, Date since, std::int64_t every_months) {
    Date last = since;
    for (const Visit& visit : visits)
        if (visit.direction == direction) last = std::max(last, visit.visited_on);
    return last.plus_months(static_cast<int>(every_months));
}

}  // namespace utsyn
