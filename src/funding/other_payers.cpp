#include "funding/other_payers.hpp"

#include "funding/country_area.hpp"
#include "platform/geography/countries.hpp"

#include <algorithm>

namespace utsyn {
namespace {

bool lies_where(MeansWhere where, const std::string& country) {
    const auto* found = country_of(country);
    const bool is_programme_country = found && found->programme_country;
    switch (where) {
        case MeansWhere::any: return true;
        case MeansWhere::programme_country: return is_programme_country;
        case MeansWhere::outside: return !is_programme_country;
        case MeansWhere::nordic_baltic:
            return lies_in(country, CountryArea::nordic) || lies_in(country, CountryArea::baltic);
    }
    return false;
}

bool takes(WhoTakesPart who, const GrantCase& stay) {
    if (who == WhoTakesPart::both) return true;
    return (who == WhoTakesPart::pupils) == (stay.pupils > 0);
}

/// Whether no length, number or paper would make the programme pay.
bool is_final(GrantRefusal reason) {
    using enum GrantRefusal;
    constexpr std::array others{no_rates_for_call_year, activity_not_in_programme, never_paid, sender_not_in_programme,
                                same_country};
    return is_about_country(reason) || std::ranges::find(others, reason) != others.end();
}

bool may_pay(GrantCase stay, const FundingWay& way, const RateBook& book) {
    if (!takes(way.who, stay)) return false;
    stay.programme = way.programme;
    stay.activity = way.activity;
    stay.agency = stay.from_country;
    stay.call_year = newest_call_year(stay, book, stay.call_year);
    const auto granted = grant(stay, book);
    return std::ranges::none_of(granted.not_eligible, is_final, &NotEligible::reason);
}

}  // namespace

bool is_about_country(GrantRefusal reason) {
    using enum GrantRefusal;
    constexpr std::array countries{country_without_group, country_not_in_programme, country_inside_region,
                                   country_advised_against};
    return std::ranges::find(countries, reason) != countries.end();
}

std::vector<OtherMeansRow> means_for(std::optional<SchoolForm> form, const std::string& to_country) {
    std::vector<OtherMeansRow> found;
    for (const auto& row : other_means()) {
        const bool fits_form =
            row.school_forms.empty() || (form && std::ranges::find(row.school_forms, *form) != row.school_forms.end());
        if (fits_form && lies_where(row.where, to_country)) found.push_back(row);
    }
    return found;
}

OtherPayers other_payers(const GrantCase& stay, const RateBook& book) {
    OtherPayers payers;
    for (const auto& way : funding_ways()) {
        const bool is_known = std::ranges::find(payers.programmes, way.programme) != payers.programmes.end();
        if (!is_known && way.programme != stay.programme && may_pay(stay, way, book))
            payers.programmes.push_back(way.programme);
    }
    const bool is_vocational = stay.programme == GrantProgramme::erasmus_vet;
    payers.means = means_for(is_vocational ? SchoolForm::vocational : stay.school_form, stay.to_country);
    return payers;
}

}  // namespace utsyn
