#include "platform/journal.hpp"

#include "platform/sql/engines_for_test.hpp"

namespace utsyn {
namespace {

struct Book {
    Id<Book> id;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Book, (), (id, title))

const Instant noon = *Instant::parse("2026-11-16T12:00:00.000Z");
const Instant evening = noon + std::chrono::hours{6};

class JournalTest : public OnBothEngines {
protected:
    std::vector<sql::Migration> migrations() const override {
        auto all = sql::embedded_migrations(engine());
        std::erase_if(all, [](const auto& migration) { return !migration.name.ends_with("_create_journal"); });
        all.push_back({"20261116_0900_create_reach", R"sql(
            create table organisation_reach (above_id {id}, below_id {id}, primary key (above_id, below_id)) {strict};
        )sql"});
        return all;
    }

    void let_reach(Id<Organisation> above, Id<Organisation> below) {
        auto transaction = database().begin();
        transaction.run({"reach", "insert into organisation_reach (above_id, below_id) values (:above, :below)"},
                        {{"above", above}, {"below", below}});
        transaction.commit();
    }

    std::vector<JournalEntry> history(Id<Organisation> reader) {
        auto transaction = database().read();
        return history_of(transaction, Authority::for_program(reader), "book", book.id.uuid);
    }

    Id<Organisation> county = Id<Organisation>::make(noon);
    Id<Organisation> school = Id<Organisation>::make(noon);
    Id<Person> librarian = Id<Person>::make(noon);
    Book book{Id<Book>::make(noon), "Peer"};
};

TEST_P(JournalTest, tells_the_changes_of_a_thing_newest_first) {
    let_reach(school, school);
    {
        auto transaction = database().begin();
        record_created(transaction, {librarian, noon, "created"}, school, "book", book);
        auto renamed = book;
        renamed.title = "Brand";
        record_changed(transaction, {{}, evening, "renamed"}, school, "book", book, renamed);
        transaction.commit();
    }
    const auto entries = history(school);
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].action, "renamed");
    EXPECT_EQ(entries[0].at, evening);
    EXPECT_EQ(entries[0].person_id, std::nullopt);
    EXPECT_EQ(entries[0].before.text, json::to_json(book));
    EXPECT_EQ(entries[1].action, "created");
    EXPECT_EQ(entries[1].person_id, librarian);
    EXPECT_EQ(entries[1].before.text, "null");
    EXPECT_EQ(entries[1].after.text, json::to_json(book));
}

TEST_P(JournalTest, is_seen_from_above_and_not_from_beside) {
    let_reach(school, school);
    let_reach(county, school);
    auto transaction = database().begin();
    record_created(transaction, {librarian, noon, "created"}, school, "book", book);
    transaction.commit();
    EXPECT_EQ(history(county).size(), 1U);
    EXPECT_EQ(history(Id<Organisation>::make(noon)).size(), 0U);
}

TEST_P(JournalTest, forgets_what_its_transaction_did_not_commit) {
    let_reach(school, school);
    {
        auto transaction = database().begin();
        record_created(transaction, {librarian, noon, "created"}, school, "book", book);
    }
    EXPECT_TRUE(history(school).empty());
}

UTSYN_ON_BOTH_ENGINES(JournalTest);

}  // namespace
}  // namespace utsyn
