#include "planning/placement/summary.hpp"

#include "planning/placement/stability.hpp"

#include <sodium.h>
#include <algorithm>
#include <array>

namespace utsyn {
namespace {

/// SHA-256 over whole numbers, each as eight bytes, lowest first; lists start with their length.
class NumberHash {
public:
    NumberHash() { crypto_hash_sha256_init(&state_); }

    void add(std::uint64_t number) {
        if (filled_ + 8 > buffer_.size()) flush();
        for (std::size_t i = 0; i < 8; ++i) buffer_[filled_++] = static_cast<unsigned char>(number >> (8 * i));
    }
    void add(std::string_view text) {
        add(text.size());
        flush();
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    /// Numbers of up to 32 bits take four bytes each.
    template <class Number>
    void add(const std::vector<Number>& numbers) {
        add(numbers.size());
        for (auto number : numbers) {
            if (filled_ + 8 > buffer_.size()) flush();
            for (std::size_t i = 0; i < std::min<std::size_t>(sizeof(Number), 8); ++i)
                buffer_[filled_++] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
        }
    }
    std::string hex() {
        flush();
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&state_, digest.data());
        std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
        return sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    }

private:
    void flush() {
        crypto_hash_sha256_update(&state_, buffer_.data(), filled_);
        filled_ = 0;
    }

    crypto_hash_sha256_state state_{};
    std::array<unsigned char, 4096> buffer_{};
    std::size_t filled_ = 0;
};

void add_bounds(NumberHash& hash, const PlacementInstance& instance) {
    hash.add(instance.partner_of);
    for (const auto& partner : instance.partners) hash.add(partner.most);
    hash.add(instance.groupings.size());
    for (const auto& grouping : instance.groupings) {
        hash.add(grouping.group_of);
        for (const auto& group : grouping.groups) hash.add(std::vector{group.least, group.most});
    }
    hash.add(instance.ceilings.size());
    for (const auto& ceiling : instance.ceilings) {
        hash.add(static_cast<std::uint64_t>(ceiling.most));
        hash.add(ceiling.costs);
    }
    hash.add(instance.fixed.size());
    for (const auto& fixed : instance.fixed) hash.add(std::vector{fixed.applicant, fixed.position});
    hash.add(instance.pairs.size());
    for (const auto& pair : instance.pairs) hash.add(std::vector{pair.one, pair.other});
}

}  // namespace

PlacementSummary summarise(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                           std::uint64_t seed) {
    PlacementSummary summary{
        .lower_bound = result.lower_bound, .gap = result.gap, .placed_at_most = result.placed_at_most};
    for (auto position : result.outcome.position) {
        if (position == none) {
            ++summary.unplaced;
            continue;
        }
        ++summary.placed;
        summary.total_rank += position + 1;
        if (summary.profile.size() <= position) summary.profile.resize(position + 1, 0);
        ++summary.profile[position];
    }
    summary.blocking_pairs = static_cast<std::int64_t>(blocking_pairs(instance, result.outcome));
    summary.hash = hash_of(instance, result.outcome, policy, seed);
    return summary;
}

std::string hash_of(const PlacementInstance& instance, const PlacementOutcome& outcome, PlacementPolicy policy,
                    std::uint64_t seed) {
    NumberHash hash;
    hash.add(word(policy));
    hash.add(seed);
    hash.add(instance.capacities);
    hash.add(instance.starts);
    hash.add(instance.places);
    hash.add(instance.points);
    hash.add(instance.ineligible);
    add_bounds(hash, instance);
    hash.add(outcome.position);
    return hash.hex();
}

}  // namespace utsyn
