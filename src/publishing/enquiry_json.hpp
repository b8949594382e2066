#pragma once

#include "publishing/enquiry.hpp"

namespace utsyn {

/// What the form on the contact page sends.
struct EnquiryDraft {
    EnquiryKind kind{};
    std::optional<Id<ContactPoint>> contact_point_id;
    std::string message;
    std::optional<std::string> name;
    std::optional<std::string> email;
    std::optional<std::string> website;  // no reader sees this field; whoever fills it in is a program
};
BOOST_DESCRIBE_STRUCT(EnquiryDraft, (), (kind, contact_point_id, message, name, email, website))
template <>
inline constexpr auto field_rules<EnquiryDraft> =
    std::array{FieldRule{.field = "message", .min_length = 1, .max_length = 5000},
               FieldRule{.field = "name", .max_length = 200}, FieldRule{.field = "email", .max_length = 320}};

struct EnquiryAnswer {
    std::string answer;
};
BOOST_DESCRIBE_STRUCT(EnquiryAnswer, (), (answer))
template <>
inline constexpr auto field_rules<EnquiryAnswer> =
    std::array{FieldRule{.field = "answer", .min_length = 1, .max_length = 10'000}};

/// An enquiry with its state and who answered.
struct EnquiryView {
    Enquiry enquiry;
    EnquiryState state{};
    std::optional<std::string> answered_by;
};
BOOST_DESCRIBE_STRUCT(EnquiryView, (), (enquiry, state, answered_by))

}  // namespace utsyn
