#include "mobility/placement_store.hpp"

namespace utsyn {
namespace {

const std::string inside =
    "placement.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string select_rows =
    "select placement.*, own.name as organisation_name, person.name as person_name, offer.title as offer_title,"
    " other.name as partner_name, other.country as partner_country, offer.starts_on, offer.ends_on,"
    " waiting.title as waiting_offer_title, offer_round.answer_by"
    " from placement join organisation own on own.id = placement.organisation_id"
    " join person on person.id = placement.person_id"
    " join offer_round on offer_round.id = placement.round_id"
    " left join offer on offer.id = placement.offer_id"
    " left join partner on partner.id = offer.partner_id"
    " left join organisation other on other.id = partner.partner_organisation_id"
    " left join offer waiting on waiting.id = placement.waiting_offer_id";

const std::string of_round_text =
    select_rows + " where placement.round_id = :round_id and " + inside + " order by person.sort_key, placement.id";
const sql::Statement placements_of_round{"mobility.placements_of_round", of_round_text};

const std::string find_row_text = select_rows + " where placement.id = :id and " + inside;
const sql::Statement find_placement_row{"mobility.find_placement_row", find_row_text};

const std::string own = "select placement.* from placement where placement.person_id = :person_id and " + inside;
const std::string own_in_text = own + " and placement.round_id = :round_id";
const sql::Statement find_own_placement_in{"mobility.find_own_placement_in", own_in_text};
const std::string own_text = own + " and placement.id = :id";
const sql::Statement find_own_placement{"mobility.find_own_placement", own_text};

const std::string any_text =
    "select placement.id from placement where placement.round_id = :round_id and " + inside + " limit 1";
const sql::Statement any_placement{"mobility.any_placement", any_text};

constexpr sql::Statement closed_and_not_placed{"mobility.rounds_to_place", R"sql(
    select offer_round.id, offer_round.name, offer_round.closes_on, count(*) as applicants
    from offer_round join mobility_application on mobility_application.round_id = offer_round.id
    where offer_round.published_on is not null and offer_round.closes_on < :day
      and offer_round.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and mobility_application.withdrawn_on is null
      and not exists (select 1 from placement where placement.round_id = offer_round.id)
    group by offer_round.id, offer_round.name, offer_round.closes_on
    order by offer_round.closes_on, offer_round.id
)sql"};

constexpr sql::Statement unanswered_by_round{"mobility.answers_due", R"sql(
    select placement.round_id, offer_round.name as round_name, offer_round.answer_by, count(*) as answers
    from placement join offer_round on offer_round.id = placement.round_id
    where placement.organisation_id in (select below_id from organisation_reach where above_id = :fence)
      and placement.offer_id is not null and placement.answer is null
      and offer_round.answer_by between :from_day and :to_day
    group by placement.round_id, offer_round.name, offer_round.answer_by
    order by offer_round.answer_by, placement.round_id
)sql"};

}  // namespace

std::vector<PlacementRow> PlacementStore::of_round(Id<OfferRound> round, const Fence& fence) {
    return transaction_.run(placements_of_round, {{"round_id", round}, {"fence", fence.above()}}).as<PlacementRow>();
}

Outcome<PlacementRow> PlacementStore::find_row(Id<Placement> id, const Fence& fence) {
    auto rows = transaction_.run(find_placement_row, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<PlacementRow>();
}

std::optional<Placement> PlacementStore::find_own_in(Id<OfferRound> round, const Fence& fence) {
    auto rows = transaction_.run(find_own_placement_in,
                                 {{"round_id", round}, {"person_id", fence.person()}, {"fence", fence.above()}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<Placement>();
}

Outcome<Placement> PlacementStore::find_own(Id<Placement> id, const Fence& fence) {
    auto rows =
        transaction_.run(find_own_placement, {{"id", id}, {"person_id", fence.person()}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Placement>();
}

bool PlacementStore::is_placed(Id<OfferRound> round, const Fence& fence) {
    return !transaction_.run(any_placement, {{"round_id", round}, {"fence", fence.above()}}).empty();
}

std::vector<RoundToPlace> PlacementStore::rounds_to_place(Date day, const Fence& fence) {
    return transaction_.run(closed_and_not_placed, {{"day", day}, {"fence", fence.above()}}).as<RoundToPlace>();
}

std::vector<AnswersDue> PlacementStore::answers_due(Date from, Date to, const Fence& fence) {
    return transaction_.run(unanswered_by_round, {{"from_day", from}, {"to_day", to}, {"fence", fence.above()}})
        .as<AnswersDue>();
}

void PlacementStore::add(const Placement& placement, const Change& change) {
    transaction_.insert("placement", placement);
    record_created(transaction_, change, placement.organisation_id, "placement", placement);
}

Outcome<void> PlacementStore::save(const Placement& before, Placement& after, const Change& change) {
    if (auto updated = transaction_.update("placement", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "placement", before, after);
    return {};
}

void PlacementStore::record_read(std::span<const PlacementRow> placements, const Change& change) {
    for (const auto& placement : placements)
        record_change(transaction_, change, placement.organisation_id, "placement", placement.id.uuid, "null", "null");
}

}  // namespace utsyn
