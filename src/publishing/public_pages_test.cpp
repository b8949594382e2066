#include "publishing/public_pages_for_test.hpp"

#include <gtest/gtest.h>
#include <algorithm>
#include <boost/json.hpp>

namespace utsyn {
namespace {

class PublicPagesTest : public PublicPagesForTest {
protected:
    /// Every page and file that is reached by links from the pages of all organisations, by address.
    std::map<std::string, AnswerForTest> reached() {
        std::map<std::string, AnswerForTest> answers;
        std::set<std::string> waiting;
        for (const auto& language : routes->runtime().messages.languages())
            waiting.insert("/public/" + language.to_string() + "/");
        auto reader = client();
        while (!waiting.empty()) {
            auto address = *waiting.begin();
            waiting.erase(waiting.begin());
            auto& answer = answers[address] = reader.get(address);
            if (!answer.header("Content-Type").starts_with("text/html")) continue;
            for (const auto& link : public_links_in(answer.body))
                if (!answers.contains(link)) waiting.insert(link);
        }
        return answers;
    }

    std::string linked_data_of(const std::string& page) {
        std::string_view begin = "<script type=\"application/ld+json\">";
        auto at = page.find(begin) + begin.size();
        return page.substr(at, page.find("</script>", at) - at);
    }
};

std::string sample_of(const std::string& name) {
    return name.substr(0, name.find(' ')) + " ";
}

TEST_P(PublicPagesTest, are_there_wherever_a_page_links_to) {
    auto pages = reached();
    EXPECT_GT(pages.size(), 40U);
    for (const auto& [address, answer] : pages) EXPECT_EQ(answer.status, 200) << address;
}

TEST_P(PublicPagesTest, are_well_formed_and_say_their_language) {
    for (const auto& [address, answer] : reached()) {
        if (!answer.header("Content-Type").starts_with("text/html")) continue;
        EXPECT_EQ(xml_fault(answer.body), "") << address;
        auto language = address.substr(8, 2);
        EXPECT_NE(answer.body.find("<html lang=\"" + language + "\">"), std::string::npos) << address;
        EXPECT_EQ(answer.header("Content-Language"), language);
        EXPECT_EQ(answer.body.find("public."), std::string::npos) << address << " shows the key of a message";
        for (const char* other : {"da", "nb", "sv", "en"})
            EXPECT_NE(answer.body.find(std::string{" hreflang=\""} + other), std::string::npos) << address;
    }
}

TEST_P(PublicPagesTest, name_nobody_but_who_said_yes_and_her_beside_her_function_only) {
    const std::set<std::string> said_yes{"Ingrid Solvang", "Mette Sundgaard"};
    auto pages = reached();
    auto names = names_of_people();
    EXPECT_GT(names.size(), 15U);
    std::set<std::string> named;
    for (const auto& name : names)
        for (const auto& [address, answer] : pages) {
            if (answer.body.find(name) == std::string::npos) continue;
            named.insert(name);
            EXPECT_TRUE(said_yes.contains(name) && address.ends_with("/contact")) << name << " stands on " << address;
        }
    EXPECT_EQ(named, said_yes);
}

TEST_P(PublicPagesTest, name_nobody_once_every_consent_is_withdrawn) {
    run("update publicity_consent set withdrawn_on = '2026-11-16'");
    auto names = names_of_people();
    for (const auto& [address, answer] : reached())
        for (const auto& name : names)
            EXPECT_EQ(answer.body.find(name), std::string::npos) << name << " stands on " << address;
}

TEST_P(PublicPagesTest, speak_the_readers_language_and_lead_to_the_others) {
    EXPECT_EQ(client().get("/public", {{"Accept-Language", "fi, sv;q=0.9"}}).header("Location"), "/public/sv/");
    EXPECT_EQ(client().get("/public/nb").header("Location"), "/public/nb/");
    auto page = client().get("/public/da/nordlia").body;
    EXPECT_NE(page.find("Hos os kan du tage en del"), std::string::npos);
    EXPECT_NE(page.find("href=\"/public/sv/nordlia\" hreflang=\"sv\""), std::string::npos);
    EXPECT_NE(client().get("/public/da/fjellheim").body.find("lang=\"nb\">En liten skole"), std::string::npos);
}

TEST_P(PublicPagesTest, say_in_the_readers_language_that_there_is_no_such_page) {
    auto missing = client().get("/public/sv/nobody");
    EXPECT_EQ(missing.status, 404);
    EXPECT_NE(missing.body.find("Sidan finns inte"), std::string::npos);
    EXPECT_EQ(client().get("/public/da/nordlia/nothing").status, 404);
    EXPECT_EQ(client().get("/public/xx/nordlia", {{"Accept-Language", "da"}}).header("Content-Language"), "da");
    EXPECT_EQ(client().get("/public/nb/nordlia/").header("Location"), "/public/nb/nordlia");
}

TEST_P(PublicPagesTest, show_nothing_that_is_not_published) {
    run("update publication set published_on = null where slug = 'sundby'");
    run("update publication set published_on = '2026-11-17' where slug = 'bjorkvik'");
    run("update publication set agreements = (1 = 0) where slug = 'nordlia'");
    EXPECT_EQ(client().get("/public/nb/sundby").status, 404);
    EXPECT_EQ(client().get("/public/nb/bjorkvik/agreements").status, 404);
    EXPECT_EQ(client().get("/public/nb/nordlia/agreements").status, 404);
    EXPECT_EQ(client().get("/public/nb/").body.find("Sundby"), std::string::npos);
    EXPECT_EQ(client().get("/public/nb/nordlia").body.find("/agreements"), std::string::npos);
    EXPECT_EQ(client().get("/public/nb/nordlia-fylke/agreements").body.find("Nantes"), std::string::npos);
}

TEST_P(PublicPagesTest, list_agreements_in_force_with_partner_place_field_and_last_day) {
    auto page = client().get("/public/en/nordlia/agreements").body;
    EXPECT_NE(page.find("Lycée des Trois Rivières"), std::string::npos);
    EXPECT_NE(page.find("Nantes, France"), std::string::npos);
    EXPECT_NE(page.find("Electronics and automation"), std::string::npos);
    EXPECT_NE(page.find("<time datetime=\"2030-08-15\">15 August 2030</time>"), std::string::npos);
    EXPECT_EQ(page.find("Waterlijn College"), std::string::npos) << "an agreement that lacks a signature";
    EXPECT_EQ(client().get("/public/en/fjellheim/agreements").body.find("Fairbrook"), std::string::npos)
        << "a terminated agreement";
    EXPECT_NE(client().get("/public/en/nordlia-fylke/agreements").body.find("role=\"cell\">Nordlia videregående"),
              std::string::npos);
}

TEST_P(PublicPagesTest, are_searched_by_a_plain_form) {
    auto found = [&](const std::string& query) {
        std::string places;
        auto page = client().get("/public/en/nordlia/agreements?" + query).body;
        for (const char* place : {"Witten", "Nantes", "Valencia", "Kyoto"})
            if (page.find(std::string{place} + ", ") != std::string::npos) places += sample_of(place);
        return places;
    };
    EXPECT_EQ(found("q="), "Witten Nantes Valencia Kyoto ");
    EXPECT_EQ(found("q=lycee+RIVIERES"), "Nantes ");
    EXPECT_EQ(found("q=electronics"), "Witten ");
    EXPECT_EQ(found("country=JP"), "Kyoto ");
    EXPECT_EQ(found("q=nantes&country=JP"), "");
    EXPECT_EQ(found("q=%22%3E%3Cscript%3E"), "");
    auto page = client().get("/public/en/nordlia/agreements?q=%22%3E%3Cscript%3E").body;
    EXPECT_EQ(page.find("\"><script>"), std::string::npos);
    EXPECT_EQ(xml_fault(page), "");
}

TEST_P(PublicPagesTest, carry_their_facts_in_the_words_of_schema_org) {
    auto organisation = boost::json::parse(linked_data_of(client().get("/public/nb/nordlia").body));
    EXPECT_EQ(organisation.at("@type"), "EducationalOrganization");
    EXPECT_EQ(organisation.at("parentOrganization").at("name"), "Nordlia fylkeskommune");
    auto agreements = boost::json::parse(linked_data_of(client().get("/public/nb/nordlia/agreements").body));
    EXPECT_EQ(agreements.at("numberOfItems"), 4);
    EXPECT_EQ(agreements.at("itemListElement").at(0).at("item").at("address").at("addressCountry"), "DE");
}

TEST_P(PublicPagesTest, cannot_be_broken_out_of_by_a_name) {
    run("update organisation set name = '</script><b>&' where name = 'Lycée des Trois Rivières'");
    auto page = client().get("/public/nb/nordlia/agreements").body;
    EXPECT_EQ(page.find("</script><b>"), std::string::npos);
    EXPECT_EQ(xml_fault(page), "");
    auto agreements = boost::json::parse(linked_data_of(page));
    EXPECT_EQ(agreements.at("itemListElement").at(2).at("item").at("name"), "</script><b>&");
}

TEST_P(PublicPagesTest, are_kept_a_while_by_everyone_and_fetched_again_only_when_changed) {
    auto first = client().get("/public/nb/nordlia");
    EXPECT_EQ(first.header("Cache-Control"), "public, max-age=300");
    EXPECT_EQ(first.header("Set-Cookie"), "");
    EXPECT_EQ(client().get("/public/nb/nordlia", {{"If-None-Match", first.header("ETag")}}).status, 304);
    run("update publication set introduction = '[]' where slug = 'nordlia'");
    EXPECT_EQ(client().get("/public/nb/nordlia", {{"If-None-Match", first.header("ETag")}}).status, 200);
}

TEST_P(PublicPagesTest, stand_in_other_pages_only_where_they_ask_to_be_embedded) {
    auto whole = client().get("/public/nb/nordlia/agreements");
    EXPECT_TRUE(whole.header("Content-Security-Policy").ends_with("frame-ancestors 'self'"));
    auto embedded = client().get("/public/nb/nordlia/agreements?embed=1");
    EXPECT_TRUE(embedded.header("Content-Security-Policy").ends_with("frame-ancestors *"));
    EXPECT_EQ(embedded.body.find("<header"), std::string::npos);
    EXPECT_EQ(embedded.body.find("<footer"), std::string::npos);
    EXPECT_NE(embedded.body.find("<h1>"), std::string::npos);
    EXPECT_EQ(xml_fault(embedded.body), "");
}

TEST_P(PublicPagesTest, give_addresses_as_the_reader_wrote_them) {
    auto page = client().get("/public/nb/nordlia", {{"X-Forwarded-Proto", "https"}}).body;
    EXPECT_NE(page.find("<link rel=\"canonical\" href=\"https://127.0.0.1"), std::string::npos);
}

TEST_P(PublicPagesTest, give_their_agreements_as_csv_and_json) {
    auto csv = client().get("/public/en/nordlia/open-data/agreements.csv");
    EXPECT_EQ(csv.header("Content-Type"), "text/csv; charset=utf-8; header=present");
    EXPECT_NE(csv.header("Content-Disposition").find("nordlia-agreements.csv"), std::string::npos);
    EXPECT_EQ(csv.header("Access-Control-Allow-Origin"), "*");
    EXPECT_TRUE(csv.body.starts_with("id,school,partner,town,country,"));
    EXPECT_EQ(std::ranges::count(csv.body, '\n'), 5);
    auto marked = client().get("/public/en/nordlia/open-data/agreements.csv?bom=1").body;
    EXPECT_EQ(marked, "\xef\xbb\xbf" + csv.body);
    auto json = boost::json::parse(client().get("/public/sv/nordlia/open-data/agreements.json").body);
    EXPECT_EQ(json.at("items").as_array().size(), 4U);
    EXPECT_EQ(json.at("items").at(0).at("country_name"), "Tyskland");
}

TEST_P(PublicPagesTest, give_a_well_formed_feed_of_new_agreements) {
    auto feed = client().get("/public/da/nordlia/feed.atom");
    EXPECT_EQ(feed.header("Content-Type"), "application/atom+xml; charset=utf-8");
    EXPECT_EQ(xml_fault(feed.body), "");
    EXPECT_NE(feed.body.find("Ny samarbejdsaftale: Kamonishi High School"), std::string::npos);
    EXPECT_EQ(client().get("/public/da/nordlia/feed.atom", {{"If-None-Match", feed.header("ETag")}}).status, 304);
}

UTSYN_ON_BOTH_ENGINES(PublicPagesTest);

}  // namespace
}  // namespace utsyn
