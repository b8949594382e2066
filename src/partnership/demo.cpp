#include "partnership/demo.hpp"

#include "partnership/agreement_store.hpp"
#include "partnership/demo_directory.hpp"
#include "partnership/partner_store.hpp"
#include "platform/demo_year.hpp"
#include "platform/i18n/messages.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoPartner {
    const char* word;
    const char* school;  // ours, word
    OrganisationKind kind;
    const char* name;
    const char* country;
    const char* town;
    double latitude;
    double longitude;
    const char* language;
    const char* field;
    int contacts_ours;
    int months_since_visit_out;
    int months_since_visit_in;
};

constexpr auto demo_partners = std::to_array<DemoPartner>({
    {"witten", "nordlia", OrganisationKind::school, "Berufskolleg Ruhrhöhe", "DE", "Witten", 51.4436, 7.3526, "de",
     "0714", 2, 23, 11},
    {"nantes", "nordlia", OrganisationKind::school, "Lycée des Trois Rivières", "FR", "Nantes", 47.2173, -1.5534, "fr",
     "0011", 3, 6, 14},
    {"valencia", "nordlia", OrganisationKind::school, "IES Miralmar", "ES", "Valencia", 39.4697, -0.3774, "es", "0011",
     1, 27, 20},
    {"kyoto", "nordlia", OrganisationKind::school, "Kamonishi High School", "JP", "Kyoto", 35.0116, 135.7681, "ja",
     "0011", 2, 10, 22},
    {"utrecht", "nordlia", OrganisationKind::school, "Waterlijn College", "NL", "Utrecht", 52.0908, 5.1222, "nl",
     "0613", 2, 4, 3},
    {"leeds", "fjellheim", OrganisationKind::school, "Fairbrook Sixth Form College", "GB", "Leeds", 53.7965, -1.5478,
     "en", "0011", 2, 9, 9},
    {"sliema", "havna", OrganisationKind::school, "St Elmo Technical College", "MT", "Sliema", 35.9122, 14.5042, "en",
     "0714", 2, 12, 26},
    {"bremen", "sundby", OrganisationKind::school, "Berufsbildende Schule am Deich", "DE", "Bremen", 53.0752, 8.8078,
     "de", "1013", 2, 8, 8},
    {"lille", "sundby", OrganisationKind::company, "Atelier Mécanique Vauban", "FR", "Lille", 50.6330, 3.0586, "fr",
     "0714", 2, 13, 40},
    {"groningen", "bjorkvik", OrganisationKind::school, "Noorderpoort Lyceum", "NL", "Groningen", 53.2192, 6.5667, "nl",
     "0011", 2, 7, 5},
    {"girona", "bjorkvik", OrganisationKind::ngo, "Fundació Mar Oberta", "ES", "Girona", 41.9831, 2.8249, "es", "0011",
     1, 25, 30},
});

struct DemoAgreement {
    const char* word;
    const char* partner;
    AgreementKind kind;
    int starts_in_months;
    int years;
    bool signed_by_us;
    bool signed_by_them;
    int given_notice_months_ago;  // 0: none
    int out_per_year;
    int in_per_year;
    int days;
};

constexpr auto demo_agreements = std::to_array<DemoAgreement>({
    {"witten", "witten", AgreementKind::internship, -27, 5, true, true, 0, 5, 9, 21},
    {"nantes", "nantes", AgreementKind::school_exchange, -15, 5, true, true, 0, 6, 6, 90},
    {"valencia", "valencia", AgreementKind::school_exchange, -56, 5, true, true, 0, 12, 12, 7},
    {"kyoto", "kyoto", AgreementKind::school_exchange, -3, 5, true, true, 0, 4, 4, 90},
    {"utrecht", "utrecht", AgreementKind::school_exchange, 2, 4, true, false, 0, 8, 8, 14},
    {"utrecht_before", "utrecht", AgreementKind::school_exchange, -50, 4, true, true, 0, 6, 6, 14},
    {"leeds", "leeds", AgreementKind::school_exchange, -20, 5, true, true, 5, 4, 4, 30},
    {"sliema", "sliema", AgreementKind::internship, 1, 2, false, false, 0, 6, 0, 28},
    {"bremen", "bremen", AgreementKind::internship, -10, 4, true, true, 0, 10, 10, 28},
    {"lille", "lille", AgreementKind::internship, 3, 3, true, true, 0, 4, 0, 60},
    {"groningen", "groningen", AgreementKind::school_exchange, -30, 5, true, true, 0, 15, 15, 10},
    {"girona", "girona", AgreementKind::framework, -40, 3, true, true, 0, 10, 10, 7},
});

