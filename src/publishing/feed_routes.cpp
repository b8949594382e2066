#include "publishing/feed_routes.hpp"

#include "platform/http/router.hpp"
#include "publishing/public_news.hpp"
#include "publishing/public_visit_routes.hpp"

namespace utsyn {
namespace {

std::optional<http::Content> calendar(PublicVisit& visit) {
    if (!visit.frame.publication.offers) return std::nullopt;
    auto entries = calendar_entries(visit.frame, shown_offers(visit), visit.messages());
    auto text = calendar_text(visit.frame.organisation_name, visit.frame.language, entries);
    return for_programs({"text/calendar; charset=utf-8", std::move(text)});
}

std::optional<http::Content> feed(PublicVisit& visit) {
    const auto& frame = visit.frame;
    if (!frame.publication.offers && !frame.publication.agreements) return std::nullopt;
    auto home = frame.origin + path_to(frame, "/" + frame.publication.slug);
    Feed told{.id = home + "/feed.atom",
              .title = frame.organisation_name,
              .author = frame.organisation_name,
              .url = home,
              .feed_url = home + "/feed.atom",
              .rights = std::string{licence_name(frame.publication.licence)},
              .begun_on = *frame.publication.published_on};
    auto entries = feed_entries(frame, shown_offers(visit), shown_agreements(visit), visit.messages());
    return for_programs({"application/atom+xml; charset=utf-8", feed_text(told, frame.language, entries)});
}

template <MakeContent make>
Outcome<http::Content> content(http::Request& request) {
    return answer_with_content(request, make);
}

}  // namespace

void add_feed_routes(http::Router& router) {
    auto everyone = http::Access::everyone();
    router.get("/public/{language}/{organisation}/calendar.ics", everyone, content<calendar>,
               {"show_public_calendar", "When offers open, close and take place, as iCalendar."});
    router.get("/public/{language}/{organisation}/feed.atom", everyone, content<feed>,
               {"show_public_feed", "New offers and agreements, as an Atom feed."});
}

}  // namespace utsyn
