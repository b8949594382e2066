#include "publishing/public_visit_routes.hpp"

#include "mobility/mobility.hpp"
#include "platform/http/router.hpp"
#include "publishing/organisation_page.hpp"
#include "publishing/publication_store.hpp"

#include <algorithm>
#include <unordered_set>

namespace utsyn {
namespace {

constexpr std::string_view html = "text/html; charset=utf-8";
constexpr std::string_view kept_a_while = "public, max-age=300";

constexpr std::string_view policy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors ";

bool is_host_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '.' || letter == '-' || letter == ':' || letter == '[' || letter == ']';
}

/// "https://utsyn.example" as the reader's browser wrote it, behind a proxy that ends TLS too.
std::string origin_of(const http::Incoming& incoming) {
    auto host = incoming.header("Host");
    if (host.empty() || !std::ranges::all_of(host, is_host_letter)) host = "localhost";
    bool encrypted = incoming.header("X-Forwarded-Proto") == "https";
    return (encrypted ? "https://" : "http://") + std::string{host};
}

/// The second part of the path: nothing where the program does not speak it.
std::optional<Language> language_in(std::string_view path, const std::vector<Language>& spoken) {
    auto tag = path.substr(std::min(path.size(), std::string_view{"/public/"}.size()));
    auto language = Language::parse(tag.substr(0, tag.find('/')));
    if (!language || std::ranges::find(spoken, *language) == spoken.end()) return std::nullopt;
    return language;
}

PublicFrame frame_of(const http::Request& request) {
    const auto& incoming = request.incoming();
    const auto& languages = request.runtime().messages.languages();
    auto language = language_in(incoming.path, languages);
    PublicFrame frame{.language = language.value_or(request.language()), .languages = languages};
    frame.origin = origin_of(incoming);
    frame.embedded = incoming.query_value("embed") == "1";
    if (language) frame.path = incoming.path.substr(std::string_view{"/public/"}.size() + language->to_string().size());
    if (frame.path == "/") frame.path.clear();
    return frame;
}

/// Whether the pages are of all organisations, or of one that is public, whose facts it adds.
bool find_organisation(PublicVisit& visit) {
    if (visit.request.route().pattern.find("{organisation}") == std::string::npos) return true;
    auto slug = visit.request.path_value("organisation");
    auto publication = PublicationStore{visit.transaction}.public_at(slug, visit.today);
    if (!publication) return false;
    visit.organisation = known_organisation(visit.transaction, publication->organisation_id);
    visit.frame.organisation_name = visit.organisation->name;
    visit.frame.publication = *publication;
    return true;
}

http::Content no_page(PublicVisit& visit) {
    visit.frame.organisation_name.clear();
    visit.frame.path.clear();
    return page_content(visit, not_found_page(visit.frame, visit.messages()), 404);
}

/// The answer of `make`, called with the visit once it is known whose pages these are.
template <class Make>
Outcome<http::Content> answer(http::Request& request, sql::Transaction transaction, Make make) {
    PublicVisit visit{request, transaction, frame_of(request), request.today(), {}};
    bool speaks = language_in(request.incoming().path, visit.frame.languages).has_value();
    if (speaks && find_organisation(visit))
        if (auto made = make(visit)) return *std::move(made);
    return no_page(visit);
}

/// Leaves those of organisations inside the fence that publish this part themselves.
template <class Thing>
void leave_published(PublicVisit& visit, std::vector<Thing>& things, bool PublicOrganisation::* part) {
    std::unordered_set<Id<Organisation>> publishing;
    for (const auto& each : PublicationStore{visit.transaction}.public_inside(visit.fence(), visit.today))
        if (each.*part) publishing.insert(each.organisation_id);
    std::erase_if(things, [&](const Thing& thing) { return !publishing.contains(thing.organisation_id); });
}

}  // namespace

Fence PublicVisit::fence() const {
    assert_that(organisation.has_value(), "the page is an organisation's");
    return Authority::for_program(organisation->id);
}

std::vector<PublicAgreement> shown_agreements(PublicVisit& visit) {
    if (!visit.frame.publication.agreements) return {};
    auto agreements = public_agreements(visit.transaction, visit.fence(), visit.today);
    leave_published(visit, agreements, &PublicOrganisation::agreements);
    return agreements;
}

std::vector<OfferRow> shown_offers(PublicVisit& visit) {
    if (!visit.frame.publication.offers) return {};
    auto offers = published_offers(visit.transaction, visit.fence(), visit.today);
    leave_published(visit, offers, &PublicOrganisation::offers);
    return offers;
}

std::string own_language(const PublicVisit& visit) {
    const auto& languages = visit.organisation->languages;
    return languages.empty() ? visit.frame.language.to_string() : languages.front();
}

Outcome<http::Content> answer_with_page(http::Request& request, MakePage make) {
    return answer(request, request.database().read(), [&](PublicVisit& visit) -> std::optional<http::Content> {
        auto page = make(visit);
        if (!page) return std::nullopt;
        return page_content(visit, *std::move(page), 200);
    });
}

Outcome<http::Content> answer_with_content(http::Request& request, MakeContent make) {
    return answer(request, request.database().read(), make);
}

Outcome<http::Content> answer_writing(http::Request& request, MakeContent make) {
    return answer(request, request.database().begin(), make);
}

http::Content page_content(const PublicVisit& visit, PublicPage page, int status) {
    http::Content content{std::string{html}, page_html(visit.frame, std::move(page), visit.messages()), {}, {}, status};
    content.headers = {{"Cache-Control", std::string{kept_a_while}},
                       {"Content-Language", visit.frame.language.to_string()},
                       {"Content-Security-Policy", std::string{policy} + (visit.frame.embedded ? "*" : "'self'")}};
    return content;
}

http::Content not_kept(http::Content content) {
    std::erase_if(content.headers, [](const auto& header) { return header.first == "Cache-Control"; });
    content.headers.emplace_back("Cache-Control", "private, no-store");
    return content;
}

http::Content for_programs(http::Content content) {
    content.headers.emplace_back("Cache-Control", kept_a_while);
    content.headers.emplace_back("Access-Control-Allow-Origin", "*");
    return content;
}

http::Content redirect(int status, std::string location) {
    return {"text/plain; charset=utf-8", "", {}, {{"Location", std::move(location)}}, status};
}

}  // namespace utsyn
