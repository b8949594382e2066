#include "publishing/offers_page.hpp"

#include "platform/http/routes_for_test.hpp"
#include "publishing/public_news.hpp"
#include "publishing/public_pages_for_test.hpp"
#include "publishing/schema_org.hpp"

#include <gtest/gtest.h>
#include <boost/json.hpp>

namespace utsyn {
namespace {

PublicFrame frame(const char* language = "en") {
    PublicFrame made{.language = *Language::parse(language),
                     .languages = messages_for_test().languages(),
                     .origin = "https://utsyn.example",
                     .path = "/nordlia/offers",
                     .organisation_name = "Nordlia"};
    made.publication.slug = "nordlia";
    return made;
}

OfferRow sample() {
    return {.id = *Id<Offer>::parse("0193f1d0-0000-7000-8000-000000000001"),
            .organisation_name = "Nordlia",
            .opens_on = Date{2026, 11, 1},
            .closes_on = Date{2026, 12, 1},
            .partner_name = "Lycée des Trois Rivières",
            .partner_country = "FR",
            .partner_town = "Nantes",
            .title = "Vår i Nantes <3",
            .description = "Du går på skole & bor i vertsfamilie.",
            .activity = Activity::exchange,
            .who = Who::pupils,
            .places = 6,
            .starts_on = Date{2027, 3, 1},
            .ends_on = Date{2027, 5, 29},
            .programmes = {"Studiespesialisering"},
            .year_levels = {12, 13},
            .minimum_age = 16,
            .languages = {"fr"},
            .language_level = LanguageLevel::b1,
            .funding = OfferFunding::lanekassen,
            .own_cost = Money{450000, *Currency::parse("NOK")},
            .published_on = Date{2026, 10, 20},
            .state = OfferState::open};
}

std::string page(const OfferRow& offer, const char* language = "en") {
    return page_html(frame(language), offer_page(frame(language), offer, "nb", messages_for_test()),
                     messages_for_test());
}

void expect_all(const std::string& text, std::initializer_list<const char*> parts) {
    for (const char* part : parts) EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST(OffersPage, says_where_when_what_for_whom_at_what_cost_and_by_when) {
    auto text = page(sample());
    expect_all(text, {"Nantes, France", "1\u00a0March\u00a02027 – 29\u00a0May\u00a02027", "exchange",
                      "Studiespesialisering, year 12, 13, from 16 years", "French, B1", "NOK\u00a04,500<",
                      "Apply by 1 December 2026", "<dd>6</dd>"});
    EXPECT_EQ(xml_fault(text), "");
    expect_all(page(sample(), "sv"), {"Nantes, Frankrike", "franska, B1"});
}

TEST(OffersPage, marks_the_schools_own_words_with_their_language) {
    expect_all(page(sample(), "da"),
               {"<h1 lang=\"nb\">Vår i Nantes &lt;3</h1>", "lang=\"nb\">Du går på skole &amp; bor"});
}

TEST(OffersPage, leaves_out_what_is_not_known_and_says_when_nothing_is_to_be_paid) {
    auto offer = sample();
    offer.own_cost.reset();
    offer.programmes.clear();
    offer.year_levels.clear();
    offer.minimum_age.reset();
    EXPECT_EQ(page(offer).find("What it costs you"), std::string::npos);
    offer.own_cost = Money{0, {}};
    expect_all(page(offer), {"What it costs you", "<dd>nothing</dd>", "<dd>pupils</dd>"});
}

TEST(OffersPage, lists_open_offers_before_coming_ones) {
    std::vector<OfferRow> offers{sample(), sample()};
    offers[0].state = OfferState::coming;
    offers[0].title = "Autumn";
    auto text = page_html(frame(), offers_page(frame(), offers, "nb", messages_for_test()), messages_for_test());
    EXPECT_LT(text.find("Open now"), text.find("Opening soon"));
    EXPECT_LT(text.find("Opening soon"), text.find("Autumn</span>"));
    EXPECT_EQ(xml_fault(text), "");
}

TEST(OffersPage, tells_an_educational_event_in_the_words_of_schema_org) {
    auto event = boost::json::parse(offer_linked_data(frame(), sample()));
    EXPECT_EQ(event.at("@type"), "EducationEvent");
    EXPECT_EQ(event.at("startDate"), "2027-03-01");
    EXPECT_EQ(event.at("location").at("address").at("addressLocality"), "Nantes");
    EXPECT_EQ(event.at("offers").at("price"), "4500.00");
    EXPECT_EQ(event.at("offers").at("availabilityEnds"), "2026-12-01");
    EXPECT_EQ(event.at("audience").at("educationalRole"), "student");
}

TEST(PublicNews, puts_opening_deadline_and_stay_of_an_offer_into_the_calendar) {
    std::vector<OfferRow> offers{sample()};
    auto entries = calendar_entries(frame("nb"), offers, messages_for_test());
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].summary, "Søknaden åpner: Vår i Nantes <3");
    EXPECT_EQ(entries[1].from, (Date{2026, 12, 1}));
    EXPECT_EQ(entries[2].to, (Date{2027, 5, 29}));
    EXPECT_EQ(entries[2].place, "Lycée des Trois Rivières, Nantes, Frankrike");
    EXPECT_NE(entries[0].uid, entries[1].uid);
    EXPECT_EQ(entries[0].written_on, (Date{2026, 10, 20}));
}

TEST(PublicNews, tells_new_offers_in_the_feed) {
    std::vector<OfferRow> offers{sample()};
    auto entries = feed_entries(frame(), offers, {}, messages_for_test());
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].url, "https://utsyn.example/public/en/nordlia/offers/0193f1d0-0000-7000-8000-000000000001");
    EXPECT_EQ(entries[0].published_on, (Date{2026, 10, 20}));
}

}  // namespace
}  // namespace utsyn
