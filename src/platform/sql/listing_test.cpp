#include "platform/sql/listing.hpp"

#include "platform/sql/engines_for_test.hpp"

#include <rapidcheck/gtest.h>
#include <algorithm>
#include <map>
#include <set>

namespace utsyn::sql {
namespace {

enum class Kind { oak, elm };
BOOST_DESCRIBE_ENUM(Kind, oak, elm)

struct Tree {
    Id<Tree> id;
    std::string name;
    Kind kind = Kind::oak;
    std::int64_t height = 0;
    double girth = 0;
    Date planted;
    Instant seen_at;
    bool felled = false;
};
BOOST_DESCRIBE_STRUCT(Tree, (), (id, name, kind, height, girth, planted, seen_at, felled))

const Listing trees{
    .name = "list_trees",
    .select = "select tree.* from tree",
    .where = "tree.height >= :lowest",
    .id = "tree.id",
    .filters = {{"kind", "tree.kind = :value", &shape_of<Kind>()},
                {"planted_after", "tree.planted > :value", &shape_of<Date>()},
                {"height", "tree.height = :value", &shape_of<std::int64_t>()},
                {"girth", "tree.girth >= :value", &shape_of<double>()},
                {"felled", "tree.felled = :value", &shape_of<bool>()},
                {"id", "tree.id = :value", &shape_of<Id<Tree>>()},
                {"name", "(tree.name = :value or ':value' = :value)", &shape_of<std::string>()},
                {"q", "tree.name like '%' || :value || '%' or tree.kind like :value || '%'", &shape_of<std::string>(),
                 "", ListingMatch::each_word}},
    .sorts = {{"name", "tree.name"},
              {"height", "tree.height", ColumnType::count},
              {"girth", "tree.girth", ColumnType::number},
              {"planted", "tree.planted", ColumnType::date},
              {"seen_at", "tree.seen_at", ColumnType::instant},
              {"felled", "tree.felled", ColumnType::flag}},
    .default_sort = "-height",
};

const Instant noon = *Instant::parse("2026-11-16T12:00:00.000Z");

class ListingTest : public OnBothEngines {
protected:
    std::vector<Migration> migrations() const override {
        return {{"20260101_0000_create_tree", R"sql(
            create table tree (
                id {id} primary key,
                name {text} not null,
                kind {text} not null,
                height {count} not null,
                girth {number} not null,
                planted {date} not null,
                seen_at {instant} not null,
                felled {flag} not null
            ) {strict};
        )sql"}};
    }

    void plant(const std::vector<Tree>& planted) {
        auto transaction = database().begin();
        transaction.run({"fell_all", "delete from tree"});
        transaction.insert_all("tree", planted);
        transaction.commit();
    }

    ListingPage page(const ListingRequest& request) {
        auto transaction = database().read();
        return run_listing(transaction, trees, request, {{"lowest", std::int64_t{0}}}).value();
    }

    std::vector<std::string> names(const ListingRequest& request) {
        std::vector<std::string> found;
        for (const Row row : page(request).rows) found.push_back(row.get<std::string>("name"));
        return found;
    }

    std::vector<FieldError> errors(const ListingRequest& request) {
        auto transaction = database().read();
        const auto refused = run_listing(transaction, trees, request, {{"lowest", std::int64_t{0}}});
        return refused ? std::vector<FieldError>{} : refused.error().errors;
    }

    /// All pages one after the other.
    std::vector<Tree> all_pages(std::string sort, std::size_t limit) {
        std::vector<Tree> visited;
        ListingRequest request{.filters = {}, .sort = std::move(sort), .after = "", .limit = limit};
        do {
            const auto found = page(request);
            for (auto& tree : found.rows.as<Tree>()) visited.push_back(std::move(tree));
            request.after = found.next;
            if (visited.size() > 1000) ADD_FAILURE() << "the pages come back to where they began";
        } while (!request.after.empty() && visited.size() <= 1000);
        return visited;
    }
};

Tree tree(std::string name, Kind kind, std::int64_t height) {
    return {Id<Tree>::make(noon), std::move(name), kind, height, 1.5, Date{2026, 1, 1}, noon, false};
}

TEST_P(ListingTest, is_filtered_sorted_and_limited) {
    plant({tree("b", Kind::oak, 2), tree("a", Kind::elm, 3), tree("c", Kind::oak, 1), tree("below", Kind::oak, -1)});
    EXPECT_EQ(names({}), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(names({.sort = "name"}), (std::vector<std::string>{"a", "b", "c"}));
    EXPECT_EQ(names({.sort = "-name", .limit = 2}), (std::vector<std::string>{"c", "b"}));
    EXPECT_EQ(names({.filters = {{"kind", "oak"}}, .sort = "height"}), (std::vector<std::string>{"c", "b"}));
    EXPECT_EQ(names({.filters = {{"kind", "oak"}, {"height", "2"}}}), (std::vector<std::string>{"b"}));
    EXPECT_EQ(names({.filters = {{"height", "2"}, {"height", "3"}}}), (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(names({.filters = {{"name", "c"}}}), (std::vector<std::string>{"c"}));
    EXPECT_EQ(names({.filters = {{"felled", "true"}}}), (std::vector<std::string>{}));
    EXPECT_EQ(names({.filters = {{"planted_after", "2025-12-31"}, {"girth", "1.5"}}}).size(), 3U);
    EXPECT_EQ(names({.limit = 0}).size(), 1U);
}

TEST_P(ListingTest, every_word_of_a_search_fits_somewhere) {
    plant({tree("tall", Kind::oak, 2), tree("tall", Kind::elm, 1), tree("small", Kind::oak, 3)});
    EXPECT_EQ(names({.filters = {{"q", " oak  all "}}, .sort = "name"}), (std::vector<std::string>{"small", "tall"}));
    EXPECT_EQ(names({.filters = {{"q", "elm tall"}}}), (std::vector<std::string>{"tall"}));
    EXPECT_EQ(names({.filters = {{"q", "elm small"}}}), (std::vector<std::string>{}));
    EXPECT_EQ(names({.filters = {{"q", "  "}}}).size(), 3U);
}

TEST_P(ListingTest, gives_no_cursor_where_the_last_page_is_full) {
    plant({tree("a", Kind::oak, 1), tree("b", Kind::oak, 2)});
    EXPECT_FALSE(page({.limit = 1}).next.empty());
    EXPECT_TRUE(page({.limit = 2}).next.empty());
}

TEST_P(ListingTest, says_everything_that_is_wrong_with_a_request) {
    const auto found = errors({.filters = {{"colour", "red"},
                                           {"kind", "ash"},
                                           {"planted_after", "2026-02-30"},
                                           {"height", "tall"},
                                           {"girth", "1,5"},
                                           {"felled", "yes"},
                                           {"id", "7"}},
                               .sort = "age"});
    std::map<std::string, std::string> reasons;
    for (const auto& error : found) reasons[error.pointer] = error.reason;
    EXPECT_EQ(reasons, (std::map<std::string, std::string>{{"/query/colour", "unknown-filter"},
                                                           {"/query/kind", "not-one-of"},
                                                           {"/query/planted_after", "not-a-date"},
                                                           {"/query/height", "not-an-integer"},
                                                           {"/query/girth", "not-a-number"},
                                                           {"/query/felled", "not-a-flag"},
                                                           {"/query/id", "not-an-id"},
                                                           {"/query/sort", "unknown-sort"}}));
}

TEST_P(ListingTest, refuses_a_cursor_of_another_sort_or_of_nobody) {
    plant({tree("a", Kind::oak, 1), tree("b", Kind::oak, 2)});
    const auto cursor = page({.sort = "name", .limit = 1}).next;
    const std::vector<FieldError> bad{{"/query/after", "bad-cursor", {}}};
    EXPECT_EQ(errors({.sort = "name", .after = cursor}), std::vector<FieldError>{});
    EXPECT_EQ(errors({.sort = "-name", .after = cursor}), bad);
    EXPECT_EQ(errors({.sort = "height", .after = cursor}), bad);
    EXPECT_EQ(errors({.sort = "name", .after = "nonsense"}), bad);
    EXPECT_EQ(errors({.sort = "name", .after = cursor.substr(0, 20)}), bad);
    EXPECT_EQ(errors({.sort = "name", .after = std::string(20'000, 'A')}), bad);
}

/// Few different values, so that ties are common; texts whose order depends on who compares them.
std::vector<Tree> some_trees() {
    static const std::vector<std::string> hard_names{"",  "a", "A", "Å",  "å", "aa", "a b",  "a-b", "Z", "z",
                                                     "ø", "Ö", "ß", "\n", "%", "_",  "日本", "🌲",  "'", "\\"};
    const auto count = *rc::gen::inRange<std::size_t>(0, 40);
    std::vector<Tree> made(count);
    for (Tree& each : made) {
        each = tree(*rc::gen::elementOf(hard_names), *rc::gen::element(Kind::oak, Kind::elm),
                    *rc::gen::element<std::int64_t>(0, 1, 5'000'000'000, 9'007'199'254'740'993));
        each.girth = *rc::gen::element(0.1, 0.30000000000000004, 1e-7, 123456.789, 2.0);
        each.planted = Date{2026, 1, 1} + Days{*rc::gen::inRange(-3, 3)};
        each.seen_at = noon + std::chrono::milliseconds{*rc::gen::inRange(0, 3)};
        each.felled = *rc::gen::arbitrary<bool>();
    }
    return made;
}

template <class Key>
void expect_order(const std::vector<Tree>& visited, Key key, bool is_descending) {
    const auto both = [&](const Tree& each) { return std::pair{key(each), each.id}; };
    const bool is_ordered = is_descending ? std::ranges::is_sorted(visited, std::ranges::greater{}, both)
                                          : std::ranges::is_sorted(visited, std::ranges::less{}, both);
    RC_ASSERT(is_ordered);
}

void expect_sorted(const std::vector<Tree>& visited, std::string_view sort) {
    const bool is_descending = sort.starts_with('-');
    const auto name = sort.substr(is_descending ? 1 : 0);
    if (name == "name") expect_order(visited, [](const Tree& each) { return each.name; }, is_descending);
    if (name == "height") expect_order(visited, [](const Tree& each) { return each.height; }, is_descending);
    if (name == "girth") expect_order(visited, [](const Tree& each) { return each.girth; }, is_descending);
    if (name == "planted") expect_order(visited, [](const Tree& each) { return each.planted; }, is_descending);
    if (name == "seen_at") expect_order(visited, [](const Tree& each) { return each.seen_at; }, is_descending);
    if (name == "felled") expect_order(visited, [](const Tree& each) { return each.felled; }, is_descending);
}

TEST_P(ListingTest, visits_each_row_once_and_in_order_whatever_the_page_size) {
    const auto holds = rc::check("paging", [&] {
        const auto planted = some_trees();
        plant(planted);
        const auto& sort = *rc::gen::elementOf(trees.sorts);
        const auto asked = *rc::gen::element<std::string>("", "-") + std::string{sort.name};
        const auto visited = all_pages(asked, *rc::gen::inRange<std::size_t>(1, 12));
        RC_ASSERT(visited.size() == planted.size());
        std::set<Id<Tree>> ids;
        for (const Tree& each : visited) ids.insert(each.id);
        RC_ASSERT(ids.size() == planted.size());
        expect_sorted(visited, asked);
    });
    EXPECT_TRUE(holds);
}

UTSYN_ON_BOTH_ENGINES(ListingTest);

}  // namespace
}  // namespace utsyn::sql
