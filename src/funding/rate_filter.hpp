#pragma once

#include "platform/shape.hpp"

namespace utsyn {

// The words by which the register of rates is filtered.

/// The fields of education of Erasmus+.
enum class RateField { school, vet, adult, youth };
BOOST_DESCRIBE_ENUM(RateField, school, vet, adult, youth)

enum class CertaintyFilter { unverified, official, second_hand, derived, unsourced };
BOOST_DESCRIBE_ENUM(CertaintyFilter, unverified, official, second_hand, derived, unsourced)

/// Whose row it is: as the program ships it, or of this installation.
enum class RateOrigin { release, installation };
BOOST_DESCRIBE_ENUM(RateOrigin, release, installation)

enum class ConflictFilter { yes, no };
BOOST_DESCRIBE_ENUM(ConflictFilter, yes, no)

}  // namespace utsyn
