#pragma once

#include "funding/funding_project.hpp"
#include "funding/rate_book.hpp"
#include "platform/outcome.hpp"
#include "platform/sql/database.hpp"

#include <memory>

namespace utsyn {

/// A book with the revision that it is of; whoever computes with it keeps the book alive.
struct RevisedRates {
    std::int64_t revision = 0;  // 0: the rates inside the program, where none have been loaded
    std::shared_ptr<const RateBook> book;

    const RateBook& operator*() const { return *book; }
};

/// The rates in force. Reads one number; the book itself only after someone, here or in another program, made a revision.
RevisedRates current_rates(sql::Transaction& transaction);

/// The rates as they were, for what was computed then. Problems: not-found.
Outcome<RevisedRates> rates_of_revision(sql::Transaction& transaction, std::int64_t revision);

/// Those of the revision that a request names, or the rates in force where it names none. Problems: not-found.
Outcome<RevisedRates> rates_asked(sql::Transaction& transaction, std::string_view revision);

/// The rates that a project keeps since it was applied for, else those in force. Problems: not-found.
Outcome<RevisedRates> rates_of_project(sql::Transaction& transaction, const FundingProject& project);

/// Problems: not-found, also when it lies outside the fence.
Outcome<FundingProject> find_funding_project(sql::Transaction& transaction, const Fence& fence, Id<FundingProject> id);

/// Brings the rates that the program ships into the database, where they are new or have changed. Running it again changes
/// nothing.
void load_shipped_rates(sql::Database& database, Instant now);

}  // namespace utsyn
