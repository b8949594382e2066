#include "mobility/offer_round_store.hpp"

namespace utsyn {
namespace {

constexpr std::string_view inside =
    "offer_round.organisation_id in (select below_id from organisation_reach where above_id = :fence)"
    " and (:drafts_too or offer_round.published_on is not null)";

const std::string find_text =
    "select offer_round.* from offer_round where offer_round.id = :id and " + std::string{inside};
const sql::Statement find_round{"mobility.find_offer_round", find_text};

// The SQL twin of state_on.
const std::string state_on_today =
    "case when offer_round.published_on is null then 'draft'"
    " when offer_round.answer_by < :today then 'over'"
    " when :today < offer_round.opens_on then 'coming'"
    " when :today <= offer_round.closes_on then 'open' else 'closed' end";
const std::string is_in_state = state_on_today + " = :value";

const std::string select_rows =
    "select offer_round.id, offer_round.organisation_id, own.name as organisation_name, offer_round.name,"
    " offer_round.opens_on, offer_round.closes_on, offer_round.answer_by, offer_round.published_on, " +
    state_on_today +
    " as state,"
    " (select count(*) from offer where offer.round_id = offer_round.id"
    "  and (:drafts_too or offer.published_on is not null)) as offers,"
    " (select coalesce(sum(offer.places), 0) from offer where offer.round_id = offer_round.id"
    "  and (:drafts_too or offer.published_on is not null)) as places"
    " from offer_round join organisation own on own.id = offer_round.organisation_id";

const std::string find_row_text = select_rows + " where offer_round.id = :id and " + std::string{inside};
const sql::Statement find_round_row{"mobility.find_offer_round_row", find_row_text};

const std::string between_text = select_rows + " where " + std::string{inside} +
                                 " and offer_round.opens_on <= :to_day and offer_round.answer_by >= :from_day"
                                 " order by offer_round.closes_on, offer_round.id";
const sql::Statement rounds_between{"mobility.offer_rounds_between", between_text};

bool sees_drafts(OfferReader reader) {
    return reader == OfferReader::staff;
}

}  // namespace

const sql::Listing offer_round_listing{
    .name = "mobility.list_offer_rounds",
    .select = select_rows,
    .where = inside,
    .id = "offer_round.id",
    .filters = {{"state", is_in_state, &shape_of<OfferState>(), "Only those in this state today."},
                {"q", "lower(offer_round.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
                 "Only names that contain this text."}},
    .sorts = {{"closes_on", "offer_round.closes_on", sql::ColumnType::date},
              {"opens_on", "offer_round.opens_on", sql::ColumnType::date}},
    .default_sort = "-closes_on",
};

Outcome<OfferRound> OfferRoundStore::find(Id<OfferRound> id, const Fence& fence, OfferReader reader) {
    auto rows =
        transaction_.run(find_round, {{"id", id}, {"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<OfferRound>();
}

Outcome<OfferRoundRow> OfferRoundStore::find_row(Id<OfferRound> id, const Fence& fence, OfferReader reader,
                                                 Date today) {
    auto rows = transaction_.run(
        find_round_row, {{"id", id}, {"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}, {"today", today}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<OfferRoundRow>();
}

Outcome<sql::ListingPage> OfferRoundStore::list(const sql::ListingRequest& request, const Fence& fence,
                                                OfferReader reader, Date today) {
    return sql::run_listing(transaction_, offer_round_listing, request,
                            {{"fence", fence.above()}, {"drafts_too", sees_drafts(reader)}, {"today", today}});
}

std::vector<OfferRoundRow> OfferRoundStore::published_between(Date from, Date to, const Fence& fence, Date today) {
    return transaction_
        .run(rounds_between,
             {{"fence", fence.above()}, {"drafts_too", false}, {"today", today}, {"from_day", from}, {"to_day", to}})
        .as<OfferRoundRow>();
}

void OfferRoundStore::add(const OfferRound& round, const Change& change) {
    transaction_.insert("offer_round", round);
    record_created(transaction_, change, round.organisation_id, "offer_round", round);
}

Outcome<void> OfferRoundStore::save(const OfferRound& before, OfferRound& after, const Change& change) {
    if (auto updated = transaction_.update("offer_round", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "offer_round", before, after);
    return {};
}

}  // namespace utsyn
