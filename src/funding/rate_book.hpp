#pragma once

#include "funding/rate.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace utsyn {

/// A rate with its numbers read and its place in the book.
struct KnownRate {
    const Rate* rate = nullptr;
    std::uint32_t position = 0;
    std::optional<RateNumber> low;
    std::optional<RateNumber> high;
    std::int64_t from = 0;           // of a band of kilometres
    std::optional<std::int64_t> to;  // inclusive; nothing: and more
    int first_call_year = 0;         // open ends are the least and the greatest number
    int last_call_year = 0;
    bool is_conflict = false;
};

/// The rates of one name, by key; of one key the narrowest first.
using NamedRates = std::vector<KnownRate>;

/// All rates of the programmes, as values; rules take the book as an argument. A book does not change: a corrected rate makes
/// a new book, and what was computed keeps the old one's figures.
/// Source: data/funding/rates.csv, whose rows name their sources.
class RateBook {
public:
    explicit RateBook(std::vector<Rate> rates);
    RateBook(const RateBook&) = delete;
    RateBook& operator=(const RateBook&) = delete;

    /// Read from the embedded file at first use.
    static const RateBook& embedded();
    /// The rows of the embedded file.
    static std::vector<Rate> embedded_rates();

    const std::vector<Rate>& rates() const { return rates_; }
    /// Nothing where the programme has no rate of that name.
    const NamedRates* named(std::string_view programme, std::string_view name) const;
    /// The newest call year of a programme's rate of that name that is not after `year`; nothing before the first.
    std::optional<int> newest_call_year(std::string_view programme, std::string_view name, int year) const;

private:
    friend struct RateScope;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using ByName = std::unordered_map<std::string, NamedRates, Hash, std::equal_to<>>;

    const ByName* names_of(std::string_view programme) const;

    std::vector<Rate> rates_;
    std::unordered_map<std::string, ByName, Hash, std::equal_to<>> programmes_;
};

/// What decides which rows hold.
struct RateContext {
    std::string_view programme;
    std::string_view field;
    std::string_view activity;
    std::string_view agency;
    int call_year = 0;
};

/// The rates that hold for one kind of stay in one call: the narrowest row goes first, an agency's own before one for all.
/// Conflicting rows are never taken.
struct RateScope : RateContext {
    RateScope(const RateBook& book, const RateContext& context);

    const RateBook* book;

    /// The same stay among the rates of another programme; setting `programme` alone would not do.
    RateScope of(std::string_view other_programme) const;
    /// Nothing where no row holds.
    const KnownRate* find(std::string_view name, std::string_view key = {}) const;
    /// The row of that name whose key is a band that holds a number: kilometres, participants.
    const KnownRate* find_band(std::string_view name, std::int64_t number) const;
    /// The rows that contradict one that was taken.
    std::vector<const Rate*> conflicts_with(const Rate& taken) const;

    /// Nothing where the programme has no rate of that name.
    const NamedRates* named(std::string_view name) const;

private:
    bool holds(const KnownRate& known) const;

    const RateBook::ByName* names_;
};

}  // namespace utsyn
