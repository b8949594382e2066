#include "funding/grant.hpp"

#include "funding/grant_rules.hpp"

#include <array>

namespace utsyn {
namespace {

struct ProgrammeRules {
    std::string_view programme;
    std::string_view field;
    std::string_view dated_by;  // the rate whose rows say for which calls there are rates
    Grant (*rules)(const GrantCase&, const RateScope&);
};

/// By GrantProgramme.
constexpr std::array rules_of{ProgrammeRules{"erasmus", "school", "travel_standard", erasmus_grant},
                              ProgrammeRules{"erasmus", "vet", "travel_standard", erasmus_grant},
                              ProgrammeRules{"nordplus_junior", "", "travel_by_area", nordplus_grant},
                              ProgrammeRules{"atlas", "", "grant_per_participant", atlas_grant},
                              ProgrammeRules{"lanekassen", "", "living_away_grant", lanekassen_grant},
                              ProgrammeRules{"opu", "vet", "refund_most", opu_grant}};

const ProgrammeRules& rules_for(const GrantCase& stay) {
    return rules_of.at(static_cast<std::size_t>(stay.programme));
}

}  // namespace

RateScope scope_of(const GrantCase& stay, const RateBook& book) {
    const auto& of = rules_for(stay);
    return {book,
            {.programme = of.programme,
             .field = of.field,
             .activity = word(stay.activity),
             .agency = stay.agency,
             .call_year = stay.call_year}};
}

Grant grant(const GrantCase& stay, const RateBook& book) {
    return rules_for(stay).rules(stay, scope_of(stay, book));
}

int newest_call_year(const GrantCase& stay, const RateBook& book, int year) {
    const auto& of = rules_for(stay);
    return book.newest_call_year(of.programme, of.dated_by, year).value_or(year);
}

}  // namespace utsyn
