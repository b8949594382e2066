#pragma once

#include "organisation/ownership_store.hpp"

namespace utsyn {

struct OwnershipDraft {
    Id<Organisation> owner_id;
    Id<Organisation> owned_id;
};
BOOST_DESCRIBE_STRUCT(OwnershipDraft, (), (owner_id, owned_id))
template <>
inline constexpr auto field_rules<OwnershipDraft> =
    std::array{FieldRule{.field = "owner_id", .about = "The new owner, at or below where you act."},
               FieldRule{.field = "owned_id", .about = "What it owns from today, at or below where you act."}};

}  // namespace utsyn
