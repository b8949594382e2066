#include "mobility/stay_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_stay{"mobility.find_stay", R"sql(
    select * from stay
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement stays_with_unapproved_journey{"mobility.stays_with_unapproved_journey", R"sql(
    select * from stay
    where journey_mode is not null and journey_approval_person_id is null and break_off_from is null
      and starts_on > :today
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
    order by starts_on, id
)sql"};

constexpr sql::Statement find_own_stay{"mobility.find_own_stay", R"sql(
    select * from stay where id = :id and person_id = :person_id
)sql"};

// The SQL twin of state_on.
const std::string state_on_today =
    "case when stay.break_off_from is not null and stay.break_off_from <= :today"
    " and stay.break_off_from < stay.starts_on then 'cancelled'"
    " when stay.break_off_from is not null and stay.break_off_from <= :today then 'broken_off'"
    " when :today < stay.starts_on then 'planned' when :today <= stay.ends_on then 'away' else 'home' end";
const std::string is_in_state = state_on_today + " = :value";

const std::string select_rows =
    "select stay.id, stay.organisation_id, own.name as organisation_name,"
    " own.country as organisation_country, stay.person_id, person.name as person_name,"
    " stay.partner_id, other.name as partner_name, other.country as partner_country, other.town as partner_town,"
    " other.latitude, other.longitude, stay.direction, stay.activity, stay.who, stay.starts_on, stay.ends_on,"
    " stay.journey_mode, " +
    state_on_today +
    " as state,"
    " exists (select 1 from learning_agreement where learning_agreement.stay_id = stay.id"
    "  and learning_agreement.pupil_signature_name is not null"
    "  and learning_agreement.home_signature_name is not null"
    "  and learning_agreement.host_signature_name is not null) as learning_agreement_agreed"
    " from stay join person on person.id = stay.person_id"
    " join partner on partner.id = stay.partner_id"
    " join organisation other on other.id = partner.partner_organisation_id"
    " join organisation own on own.id = stay.organisation_id";

constexpr std::string_view inside =
    "stay.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string takes_place = "(stay.break_off_from is null or stay.break_off_from >= stay.starts_on)";

const std::string row_text = select_rows + " where stay.id = :id";
const sql::Statement row_of_stay{"mobility.row_of_stay", row_text};

const std::string own_text = select_rows + " where stay.person_id = :person_id order by stay.starts_on, stay.id";
const sql::Statement own_stays{"mobility.own_stays", own_text};

const std::string between_text =
    select_rows + " where " + std::string{inside} + " and " + takes_place +
    " and stay.starts_on <= :to and stay.ends_on >= :from order by stay.starts_on, stay.id";
const sql::Statement stays_between{"mobility.stays_between", between_text};

constexpr std::string_view paid_by =
    "exists (select 1 from stay_funding where stay_funding.stay_id = stay.id"
    " and stay_funding.funding_project_id = :project)";

const std::string paid_text = select_rows + " where " + std::string{inside} + " and " + takes_place + " and " +
                              std::string{paid_by} + " order by stay.starts_on, stay.id";
const sql::Statement stays_paid_by_project{"mobility.stays_paid_by_project", paid_text};

const std::string payable_text =
    select_rows + " where " + std::string{inside} + " and " + takes_place + " and not " + std::string{paid_by} +
    " and stay.organisation_id in (select below_id from organisation_reach where above_id = :payer)"
    " and stay.direction = 'outgoing' and stay.starts_on between :from and :to"
    " order by stay.starts_on, stay.id";
const sql::Statement stays_payable_by_project{"mobility.stays_payable_by_project", payable_text};

const std::string with_partner_text = "select stay.* from stay where stay.partner_id = :partner_id and " +
                                      std::string{inside} + " and " + takes_place + " order by stay.starts_on, stay.id";
const sql::Statement stays_with_partner{"mobility.stays_with_partner", with_partner_text};

