#include "publishing/public_page_routes.hpp"

#include "platform/embedded.hpp"
#include "platform/http/router.hpp"
#include "publishing/agreements_page.hpp"
#include "publishing/offers_page.hpp"
#include "publishing/organisation_page.hpp"
#include "publishing/public_visit_routes.hpp"
#include "publishing/publication_store.hpp"

#include <algorithm>

namespace utsyn {
namespace {

constexpr std::size_t search_limit = 100;

std::optional<PublicPage> organisations(PublicVisit& visit) {
    auto all = PublicationStore{visit.transaction}.all_public(visit.today);
    return organisations_page(visit.frame, all, visit.messages());
}

std::optional<PublicPage> organisation(PublicVisit& visit) {
    OrganisationFacts facts{.organisation = *visit.organisation};
    facts.owner = owner_of(visit.transaction, visit.organisation->id, visit.today);
    facts.agreements = shown_agreements(visit);
    facts.offers = shown_offers(visit);
    facts.own_language = own_language(visit);
    facts.below = PublicationStore{visit.transaction}.public_inside(visit.fence(), visit.today);
    std::erase_if(facts.below, [&](const auto& each) { return each.organisation_id == visit.organisation->id; });
    return organisation_page(visit.frame, facts, visit.messages());
}

std::optional<PublicPage> agreements(PublicVisit& visit) {
    if (!visit.frame.publication.agreements) return std::nullopt;
    AgreementSearch search{std::string{visit.query("q").substr(0, search_limit)}, std::string{visit.query("country")}};
    return agreements_page(visit.frame, shown_agreements(visit), search, visit.messages());
}

std::optional<PublicPage> offers(PublicVisit& visit) {
    if (!visit.frame.publication.offers) return std::nullopt;
    return offers_page(visit.frame, shown_offers(visit), own_language(visit), visit.messages());
}

std::optional<PublicPage> offer(PublicVisit& visit) {
    auto all = shown_offers(visit);
    auto found = std::ranges::find(all, visit.request.id<Offer>(), &OfferRow::id);
    if (found == all.end()) return std::nullopt;
    return offer_page(visit.frame, *found, own_language(visit), visit.messages());
}

std::optional<PublicPage> nothing(PublicVisit&) {
    return std::nullopt;
}

/// Only the page of all organisations is written with a slash at its end.
Outcome<http::Content> find_no_page(http::Request& request) {
    std::string path = request.incoming().path;
    if (!path.ends_with('/')) return answer_with_page(request, nothing);
    while (path.ends_with('/')) path.pop_back();
    return redirect(308, path);
}

Outcome<http::Content> add_slash(http::Request& request) {
    return redirect(308, request.incoming().path + "/");
}

Outcome<http::Content> choose_language(http::Request& request) {
    const auto& incoming = request.incoming();
    auto language = request.runtime().messages.preferred(incoming.header("Accept-Language"));
    auto answer = redirect(303, "/public/" + language.to_string() + "/");
    answer.headers.emplace_back("Vary", "Accept-Language");
    return answer;
}

/// The letters of the browser part, where the program carries it.
std::string letters() {
    for (const auto& file : embedded_files_below("web/dist/assets/inter-latin-wght-normal")) {
        auto path = file.path.substr(std::string_view{"web/dist"}.size());
        return "@font-face{font-family:\"Inter\";font-weight:100 900;font-display:swap;src:url(\"" + std::string{path} +
               "\") format(\"woff2\")}\n";
    }
    return "";
}

Outcome<http::Content> show_file(std::string_view name, std::string media_type, const std::string& before = "") {
    auto bytes = embedded_file("src/publishing/pages/" + std::string{name});
    assert_that(bytes.has_value(), "the program carries the files of its public pages");
    return http::Content{
        std::move(media_type), before + std::string{*bytes}, {}, {{"Cache-Control", "public, max-age=300"}}};
}

Outcome<http::Content> show_look(http::Request&) {
    return show_file("look.css", "text/css; charset=utf-8", letters());
}
Outcome<http::Content> show_mark(http::Request&) {
    return show_file("mark.svg", "image/svg+xml");
}

template <MakePage make>
Outcome<http::Content> page(http::Request& request) {
    return answer_with_page(request, make);
}

}  // namespace

void add_public_page_routes(http::Router& router) {
    auto everyone = http::Access::everyone();
    auto add = [&](const char* pattern, Outcome<http::Content> (*handler)(http::Request&), const char* id,
                   const char* summary) { router.get(pattern, everyone, handler, {id, summary}); };
    add("/public", choose_language, "choose_public_language", "Sends the reader on to her language.");
    add("/public/look.css", show_look, "show_public_look", "The look of the public pages.");
    add("/public/mark.svg", show_mark, "show_public_mark", "The mark of the program.");
    add("/public/{language}", add_slash, "complete_public_address",
        "Sends the reader on to the page of all organisations.");
    add("/public/{language}/", page<organisations>, "show_public_organisations", "Who publishes.");
    add("/public/{language}/{organisation}", page<organisation>, "show_public_organisation",
        "An organisation's front page.");
    add("/public/{language}/{organisation}/agreements", page<agreements>, "show_public_agreements",
        "Its agreements in force.");
    add("/public/{language}/{organisation}/offers", page<offers>, "show_public_offers", "Its open and coming offers.");
    add("/public/{language}/{organisation}/offers/{id}", page<offer>, "show_public_offer", "One of its offers.");
    add("/public/{rest...}", find_no_page, "find_no_public_page", "There is no such page.");
}

}  // namespace utsyn
