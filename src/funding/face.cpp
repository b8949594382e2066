#include "funding/funding.hpp"

#include "funding/funding_project_store.hpp"
#include "funding/rate_store.hpp"

#include <algorithm>
#include <charconv>
#include <mutex>

namespace utsyn {
namespace {

constexpr std::size_t most_kept_books = 8;

/// The books read last. A revision's id is the same in no two databases, and its book never changes.
class KeptBooks {
public:
    std::shared_ptr<const RateBook> find(Id<RateRevision> id) {
        std::lock_guard lock{mutex_};
        auto kept = std::ranges::find(books_, id, &Kept::id);
        if (kept == books_.end()) return nullptr;
        std::rotate(books_.begin(), kept, kept + 1);
        return books_.front().book;
    }
    void keep(Id<RateRevision> id, std::shared_ptr<const RateBook> book) {
        std::lock_guard lock{mutex_};
        books_.insert(books_.begin(), {id, std::move(book)});
        if (books_.size() > most_kept_books) books_.pop_back();
    }

private:
    struct Kept {
        Id<RateRevision> id;
        std::shared_ptr<const RateBook> book;
    };
    std::mutex mutex_;
    std::vector<Kept> books_;  // the one asked for last at the front
};

KeptBooks& kept_books() {
    static KeptBooks books;
    return books;
}

/// As the rows of data/funding/rates.csv are sorted: of equals the first row is taken.
auto file_order(const Rate& rate) {
    return std::tie(rate.programme, rate.name, rate.agency, rate.first_call_year, rate.key);
}

std::shared_ptr<const RateBook> read_book(RateStore& store, std::int64_t revision) {
    auto versions = store.versions_in(revision);
    std::ranges::sort(versions, {}, &RateVersion::id);
    std::vector<Rate> rates;
    rates.reserve(versions.size());
    for (auto& version : versions) rates.push_back(std::move(version.rate));
    std::ranges::stable_sort(rates, {}, file_order);
    return std::make_shared<const RateBook>(std::move(rates));
}

RevisedRates rates_of(RateStore& store, std::int64_t number, Id<RateRevision> id) {
    auto book = kept_books().find(id);
    if (!book) {
        book = read_book(store, number);
        kept_books().keep(id, book);
    }
    return {number, std::move(book)};
}

}  // namespace

RevisedRates current_rates(sql::Transaction& transaction) {
    RateStore store{transaction};
    const auto newest = store.newest();
    if (!newest.revision_id) return {0, {std::shared_ptr<const RateBook>{}, &RateBook::embedded()}};
    return rates_of(store, newest.number, *newest.revision_id);
}

Outcome<RevisedRates> rates_of_revision(sql::Transaction& transaction, std::int64_t revision) {
    RateStore store{transaction};
    auto found = store.revision(revision);
    if (!found) return found.error();
    return rates_of(store, revision, found->id);
}

Outcome<RevisedRates> rates_asked(sql::Transaction& transaction, std::string_view revision) {
    if (revision.empty()) return current_rates(transaction);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(revision.data(), revision.data() + revision.size(), number);
    if (error != std::errc{} || end != revision.data() + revision.size()) return problem(problems::not_found);
    return rates_of_revision(transaction, number);
}

Outcome<RevisedRates> rates_of_project(sql::Transaction& transaction, const FundingProject& project) {
    if (project.rate_revision.value_or(0) == 0) return current_rates(transaction);
    return rates_of_revision(transaction, *project.rate_revision);
}

Outcome<FundingProject> find_funding_project(sql::Transaction& transaction, const Fence& fence, Id<FundingProject> id) {
    return FundingProjectStore{transaction}.find(id, fence);
}

void load_shipped_rates(sql::Database& database, Instant now) {
    const auto shipped = RateBook::embedded_rates();
    {
        auto transaction = database.read();
        if (changes_of_release(RateStore{transaction}.latest(), shipped).empty()) return;
    }
    auto transaction = database.begin();
    RateStore store{transaction};
    store.wait_for_turn();
    const auto changes = changes_of_release(store.latest(), shipped);
    if (changes.empty()) return;
    store.revise({.id = Id<RateRevision>::make(now), .kind = RevisionKind::release, .made_at = now}, changes);
    transaction.commit();
}

}  // namespace utsyn
