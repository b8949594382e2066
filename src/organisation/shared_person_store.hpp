#pragma once

#include "organisation/person.hpp"
#include "platform/actor.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A role of someone on a member's staff that the member lets its umbrella see.
struct SharedPerson {
    Id<Organisation> member_id;
    std::string member_name;
    std::string name;
    std::optional<std::string> email;
    RoleKind role{};
};
BOOST_DESCRIBE_STRUCT(SharedPerson, (), (member_id, member_name, name, email, role))

/// All SQL of what umbrellas see of their members' people.
class SharedPersonStore {
public:
    explicit SharedPersonStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Of members today of umbrellas inside the fence, those who share their persons there: staff with a role today.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing shared_person_listing;

}  // namespace utsyn
