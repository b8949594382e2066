#include "publishing/open_data_routes.hpp"

#include "platform/csv/writer.hpp"
#include "platform/http/router.hpp"
#include "publishing/open_data.hpp"
#include "publishing/public_visit_routes.hpp"

namespace utsyn {
namespace {

std::optional<OpenData> agreements(PublicVisit& visit) {
    if (!visit.frame.publication.agreements) return std::nullopt;
    return open_agreements(visit.frame, shown_agreements(visit), visit.messages());
}

std::optional<OpenData> offers(PublicVisit& visit) {
    if (!visit.frame.publication.offers) return std::nullopt;
    return open_offers(visit.frame, shown_offers(visit), visit.messages());
}

using MakeData = std::optional<OpenData> (*)(PublicVisit& visit);

template <MakeData make>
std::optional<http::Content> csv_of(PublicVisit& visit) {
    auto data = make(visit);
    if (!data) return std::nullopt;
    std::string mark{visit.query("bom") == "1" ? csv::byte_order_mark : ""};
    return for_programs({"text/csv; charset=utf-8; header=present", mark + csv_text(*data),
                         visit.frame.publication.slug + "-" + data->name + ".csv"});
}

template <MakeData make>
std::optional<http::Content> json_of(PublicVisit& visit) {
    auto data = make(visit);
    if (!data) return std::nullopt;
    return for_programs({"application/json", json_text(*data, visit.frame)});
}

std::optional<PublicPage> overview(PublicVisit& visit) {
    const auto& publication = visit.frame.publication;
    if (!publication.agreements && !publication.offers) return std::nullopt;
    return open_data_page(visit.frame, visit.messages());
}

Outcome<http::Content> show_open_data(http::Request& request) {
    return answer_with_page(request, overview);
}

template <MakeContent make>
Outcome<http::Content> content(http::Request& request) {
    return answer_with_content(request, make);
}

}  // namespace

void add_open_data_routes(http::Router& router) {
    const std::string folder = "/public/{language}/{organisation}/open-data";
    auto add = [&](const std::string& path, Outcome<http::Content> (*handler)(http::Request&), const char* id,
                   const char* summary) { router.get(path, http::Access::everyone(), handler, {id, summary}); };
    add(folder, show_open_data, "show_open_data", "Which open data there are.");
    add(folder + "/agreements.csv", content<csv_of<agreements>>, "open_agreements_csv", "Agreements in force as CSV.");
    add(folder + "/agreements.json", content<json_of<agreements>>, "open_agreements_json",
        "Agreements in force as JSON.");
    add(folder + "/offers.csv", content<csv_of<offers>>, "open_offers_csv", "Open and coming offers as CSV.");
    add(folder + "/offers.json", content<json_of<offers>>, "open_offers_json", "Open and coming offers as JSON.");
}

}  // namespace utsyn
