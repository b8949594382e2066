#pragma once

#include "platform/assert.hpp"
#include "platform/journal.hpp"

namespace utsyn {

/// Keeps the one row of its kind: new, or in the place of `before`, as which it goes on; the journal tells which.
/// Shape: T has an id, a version and an organisation_id. `before` was read in this transaction.
template <class T>
void put_row(sql::Transaction& transaction, std::string_view table, const std::optional<T>& before, T row,
             const Change& change) {
    if (!before) {
        transaction.insert(table, row);
        return record_created(transaction, change, row.organisation_id, table, row);
    }
    row.id = before->id;
    row.version = before->version;
    const auto updated = transaction.update(table, row);
    assert_that(updated.has_value(), "the row was read in this transaction");
    record_changed(transaction, change, row.organisation_id, table, *before, row);
}

}  // namespace utsyn
