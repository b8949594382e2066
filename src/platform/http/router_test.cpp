#include "platform/http/router.hpp"

#include "platform/http/routes_for_test.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {

/// A thing that routes keep, in this test only.
struct Kite {
    std::string name;
    std::int64_t metres = 0;
};
BOOST_DESCRIBE_STRUCT(Kite, (), (name, metres))

}  // namespace utsyn

namespace utsyn::http {
namespace {

constexpr Permission see_kites{1};
constexpr Permission fly_kites{2};
constexpr std::string_view some_id = "0193f1d0-0000-7000-8000-000000000001";

/// Knows the sessions "flyer", who may all, and "guest", who may nothing.
class KiteAuthority : public Authority {
public:
    std::optional<Actor> actor_of(std::string_view token) override {
        if (token == "broken") throw sql::DatabaseFailed{"the database is away"};
        if (token != "flyer" && token != "guest") return std::nullopt;
        Actor actor;
        actor.language = *Language::parse("nb");
        actor.person.uuid.bytes[0] = token == "flyer" ? 1 : 2;
        return actor;
    }
    Outcome<Fence> may(const Actor& actor, Permission) override {
        if (actor.person.uuid.bytes[0] != 1) return problem(problems::not_allowed);
        return fence(actor.acting_at, actor.person);
    }
};

Outcome<Answer<Kite>> show(Request& request) {
    return Answer<Kite>{{request.id<Kite>().to_string(), 3}, Version{7}};
}
Outcome<Answer<Kite>> show_new(Request&) {
    return Answer<Kite>{{"new", 0}};
}
Outcome<Page<Kite>> list(Request& request) {
    auto listing = request.listing();
    Kite told{listing.sort + "|" + listing.after, static_cast<std::int64_t>(listing.limit)};
    for (const auto& [name, value] : listing.filters) told.name += "|" + name + "=" + value;
    return Page<Kite>{{told}, listing.after == "last" ? "" : "c d"};
}
Outcome<Created<Kite>> create(Request&, const Kite& kite) {
    return Created<Kite>{kite, "/api/kites/1", Version{1}};
}
Outcome<Answer<Kite>> change(Request& request, const Kite& kite) {
    if (request.expected_version() != Version{7}) return problem(problems::changed_meanwhile);
    return Answer<Kite>{kite, Version{8}};
}
Outcome<Done> remove(Request&) {
    return Done{};
}
Outcome<Content> download(Request&) {
    return Content{"application/pdf", "%PDF", "Årsplan \"ny\".pdf"};
}
Outcome<Content> words(Request& request) {
    return Content{"text/plain", std::string{request.path_value("rest")} + " " + request.language().to_string()};
}
Outcome<Done> fail_as(Request& request) {
    if (request.path_value("how") == "full") throw sql::StorageFull{"no room"};
    if (request.path_value("how") == "printer") throw documents::PrintingFailed{"no paper"};
    throw std::runtime_error{"secret words of the database"};
}
Outcome<Content> take_form(Request&, const Kite& kite) {
    return Content{"text/plain", kite.name + std::to_string(kite.metres)};
}
Outcome<Content> take_upload(Request& request, const Kite& kite) {
    return Content{"text/plain", kite.name + std::to_string(request.incoming().uploads.size())};
}
Outcome<Events> count(Request&) {
    return Events{[](EventSink& sink) {
        for (int number = 1; number <= 3; ++number) sink.send("count", "{\"number\":" + std::to_string(number) + "}");
    }};
}

void add_kite_routes(Router& router) {
    auto everyone = Access::everyone();
    router.get("/api/kites", see_kites, list, {.id = "list", .summary = "s", .queries = {{"colour", "about"}}});
    router.post("/api/kites", fly_kites, create, {"create", "s"});
    router.get("/api/kites/{id}", see_kites, show, {"show", "s"});
    router.get("/api/kites/new", see_kites, show_new, {"show_new", "s"});
    router.put("/api/kites/{id}", fly_kites, change, {.id = "change", .summary = "s", .versioned = true});
    router.remove("/api/kites/{id}", Access::signed_in(), remove, {"remove", "s"});
    router.get("/api/kites/{id}/paper", see_kites, download, {"download", "s"});
    router.get("/words/{rest...}", everyone, words, {"words", "s"});
    router.get("/api/failures/{how}", everyone, fail_as, {"fail_as", "s"});
    router.post("/api/forms", everyone, take_form,
                {.id = "take_form", .summary = "s", .form = "application/x-www-form-urlencoded"});
    router.post("/api/uploads", Access::signed_in(), take_upload,
                {.id = "take_upload", .summary = "s", .upload_limit = 1000});
    router.get("/api/count", everyone, count, {"count", "s"});
}

class RouterTest : public ::testing::Test {
protected:
    TestClient client(const std::string& session = "flyer") {
        auto made = routes_.client();
        if (!session.empty()) made.set_cookie("utsyn_session", session);
        return made;
    }
    std::string kite(std::string_view id = some_id) const { return "/api/kites/" + std::string{id}; }

