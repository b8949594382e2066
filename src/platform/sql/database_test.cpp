#include "platform/sql/engines_for_test.hpp"

#include <thread>

namespace utsyn {
namespace {

enum class Colour { red, dark_blue };
BOOST_DESCRIBE_ENUM(Colour, red, dark_blue)

struct Place {
    std::string town;
    double latitude = 0;
};
BOOST_DESCRIBE_STRUCT(Place, (), (town, latitude))

struct Boat {
    Id<Boat> id;
    Version version;
    std::string name;
    Colour colour = Colour::red;
    std::int64_t tonnes = 0;
    Money price;
    Date built;
    std::optional<Instant> seen_at;
    bool afloat = false;
    std::vector<std::string> crew;
    std::optional<Place> harbour;
    std::optional<Id<Boat>> sister_id;
    Days notice{0};
};
BOOST_DESCRIBE_STRUCT(Boat, (),
                      (id, version, name, colour, tonnes, price, built, seen_at, afloat, crew, harbour, sister_id,
                       notice))

constexpr auto create_boat = R"sql(
    create table boat (
        id {id} primary key,
        version {count} not null,
        name {text} not null,
        colour {text} not null,
        tonnes {count} not null,
        price_minor {money} not null,
        price_currency {text} not null,
        built {date} not null,
        seen_at {instant},
        afloat {flag} not null,
        crew {text} not null,
        harbour_town {text},
        harbour_latitude {number},
        sister_id {id} references boat (id),
        notice {count} not null
    ) {strict};
    create table secret (content {bytes} not null) {strict};
)sql";

const Instant noon = *Instant::parse("2026-11-16T12:00:00.120Z");

Boat ormen() {
    return {Id<Boat>::make(noon),
            {},
            "Ormen; det's \"lang\"",
            Colour::dark_blue,
            5'000'000'000,
            euro(1200),
            Date{2026, 2, 28},
            noon,
            true,
            {"Åse", "Bo"},
            Place{"Nidaros", 63.4305},
            std::nullopt,
            Days{30}};
}

class DatabaseTest : public OnBothEngines {
protected:
    std::vector<sql::Migration> migrations() const override { return {{"20260101_0000_create_boat", create_boat}}; }

