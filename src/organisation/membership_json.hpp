#pragma once

#include "organisation/membership_store.hpp"

namespace utsyn {

/// A membership with what the member shares.
struct MembershipView {
    MembershipRow membership;
    std::vector<ShareKind> shares;
};
BOOST_DESCRIBE_STRUCT(MembershipView, (), (membership, shares))

/// A number by which an organisation that administers itself is found.
struct MemberNumber {
    std::string register_name;
    std::string number;
};
BOOST_DESCRIBE_STRUCT(MemberNumber, (), (register_name, number))

struct MembershipDraft {
    std::optional<Id<Organisation>> organisation_id;
    std::optional<Id<Organisation>> member_id;
    std::optional<MemberNumber> official_number;
    std::optional<std::string> unit;
    Date valid_from;
    std::optional<Date> valid_to;
};
BOOST_DESCRIBE_STRUCT(MembershipDraft, (), (organisation_id, member_id, official_number, unit, valid_from, valid_to))
template <>
inline constexpr auto field_rules<MembershipDraft> = std::array{
    FieldRule{.field = "organisation_id", .about = "The campus or network; where you act if left out."},
    FieldRule{.field = "member_id", .about = "The member, from your directory."},
    FieldRule{.field = "official_number", .about = "Or the member by its number, when it administers itself."},
    FieldRule{
        .field = "unit", .min_length = 1, .max_length = 200, .about = "A department, when it alone is the member."},
};

struct MembershipEnding {
    Date valid_to;
};
BOOST_DESCRIBE_STRUCT(MembershipEnding, (), (valid_to))

struct ShareChoice {
    std::vector<ShareKind> shares;
};
BOOST_DESCRIBE_STRUCT(ShareChoice, (), (shares))
template <>
inline constexpr auto field_rules<ShareChoice> =
    std::array{FieldRule{.field = "shares", .max_items = 3, .about = "What the umbrella may see of the member."}};

}  // namespace utsyn
