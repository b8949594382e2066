#include "organisation/invitation.hpp"

namespace utsyn {

bool is_open(const Invitation& invitation, Instant now) {
    return !invitation.accepted_at && !invitation.withdrawn_at && now < invitation.expires_at;
}

}  // namespace utsyn