    void insert(const Boat& boat) {
        auto transaction = database().begin();
        transaction.insert("boat", boat);
        transaction.commit();
    }
    std::vector<Boat> all_boats() {
        return database().read().run({"all", "select * from boat order by name"}).as<Boat>();
    }
    std::int64_t count_of_boats() {
        return database().read().run({"count", "select count(*) as boats from boat"})[0].get<std::int64_t>("boats");
    }
};

TEST_P(DatabaseTest, gives_back_every_member_as_it_was_inserted) {
    const auto boat = ormen();
    insert(boat);
    const auto found = all_boats().at(0);
    EXPECT_EQ(found.id, boat.id);
    EXPECT_EQ(found.version, Version{1});
    EXPECT_EQ(found.name, "Ormen; det's \"lang\"");
    EXPECT_EQ(found.colour, Colour::dark_blue);
    EXPECT_EQ(found.tonnes, 5'000'000'000);
    EXPECT_EQ(found.price, euro(1200));
    EXPECT_EQ(found.built, (Date{2026, 2, 28}));
    EXPECT_EQ(found.seen_at, noon);
    EXPECT_TRUE(found.afloat);
    EXPECT_EQ(found.crew, (std::vector<std::string>{"Åse", "Bo"}));
    ASSERT_TRUE(found.harbour);
    EXPECT_EQ(found.harbour->town, "Nidaros");
    EXPECT_EQ(found.harbour->latitude, 63.4305);
    EXPECT_EQ(found.sister_id, std::nullopt);
    EXPECT_EQ(found.notice, Days{30});
}

TEST_P(DatabaseTest, keeps_empty_optionals_empty) {
    auto boat = ormen();
    boat.seen_at.reset();
    boat.harbour.reset();
    boat.crew.clear();
    insert(boat);
    const auto found = all_boats().at(0);
    EXPECT_FALSE(found.seen_at);
    EXPECT_FALSE(found.harbour);
    EXPECT_TRUE(found.crew.empty());
}

TEST_P(DatabaseTest, rolls_back_what_is_not_committed) {
    {
        auto transaction = database().begin();
        transaction.insert("boat", ormen());
    }
    EXPECT_EQ(count_of_boats(), 0);
}

TEST_P(DatabaseTest, counts_the_version_up_and_refuses_an_old_one) {
    auto boat = ormen();
    insert(boat);
    auto seen_earlier = boat;

    auto transaction = database().begin();
    boat.name = "Tranen";
    EXPECT_TRUE(transaction.update("boat", boat));
    EXPECT_EQ(boat.version, Version{2});
    const auto refused = transaction.update("boat", seen_earlier);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(problems::changed_meanwhile));
    EXPECT_EQ(seen_earlier.version, Version{1});
    transaction.commit();

    EXPECT_EQ(all_boats().at(0).name, "Tranen");
    EXPECT_EQ(all_boats().at(0).version, Version{2});
}

TEST_P(DatabaseTest, inserts_more_rows_than_one_statement_takes) {
    std::vector<Boat> boats(1203, ormen());
    for (std::size_t i = 0; i < boats.size(); ++i) {
        boats[i].id = Id<Boat>::make(noon);
        boats[i].tonnes = static_cast<std::int64_t>(i);
    }
    auto transaction = database().begin();
    transaction.insert_all("boat", boats);
    const auto totals = transaction.run(
        {"totals", "select count(*) as boats, count(distinct id) as ids, sum(tonnes) as tonnes from boat"});
    EXPECT_EQ(totals[0].get<std::int64_t>("boats"), 1203);
    EXPECT_EQ(totals[0].get<std::int64_t>("ids"), 1203);
    EXPECT_EQ(totals[0].get<std::int64_t>("tonnes"), 1203 * 1202 / 2);
}

TEST_P(DatabaseTest, binds_by_name_whatever_the_order_and_as_often_as_named) {
    insert(ormen());
    auto transaction = database().read();
    const auto rows = transaction.run(
        {"swapped", R"sql(
        select :b as second, :a as first, ':a' as quoted, name  -- :comment
        from boat where colour = :colour and (:built is null or built < :built) and name <> :a
    )sql"},
        {{"a", "one"}, {"b", std::int64_t{2}}, {"colour", Colour::dark_blue}, {"built", std::optional<Date>{}}});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].get<std::string>("first"), "one");
    EXPECT_EQ(rows[0].get<std::int64_t>("second"), 2);
    EXPECT_EQ(rows[0].get<std::string>("quoted"), ":a");
}

