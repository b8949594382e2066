#pragma once

#include "organisation/invitation.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// An invitation with the name of where the role is.
struct InvitationRow {
    Id<Invitation> id;
    Id<Organisation> role_at_id;
    std::string organisation_name;
    RoleKind role{};
    std::string name;
    std::string email;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(InvitationRow, (), (id, role_at_id, organisation_name, role, name, email, expires_at))

/// All SQL of invitations. Their tokens are known by hash only: one for the link that is shown, one for the mailed link.
class InvitationStore {
public:
    explicit InvitationStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Invitation> find(Id<Invitation> id, const Fence& fence);
    /// The open one that a link names. Problems: not-found.
    Outcome<Invitation> find_open(std::string_view token, Instant now);
    /// Those inside the fence that may still be accepted, the next to expire first.
    std::vector<InvitationRow> list_open(const Fence& fence, Instant now);

    void add(const Invitation& invitation, std::string_view token, const Change& change);
    /// The mailed link's token, in place of an earlier one.
    void set_mailed_token(Id<Invitation> id, std::string_view token);
    Outcome<void> save(const Invitation& before, Invitation& after, const Change& change);

private:
    sql::Transaction& transaction_;
};

}  // namespace utsyn
