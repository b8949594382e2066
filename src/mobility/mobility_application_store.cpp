#include "mobility/mobility_application_store.hpp"

namespace utsyn {
namespace {

constexpr sql::Statement find_application{"mobility.find_application", R"sql(
    select * from mobility_application
    where id = :id and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement find_own_application{"mobility.find_own_application", R"sql(
    select * from mobility_application
    where round_id = :round_id and person_id = :person_id
      and organisation_id in (select below_id from organisation_reach where above_id = :fence)
)sql"};

constexpr sql::Statement application_behind{"mobility.application_behind_stay", R"sql(
    select mobility_application.* from mobility_application
    join placement on placement.application_id = mobility_application.id
    where placement.stay_id = :stay_id
)sql"};

const std::string select_rows =
    "select mobility_application.*, person.name as person_name, person.born_on,"
    " (select min(organisation.name) from role join organisation on organisation.id = role.organisation_id"
    " where role.person_id = person.id and role.kind = 'pupil') as school_name"
    " from mobility_application join person on person.id = mobility_application.person_id";

const std::string inside =
    "mobility_application.organisation_id in (select below_id from organisation_reach where above_id = :fence)";

const std::string find_row_text = select_rows + " where mobility_application.id = :id and " + inside;
const sql::Statement find_application_row{"mobility.find_application_row", find_row_text};

const std::string of_round = "mobility_application.round_id = :round_id and " + inside;

const std::string standing_text = select_rows + " where " + of_round +
                                  " and mobility_application.withdrawn_on is null"
                                  " order by person.sort_key, mobility_application.id";
const sql::Statement standing_applications{"mobility.standing_applications", standing_text};

}  // namespace

const sql::Listing mobility_application_listing{
    .name = "mobility.list_applications",
    .select = select_rows,
    .where = of_round,
    .id = "mobility_application.id",
    .filters =
        {
            {"offer_id", "mobility_application.choices like '%\"' || :value || '\"%'", &shape_of<std::string>(),
             "Only those who chose this offer."},
            {"programme", "lower(mobility_application.programme) = lower(:value)", &shape_of<std::string>(),
             "Only this study programme."},
            {"q", "lower(person.name) like '%' || lower(:value) || '%'", &shape_of<std::string>(),
             "Only names that contain this text."},
        },
    .sorts = {{"name", "person.sort_key"},
              {"points", "coalesce(mobility_application.points, -1)", sql::ColumnType::count},
              {"submitted_at", "mobility_application.submitted_at", sql::ColumnType::instant}},
    .default_sort = "name",
};

Outcome<MobilityApplication> MobilityApplicationStore::find(Id<MobilityApplication> id, const Fence& fence) {
    auto rows = transaction_.run(find_application, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<MobilityApplication>();
}

Outcome<MobilityApplicationRow> MobilityApplicationStore::find_row(Id<MobilityApplication> id, const Fence& fence) {
    auto rows = transaction_.run(find_application_row, {{"id", id}, {"fence", fence.above()}});
    if (rows.empty()) return problem(problems::not_found);
    return rows[0].as<MobilityApplicationRow>();
}

std::optional<MobilityApplication> MobilityApplicationStore::find_own(Id<OfferRound> round, const Fence& fence) {
    auto rows = transaction_.run(find_own_application,
                                 {{"round_id", round}, {"person_id", fence.person()}, {"fence", fence.above()}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<MobilityApplication>();
}

std::optional<MobilityApplication> MobilityApplicationStore::behind(Id<Stay> stay) {
    auto rows = transaction_.run(application_behind, {{"stay_id", stay}});
    if (rows.empty()) return std::nullopt;
    return rows[0].as<MobilityApplication>();
}

Outcome<sql::ListingPage> MobilityApplicationStore::list(const sql::ListingRequest& request, Id<OfferRound> round,
                                                         const Fence& fence) {
    return sql::run_listing(transaction_, mobility_application_listing, request,
                            {{"round_id", round}, {"fence", fence.above()}});
}

std::vector<MobilityApplicationRow> MobilityApplicationStore::standing(Id<OfferRound> round, const Fence& fence) {
    return transaction_.run(standing_applications, {{"round_id", round}, {"fence", fence.above()}})
        .as<MobilityApplicationRow>();
}

void MobilityApplicationStore::add(const MobilityApplication& application, const Change& change) {
    transaction_.insert("mobility_application", application);
    record_created(transaction_, change, application.organisation_id, "mobility_application", application);
}

Outcome<void> MobilityApplicationStore::save(const MobilityApplication& before, MobilityApplication& after,
                                             const Change& change) {
    if (auto updated = transaction_.update("mobility_application", after); !updated) return updated;
    record_changed(transaction_, change, after.organisation_id, "mobility_application", before, after);
    return {};
}

void MobilityApplicationStore::record_read(std::span<const MobilityApplicationRow> applications, const Change& change) {
    for (const auto& application : applications)
        record_change(transaction_, change, application.organisation_id, "mobility_application", application.id.uuid,
                      "null", "null");
}

}  // namespace utsyn
