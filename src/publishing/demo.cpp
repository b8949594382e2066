#include "publishing/demo.hpp"

#include "platform/demo_year.hpp"
#include "publishing/contact_point_store.hpp"
#include "publishing/enquiry_store.hpp"
#include "publishing/publication_store.hpp"
#include "publishing/publicity_consent_store.hpp"

#include <array>

namespace utsyn {
namespace {

struct DemoPublication {
    const char* organisation;  // word
    const char* slug;
    bool offers;
    std::vector<std::pair<const char*, const char*>> introduction;
};

std::vector<DemoPublication> demo_publications() {
    return {
        {"county",
         "nordlia-fylke",
         false,
         {{"nb",
           "Nordlia fylkeskommune vil at hver elev skal få møte en annen skole i et annet land. Her ser du hvem "
           "skolene våre samarbeider med."},
          {"en",
           "Nordlia County wants every pupil to meet another school in another country. Here you see whom our schools "
           "work with."}}},
        {"nordlia",
         "nordlia",
         true,
         {{"nb",
           "Hos oss kan du ta en del av opplæringen ute: i Witten, Nantes, Kyoto og flere steder. Elever herfra og "
           "derfra bytter plass, og lærerne planlegger sammen.\n\nVi reiser med tog der det går."},
          {"da",
           "Hos os kan du tage en del af din uddannelse ude: i Witten, Nantes, Kyoto og flere steder. Elever herfra og "
           "derfra bytter plads, og lærerne planlægger sammen.\n\nVi rejser med tog, hvor det går."},
          {"sv",
           "Hos oss kan du göra en del av utbildningen utomlands: i Witten, Nantes, Kyoto och på fler platser. Elever "
           "härifrån och därifrån byter plats, och lärarna planerar tillsammans.\n\nVi reser med tåg där det går."},
          {"en",
           "With us you can do part of your education away: in Witten, Nantes, Kyoto and more places. Pupils from here "
           "and there change places, and the teachers plan together.\n\nWe go by train wherever we can."}}},
        {"fjellheim", "fjellheim", true, {{"nb", "En liten skole på fjellet med store vinduer ut mot verden."}}},
        {"sundby",
         "sundby",
         true,
         {{"da",
           "Som elev hos os kan du komme i praktik i Bremen og Lille. Du lærer faget på en anden måde og kommer hjem "
           "med venner i et andet land."},
          {"en",
           "As a pupil of ours you can do an internship in Bremen or Lille. You learn your trade another way and come "
           "home with friends in another country."}}},
        {"bjorkvik",
         "bjorkvik",
         true,
         {{"sv",
           "Varje vår åker en klass till Groningen och varje höst kommer en klass därifrån hit. Du bor i värdfamilj "
           "och arbetar i grupper över gränsen."},
          {"en",
           "Every spring one class goes to Groningen, and every autumn one comes from there. You stay with a host "
           "family and work in groups across the border."}}},
    };
}

Publication publication_of(DemoYear& year, const DemoPublication& demo) {
    Publication publication{.id = Id<Publication>::make(year.now),
                            .organisation_id = year.made<Organisation>(demo.organisation),
                            .slug = demo.slug,
                            .offers = demo.offers,
                            .published_on = year.today.plus_months(-7)};
    for (const auto& [language, text] : demo.introduction)
        publication.introduction.push_back({*Language::parse(language), text});
    return publication;
}

struct DemoContactPoint {
    const char* organisation;
    const char* person;
    bool names_herself;
    const char* email;
    std::vector<std::pair<const char*, const char*>> function;
};

std::vector<DemoContactPoint> demo_contact_points() {
    return {
        {"nordlia",
         "coordinator",
         true,
         "internasjonalt@nordlia.example",
         {{"nb", "Internasjonal koordinator"},
          {"da", "International koordinator"},
          {"sv", "Internationaliseringsansvarig"},
          {"en", "International coordinator"}}},
        {"nordlia",
         "head",
         false,
         "rektor@nordlia.example",
         {{"nb", "Rektor"}, {"da", "Rektor"}, {"sv", "Rektor"}, {"en", "Head teacher"}}},
        {"county",
         "owner_coordinator",
         false,
         "internasjonalt@nordlia-fylke.example",
         {{"nb", "Fylkets internasjonale koordinator"}, {"en", "International coordinator of the county"}}},
        {"sundby",
         "danish_coordinator",
         true,
         "international@sundby.example",
         {{"da", "International koordinator"}, {"en", "International coordinator"}}},
        {"bjorkvik",
         "swedish_coordinator",
         false,
         "utbyte@bjorkvik.example",
         {{"sv", "Internationaliseringsansvarig"}, {"en", "International coordinator"}}},
    };
}

void add_contact_point(DemoYear& year, const DemoContactPoint& demo) {
    ContactPoint contact_point{.id = Id<ContactPoint>::make(year.now),
                               .organisation_id = year.made<Organisation>(demo.organisation),
                               .person_id = year.made<Person>(demo.person),
                               .email = demo.email,
                               .valid_from = year.today.plus_months(-7)};
    for (const auto& [language, text] : demo.function)
        contact_point.function.push_back({*Language::parse(language), text});
    ContactPointStore{year.transaction}.add(contact_point, {{}, year.now, "created"});
    if (!demo.names_herself) return;
    PublicityConsent consent{.id = Id<PublicityConsent>::make(year.now),
                             .organisation_id = contact_point.organisation_id,
                             .person_id = *contact_point.person_id,
                             .kind = PublicityKind::name,
                             .text_version = std::string{publicity_text_version},
                             .given_on = contact_point.valid_from};
    PublicityConsentStore{year.transaction}.add(consent, {consent.person_id, year.now, "given"});
}

struct DemoEnquiry {
    EnquiryKind kind;
    int days_ago;
    const char* message;
    const char* answer;  // "" while it waits
};

constexpr auto demo_enquiries = std::to_array<DemoEnquiry>({
    {EnquiryKind::question, 3, "Kan jeg søke om å reise til Nantes selv om jeg bare har hatt fransk i ett år?", ""},
    {EnquiryKind::idea, 9, "Kanskje kunne vi som har vært ute, holde en kveld for foreldrene til dem som skal reise?",
     ""},
    {EnquiryKind::question, 20, "Når åpner søknaden for høsten?",
     "Den åpner i april. Du finner datoen under tilbudene, og du kan abonnere på kalenderen."},
});

void add_enquiry(DemoYear& year, const DemoEnquiry& demo) {
    auto received_at = year.now + std::chrono::hours{-24 * demo.days_ago};
    Enquiry enquiry{.id = Id<Enquiry>::make(received_at),
                    .organisation_id = year.made<Organisation>("nordlia"),
                    .kind = demo.kind,
                    .message = demo.message,
                    .language = *Language::parse("nb"),
                    .received_at = received_at};
    if (*demo.answer) {
        auto answered =
            answer(enquiry, demo.answer, year.made<Person>("coordinator"), received_at + std::chrono::hours{24});
        assert_that(answered.has_value(), "the invented enquiry had no answer");
        enquiry = *answered;
    }
    EnquiryStore{year.transaction}.add(enquiry, "", {{}, received_at, "received"});
}

}  // namespace

void fill_publishing_demo(DemoYear& year) {
    PublicationStore publications{year.transaction};
    for (const auto& demo : demo_publications()) {
        auto added = publications.add(publication_of(year, demo), {{}, year.now, "created"});
        assert_that(added.has_value(), "the invented addresses differ");
    }
    for (const auto& demo : demo_contact_points()) add_contact_point(year, demo);
    for (const auto& demo : demo_enquiries) add_enquiry(year, demo);
}

}  // namespace utsyn
