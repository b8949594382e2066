#include "overview/shared_figure_routes.hpp"

#include "organisation/organisation.hpp"
#include "organisation/permissions.hpp"
#include "overview/shared_figure_json.hpp"
#include "overview/year.hpp"
#include "platform/http/router.hpp"
#include "platform/i18n/messages.hpp"

namespace utsyn {
namespace {

/// The member lets its numbers be seen, whatever the reader's roles; nothing else of it leaves here.
MemberFigures figures_of(const http::Request& request, sql::Transaction& transaction, const Organisation& member,
                         const Period& period) {
    auto fence = Authority::for_program(member.id);
    View view{transaction, fence, request.today(), request.language(), [](Permission) { return true; }};
    MemberFigures told{.member_id = member.id, .member_name = member.name};
    for (const Slice& slice : request.runtime().slices) {
        if (!slice.figures) continue;
        for (const auto& figure : slice.figures(view, period.from, period.to))
            told.figures.push_back({figure.kind, request.runtime().messages.text(
                                                     request.language(), "figure." + figure.kind, figure.arguments)});
    }
    return told;
}

Outcome<http::Answer<SharedFigures>> show_shared_figures(http::Request& request) {
    auto period = school_year_on(request.today());
    auto transaction = request.database().read();
    SharedFigures told{.from = period.from, .to = period.to};
    for (const auto& member : members_that_share_figures(transaction, request.fence(), request.today()))
        told.members.push_back(figures_of(request, transaction, member, period));
    return http::Answer<SharedFigures>{std::move(told)};
}

}  // namespace

void add_shared_figure_routes(http::Router& router) {
    router.get(
        "/api/shared-figures", Permission::see_year, show_shared_figures,
        {.id = "show_shared_figures",
         .summary = "This school year's figures of members that let the campus or network where you act see them."});
}

}  // namespace utsyn