struct DemoSchool {
    const char* word;
    const char* signatory;  // who signs for it, word
};

constexpr auto demo_schools = std::to_array<DemoSchool>({{"nordlia", "head"},
                                                         {"fjellheim", "owner_signatory"},
                                                         {"havna", "owner_signatory"},
                                                         {"sundby", "danish_head"},
                                                         {"bjorkvik", "swedish_head"}});

struct DemoContact {
    const char* school;
    const char* person;  // word, "": someone without an account
    const char* name;
    const char* function;
};

constexpr auto demo_contacts = std::to_array<DemoContact>({
    {"nordlia", "coordinator", "Ingrid Solvang", "internasjonal koordinator"},
    {"nordlia", "teacher", "Guro Lianes", "faglærer"},
    {"nordlia", "", "Signe Kolstad", "avdelingsleder"},
    {"fjellheim", "fjellheim_coordinator", "Ragnhild Moan", "internasjonal koordinator"},
    {"fjellheim", "", "Eirik Sandmo", "faglærer"},
    {"havna", "", "Håkon Ytterdal", "avdelingsleder"},
    {"havna", "", "Bente Kvalsund", "faglærer"},
    {"sundby", "danish_coordinator", "Mette Sundgaard", "international koordinator"},
    {"sundby", "danish_head", "Jens Kirkeby", "rektor"},
    {"bjorkvik", "swedish_coordinator", "Elin Strandqvist", "internationell samordnare"},
    {"bjorkvik", "swedish_head", "Anders Hagelin", "rektor"},
});

/// The first so many of a school's people.
std::vector<DemoContact> contacts_of(std::string_view school, int count) {
    std::vector<DemoContact> contacts;
    for (const auto& contact : demo_contacts)
        if (contact.school == school && static_cast<int>(contacts.size()) < count) contacts.push_back(contact);
    return contacts;
}

constexpr auto foreign_names = std::to_array<const char*>(
    {"Katrin Sommerfeld", "Amélie Garnier", "Lucía Benavent", "Haruka Minami", "Joost van Rijn", "Eleanor Whitcombe"});

void add_partner(DemoYear& year, const DemoPartner& demo, std::size_t position, const Change& change) {
    auto school = year.made<Organisation>(demo.school);
    auto organisation = add_demo_organisation(year, "partner." + std::string{demo.word},
                                              {.kind = demo.kind,
                                               .name = demo.name,
                                               .country = demo.country,
                                               .town = demo.town,
                                               .latitude = demo.latitude,
                                               .longitude = demo.longitude,
                                               .fields = {demo.field},
                                               .languages = {demo.language},
                                               .keeper_id = school});
    PartnerStore partners{year.transaction};
    Partner partner{.id = year.make<Partner>("relation." + std::string{demo.word}),
                    .organisation_id = school,
                    .partner_organisation_id = organisation,
                    .mode = CooperationMode::both,
                    .first_contact_on = year.today.plus_years(-5),
                    .fields = {demo.field}};
    assert_that(partners.add(partner, change).has_value(), "each invented partner is one relation");
    NamedContact theirs{.organisation_id = school,
                        .partner_id = partner.id,
                        .side = Side::theirs,
                        .name = foreign_names[position % foreign_names.size()],
                        .function = "coordinator",
                        .valid_from = partner.first_contact_on};
    theirs.id = Id<NamedContact>::make(year.now);
    partners.add_contact(theirs, change);
    std::string travellers;
    for (const auto& named : contacts_of(demo.school, demo.contacts_ours)) {
        auto ours = theirs;
        ours.id = Id<NamedContact>::make(year.now);
        ours.side = Side::ours;
        if (*named.person) ours.person_id = year.made<Person>(named.person);
        ours.name = named.name;
        ours.function = named.function;
        partners.add_contact(ours, change);
        travellers += (travellers.empty() ? "" : ", ") + ours.name;
    }
    auto add_visit = [&](Direction direction, int months_ago) {
        partners.add_visit({.id = Id<Visit>::make(year.now),
                            .organisation_id = school,
                            .partner_id = partner.id,
                            .direction = direction,
                            .visited_on = year.today.plus_months(-months_ago),
                            .people = direction == Direction::outgoing ? travellers : theirs.name},
                           change);
    };
    add_visit(Direction::outgoing, demo.months_since_visit_out);
    add_visit(Direction::incoming, demo.months_since_visit_in);
}

