#include "app/grant_text.hpp"

namespace utsyn {

std::string amount_text(const ToldAmount& told) {
    return text_of(told) + ' ' + told.currency;
}

std::string total_text(const ToldGrant& grant, const Answer& terminal) {
    const bool is_known_later = grant.lines.empty() && !grant.not_known.empty();
    return is_known_later ? terminal.text("grant.total.not_known") : amount_text(*grant.total);
}

}  // namespace utsyn