    DatabaseForTest made_{sql::Engine::sqlite, {}};
    Clock clock_{Date{2026, 11, 16}};
    KiteAuthority authority_;
    RoutesForTest routes_{made_.database(), authority_, clock_, {add_kite_routes}};
};
using RouterDeathTest = RouterTest;

}  // namespace

TEST_F(RouterTest, hands_the_typed_id_of_the_path_to_the_handler) {
    auto answer = client().get(kite());
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.at("/name"), some_id);
}

TEST_F(RouterTest, prefers_plain_words_to_names_in_a_pattern) {
    EXPECT_EQ(client().get("/api/kites/new").at("/name"), "new");
}

TEST_F(RouterTest, does_not_find_what_is_no_id) {
    for (auto* path :
         {"/api/kites/7", "/api/kites/", "/api/kites/0193F1D0-0000-7000-8000-000000000001", "/api/none", "/none"}) {
        auto answer = client().get(path);
        EXPECT_EQ(answer.status, 404) << path;
        EXPECT_EQ(answer.header("Content-Type"), "application/problem+json");
        EXPECT_EQ(answer.at("/type"), "/problems/not-found");
    }
}

TEST_F(RouterTest, says_which_methods_an_address_has) {
    auto answer = client().put("/api/kites", "{}");
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.header("Allow"), "OPTIONS, GET, HEAD, POST");
    auto options = client().send("OPTIONS", kite(), "", {});
    EXPECT_EQ(options.status, 204);
    EXPECT_EQ(options.header("Allow"), "OPTIONS, GET, HEAD, PUT, DELETE");
    EXPECT_EQ(client().send("PROPFIND", kite(), "", {}).status, 405);
    EXPECT_EQ(client().send("PROPFIND", "/api/none", "", {}).status, 404);
}

TEST_F(RouterTest, asks_whoever_is_not_signed_in_to_sign_in) {
    auto answer = client("").get("/api/kites");
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.at("/type"), "/problems/not-signed-in");
    EXPECT_EQ(client("ended").get("/api/kites").status, 401);
}

TEST_F(RouterTest, tells_nobody_without_permission_that_a_thing_exists) {
    EXPECT_EQ(client("guest").get("/api/kites").status, 403);
    EXPECT_EQ(client("guest").get(kite()).status, 404);
    EXPECT_EQ(client("guest").remove(kite()).status, 204);
}

TEST_F(RouterTest, refuses_writes_that_another_site_sends_with_our_cookie) {
    auto there = client();
    there.set_origin("https://elsewhere.example");
    EXPECT_EQ(there.post("/api/kites", R"({"name":"a","metres":1})").at("/type"), "/problems/foreign-origin");
    EXPECT_EQ(there.get("/api/kites").status, 200);
    there.set_origin("null");
    EXPECT_EQ(there.remove(kite()).status, 403);
    there.set_origin("");
    EXPECT_EQ(there.remove(kite(), {{"Sec-Fetch-Site", "cross-site"}}).status, 403);
    EXPECT_EQ(there.remove(kite(), {{"Sec-Fetch-Site", "same-origin"}}).status, 204);
    EXPECT_EQ(there.remove(kite()).status, 204);
}

TEST_F(RouterTest, lets_a_program_without_cookies_write_from_anywhere) {
    auto program = client("");
    program.set_origin("https://elsewhere.example");
    EXPECT_EQ(program.post("/api/kites", "{}").at("/type"), "/problems/not-signed-in");
}

TEST_F(RouterTest, tags_an_answer_with_version_and_content_and_saves_sending_it_again) {
    auto first = client().get(kite());
    auto tag = first.header("ETag");
    EXPECT_TRUE(tag.starts_with("\"v7-")) << tag;
    auto again = client().get(kite(), {{"If-None-Match", "\"other\", W/" + tag}});
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.body, "");
    EXPECT_EQ(again.header("ETag"), tag);
    EXPECT_EQ(client().get(kite("0193f1d0-0000-7000-8000-000000000002"), {{"If-None-Match", tag}}).status, 200);
    auto unversioned = client().get("/api/kites/new").header("ETag");
    EXPECT_EQ(unversioned.size(), 18U) << unversioned;
}

