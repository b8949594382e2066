#pragma once

#include "funding/rate_book.hpp"
#include "organisation/organisation.hpp"

namespace utsyn {

/// A programme that a generation took over, and what it was for: Comenius, school.
struct FormerProgramme {
    std::string name;
    std::string meaning;  // a field or an activity; "" where it was not one part

    bool operator==(const FormerProgramme&) const = default;
};
BOOST_DESCRIBE_STRUCT(FormerProgramme, (), (name, meaning))

/// A school form that may take part.
struct EligibleForm {
    SchoolForm school_form{};
    Provenance provenance;
};
BOOST_DESCRIBE_STRUCT(EligibleForm, (), (school_form, provenance))

/// Who may take part beside pupils and staff of a school.
enum class OrganisationType {
    school,
    vocational_provider,
    adult_education,
    higher_education,
    school_owner,
    culture_school,
    youth_organisation,
    informal_group,
    sport_club,
    culture_and_leisure,
    ngo,
    company,
    pupil
};
BOOST_DESCRIBE_ENUM(OrganisationType, school, vocational_provider, adult_education, higher_education, school_owner,
                    culture_school, youth_organisation, informal_group, sport_club, culture_and_leisure, ngo, company,
                    pupil)

/// Who may apply, and who only takes part beside an applicant.
enum class EligibleRole { applicant, partner };
BOOST_DESCRIBE_ENUM(EligibleRole, applicant, partner)

/// A type of organisation that may take part; the note says on what condition.
struct EligibleOrganisation {
    OrganisationType organisation{};
    EligibleRole role{};
    Provenance provenance;
};
BOOST_DESCRIBE_STRUCT(EligibleOrganisation, (), (organisation, role, provenance))

/// A programme in one generation; national and Nordic programmes have none.
struct ProgrammeGeneration {
    std::string programme;
    std::string generation;
    std::string owner;  // ISO 3166-1 code of the country, EU, or "" for the Nordic ones
    std::vector<FormerProgramme> former;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to;
    std::vector<EligibleForm> school_forms;
    std::vector<EligibleOrganisation> organisations;
    Provenance provenance;

    bool has_ended(Date today) const { return valid_to && *valid_to < today; }
    bool has_begun(Date today) const { return !valid_from || *valid_from <= today; }
};
BOOST_DESCRIBE_STRUCT(ProgrammeGeneration, (),
                      (programme, generation, owner, former, valid_from, valid_to, school_forms, organisations,
                       provenance))

/// Every programme, by name and generation.
/// Source: data/funding/programmes.csv, programme_school_forms.csv and programme_organisations.csv, whose rows name theirs.
const std::vector<ProgrammeGeneration>& programme_generations();

/// What a rate is about, as the page of a programme groups them.
enum class RateTheme { budget, deadlines, eligibility, formats, limits, journey, stay, costs };
BOOST_DESCRIBE_ENUM(RateTheme, budget, deadlines, eligibility, formats, limits, journey, stay, costs)

/// The theme of a rate's name; nothing for a name that no rule reads.
std::optional<RateTheme> theme_of(std::string_view name);

/// The rates of one name, those that hold before those that contradict them.
struct NamedRatesOfTheme {
    std::string name;
    std::vector<Rate> rates;
};
BOOST_DESCRIBE_STRUCT(NamedRatesOfTheme, (), (name, rates))

struct ThemeOfProgramme {
    RateTheme theme{};
    std::vector<NamedRatesOfTheme> names;
};
BOOST_DESCRIBE_STRUCT(ThemeOfProgramme, (), (theme, names))

/// The rates of a generation by theme, for readers. Country groups, which are a table of their own, are left out. Of rates by
/// call only those of the newest call until `year` are shown.
std::vector<ThemeOfProgramme> themes_of(const RateBook& rates, const ProgrammeGeneration& programme, int year);

}  // namespace utsyn
