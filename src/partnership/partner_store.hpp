#pragma once

#include "partnership/partner.hpp"
#include "partnership/portfolio.hpp"
#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"

namespace utsyn {

/// A partner with the facts of the organisation that it is, for registers and maps.
struct PartnerRow {
    Id<Partner> id;
    Id<Organisation> organisation_id;
    Id<Organisation> partner_organisation_id;
    std::string name;
    OrganisationKind kind{};
    std::string country;
    std::optional<std::string> town;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::vector<std::string> fields;
    std::vector<std::string> languages;
    Date first_contact_on;
    std::optional<Date> agreement_valid_to;  // last day of the agreement that is signed by both and ends last
    std::int64_t contacts_ours = 0;          // named on our side today
    std::optional<Date> last_visit_on;
    std::optional<Date> ended_on;
    bool is_near = false;                // in the near region
    std::optional<Kilometres> distance;  // in a straight line from our school
};
BOOST_DESCRIBE_STRUCT(PartnerRow, (),
                      (id, organisation_id, partner_organisation_id, name, kind, country, town, latitude, longitude,
                       fields, languages, first_contact_on, agreement_valid_to, contacts_ours, last_visit_on, ended_on,
                       is_near, distance))

/// All SQL of partners, their named contacts and visits.
class PartnerStore {
public:
    explicit PartnerStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Partner> find(Id<Partner> id, const Fence& fence);
    Outcome<PartnerRow> find_row(Id<Partner> id, const Fence& fence, Date today);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence, Date today);
    /// All that have not ended, for alarms and the year view.
    std::vector<PartnerRow> open_partners(const Fence& fence, Date today);
    /// Where they lie, of all that have not ended.
    std::vector<PortfolioPartner> portfolio(const Fence& fence);

    /// Problems: partner-exists, when an open relation of this organisation to that one is there.
    Outcome<void> add(const Partner& partner, const Change& change);
    Outcome<void> save(const Partner& before, Partner& after, const Change& change);

    std::vector<NamedContact> contacts_of(Id<Partner> partner, const Fence& fence);
    Outcome<NamedContact> find_contact(Id<NamedContact> id, const Fence& fence);
    void add_contact(const NamedContact& contact, const Change& change);
    Outcome<void> save_contact(const NamedContact& before, NamedContact& after, const Change& change);
    /// The contacts of ours that a person is today, for hand-over.
    std::vector<NamedContact> contacts_named(Id<Person> person, const Fence& fence, Date today);

    std::vector<Visit> visits_of(Id<Partner> partner, const Fence& fence);
    std::vector<Visit> visits(const Fence& fence);
    void add_visit(const Visit& visit, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing partner_listing;

}  // namespace utsyn
