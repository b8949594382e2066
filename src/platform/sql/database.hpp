#pragma once

#include "platform/outcome.hpp"
#include "platform/sql/failure.hpp"
#include "platform/sql/value.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace utsyn::sql {

/// A named SQL text. Parameters are written `:name` and bound by name on both engines.
struct Statement {
    std::string_view name;  // "partnership.find_agreement": appears in logs and measurements
    std::string_view text;
};

/// A row would refer to one that is not there, or one that others refer to would go.
struct ReferenceBroken : DatabaseFailed {
    using DatabaseFailed::DatabaseFailed;
};

enum class Engine { sqlite, postgresql };

class Connection;  // one per engine, private to the implementation
class Pool;

/// One unit of work; rolls back unless committed. Use from one thread.
class Transaction {
public:
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Throws: DatabaseFailed.
    Rows run(const Statement& statement, const Parameters& parameters = {});
    /// Runs `text` that was put together at run time (listings); cached by its text.
    Rows run_text(std::string_view name, const std::string& text, const Parameters& parameters = {});

    /// Runs several statements without parameters, as a migration has them.
    void run_script(std::string_view name, const std::string& text);

    /// A described struct as a new row. Shape: columns named as its members.
    template <class T>
    void insert(std::string_view table, const T& object) {
        insert_rows(table, shape_of<T>(), {static_cast<const void*>(&object)});
    }
    /// Many rows in few round trips.
    template <class T>
    void insert_all(std::string_view table, const std::vector<T>& objects) {
        std::vector<const void*> pointers;
        pointers.reserve(objects.size());
        for (const T& object : objects) pointers.push_back(&object);
        insert_rows(table, shape_of<T>(), pointers);
    }
    /// Writes every column of `object` over the row with its `id` if that still has its `version`, and counts the
    /// version up in the row and in `object`.
    /// Problems: changed-meanwhile.
    template <class T>
    Outcome<void> update(std::string_view table, T& object) {
        auto updated = update_row(table, shape_of<T>(), &object, object.version);
        if (updated) object.version = object.version.next();
        return updated;
    }

    /// Throws: DatabaseFailed. After it the transaction takes no more statements.
    void commit();

    Engine engine() const;

private:
    friend class Database;
    Transaction(std::unique_ptr<Connection> connection, Pool* pool);

    void insert_rows(std::string_view table, const Shape& shape, const std::vector<const void*>& objects);
    Outcome<void> update_row(std::string_view table, const Shape& shape, const void* object, Version version);

    Rows run_checked(std::string_view name, std::string_view text, const Parameters& parameters);

    std::unique_ptr<Connection> connection_;  // none after the commit
    Pool* pool_;
    bool failed_ = false;
};

/// A migration file: its name orders it and is remembered once it ran.
struct Migration {
    std::string name;  // "20261116_0900_create_agreement"
    std::string text;
};

/// SQLite (default) or PostgreSQL behind one face. Thread-safe.
class Database {
public:
    /// `url`: "postgresql://…" or the path of an SQLite file, made if absent.
    /// Throws: DatabaseFailed, with a sentence that says what to do.
    static std::unique_ptr<Database> open(const std::string& url);
    ~Database();

    /// For writing. On SQLite one at a time (BEGIN IMMEDIATE); waits for its turn.
    Transaction begin();
    /// For reading only: sees one moment of the database.
    Transaction read();

    Engine engine() const;
    std::string_view engine_name() const;

private:
    explicit Database(std::unique_ptr<Pool> pool);
    std::unique_ptr<Pool> pool_;
};

/// Runs those of `migrations` that have not run, by name, one transaction each; returns the names that ran.
/// Problems: database-newer (it ran one that this program does not know).
/// Throws: DatabaseFailed naming the migration.
Outcome<std::vector<std::string>> migrate(Database& database, std::vector<Migration> migrations);

/// The migrations inside the program, `src/<slice>/migrations/<name>.sql`; of twins, `<name>.sqlite.sql` and
/// `<name>.postgresql.sql`, the engine's.
std::vector<Migration> embedded_migrations(Engine engine);

inline constexpr ProblemType database_newer{"database-newer", 503};

/// `text` with {id} {text} {count} {money} {number} {date} {instant} {flag} {bytes} after a column's name replaced by the
/// engine's type and its checks, and {strict}, which every `create table (…)` ends with, by what makes SQLite check types.
/// Texts sort by code point on both engines.
std::string expand_types(std::string_view text, Engine engine);

/// `"` for SQL `like`: the text with %, _ and \ escaped (use `escape '\'`), wrapped as a prefix or substring pattern.
std::string like_prefix(std::string_view text);
std::string like_anywhere(std::string_view text);

}  // namespace utsyn::sql
