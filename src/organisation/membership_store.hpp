#pragma once

#include "organisation/membership.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A membership with the names at both ends.
struct MembershipRow {
    Id<Membership> id;
    Version version;
    Id<Organisation> organisation_id;  // the umbrella
    std::string organisation_name;
    Id<Organisation> member_id;
    std::string member_name;
    OrganisationKind member_kind{};
    std::string member_country;
    std::optional<std::string> member_town;
    std::optional<std::string> unit;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(MembershipRow, (),
                      (id, version, organisation_id, organisation_name, member_id, member_name, member_kind,
                       member_country, member_town, unit, valid_from, valid_to))

/// One thing that a member shares with an umbrella.
struct Share {
    Id<Organisation> member_id;
    Id<Organisation> umbrella_id;
    ShareKind kind{};
};
BOOST_DESCRIBE_STRUCT(Share, (), (member_id, umbrella_id, kind))

/// All SQL of memberships and of what members share.
class MembershipStore {
public:
    explicit MembershipStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// One at an umbrella or of a member inside the fence. Problems: not-found.
    Outcome<Membership> find(Id<Membership> id, const Fence& fence);
    /// One of a member inside the fence: what it shares is the member's choice. Problems: not-found.
    Outcome<Membership> find_as_member(Id<Membership> id, const Fence& fence);
    /// The members of all times of one umbrella, a page at a time.
    Outcome<sql::ListingPage> members_of(Id<Organisation> umbrella, const sql::ListingRequest& request,
                                         const Fence& fence);
    std::vector<MembershipRow> all_members_of(Id<Organisation> umbrella, const Fence& fence);
    /// The memberships of organisations inside the fence.
    std::vector<MembershipRow> memberships_of(const Fence& fence);
    /// Whether the member, or that unit of it, is one already on that day or later.
    bool is_member(const Membership& membership);
    /// One that administers itself, by a number of an official register.
    std::optional<Id<Organisation>> by_number(std::string_view register_name, std::string_view number);

    void add(const Membership& membership, const Change& change);
    Outcome<void> save(const Membership& before, Membership& after, const Change& change);

    std::vector<Share> shares_with(Id<Organisation> umbrella);
    /// Members as a whole, on that day, of umbrellas inside the fence that they let see things of this kind, by name.
    std::vector<Organisation> members_that_share(ShareKind kind, const Fence& fence, Date day);
    std::vector<Share> shares_of(const Fence& fence);
    /// Shares these kinds and no others from now on.
    void share(const Membership& membership, const std::vector<ShareKind>& kinds, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing member_listing;

}  // namespace utsyn
