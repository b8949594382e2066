#include "mobility/offer_store.hpp"

namespace utsyn {
namespace {

// The SQL twin of state_on.
const std::string state_on_today =
    "case when offer.published_on is null or offer_round.published_on is null then 'draft'"
    " when offer.ends_on < :today then 'over'"
    " when :today < offer_round.opens_on then 'coming'"
    " when :today <= offer_round.closes_on then 'open' else 'closed' end";
const std::string is_in_state = state_on_today + " = :value";

constexpr std::string_view from_offers =
    " from offer join offer_round on offer_round.id = offer.round_id"
    " join partner on partner.id = offer.partner_id"
    " join organisation other on other.id = partner.partner_organisation_id"
    " join organisation own on own.id = offer.organisation_id";

const std::string select_rows =
    "select offer.*, own.name as organisation_name, offer_round.name as round_name, offer_round.opens_on,"
    " offer_round.closes_on, other.name as partner_name, other.country as partner_country,"
    " other.town as partner_town, other.latitude, other.longitude, " +
    state_on_today + " as state" + std::string{from_offers};

constexpr std::string_view inside_text =
    "offer.organisation_id in (select below_id from organisation_reach where above_id = :fence)";
const std::string inside{inside_text};
const std::string seen =
    inside + " and (:drafts_too or offer.published_on is not null and offer_round.published_on is not null)";
const std::string listed = inside + " and (:drafts_too or " + state_on_today + " = 'open')";

const std::string find_text =
    "select offer.* from offer join offer_round on offer_round.id = offer.round_id"
    " where offer.id = :id and " +
    seen;
const sql::Statement find_offer{"mobility.find_offer", find_text};

const std::string find_row_text = select_rows + " where offer.id = :id and " + seen;
const sql::Statement find_offer_row{"mobility.find_offer_row", find_row_text};

const std::string of_round_text =
    select_rows + " where offer.round_id = :round_id and " + seen + " order by offer.title, offer.id";
const sql::Statement offers_of_round{"mobility.offers_of_round", of_round_text};

const std::string published_text = select_rows + " where " + inside + " and " + state_on_today +
                                   " in ('open', 'coming') order by offer_round.closes_on, offer.title, offer.id";
const sql::Statement published_offers{"mobility.published_offers", published_text};

const std::string not_over_text =
    select_rows + " where " + inside + " and offer.ends_on >= :today order by offer.starts_on, offer.title, offer.id";
const sql::Statement offers_not_over{"mobility.offers_not_over", not_over_text};

constexpr sql::Statement sum_places_offered{"mobility.places_offered", R"sql(
    select coalesce(sum(places), 0) as places from offer
    where agreement_id = :agreement_id and id <> :except_id and direction = :direction and who = :who
      and starts_on between :from_day and :to_day
)sql"};

bool sees_drafts(OfferReader reader) {
    return reader == OfferReader::staff;
}

}  // namespace

const sql::Listing offer_listing{
    .name = "mobility.list_offers",
    .select = select_rows,
    .where = listed,
    .id = "offer.id",
    .filters =
        {
            {"state", is_in_state, &shape_of<OfferState>(), "Only those in this state today."},
            {"round_id", "offer.round_id = :value", &shape_of<Id<OfferRound>>(), "Only those of this round."},
            {"partner_id", "offer.partner_id = :value", &shape_of<Id<Partner>>(), "Only those at this partner."},
            {"agreement_id", "offer.agreement_id = :value", &shape_of<Id<Agreement>>(),
             "Only those of this agreement."},
            {"country", "other.country = :value", &shape_of<std::string>(), "Only this country, ISO 3166-1 alpha-2."},
            {"activity", "offer.activity = :value", &shape_of<Activity>(), "Only this activity."},
            {"direction", "offer.direction = :value", &shape_of<Direction>(), "Only outgoing or incoming ones."},
            {"q",
             "lower(offer.title) like '%' || lower(:value) || '%' or lower(other.name) like '%' || lower(:value) || "
             "'%'",
             &shape_of<std::string>(), "Only those whose title or partner contains this text."},
        },
    .sorts = {{"starts_on", "offer.starts_on", sql::ColumnType::date},
              {"closes_on", "offer_round.closes_on", sql::ColumnType::date},
              {"title", "lower(offer.title)"},
              {"partner", "other.sort_key"}},
    .default_sort = "-starts_on",
};

Outcome<Offer> OfferStore::find(Id<Offer> id, const Fence& fence, OfferReader reader) {
    auto rows =
        transaction_.run(find_offer, {{"id", id}, {"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Offer>();
}

Outcome<OfferRow> OfferStore::find_row(Id<Offer> id, const Fence& fence, OfferReader reader, Date today) {
    auto rows = transaction_.run(
        find_offer_row, {{"id", id}, {"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}, {"today", today}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<OfferRow>();
}

Outcome<sql::ListingPage> OfferStore::list(const sql::ListingRequest& request, const Fence& fence, OfferReader reader,
                                           Date today) {
    return sql::run_listing(transaction_, offer_listing, request,
                            {{"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}, {"today", today}});
}

std::vector<OfferRow> OfferStore::of_round(Id<OfferRound> round, const Fence& fence, OfferReader reader, Date today) {
    return transaction_
        .run(offers_of_round,
             {{"round_id", round}, {"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}, {"today", today}})
        .as<OfferRow>();
}

std::vector<OfferRow> OfferStore::published(const Fence& fence, Date today) {
    return transaction_.run(published_offers, {{"fence", fence.above()}, {"today", today}}).as<OfferRow>();
}

std::vector<OfferRow> OfferStore::not_over(const Fence& fence, Date today) {
    return transaction_.run(offers_not_over, {{"fence", fence.above()}, {"today", today}}).as<OfferRow>();
}

std::int64_t OfferStore::places_offered(Id<Agreement> agreement, const Offer& except, Date from, Date to) {
    return transaction_
        .run(sum_places_offered, {{"agreement_id", agreement},
                                  {"except_id", except.id},
                                  {"direction", except.direction},
                                  {"who", except.who},
                                  {"from_day", from},
                                  {"to_day", to}})[0]
        .get<std::int64_t>("places");
}

void OfferStore::add(const Offer& offer, const Change& change) {
    transaction_.insert("offer", offer);
    record_created(transaction_, change, offer.organisation_id, "offer", offer);
}

Outcome<void> OfferStore::save(const Offer& before, Offer& after, const Change& change) {
    if (auto updated = transaction_.update("offer", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "offer", before, after);
    return {};
}

}  // namespace utsyn
