#include "mobility/mobility_application_routes.hpp"

#include "mobility/mobility_application_json.hpp"
#include "organisation/permissions.hpp"
#include "platform/http/router.hpp"

namespace utsyn {
namespace {

MobilityApplicationView view_of(const http::Request& request, const MobilityApplicationRow& row,
                                std::span<const OfferRow> offers) {
    MobilityApplicationView view{.id = row.id,
                                 .version = row.version,
                                 .round_id = row.round_id,
                                 .person_id = row.person_id,
                                 .person_name = row.person_name,
                                 .motivation = row.motivation,
                                 .programme = row.programme,
                                 .year_level = row.year_level,
                                 .points = row.points,
                                 .points_note = row.points_note,
                                 .submitted_at = row.submitted_at,
                                 .withdrawn_on = row.withdrawn_on,
                                 .choices = choice_views(row, offers, request.runtime().messages, request.language())};
    if (!row.withdrawn_on && request.may(Permission::place_applicants))
        view.allowed_actions.push_back(MobilityApplicationAction::give_points);
    return view;
}

std::vector<OfferRow> offers_of(const http::Request& request, sql::Transaction& transaction, Id<OfferRound> round) {
    return OfferStore{transaction}.of_round(round, request.fence(), OfferReader::staff, request.today());
}

Outcome<http::Page<MobilityApplicationView>> list_applications(http::Request& request) {
    auto transaction = request.database().begin();
    auto round = OfferRoundStore{transaction}.find(request.id<OfferRound>(), request.fence(), OfferReader::staff);
    if (!round) return round.error();
    MobilityApplicationStore applications{transaction};
    auto page = applications.list(request.listing(), round->id, request.fence());
    if (!page) return page.error();
    auto rows = page->rows.as<MobilityApplicationRow>();
    auto offers = offers_of(request, transaction, round->id);
    applications.record_read(rows, request.change("read"));
    transaction.commit();
    http::Page<MobilityApplicationView> answer{{}, page->next};
    for (const auto& row : rows) answer.items.push_back(view_of(request, row, offers));
    return answer;
}

/// Reads it once more, so that the answer tells what is stored.
Outcome<http::Answer<MobilityApplicationView>> answer_with(const http::Request& request, sql::Transaction& transaction,
                                                           Id<MobilityApplication> id) {
    auto row = MobilityApplicationStore{transaction}.find_row(id, request.fence());
    if (!row) return row.error();
    return http::Answer<MobilityApplicationView>{view_of(request, *row, offers_of(request, transaction, row->round_id)),
                                                 row->version};
}

Outcome<http::Answer<MobilityApplicationView>> show_application(http::Request& request) {
    auto transaction = request.database().begin();
    MobilityApplicationStore applications{transaction};
    auto row = applications.find_row(request.id<MobilityApplication>(), request.fence());
    if (!row) return row.error();
    applications.record_read({&*row, 1}, request.change("read"));
    auto answer = answer_with(request, transaction, row->id);
    transaction.commit();
    return answer;
}

Outcome<http::Answer<MobilityApplicationView>> give_points_to_application(http::Request& request,
                                                                          const PointsDraft& draft) {
    auto transaction = request.database().begin();
    MobilityApplicationStore applications{transaction};
    auto before = applications.find(request.id<MobilityApplication>(), request.fence());
    if (!before) return before.error();
    if (before->version != request.expected_version()) return problem(problems::changed_meanwhile);
    auto after = give_points(*before, draft.points, draft.note, mobility_limits());
    if (!after) return after.error();
    if (auto saved = applications.save(*before, *after, request.change("points-given")); !saved) return saved.error();
    auto answer = answer_with(request, transaction, after->id);
    if (answer) transaction.commit();
    return answer;
}

Outcome<http::Page<HistoryLine>> show_application_history(http::Request& request) {
    auto transaction = request.database().read();
    auto application = MobilityApplicationStore{transaction}.find(request.id<MobilityApplication>(), request.fence());
    if (!application) return application.error();
    return http::Page<HistoryLine>{
        history_lines(transaction, request.fence(), "mobility_application", application->id.uuid), ""};
}

}  // namespace

void add_mobility_application_routes(http::Router& router) {
    using enum Permission;
    router.get("/api/offer-rounds/{id}/applications", see_applications, list_applications,
               {.id = "list_mobility_applications",
                .summary = "Who applies in a round, with ranked choices and points. The reading is journalled.",
                .listing = &mobility_application_listing});
    router.get("/api/mobility-applications/{id}", see_applications, show_application,
               {"show_mobility_application", "One application. The reading is journalled."});
    router.put("/api/mobility-applications/{id}/points", place_applicants, give_points_to_application,
               {.id = "give_points", .summary = "Judge an applicant by points, with a note.", .versioned = true});
    router.get("/api/mobility-applications/{id}/history", see_applications, show_application_history,
               {"show_mobility_application_history", "Who changed or read the application, when; newest first."});
}

}  // namespace utsyn
