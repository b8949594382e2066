#include "organisation/demo.hpp"

#include "organisation/groups_demo.hpp"
#include "organisation/organisation_store.hpp"
#include "organisation/ownership_store.hpp"
#include "organisation/password.hpp"
#include "organisation/person_store.hpp"
#include "platform/demo_year.hpp"
#include "platform/i18n/messages.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoOrganisation {
    const char* word;
    OrganisationKind kind;
    const char* name;
    const char* country;
    const char* town;
    double latitude;
    double longitude;
    const char* owner;  // word, "" for none
    std::vector<SchoolForm> school_forms;
    std::vector<std::string> fields;
};

std::vector<DemoOrganisation> demo_organisations() {
    using enum OrganisationKind;
    using enum SchoolForm;
    return {
        {"county", county, "Nordlia fylkeskommune", "NO", "Trondheim", 63.4305, 10.3951, "", {}, {}},
        {"nordlia",
         school,
         "Nordlia videregående skole",
         "NO",
         "Trondheim",
         63.4305,
         10.3951,
         "county",
         {upper_secondary, vocational},
         {"0011", "0714", "0613"}},
        {"fjellheim",
         school,
         "Fjellheim videregående skole",
         "NO",
         "Røros",
         62.5747,
         11.3842,
         "county",
         {upper_secondary},
         {"0011", "0811"}},
        {"havna",
         school,
         "Havna videregående skole",
         "NO",
         "Kristiansund",
         63.1103,
         7.7279,
         "county",
         {upper_secondary, vocational},
         {"0716", "0831"}},
        {"campus", campus, "Campus Sundby", "DK", "Svendborg", 55.0598, 10.6068, "", {}, {}},
        {"sundby",
         school,
         "Sundby Erhvervsskole",
         "DK",
         "Svendborg",
         55.0598,
         10.6068,
         "",
         {vocational},
         {"0714", "1013", "0732"}},
        {"network", network, "Nordlia internasjonale nettverk", "NO", "Trondheim", 63.4305, 10.3951, "county", {}, {}},
        {"sundby_municipality", municipality, "Sundby Kommune", "DK", "Svendborg", 55.0598, 10.6068, "", {}, {}},
        {"business_school",
         school,
         "Sundby Handelsgymnasium",
         "DK",
         "Svendborg",
         55.0598,
         10.6068,
         "",
         {vocational},
         {"0410"}},
        {"academy", school, "Øhavets Erhvervsakademi", "DK", "Odense", 55.4038, 10.4024, "", {higher}, {"0413"}},
        {"production_school",
         school,
         "Produktionsskolen Nørremark",
         "DK",
         "Svendborg",
         55.0598,
         10.6068,
         "",
         {vocational},
         {"0722"}},
        {"university", school, "Fynshav Universitet", "DK", "Odense", 55.4038, 10.4024, "", {higher}, {"0231"}},
        {"gymnasium", school, "Sundby Gymnasium", "DK", "Svendborg", 55.0598, 10.6068, "", {upper_secondary}, {"0011"}},
        {"municipality", municipality, "Björkviks kommun", "SE", "Kalmar", 56.6634, 16.3568, "", {}, {}},
        {"bjorkvik",
         school,
         "Björkviks gymnasieskola",
         "SE",
         "Kalmar",
         56.6634,
         16.3568,
         "municipality",
         {upper_secondary},
         {"0011", "0613"}},
        {"ekdala",
         school,
         "Ekdala yrkesgymnasium",
         "SE",
         "Västervik",
         57.7584,
         16.6373,
         "municipality",
         {vocational},
         {"0732", "1015"}},
    };
}

struct DemoPerson {
    const char* word;
    const char* name;
    const char* email;
    const char* language;
    RoleKind role;
    const char* at;
};