Agreement agreement_of(DemoYear& year, const DemoAgreement& demo) {
    auto partner = year.made<Partner>("relation." + std::string{demo.partner});
    auto from = Date{year.today.plus_months(demo.starts_in_months)};
    Agreement agreement{
        .id = year.make<Agreement>("agreement." + std::string{demo.word}),
        .partner_id = partner,
        .kind = demo.kind,
        .purpose =
            "Pupils of both schools learn at the partner’s school, and staff plan and assess the stays together.",
        .valid_from = from,
        .valid_to = from.plus_years(demo.years) - Days{1},
        .notice_days = Days{180}};
    agreement.quotas = {{Direction::outgoing, Who::pupils, demo.out_per_year, demo.days, {}}};
    if (demo.in_per_year > 0)
        agreement.quotas.push_back({Direction::incoming, Who::pupils, demo.in_per_year, demo.days, {}});
    agreement.conditions = {
        .costs = "Each school pays its own pupils’ journey; the host arranges school and board.",
        .housing = "Host families chosen and visited by the host school.",
        .insurance = "The sending school insures its pupils against accident, illness and liability.",
        .assessment = "The host school reports on the agreed goals; the sending school assesses.",
        .recognition = "The sending school recognises the stay by the learning agreement."};
    return agreement;
}

/// Who signs for the school of that partner.
Id<Person> signatory_of(DemoYear& year, std::string_view partner) {
    for (const auto& one : demo_partners)
        for (const auto& school : demo_schools)
            if (one.word == partner && school.word == std::string_view{one.school})
                return year.made<Person>(school.signatory);
    assert_that(false, "an invented agreement is one of an invented partner");
    return {};
}

void add_agreement(DemoYear& year, const DemoAgreement& demo, const Change& change) {
    auto agreement = agreement_of(year, demo);
    for (const auto& partner : demo_partners)
        if (partner.word == std::string_view{demo.partner})
            agreement.organisation_id = year.made<Organisation>(partner.school);
    auto signed_on = agreement.valid_from - Days{40};
    if (signed_on > year.today) signed_on = year.today - Days{7};
    if (demo.signed_by_us) agreement.our_signature = OurSignature{signatory_of(year, demo.partner), signed_on};
    if (demo.signed_by_them) agreement.their_signature = TheirSignature{"Dr. Marion Feldkamp", signed_on + Days{4}, {}};
    if (demo.given_notice_months_ago > 0) {
        auto ended = terminate(agreement, year.today.plus_months(-demo.given_notice_months_ago) - Days{60});
        assert_that(ended.has_value(), "the invented notice is possible");
        agreement = *ended;
    }
    AgreementStore{year.transaction}.add(agreement, change);
}

}  // namespace

void fill_partnership_demo(DemoYear& year) {
    Change change{{}, year.now, "created"};
    for (std::size_t i = 0; i < demo_partners.size(); ++i) add_partner(year, demo_partners[i], i, change);
    for (const auto& agreement : demo_agreements) add_agreement(year, agreement, change);
    add_demo_directory(year);
}

}  // namespace utsyn