const std::string traffic_text =
    "select stay.partner_id, other.name as partner_name,"
    " sum(case when stay.direction = 'outgoing' then 1 else 0 end) as sent,"
    " sum(case when stay.direction = 'incoming' then 1 else 0 end) as received"
    " from stay join partner on partner.id = stay.partner_id"
    " join organisation other on other.id = partner.partner_organisation_id"
    " where " +
    std::string{inside} + " and " + takes_place +
    " and stay.starts_on <= :today and stay.starts_on >="
    " (select min(agreement.valid_from) from agreement where agreement.partner_id = stay.partner_id"
    "  and agreement.our_signature_person_id is not null and agreement.their_signature_name is not null"
    "  and agreement.valid_from <= :today and agreement.valid_to >= :today"
    "  and (agreement.terminated_from is null or agreement.terminated_from > :today))"
    " group by stay.partner_id, other.name order by stay.partner_id";
const sql::Statement traffic_by_partner{"mobility.traffic_under_agreements", traffic_text};

const std::string figures_text =
    "select stay.direction, count(*) as stays, count(stay.journey_mode) as journeys,"
    " sum(case when stay.journey_mode like '%plane%' then 1 else 0 end) as by_plane,"
    " coalesce(sum(stay.journey_kilograms_co2e), 0) as kilograms_co2e"
    " from stay where " +
    std::string{inside} + " and " + takes_place +
    " and stay.starts_on between :from and :to group by stay.direction order by stay.direction";
const sql::Statement stay_figures{"mobility.stay_figures", figures_text};

