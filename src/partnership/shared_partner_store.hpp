#pragma once

#include "organisation/organisation.hpp"
#include "platform/actor.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A partner that a member lets its umbrella see: which body it is, and no more.
struct SharedPartner {
    Id<Organisation> member_id;
    std::string member_name;
    std::string name;
    OrganisationKind kind{};
    std::string country;
    std::optional<std::string> town;
    std::vector<std::string> fields;
    std::vector<std::string> languages;
};
BOOST_DESCRIBE_STRUCT(SharedPartner, (), (member_id, member_name, name, kind, country, town, fields, languages))

/// All SQL of what umbrellas see of their members' partners.
class SharedPartnerStore {
public:
    explicit SharedPartnerStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Of members today of umbrellas inside the fence, those who share their partners there.
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing shared_partner_listing;

}  // namespace utsyn
