#pragma once

#include "platform/actor.hpp"
#include "platform/journal.hpp"
#include "platform/sql/listing.hpp"
#include "publishing/enquiry.hpp"

namespace utsyn {

/// An enquiry for the list of those who answer.
struct EnquiryRow {
    Id<Enquiry> id;
    Version version;
    Id<Organisation> organisation_id;
    std::string organisation_name;
    std::optional<Id<ContactPoint>> contact_point_id;
    EnquiryKind kind{};
    std::string message;
    std::optional<std::string> name;
    std::optional<std::string> email;
    Language language;
    Instant received_at;
    std::optional<std::string> answer;
    std::optional<Instant> answered_at;
    EnquiryState state{};
};
BOOST_DESCRIBE_STRUCT(EnquiryRow, (),
                      (id, version, organisation_id, organisation_name, contact_point_id, kind, message, name, email,
                       language, received_at, answer, answered_at, state))

/// All SQL of enquiries.
class EnquiryStore {
public:
    explicit EnquiryStore(sql::Transaction& transaction) : transaction_{transaction} {}

    /// Problems: not-found, also when it lies outside the fence.
    Outcome<Enquiry> find(Id<Enquiry> id, const Fence& fence);
    Outcome<sql::ListingPage> list(const sql::ListingRequest& request, const Fence& fence);
    /// How many inside the fence wait for an answer, and since when the first.
    std::int64_t count_waiting(const Fence& fence);
    std::optional<Instant> first_waiting(const Fence& fence);

    /// Those within the hour before `now`. Forgets the addresses of older ones.
    RecentEnquiries recent(const std::string& sent_from, Id<Organisation> organisation, Instant now);
    void add(const Enquiry& enquiry, const std::string& sent_from, const Change& change);
    Outcome<void> save(Enquiry& enquiry, const Change& change);

private:
    sql::Transaction& transaction_;
};

extern const sql::Listing enquiry_listing;

}  // namespace utsyn
