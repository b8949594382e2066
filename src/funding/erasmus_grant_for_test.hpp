#pragma once

#include "funding/grant.hpp"

namespace utsyn {

/// A member of staff of an accredited school in Iceland who goes to Germany to see how others work.
GrantCase of_staff(int days);
/// The same trip with pupils, and staff who accompany them.
GrantCase of_pupils(GrantActivity activity, int days, int pupils, int staff);

/// By the rates inside the program.
Grant granted(const GrantCase& stay);
/// What lines of a kind bring, the upper end.
std::int64_t sum_of(const Grant& given, GrantKind kind);
std::vector<GrantRefusal> reasons(const GrantCase& stay);

using Reasons = std::vector<GrantRefusal>;

}  // namespace utsyn
