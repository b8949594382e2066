#pragma once

#include "organisation/organisation.hpp"

namespace utsyn {

/// The ownership when it no longer holds on `today`. One that began today ends with this day.
Ownership ended_on(Ownership ownership, Date today);

}  // namespace utsyn
