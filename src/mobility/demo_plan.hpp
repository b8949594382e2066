#pragma once

#include "mobility/learning_agreement.hpp"

#include <array>

namespace utsyn {

struct LearningGoalTexts {
    const char* subject;
    const char* competence_goal;
    const char* goal;
    const char* evidence;
};

/// What people of one school write.
struct DemoSchool {
    const char* word;
    const char* coordinator;
    const char* motivation;
    const char* travels_together;
    const char* flies;
    LearningGoalTexts language_goal;
    LearningGoalTexts trade_goal;
    const char* tasks;
    const char* supervision;
    const char* assessment;
    const char* recognition;
};

constexpr auto demo_schools = std::to_array<DemoSchool>({
    {"nordlia",
     "Ingrid Solvang",
     "Jeg vil lære språket og se hvordan andre på min alder bor og går på skole.",
     "Gruppen reiser sammen.",
     "Med tog ville reisen tatt for mye av oppholdet.",
     {"Fremmedspråk", "delta i samtaler om dagligliv og skole", "Jeg forteller om hjemstedet mitt.",
      "Et opptak på fem minutter"},
     {"Yrkesfaglig fordypning", "planlegge og gjennomføre et arbeid etter vertens rutiner",
      "Jeg følger rutinene uten hjelp den siste uken.", "Vertens vurdering"},
     "Følge undervisning eller arbeid hos verten fire dager i uken, og føre logg.",
     "Vertens kontaktperson snakker med eleven hver fredag.",
     "Samtale og logg, vurdert av faglæreren hjemme.",
     "Oppholdet godskrives etter mål som er nådd."},
    {"fjellheim",
     "Ragnhild Moan",
     "Jeg vil lære språket og se hvordan andre på min alder bor og går på skole.",
     "Gruppen reiser sammen.",
     "Med tog ville reisen tatt for mye av oppholdet.",
     {"Fremmedspråk", "delta i samtaler om dagligliv og skole", "Jeg forteller om hjemstedet mitt.",
      "Et opptak på fem minutter"},
     {"Yrkesfaglig fordypning", "planlegge og gjennomføre et arbeid etter vertens rutiner",
      "Jeg følger rutinene uten hjelp den siste uken.", "Vertens vurdering"},
     "Følge undervisning eller arbeid hos verten fire dager i uken, og føre logg.",
     "Vertens kontaktperson snakker med eleven hver fredag.",
     "Samtale og logg, vurdert av faglæreren hjemme.",
     "Oppholdet godskrives etter mål som er nådd."},
    {"sundby",
     "Mette Sundgaard",
     "Jeg vil lære faget på en anden måde og bo et andet sted for en tid.",
     "Holdet rejser sammen.",
     "Med tog ville rejsen tage for meget af opholdet.",
     {"Fremmedsprog", "deltage i samtaler om arbejde og hverdag", "Jeg fortæller om min uddannelse.",
      "En optagelse på fem minutter"},
     {"Praktik", "planlægge og udføre et arbejde efter værtens rutiner",
      "Jeg følger rutinerne uden hjælp i den sidste uge.", "Værtens vurdering"},
     "Arbejde hos værten fire dage om ugen og føre logbog.",
     "Værtens kontaktperson taler med eleven hver fredag.",
     "Samtale og logbog, vurderet af faglæreren hjemme.",
     "Opholdet godskrives efter de mål, der er nået."},
    {"bjorkvik",
     "Elin Strandqvist",
     "Jag vill lära mig språket och se hur andra i min ålder bor och går i skolan.",
     "Gruppen reser tillsammans.",
     "Med tåg skulle resan ta för mycket av vistelsen.",
     {"Moderna språk", "delta i samtal om vardag och skola", "Jag berättar om min hemort.",
      "En inspelning på fem minuter"},
     {"Naturkunskap", "undersöka en fråga tillsammans med värdskolans elever", "Jag jämför vattnet i två städer.",
      "En gemensam rapport"},
     "Följa undervisningen hos värden fyra dagar i veckan och föra loggbok.",
     "Värdens kontaktperson talar med eleven varje fredag.",
     "Samtal och loggbok, bedömda av läraren hemma.",
     "Vistelsen tillgodoräknas efter uppnådda mål."},
});

/// A round of the invented year. Days count from its today.
struct DemoRound {
    const char* word;
    const char* school;
    const char* language;  // of its applicants' names
    const char* name;
    const char* criteria;
    int opens;
    int closes;
    int answers;
    bool published;
    int applicants;
    bool placed;
};

constexpr auto demo_rounds = std::to_array<DemoRound>({
    {"nordlia_last", "nordlia", "nb", "Våren sist", "Poeng for motivasjon, fravær og språk. Loddtrekning ved likt.",
     -240, -215, -195, true, 14, true},
    {"nordlia_closed", "nordlia", "nb", "Vår og høst", "Poeng for motivasjon, fravær og språk. Loddtrekning ved likt.",
     -22, -1, 20, true, 47, false},
    {"nordlia_open", "nordlia", "nb", "Korte opphold", "Alle kan søke. Poeng for motivasjon. Loddtrekning ved likt.",
     -5, 11, 30, true, 14, false},
    {"fjellheim_last", "fjellheim", "nb", "Leeds i fjor høst", "Poeng for engelsk og motivasjon.", -330, -300, -280,
     true, 16, true},
    {"havna_draft", "havna", "nb", "Praksis på Malta", "Fagets lærere gir poeng.", 20, 45, 65, false, 0, false},
    {"sundby_open", "sundby", "da", "Praktik i udlandet",
     "Point for motivation og fremmøde. Lodtrækning ved lige point.", -8, 9, 28, true, 26, false},
    {"sundby_coming", "sundby", "da", "Praktik, næste hold", "Point for motivation og fremmøde.", 24, 50, 70, true, 0,
     false},
    {"bjorkvik_placed", "bjorkvik", "sv", "Utbyte i vår", "Poäng för motivation och närvaro. Lottning vid lika.", -30,
     -9, 4, true, 22, true},
});

/// An offer of the invented year. Days count from its today.
struct DemoOffer {
    const char* word;
    const char* round;
    const char* relation;   // word of the partner
    const char* agreement;  // word, "" for none
    const char* title;
    const char* description;
    Activity activity;
    int places;
    int starts;
    int days;
    const char* programme;  // "" for any
    int minimum_age;        // 0: none
    const char* language;
    OfferFunding funding;
    int own_cost;  // whole kroner; 0: nothing
    bool published;
};

constexpr auto demo_offers = std::to_array<DemoOffer>({
    {"nantes_last", "nordlia_last", "nantes", "nantes", "Høst i Nantes", "Skole og vertsfamilie i tre måneder.",
     Activity::exchange, 6, -80, 88, "studiespesialisering", 16, "fr", OfferFunding::lanekassen, 6000, true},
    {"witten_last", "nordlia_last", "witten", "witten", "Verkstedpraksis i Witten", "Tre uker i bedrift med veileder.",
     Activity::internship, 4, -150, 21, "elektro", 17, "de", OfferFunding::erasmus_vet, 0, true},
    {"nantes_spring", "nordlia_closed", "nantes", "nantes", "Vår i Nantes",
     "Tre måneder på lycée. Du bor i vertsfamilie og følger klassen på samme trinn.", Activity::exchange, 6, 75, 90,
     "studiespesialisering", 16, "fr", OfferFunding::lanekassen, 6500, true},
    {"nantes_autumn", "nordlia_closed", "nantes", "nantes", "Neste høst i Nantes",
     "Tre måneder på lycée. Du bor i vertsfamilie og følger klassen på samme trinn.", Activity::exchange, 6, 285, 90,
     "", 16, "fr", OfferFunding::lanekassen, 6500, true},
    {"kyoto_spring", "nordlia_closed", "kyoto", "kyoto", "Vår i Kyoto",
     "Ti uker på japansk videregående skole, med språkstøtte og vertsfamilie.", Activity::exchange, 4, 130, 75,
     "studiespesialisering", 16, "ja", OfferFunding::lanekassen, 14000, true},
    {"kyoto_autumn", "nordlia_closed", "kyoto", "kyoto", "Neste høst i Kyoto",
     "Ti uker på japansk videregående skole, med språkstøtte og vertsfamilie.", Activity::exchange, 4, 290, 75, "", 16,
     "ja", OfferFunding::lanekassen, 14000, true},
    {"witten_spring", "nordlia_closed", "witten", "witten", "Praksis i Witten",
     "Tre uker i elektrobedrift. Veilederen snakker engelsk og tysk.", Activity::internship, 5, 100, 21, "elektro", 17,
     "de", OfferFunding::erasmus_vet, 0, true},
    {"valencia_spring", "nordlia_closed", "valencia", "valencia", "Språkuke i Valencia",
     "En uke på IES Miralmar: spansk om morgenen, byen og havet om ettermiddagen.", Activity::study_trip, 6, 80, 7, "",
     0, "es", OfferFunding::erasmus_school, 1800, true},
    {"valencia_open", "nordlia_open", "valencia", "valencia", "Uke i Valencia",
     "En uke i klasse og vertsfamilie. Du forbereder et felles prosjekt om havet.", Activity::study_trip, 6, 95, 7, "",
     0, "es", OfferFunding::erasmus_school, 1800, true},
    {"witten_open", "nordlia_open", "witten", "witten", "Sommerpraksis i Witten",
     "Tre uker i verksted i juni. Du bor sammen med en lærling derfra.", Activity::internship, 4, 200, 21, "elektro",
     17, "de", OfferFunding::erasmus_vet, 0, true},
    {"utrecht_open", "nordlia_open", "utrecht", "", "Sammen på nett med Utrecht",
     "Seks økter med en nederlandsk klasse. Dere lager en podkast.", Activity::virtual_exchange, 20, 40, 60, "", 0,
     "en", OfferFunding::none, 0, true},
    {"utrecht_draft", "nordlia_open", "utrecht", "", "To uker i Utrecht", "Venter på partnerens underskrift.",
     Activity::exchange, 8, 140, 14, "", 16, "en", OfferFunding::erasmus_school, 2500, false},
    {"leeds_last", "fjellheim_last", "leeds", "leeds", "A month in Leeds", "Fire uker på sixth form college.",
     Activity::exchange, 4, -220, 30, "studiespesialisering", 16, "en", OfferFunding::lanekassen, 5000, true},
    {"sliema_draft", "havna_draft", "sliema", "", "Praksis i Sliema", "Fire uker i verksted ved havna.",
     Activity::internship, 6, 120, 28, "teknologi- og industrifag", 17, "en", OfferFunding::erasmus_vet, 0, false},
    {"bremen_open", "sundby_open", "bremen", "bremen", "Praktik i Bremen",
     "Fire uger i køkken eller hotel. Vejlederen taler engelsk.", Activity::internship, 10, 90, 28, "", 17, "de",
     OfferFunding::erasmus_vet, 0, true},
    {"lille_open", "sundby_open", "lille", "lille", "To måneder i Lille",
     "Otte uger på et metalværksted med egen vejleder.", Activity::internship, 4, 125, 56, "smed", 18, "fr",
     OfferFunding::erasmus_vet, 0, true},
    {"bremen_coming", "sundby_coming", "bremen", "bremen", "Praktik i Bremen, efterår", "Fire uger i virksomhed.",
     Activity::internship, 8, 300, 28, "", 17, "de", OfferFunding::erasmus_vet, 0, true},
    {"groningen_placed", "bjorkvik_placed", "groningen", "groningen", "Tio dagar i Groningen",
     "Tio dagar i klass och värdfamilj. Ni undersöker vattnet i två städer.", Activity::exchange, 15, 60, 10, "", 0,
     "en", OfferFunding::erasmus_school, 0, true},
});

/// Several stays of the invented year alike, beside those that placements give. Days count from its today.
struct DemoStays {
    const char* school;
    const char* relation;
    const char* language;  // of the names
    Direction direction;
    Who who;
    Activity activity;
    int count;
    int starts;
    int days;
    const char* mode;          // chosen, "" for none yet
    const char* paper;         // learning agreement: "", "draft" or "agreed"
    const char* project = "";  // that pays, "" for none
};

constexpr auto demo_stays = std::to_array<DemoStays>({
    {"nordlia", "valencia", "nb", Direction::outgoing, Who::pupils, Activity::study_trip, 12, -200, 7, "plane",
     "agreed", "first_journeys"},
    {"nordlia", "witten", "de", Direction::incoming, Who::pupils, Activity::internship, 9, -420, 21, "train", ""},
    {"nordlia", "witten", "de", Direction::incoming, Who::pupils, Activity::internship, 5, -6, 21, "train", ""},
    {"nordlia", "nantes", "fr", Direction::incoming, Who::pupils, Activity::exchange, 4, 30, 60, "", ""},
    {"nordlia", "nantes", "nb", Direction::outgoing, Who::pupils, Activity::exchange, 5, -400, 90, "train", "agreed"},
    {"nordlia", "kyoto", "nb", Direction::outgoing, Who::pupils, Activity::exchange, 4, 16, 80, "plane", "draft"},
    {"nordlia", "utrecht", "nb", Direction::outgoing, Who::staff, Activity::job_shadowing, 2, -60, 5, "train", "",
     "first_journeys"},
    {"nordlia", "nantes", "nb", Direction::outgoing, Who::staff, Activity::course, 1, 25, 5, "", ""},
    {"nordlia", "nantes", "fr", Direction::incoming, Who::pupils, Activity::exchange, 7, -130, 60, "train", ""},
    {"nordlia", "witten", "nb", Direction::outgoing, Who::pupils, Activity::internship, 5, -390, 21, "train", "agreed",
     "vocational_abroad"},
    {"fjellheim", "leeds", "en", Direction::incoming, Who::pupils, Activity::exchange, 4, -260, 30, "ferry", ""},
    {"sundby", "bremen", "da", Direction::outgoing, Who::pupils, Activity::internship, 8, -20, 28, "train", "agreed"},
    {"sundby", "bremen", "de", Direction::incoming, Who::pupils, Activity::internship, 6, -120, 28, "train", ""},
    {"bjorkvik", "groningen", "nl", Direction::incoming, Who::pupils, Activity::exchange, 15, -45, 10, "coach", ""},
    {"bjorkvik", "girona", "sv", Direction::outgoing, Who::pupils, Activity::study_trip, 8, -500, 7, "train", "agreed"},
    {"nordlia", "nantes", "nb", Direction::outgoing, Who::pupils, Activity::exchange, 2, 12, 14, "train", "agreed"},
});

/// What someone of that programme ranks: its own offers and those for all, in an order that differs by position.
std::vector<Id<Offer>> demo_choices(const std::vector<Offer>& offers, const std::string& programme,
                                    std::size_t position);

/// The unsigned learning agreement of a stay, in the school's words.
LearningAgreement demo_learning_agreement(const Stay& stay, const DemoSchool& school, Instant now);

}  // namespace utsyn