TEST_F(RouterTest, needs_the_version_that_a_change_starts_from) {
    auto body = R"({"name":"a","metres":1})";
    EXPECT_EQ(client().put(kite(), body).at("/type"), "/problems/version-missing");
    EXPECT_EQ(client().put(kite(), body).status, 428);
    EXPECT_EQ(client().put(kite(), body, {{"If-Match", "7"}}).status, 400);
    EXPECT_EQ(client().put(kite(), body, {{"If-Match", "*"}}).status, 400);
    EXPECT_EQ(client().put(kite(), body, {{"If-Match", "\"v6\""}}).status, 412);
    auto changed = client().put(kite(), body, {{"If-Match", client().get(kite()).header("ETag")}});
    EXPECT_EQ(changed.status, 200);
    EXPECT_TRUE(changed.header("ETag").starts_with("\"v8-"));
    EXPECT_EQ(client().put(kite(), body, {{"If-Match", "\"v7\""}}).status, 200);
}

TEST_F(RouterTest, tells_where_a_new_thing_is) {
    auto made = client().post("/api/kites", R"({"name":"a","metres":1})");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(made.header("Location"), "/api/kites/1");
    EXPECT_TRUE(made.header("ETag").starts_with("\"v1-"));
}

TEST_F(RouterTest, points_at_every_wrong_field_in_the_readers_language) {
    auto answer = client().post("/api/kites", R"({"metres":"far"})");
    EXPECT_EQ(answer.status, 422);
    EXPECT_EQ(answer.header("Content-Type"), "application/problem+json");
    EXPECT_EQ(answer.header("Content-Language"), "nb");
    EXPECT_EQ(answer.at("/title"), messages_for_test().text(*Language::parse("nb"), "problem.invalid"));
    EXPECT_EQ(answer.at("/status"), "422");
    EXPECT_EQ(answer.at("/instance"), "urn:utsyn:request:" + answer.header("X-Request-Id"));
    EXPECT_EQ(answer.at("/errors/0/pointer"), "/name");
    EXPECT_EQ(answer.at("/errors/0/reason"), "required");
    EXPECT_EQ(answer.at("/errors/1/pointer"), "/metres");
    EXPECT_EQ(answer.at("/errors/1/detail"), "Skriv et tall.");
    EXPECT_EQ(answer.at("/errors/2"), "");
}

TEST_F(RouterTest, takes_json_only_where_json_is_due) {
    auto body = R"({"name":"a","metres":1})";
    EXPECT_EQ(client().post("/api/kites", body, {{"Content-Type", "text/plain"}}).status, 415);
    EXPECT_EQ(client().post("/api/kites", body, {{"Content-Type", "application/json; charset=utf-8"}}).status, 201);
    EXPECT_EQ(client().post("/api/kites", "{").status, 400);
    EXPECT_EQ(
        client().post("/api/kites", "name=a&metres=1", {{"Content-Type", "application/x-www-form-urlencoded"}}).status,
        415);
}

TEST_F(RouterTest, reads_a_form_where_the_operation_says_so) {
    auto answer = client("").post("/api/forms", "name=K%C3%A5+x&metres=4",
                                  {{"Content-Type", "application/x-www-form-urlencoded"}});
    EXPECT_EQ(answer.body, "Kå x4");
    EXPECT_EQ(client("").post("/api/forms", "name=%", {{"Content-Type", "application/x-www-form-urlencoded"}}).status,
              400);
}

TEST_F(RouterTest, reads_the_fields_of_a_multipart_form_and_asks_first_who_sends_it) {
    EXPECT_EQ(client().upload("/api/uploads", {{"f", "f", "a/b", "x"}}, {{"name", "n"}, {"metres", "1"}}).body, "n1");
    EXPECT_EQ(client("").upload("/api/uploads", {{"f", "f", "a/b", "x"}}, {{"name", "n"}}).status, 401);
    EXPECT_EQ(client().upload("/api/uploads", {{"f", "f", "a/b", std::string(1000, 'x')}}).status, 413);
    EXPECT_EQ(client().post("/api/uploads", "{}").status, 415);
}

TEST_F(RouterTest, hands_a_registers_wishes_to_the_handler_and_links_the_next_page) {
    auto answer = client().get("/api/kites?sort=-name&limit=20&town=Bod%C3%B8&colour=red&after=a%20b");
    EXPECT_EQ(answer.at("/items/0/name"), "-name|a b|town=Bodø");
    EXPECT_EQ(answer.at("/items/0/metres"), "20");
    EXPECT_EQ(answer.at("/next"), "c d");
    EXPECT_EQ(answer.header("Link"),
              "</api/kites?sort=-name&limit=20&town=Bod%C3%B8&colour=red&after=c%20d>; rel=\"next\"");
    auto last = client().get("/api/kites?after=last&limit=x");
    EXPECT_EQ(last.at("/next"), "");
    EXPECT_EQ(last.header("Link"), "");
    EXPECT_EQ(last.at("/items/0/metres"), "0");
}

