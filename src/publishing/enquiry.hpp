#pragma once

#include "organisation/person.hpp"
#include "platform/outcome.hpp"
#include "publishing/limits.hpp"

namespace utsyn {

struct ContactPoint;

enum class EnquiryKind { question, comment, idea };
BOOST_DESCRIBE_ENUM(EnquiryKind, question, comment, idea)

enum class EnquiryState { received, answered };
BOOST_DESCRIBE_ENUM(EnquiryState, received, answered)

/// What somebody from outside wants to know or to say. Name and address are hers to give.
struct Enquiry {
    Id<Enquiry> id;
    Version version;
    Id<Organisation> organisation_id;
    std::optional<Id<ContactPoint>> contact_point_id;  // whom it is for; none: whoever looks first
    EnquiryKind kind{};
    std::string message;
    std::optional<std::string> name;
    std::optional<std::string> email;
    Language language;
    Instant received_at;
    std::optional<std::string> answer;
    std::optional<Id<Person>> answered_by_id;
    std::optional<Instant> answered_at;
};
BOOST_DESCRIBE_STRUCT(Enquiry, (),
                      (id, version, organisation_id, contact_point_id, kind, message, name, email, language,
                       received_at, answer, answered_by_id, answered_at))

EnquiryState state_of(const Enquiry& enquiry);

/// Problems: enquiry-answered.
Outcome<Enquiry> answer(Enquiry enquiry, std::string words, Id<Person> by, Instant at);

/// How many enquiries have come within the last hour.
struct RecentEnquiries {
    std::int64_t from_address = 0;
    std::int64_t to_organisation = 0;
};

/// Whether the box takes one more. Problems: too-many-attempts.
Outcome<void> check_room(const RecentEnquiries& recent, const PublishingLimits& limits);

/// Whether the text has the form of an e-mail address: something on both sides of one @, no white space.
bool looks_like_email(std::string_view text);

}  // namespace utsyn