constexpr auto demo_people = std::to_array<DemoPerson>({
    {"coordinator", "Ingrid Solvang", "koordinator@nordlia.example", "nb", RoleKind::coordinator, "nordlia"},
    {"head", "Per Aunemo", "rektor@nordlia.example", "nb", RoleKind::head, "nordlia"},
    {"teacher", "Guro Lianes", "laerer@nordlia.example", "nb", RoleKind::teacher, "nordlia"},
    {"pupil", "Sara Lindmo", "elev@nordlia.example", "nb", RoleKind::pupil, "nordlia"},
    {"administrator", "Odd Brekkhus", "administrator@nordlia.example", "nb", RoleKind::administrator, "county"},
    {"owner_coordinator", "Torunn Egge", "fylke@nordlia.example", "nb", RoleKind::owner_coordinator, "county"},
    {"owner_signatory", "Magne Stavdal", "fylkesdirektor@nordlia.example", "nb", RoleKind::owner_signatory, "county"},
    {"fjellheim_coordinator", "Ragnhild Moan", "koordinator@fjellheim.example", "nb", RoleKind::coordinator,
     "fjellheim"},
    {"danish_coordinator", "Mette Sundgaard", "koordinator@sundby.example", "da", RoleKind::coordinator, "sundby"},
    {"danish_head", "Jens Kirkeby", "rektor@sundby.example", "da", RoleKind::head, "sundby"},
    {"campus_lead", "Lone Havgaard", "tovholder@campus-sundby.example", "da", RoleKind::network_lead, "campus"},
    {"swedish_coordinator", "Elin Strandqvist", "internationellt@bjorkvik.example", "sv", RoleKind::coordinator,
     "bjorkvik"},
    {"swedish_head", "Anders Hagelin", "rektor@bjorkvik.example", "sv", RoleKind::head, "bjorkvik"},
});

Organisation organisation_of(DemoYear& year, const DemoOrganisation& demo) {
    auto language = demo.country == std::string_view{"DK"}   ? "da"
                    : demo.country == std::string_view{"SE"} ? "sv"
                                                             : "nb";
    return {.id = year.make<Organisation>(demo.word),
            .kind = demo.kind,
            .name = demo.name,
            .sort_key = i18n::sort_key(demo.name, *Language::parse(language)),
            .country = demo.country,
            .town = demo.town,
            .latitude = demo.latitude,
            .longitude = demo.longitude,
            .school_forms = demo.school_forms,
            .fields = demo.fields,
            .languages = {language}};
}

void add_organisations(DemoYear& year, const Change& change) {
    OrganisationStore organisations{year.transaction};
    for (const auto& demo : demo_organisations()) {
        organisations.add(organisation_of(year, demo), change);
        if (!*demo.owner) continue;
        auto owned = OwnershipStore{year.transaction}.add({Id<Ownership>::make(year.now),
                                                           year.made<Organisation>(demo.owner),
                                                           year.made<Organisation>(demo.word),
                                                           year.today.plus_years(-6),
                                                           {}});
        assert_that(owned.has_value(), "the invented owners form a tree");
    }
}

void add_people(DemoYear& year, const Change& change) {
    PersonStore people{year.transaction};
    auto password_hash = hash_password(demo_password);
    for (const auto& demo : demo_people) {
        auto language = *Language::parse(demo.language);
        Person person{.id = year.make<Person>(demo.word),
                      .name = demo.name,
                      .sort_key = i18n::sort_key(demo.name, language),
                      .email = demo.email,
                      .language = language,
                      .password_hash = password_hash,
                      .demo = true};
        if (demo.role == RoleKind::pupil) person.born_on = year.today.plus_years(-16) - Days{90};
        auto organisation = year.made<Organisation>(demo.at);
        assert_that(people.add(person, organisation, change).has_value(), "the invented addresses differ");
        people.add_role({.id = Id<Role>::make(year.now),
                         .organisation_id = organisation,
                         .person_id = person.id,
                         .kind = demo.role,
                         .valid_from = year.today.plus_years(-2)},
                        change);
    }
}

}  // namespace

void fill_organisation_demo(DemoYear& year) {
    Change change{{}, year.now, "created"};
    add_organisations(year, change);
    add_people(year, change);
    add_demo_groups(year, change);
}

Id<Organisation> add_demo_organisation(DemoYear& year, const std::string& word, Organisation organisation) {
    organisation.id = year.make<Organisation>(word);
    organisation.sort_key = i18n::sort_key(organisation.name, *Language::parse("nb"));
    OrganisationStore{year.transaction}.add(organisation, {{}, year.now, "created"});
    return organisation.id;
}

Id<Person> add_demo_person(DemoYear& year, const std::string& word, Person person, RoleKind role, Id<Organisation> at) {
    person.id = year.make<Person>(word);
    person.sort_key = i18n::sort_key(person.name, person.language);
    Change change{{}, year.now, "created"};
    PersonStore people{year.transaction};
    assert_that(people.add(person, at, change).has_value(), "the invented addresses differ");
    people.add_role({.id = Id<Role>::make(year.now),
                     .organisation_id = at,
                     .person_id = person.id,
                     .kind = role,
                     .valid_from = year.today.plus_years(-2)},
                    change);
    return person.id;
}

}  // namespace utsyn