TEST_F(RouterTest, offers_a_download_under_its_name_in_every_alphabet) {
    auto answer = client().get(kite() + "/paper");
    EXPECT_EQ(answer.header("Content-Type"), "application/pdf");
    EXPECT_EQ(answer.body, "%PDF");
    EXPECT_EQ(answer.header("Content-Disposition"),
              "attachment; filename=\"__rsplan _ny_.pdf\"; filename*=UTF-8''%C3%85rsplan%20%22ny%22.pdf");
}

TEST_F(RouterTest, speaks_the_language_of_the_actor_else_of_the_cookie_else_of_the_browser) {
    EXPECT_EQ(client("").get("/words/a/b", {{"Accept-Language", "fi, sv;q=0.8"}}).body, "a/b sv");
    auto choosing = client("");
    choosing.set_cookie("utsyn_language", "da");
    EXPECT_EQ(choosing.get("/words/a", {{"Accept-Language", "sv"}}).body, "a da");
    choosing.set_cookie("utsyn_language", "xx");
    EXPECT_EQ(choosing.get("/words/a", {{"Accept-Language", "sv"}}).body, "a sv");
    choosing.set_cookie("utsyn_session", "guest");
    EXPECT_EQ(choosing.get("/words/a", {{"Accept-Language", "sv"}}).body, "a nb");
}

TEST_F(RouterTest, tells_a_failure_of_the_world_without_its_words) {
    EXPECT_EQ(client().get("/api/failures/full").status, 507);
    EXPECT_EQ(client().get("/api/failures/printer").status, 503);
    EXPECT_EQ(client("broken").get("/api/kites").at("/type"), "/problems/unavailable");
    auto answer = client().get("/api/failures/else");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
    EXPECT_NE(answer.at("/instance"), "");
}

TEST_F(RouterTest, lets_nobody_else_keep_an_answer) {
    EXPECT_EQ(client().get(kite()).header("Cache-Control"), "private, no-cache");
    EXPECT_EQ(client("guest").get(kite()).header("Cache-Control"), "no-store");
}

TEST_F(RouterTest, streams_events) {
    auto answer = client("").get("/api/count");
    EXPECT_EQ(answer.header("Content-Type"), "text/event-stream");
    EXPECT_EQ(answer.body,
              "event: count\ndata: {\"number\":1}\n\nevent: count\ndata: {\"number\":2}\n\n"
              "event: count\ndata: {\"number\":3}\n\n");
}

TEST_F(RouterTest, asks_the_fallback_about_pages_and_never_about_the_api) {
    Router router{routes_.runtime()};
    add_kite_routes(router);
    router.otherwise([](const Incoming& incoming) {
        return incoming.path == "/gone" ? Response{404, "", "", {}, {}} : Response{200, "text/html", "page", {}, {}};
    });
    auto status_of = [&](Method method, std::string path) {
        Incoming incoming;
        incoming.method = method;
        incoming.path = std::move(path);
        return router.answer(incoming).status;
    };
    EXPECT_EQ(status_of(Method::get, "/offers"), 200);
    EXPECT_EQ(status_of(Method::head, "/offers"), 200);
    EXPECT_EQ(status_of(Method::post, "/offers"), 404);
    EXPECT_EQ(status_of(Method::get, "/api/offers"), 404);
    EXPECT_EQ(status_of(Method::get, "/gone"), 404);
}

TEST_F(RouterDeathTest, refuses_a_route_that_does_not_say_who_may_call_it) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Router router{routes_.runtime()};
    router.get("/a", Access{}, show_new, {"a", "s"});
    EXPECT_DEATH(router.check(), "GET /a: the route declares who may call it");
}

TEST_F(RouterDeathTest, refuses_patterns_that_stand_twice) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Router router{routes_.runtime()};
    router.get("/a/{id}", see_kites, show_new, {"a", "s"});
    router.get("/a/{other_id}", see_kites, show_new, {"b", "s"});
    EXPECT_DEATH(router.check(), "the pattern stands once");
}

TEST_F(RouterDeathTest, refuses_operation_ids_that_stand_twice) {
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    Router router{routes_.runtime()};
    router.get("/a", see_kites, show_new, {"a", "s"});
    router.get("/b", see_kites, show_new, {"a", "s"});
    EXPECT_DEATH(router.check(), "/b: the operation id stands once");
}

}  // namespace utsyn::http
