#include "mobility/mobility_for_test.hpp"

#include "organisation/demo.hpp"
#include "organisation/person.hpp"
#include "organisation/session_routes.hpp"
#include "partnership/demo.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace utsyn {

void MobilityTest::SetUp() {
    OnBothEngines::SetUp();
    if (IsSkipped()) return;
    auto transaction = database().begin();
    year_.emplace(transaction, today, now);
    fill_organisation_demo(*year_);
    fill_partnership_demo(*year_);
    transaction.commit();
}

OfferRound MobilityTest::open_round() const {
    return {.id = Id<OfferRound>::make(now),
            .organisation_id = school(),
            .name = "Autumn 2027",
            .opens_on = today - Days{10},
            .closes_on = today + Days{10},
            .answer_by = today + Days{30},
            .criteria = "By points; a draw between equals.",
            .published_on = today - Days{11}};
}

Offer MobilityTest::offer_in(const OfferRound& round) const {
    return {.id = Id<Offer>::make(now),
            .organisation_id = school(),
            .round_id = round.id,
            .agreement_id = made<Agreement>("agreement.nantes"),
            .partner_id = made<Partner>("relation.nantes"),
            .title = "A term in Nantes",
            .description = "School and host family.",
            .activity = Activity::exchange,
            .places = 4,
            .starts_on = today + Days{120},
            .ends_on = today + Days{210},
            .programmes = {"studiespesialisering"},
            .year_levels = {2},
            .minimum_age = 16,
            .languages = {"fr"},
            .language_level = LanguageLevel::a2,
            .funding = OfferFunding::erasmus_school,
            .own_cost = Money{450'000, *Currency::parse("NOK")},
            .published_on = round.published_on};
}

MobilityRoutesForTest::MobilityRoutesForTest(sql::Database& database, Date today,
                                             std::initializer_list<void (*)(http::Router&)> add_routes,
                                             std::vector<jobs::Worker> workers, std::span<const Slice> slices)
    : clock_{Instant{today.day()} + std::chrono::hours{12}},
      authority_{database, clock_},
      routes_{database, authority_, clock_, add_routes, std::move(workers), slices} {}

TestClient MobilityRoutesForTest::signed_in(const std::string& email) const {
    auto client = routes_.client();
    auto answer = client.post("/api/session", fmt::format(R"({{"email":"{}","password":"{}"}})", email, demo_password));
    if (answer.status != 201) throw std::logic_error{"nobody signs in as " + email + ": " + answer.body};
    return client;
}

TestClient::Headers if_match(const AnswerForTest& answer) {
    return {{"If-Match", answer.header("ETag")}};
}

}  // namespace utsyn
