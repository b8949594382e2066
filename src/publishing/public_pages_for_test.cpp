#include "publishing/public_pages_for_test.hpp"

#include "organisation/demo.hpp"
#include "organisation/person.hpp"
#include "organisation/session_routes.hpp"
#include "partnership/demo.hpp"
#include "platform/demo_year.hpp"
#include "platform/text.hpp"
#include "publishing/contact_point_routes.hpp"
#include "publishing/demo.hpp"
#include "publishing/enquiry_routes.hpp"
#include "publishing/feed_routes.hpp"
#include "publishing/open_data_routes.hpp"
#include "publishing/public_contact_routes.hpp"
#include "publishing/public_page_routes.hpp"
#include "publishing/publication_routes.hpp"
#include "publishing/publicity_consent_routes.hpp"

#include <expat.h>
#include <memory>

namespace utsyn {
namespace {

/// Every column in which a person's name may stand.
constexpr const char* name_columns[] = {
    "select name from person",
    "select name from named_contact",
    "select their_signature_name as name from agreement where their_signature_name is not null",
};

constexpr std::string_view form_that_writes = R"(" method="post")";

}  // namespace

void PublicPagesForTest::SetUp() {
    OnBothEngines::SetUp();
    auto transaction = database().begin();
    DemoYear year{transaction, today, clock.now()};
    fill_organisation_demo(year);
    fill_partnership_demo(year);
    fill_publishing_demo(year);
    transaction.commit();
    authority.emplace(database(), clock);
    routes.emplace(
        database(), *authority, clock,
        std::initializer_list<void (*)(http::Router&)>{
            add_session_routes, add_publication_routes, add_public_page_routes, add_feed_routes, add_open_data_routes,
            add_public_contact_routes, add_contact_point_routes, add_publicity_consent_routes, add_enquiry_routes});
}

TestClient PublicPagesForTest::signed_in(const std::string& email) const {
    auto made = client();
    auto signed_in =
        made.post("/api/session", R"({"email":")" + email + R"(","password":")" + std::string{demo_password} + "\"}");
    EXPECT_EQ(signed_in.status, 201) << signed_in.body;
    return made;
}

std::set<std::string> PublicPagesForTest::names_of_people() {
    std::set<std::string> names;
    auto transaction = database().read();
    for (const char* column : name_columns)
        for (const auto& row : transaction.run_text("test.names", column)) names.insert(row.get<std::string>("name"));
    return names;
}

void PublicPagesForTest::run(const std::string& sql) {
    auto transaction = database().begin();
    transaction.run_text("test.change", sql);
    transaction.commit();
}

std::string xml_fault(std::string_view text) {
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate("UTF-8"), &XML_ParserFree};
    if (XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE) == XML_STATUS_OK) return "";
    return std::string{XML_ErrorString(XML_GetErrorCode(parser.get()))} + " in line " +
           std::to_string(XML_GetCurrentLineNumber(parser.get()));
}

std::set<std::string> public_links_in(const std::string& page) {
    std::set<std::string> links;
    for (std::string attribute : {"href=\"/public", "action=\"/public"})
        for (auto at = page.find(attribute); at != std::string::npos; at = page.find(attribute, at + 1)) {
            auto begin = at + attribute.size() - std::string_view{"/public"}.size();
            auto end = page.find('"', begin);
            if (page.compare(end, form_that_writes.size(), form_that_writes) == 0) continue;
            std::string_view link = std::string_view{page}.substr(begin, end - begin);
            links.emplace(cut(link, '#'));
        }
    return links;
}

}  // namespace utsyn
