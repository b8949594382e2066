#pragma once

#include "app/answer.hpp"
#include "funding/grant_told.hpp"

namespace utsyn {

/// "1234.50 EUR", or both ends.
std::string amount_text(const ToldAmount& told);

/// What a grant that pays comes to, or that only the bills will tell.
std::string total_text(const ToldGrant& grant, const Answer& terminal);

}  // namespace utsyn
