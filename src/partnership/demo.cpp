#include "partnership/demo.hpp"

#include "partnership/agreement_store.hpp"
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

constexpr auto contact_names =
    std::to_array<const char*>({"Ingrid Solvang", "Guro Lianes", "Håkon Ytterdal", "Signe Kolstad"});
constexpr auto contact_functions =
    std::to_array<const char*>({"internasjonal koordinator", "faglærer", "avdelingsleder"});
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
    auto add_contact = [&](Side side, const char* name, const char* function) {
        partners.add_contact({.id = Id<NamedContact>::make(year.now),
                              .organisation_id = school,
                              .partner_id = partner.id,
                              .side = side,
                              .name = name,
                              .function = function,
                              .valid_from = partner.first_contact_on},
                             change);
    };
    for (int i = 0; i < demo.contacts_ours; ++i)
        add_contact(Side::ours, contact_names[static_cast<std::size_t>(i)],
                    contact_functions[static_cast<std::size_t>(i)]);
    add_contact(Side::theirs, foreign_names[position % foreign_names.size()], "coordinator");
    auto add_visit = [&](Direction direction, int months_ago) {
        partners.add_visit(
            {.id = Id<Visit>::make(year.now),
             .organisation_id = school,
             .partner_id = partner.id,
             .direction = direction,
             .visited_on = year.today.plus_months(-months_ago),
             .people = direction == Direction::outgoing ? "Ingrid Solvang, Guro Lianes"
                                                        : foreign_names[position % foreign_names.size()]},
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

void add_agreement(DemoYear& year, const DemoAgreement& demo, const Change& change) {
    auto agreement = agreement_of(year, demo);
    for (const auto& partner : demo_partners)
        if (partner.word == std::string_view{demo.partner})
            agreement.organisation_id = year.made<Organisation>(partner.school);
    auto signed_on = agreement.valid_from - Days{40};
    if (signed_on > year.today) signed_on = year.today - Days{7};
    if (demo.signed_by_us) agreement.our_signature = OurSignature{year.made<Person>("head"), signed_on};
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
}

}  // namespace utsyn