TEST_P(DatabaseTest, reads_the_results_of_expressions) {
    insert(ormen());
    const auto row = database().read().run({"expressions", R"sql(
        select max(built) as built, min(seen_at) as seen_at, sum(tonnes) as tonnes, avg(notice) as notice,
               count(*) > 0 as any_boat, max(harbour_latitude) as latitude, coalesce(max(harbour_town), '') as town,
               null as absent
        from boat where afloat
    )sql"})[0];
    EXPECT_EQ(row.get<Date>("built"), (Date{2026, 2, 28}));
    EXPECT_EQ(row.get<Instant>("seen_at"), noon);
    EXPECT_EQ(row.get<std::int64_t>("tonnes"), 5'000'000'000);
    EXPECT_EQ(row.get<double>("notice"), 30);
    EXPECT_TRUE(row.get<bool>("any_boat"));
    EXPECT_EQ(row.get<double>("latitude"), 63.4305);
    EXPECT_EQ(row.get<std::string>("town"), "Nidaros");
    EXPECT_EQ(row.get<std::optional<Date>>("absent"), std::nullopt);
}

TEST_P(DatabaseTest, keeps_bytes_of_any_length_and_value) {
    for (const std::string& content : {std::string{}, std::string{"\0\xff\n'", 4}, std::string(16, '\x07')}) {
        auto transaction = database().begin();
        transaction.run({"keep", "insert into secret (content) values (:content)"},
                        {{"content", sql::Value{sql::ColumnType::bytes, content}}});
        EXPECT_EQ(transaction.run({"read", "select content from secret"})[0].get<std::string>("content"), content);
    }
}

TEST_P(DatabaseTest, tells_how_many_rows_changed) {
    insert(ormen());
    insert(ormen());
    auto transaction = database().begin();
    EXPECT_EQ(transaction.run({"rename", "update boat set name = 'Odd'"}).changed(), 2);
    EXPECT_EQ(transaction.run({"look", "select id from boat"}).changed(), 0);
    EXPECT_EQ(transaction.run({"delete", "delete from boat where name = 'Even'"}).changed(), 0);
    EXPECT_EQ(transaction.run({"delete", "delete from boat where name = 'Odd' returning name"}).size(), 2U);
}

TEST_P(DatabaseTest, sorts_texts_by_code_point_and_tells_capitals_apart_in_like) {
    for (const auto* name : {"Ås", "as", "Zoe", "zoe", "As"}) {
        auto boat = ormen();
        boat.id = Id<Boat>::make(noon);
        boat.name = name;
        insert(boat);
    }
    std::vector<std::string> names;
    for (const auto& boat : all_boats()) names.push_back(boat.name);
    EXPECT_EQ(names, (std::vector<std::string>{"As", "Zoe", "as", "zoe", "Ås"}));
    const auto like = database().read().run({"like", "select name from boat where name like :beginning escape '\\'"},
                                            {{"beginning", sql::like_prefix("Z")}});
    EXPECT_EQ(like.size(), 1U);
}

TEST_P(DatabaseTest, refuses_what_a_column_does_not_hold) {
    const auto refused = [&](const std::string& text) {
        auto transaction = database().begin();
        EXPECT_THROW(transaction.run_text("refused", text), sql::DatabaseFailed) << text;
    };
    insert(ormen());
    refused("update boat set built = 'some day'");
    refused("update boat set seen_at = 'noon'");
    refused("update boat set tonnes = 'many'");
    refused("update boat set sister_id = '5'");
    refused("update boat set name = null");
    refused("select nothing from nowhere");
}

TEST_P(DatabaseTest, refuses_to_read_a_value_as_what_it_is_not) {
    insert(ormen());
    auto transaction = database().begin();
    transaction.run({"repaint", "update boat set colour = 'of a newer program'"});
    const auto rows = transaction.run({"all", "select * from boat"});
    EXPECT_THROW(rows.as<Boat>(), sql::DatabaseFailed);
    EXPECT_THROW(rows[0].get<std::int64_t>("name"), sql::DatabaseFailed);
    EXPECT_THROW(rows[0].get<Id<Boat>>("sister_id"), sql::DatabaseFailed);
    EXPECT_EQ(rows[0].get<std::string>("colour"), "of a newer program");
}

TEST_P(DatabaseTest, keeps_lists_of_any_length) {
    auto boat = ormen();
    boat.crew.assign(1000, std::string(3000, 'x'));
    insert(boat);
    EXPECT_EQ(all_boats().at(0).crew, boat.crew);
}

TEST_P(DatabaseTest, keeps_foreign_keys) {
    auto boat = ormen();
    boat.sister_id = Id<Boat>::make(noon);
    EXPECT_THROW(insert(boat), sql::DatabaseFailed);
    EXPECT_EQ(count_of_boats(), 0);
}

TEST_P(DatabaseTest, does_not_commit_after_a_statement_failed) {
    auto transaction = database().begin();
    transaction.insert("boat", ormen());
    EXPECT_THROW(transaction.run({"wrong", "insert into boat (name) values ('half')"}), sql::DatabaseFailed);
    EXPECT_THROW(transaction.commit(), sql::DatabaseFailed);
}

TEST_P(DatabaseTest, reads_one_moment_while_others_write) {
    insert(ormen());
    auto reader = database().read();
    const auto count = [&] { return reader.run({"count", "select count(*) as boats from boat"})[0].get<int>("boats"); };
    EXPECT_EQ(count(), 1);
    insert(ormen());
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(count_of_boats(), 2);
}

TEST_P(DatabaseTest, refuses_to_write_while_reading) {
    auto reader = database().read();
    EXPECT_THROW(reader.insert("boat", ormen()), sql::DatabaseFailed);
}

TEST_P(DatabaseTest, loses_no_write_of_many_threads) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i) insert(ormen());
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(count_of_boats(), 160);
}

TEST_P(DatabaseTest, is_shared_with_another_program) {
    const auto other = sql::Database::open(database_url());
    auto transaction = other->begin();
    transaction.insert("boat", ormen());
    transaction.commit();
    EXPECT_EQ(count_of_boats(), 1);
}

UTSYN_ON_BOTH_ENGINES(DatabaseTest);

}  // namespace
}  // namespace utsyn
