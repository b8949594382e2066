#pragma once

#include "platform/sql/database.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace utsyn::sql {

/// One engine's connection, lent to one transaction at a time.
class Connection {
public:
    virtual ~Connection() = default;

    virtual Table run(std::string_view name, std::string_view text, const Parameters& parameters) = 0;
    /// Several statements without parameters.
    virtual void run_script(std::string_view name, const std::string& text) = 0;
    virtual void commit() = 0;
    virtual void roll_back() noexcept = 0;
    /// False once it is broken: the pool then lets go of it.
    virtual bool is_usable() const noexcept = 0;
    /// How many rows of so many columns one insert statement should carry.
    virtual std::size_t rows_at_once(std::size_t columns) const = 0;
};

/// The connections of one database.
class Pool {
public:
    virtual ~Pool() = default;

    virtual Engine engine() const = 0;
    /// A connection with its transaction begun.
    virtual std::unique_ptr<Connection> begin() = 0;
    virtual std::unique_ptr<Connection> read() = 0;
    virtual void give_back(std::unique_ptr<Connection> connection) noexcept = 0;
};

/// Throws: DatabaseFailed.
std::unique_ptr<Pool> open_sqlite(const std::string& path);
/// Throws: DatabaseFailed.
std::unique_ptr<Pool> open_postgresql(const std::string& url);

/// So that a cache keyed by SQL text is searched without copying the text.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};
template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// The values of the parameters that a statement names, in the order of `names`. Asserts that it is given those, no more
/// and no fewer.
/// Throws: DatabaseFailed where a text holds a zero character.
std::vector<const Value*> values_of(std::string_view statement, const std::vector<std::string>& names,
                                    const Parameters& parameters);

}  // namespace utsyn::sql