constexpr sql::Statement learning_agreement_of_stay{"mobility.learning_agreement_of_stay", R"sql(
    select * from learning_agreement
    where stay_id = :stay_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_learning_agreement_statement{"mobility.find_learning_agreement", R"sql(
    select * from learning_agreement
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

}  // namespace

const sql::Listing stay_listing{
    .name = "mobility.list_stays",
    .select = select_rows,
    .where = inside,
    .id = "stay.id",
    .filters =
        {
            {"state", is_in_state, &shape_of<StayState>(), "Only those in this state today."},
            {"direction", "stay.direction = :value", &shape_of<Direction>(), "Only outgoing or incoming ones."},
            {"partner_id", "stay.partner_id = :value", &shape_of<Id<Partner>>(), "Only those at this partner."},
            {"offer_id", "stay.offer_id = :value", &shape_of<Id<Offer>>(), "Only those of this offer."},
            {"country", "other.country = :value", &shape_of<std::string>(), "Only this country, ISO 3166-1 alpha-2."},
            {"who", "stay.who = :value", &shape_of<Who>(), "Only pupils or only staff."},
            {"from", "stay.ends_on >= :value", &shape_of<Date>(), "Only those that end on this day or later."},
            {"to", "stay.starts_on <= :value", &shape_of<Date>(), "Only those that begin on this day or before."},
            {"activity", "stay.activity = :value", &shape_of<Activity>(), "Only this activity."},
            {"q", "lower(person.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only persons whose name contains this text."},
        },
    .sorts = {{"starts_on", "stay.starts_on", sql::ColumnType::date},
              {"person", "person.sort_key"},
              {"partner", "other.sort_key"}},
    .default_sort = "-starts_on",
};

Outcome<Stay> StayStore::find(Id<Stay> id, const Fence& fence) {
    auto rows = transaction_.run(find_stay, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Stay>();
}

Outcome<Stay> StayStore::find_own(Id<Stay> id, const Fence& fence) {
    auto rows = transaction_.run(find_own_stay, {{"id", id}, {"person_id", fence.person()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<Stay>();
}

StayRow StayStore::row_of(const Stay& stay, Date today) {
    return transaction_.run(row_of_stay, {{"id", stay.id}, {"today", today}})[0].as<StayRow>();
}

Outcome<sql::ListingPage> StayStore::list(const sql::ListingRequest& request, const Fence& fence, Date today) {
    return sql::run_listing(transaction_, stay_listing, request, {{"fence", fence.above()}, {"today", today}});
}

std::vector<StayRow> StayStore::own(const Fence& fence, Date today) {
    return transaction_.run(own_stays, {{"person_id", fence.person()}, {"today", today}}).as<StayRow>();
}

std::vector<StayRow> StayStore::between(Date from, Date to, const Fence& fence, Date today) {
    return transaction_.run(stays_between, {{"from", from}, {"to", to}, {"fence", fence.above()}, {"today", today}})
        .as<StayRow>();
}

std::vector<StayRow> StayStore::paid_by_project(Id<FundingProject> project, const Fence& fence, Date today) {
    return transaction_.run(stays_paid_by_project, {{"project", project}, {"fence", fence.above()}, {"today", today}})
        .as<StayRow>();
}

std::vector<StayRow> StayStore::payable_by_project(const FundingProject& project, Date from, Date to,
                                                   const Fence& fence, Date today) {
    return transaction_
        .run(stays_payable_by_project, {{"project", project.id},
                                        {"payer", project.organisation_id},
                                        {"from", from},
                                        {"to", to},
                                        {"fence", fence.above()},
                                        {"today", today}})
        .as<StayRow>();
}

std::vector<Stay> StayStore::with_unapproved_journey(const Fence& fence, Date today) {
    return transaction_.run(stays_with_unapproved_journey, {{"fence", fence.above()}, {"today", today}}).as<Stay>();
}

void StayStore::add(const Stay& stay, const Change& change) {
    transaction_.insert("stay", stay);
    record_created(transaction_, change, stay.organisation_id, "stay", stay);
}

Outcome<void> StayStore::save(const Stay& before, Stay& after, const Change& change) {
    if (auto updated = transaction_.update("stay", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "stay", before, after);
    return {};
}

void StayStore::record_read(const Stay& stay, std::string_view noun, const Uuid& subject, const Change& change) {
    record_change(transaction_, change, stay.organisation_id, noun, subject, "null", "null");
}

void StayStore::record_read(const std::vector<StayRow>& stays, const Change& change) {
    for (const auto& stay : stays)
        record_change(transaction_, change, stay.organisation_id, "stay", stay.id.uuid, "null", "null");
}

std::vector<Stay> StayStore::with_partner(Id<Partner> partner, const Fence& fence) {
    return transaction_.run(stays_with_partner, {{"partner_id", partner}, {"fence", fence.above()}}).as<Stay>();
}

std::vector<PartnerTraffic> StayStore::traffic_under_agreements(const Fence& fence, Date today) {
    return transaction_.run(traffic_by_partner, {{"fence", fence.above()}, {"today", today}}).as<PartnerTraffic>();
}

std::vector<StayFigures> StayStore::figures(Date from, Date to, const Fence& fence) {
    return transaction_.run(stay_figures, {{"from", from}, {"to", to}, {"fence", fence.above()}}).as<StayFigures>();
}

std::optional<LearningAgreement> StayStore::learning_agreement_of(Id<Stay> stay, const Fence& fence) {
    auto rows = transaction_.run(learning_agreement_of_stay, {{"stay_id", stay}, {"fence", fence.above()}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<LearningAgreement>();
}

Outcome<LearningAgreement> StayStore::find_learning_agreement(Id<LearningAgreement> id, const Fence& fence) {
    auto rows = transaction_.run(find_learning_agreement_statement, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<LearningAgreement>();
}

void StayStore::add_learning_agreement(const LearningAgreement& agreement, const Change& change) {
    transaction_.insert("learning_agreement", agreement);
    record_created(transaction_, change, agreement.organisation_id, "learning_agreement", agreement);
}

Outcome<void> StayStore::save_learning_agreement(const LearningAgreement& before, LearningAgreement& after,
                                                 const Change& change) {
    if (auto updated = transaction_.update("learning_agreement", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "learning_agreement", before, after);
    return {};
}

}  // namespace utsyn
