#include "platform/http/routes_for_test.hpp"
#include "platform/i18n/messages.hpp"
#include "platform/sql/engines_for_test.hpp"

#include <gtest/gtest.h>

namespace utsyn {

/// A thing that the described routes keep, in this test only.
struct Sail {
    Id<Sail> id;
    std::string colour;
};
BOOST_DESCRIBE_STRUCT(Sail, (), (id, colour))

struct SailDraft {
    std::string colour;
};
BOOST_DESCRIBE_STRUCT(SailDraft, (), (colour))

}  // namespace utsyn

namespace utsyn::http {
namespace {

class NoAuthority : public Authority {
public:
    std::optional<Actor> actor_of(std::string_view) override { return std::nullopt; }
    Outcome<Fence> may(const Actor&, Permission) override { return problem(problems::not_allowed); }
};

const sql::Listing sails{
    .name = "list_sails",
    .filters =
        {{.name = "colour", .predicate = "colour = :value", .shape = &shape_of<std::string>(), .about = "Its colour."}},
    .sorts = {{"colour", "colour"}},
    .default_sort = "-colour",
};

Outcome<Page<Sail>> list(Request&) {
    return Page<Sail>{};
}
Outcome<Created<Sail>> create(Request&, const SailDraft&) {
    return Created<Sail>{{}, ""};
}
Outcome<Answer<Sail>> change(Request&, const SailDraft&) {
    return Answer<Sail>{{}};
}
Outcome<Content> paper(Request&) {
    return Content{};
}
Outcome<Done> take(Request&, const SailDraft&) {
    return Done{};
}

void add_sail_routes(Router& router) {
    router.get("/api/sails", Permission{1}, list, {.id = "list_sails", .summary = "All sails.", .listing = &sails});
    router.post("/api/sails", Permission{1}, create, {"create_sail", "Make a sail."});
    router.put("/api/sails/{id}", Permission{1}, change,
               {.id = "change_sail", .summary = "Change it.", .versioned = true});
    router.get("/api/sails/{id}/paper", Access::everyone(), paper,
               {.id = "print_sail", .summary = "Its paper.", .produces = "application/pdf"});
    router.post("/api/sail-imports", Access::signed_in(), take,
                {.id = "import_sails", .summary = "Take in many.", .upload_limit = 1000});
    router.get("/sails", Access::everyone(), paper, {"show_sails", "A page."});
}

/// The description of the routes above, asked by JSON Pointer.
AnswerForTest described() {
    DatabaseForTest made{sql::Engine::sqlite, {}};
    Clock clock;
    NoAuthority authority;
    RoutesForTest routes{made.database(), authority, clock, {add_sail_routes}};
    AnswerForTest answer;
    answer.body = openapi(routes.router(), messages_for_test());
    return answer;
}

}  // namespace

TEST(Openapi, describes_the_routes_of_the_api_and_no_other) {
    auto api = described();
    EXPECT_EQ(api.at("/openapi"), "3.1.0");
    EXPECT_EQ(api.at("/info/license/identifier"), "Apache-2.0");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/operationId"), "list_sails");
    EXPECT_EQ(api.at("/paths/~1sails"), "");
    EXPECT_EQ(api.at("/tags/0/name"), "sail-imports");
    EXPECT_EQ(api.at("/tags/1/name"), "sails");
}

TEST(Openapi, is_served_and_describes_itself) {
    DatabaseForTest made{sql::Engine::sqlite, {}};
    Clock clock;
    NoAuthority authority;
    RoutesForTest routes{made.database(), authority, clock, {[](Router& router) { router.serve_description(); }}};
    auto answer = routes.client().get("/api/openapi.json");
    EXPECT_EQ(answer.header("Content-Type"), "application/json");
    EXPECT_EQ(answer.at("/paths/~1api~1openapi.json/get/operationId"), "show_api");
}

TEST(Openapi, tells_who_may_call) {
    auto api = described();
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/security"), R"([{"session":[]}])");
    EXPECT_EQ(api.at("/paths/~1api~1sails~1{id}~1paper/get/security"), "[]");
}

TEST(Openapi, describes_a_registers_filters_order_and_pages) {
    auto api = described();
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/0/name"), "colour");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/0/description"), "Its colour.");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/1/schema/enum"), R"(["colour","-colour"])");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/1/schema/default"), "-colour");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/2/schema/maximum"), "200");
    EXPECT_EQ(api.at("/paths/~1api~1sails/get/parameters/3/name"), "after");
    EXPECT_EQ(
        api.at("/paths/~1api~1sails/get/responses/200/content/application~1json/schema/properties/items/items/$ref"),
        "#/components/schemas/Sail");
}

TEST(Openapi, describes_bodies_and_the_version_that_a_change_needs) {
    auto api = described();
    EXPECT_EQ(api.at("/paths/~1api~1sails/post/requestBody/content/application~1json/schema/$ref"),
              "#/components/schemas/SailDraft");
    EXPECT_EQ(api.at("/paths/~1api~1sails~1{id}/put/parameters/0/schema/format"), "uuid");
    EXPECT_EQ(api.at("/paths/~1api~1sails~1{id}/put/parameters/1/name"), "If-Match");
    EXPECT_EQ(api.at("/paths/~1api~1sails~1{id}/put/responses/428/$ref"), "#/components/responses/Refusal428");
    EXPECT_EQ(
        api.at(
            "/paths/~1api~1sail-imports/post/requestBody/content/multipart~1form-data/schema/properties/colour/type"),
        "string");
}

TEST(Openapi, describes_answers_that_are_no_json) {
    auto api = described();
    EXPECT_NE(api.at("/paths/~1api~1sails~1{id}~1paper/get/responses/200/content/application~1pdf"), "");
    EXPECT_EQ(api.at("/paths/~1api~1sail-imports/post/responses/204/content"), "");
}

TEST(Openapi, describes_every_problem_once) {
    auto api = described();
    EXPECT_EQ(api.at("/components/responses/Refusal404/description"),
              "This does not exist, or you have no access to it.");
    EXPECT_EQ(api.at("/components/schemas/Problem/required"), R"(["type","title","status"])");
    EXPECT_EQ(api.at("/components/responses/Refusal500"), "");
}

}  // namespace utsyn::http
