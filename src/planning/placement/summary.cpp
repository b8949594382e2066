#include "planning/placement/summary.hpp"

#include <sodium.h>
#include <array>

namespace utsyn {
namespace {

/// SHA-256 over whole numbers, each as eight bytes, lowest first.
class NumberHash {
public:
    NumberHash() { crypto_hash_sha256_init(&state_); }

    void add(std::uint64_t number) {
        std::array<unsigned char, 8> bytes{};
        for (std::size_t i = 0; i < 8; ++i) bytes[i] = static_cast<unsigned char>(number >> (8 * i));
        crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
    }
    void add(std::string_view text) {
        add(text.size());
        crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    }
    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&state_, digest.data());
        std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
        return sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    }

private:
    crypto_hash_sha256_state state_{};
};

}  // namespace

PlacementSummary summarise(const PlacementInstance& instance, const PlacementOutcome& outcome, std::string_view policy,
                           std::uint64_t seed) {
    PlacementSummary summary;
    for (const auto& choice : outcome.choice) {
        if (!choice) {
            ++summary.unplaced;
            continue;
        }
        ++summary.placed;
        summary.total_rank += *choice + 1;
        if (summary.profile.size() <= *choice) summary.profile.resize(*choice + 1, 0);
        ++summary.profile[*choice];
    }
    summary.blocking_pairs = static_cast<std::int64_t>(blocking_pairs(instance, outcome));
    summary.hash = hash_of(instance, outcome, policy, seed);
    return summary;
}

std::string hash_of(const PlacementInstance& instance, const PlacementOutcome& outcome, std::string_view policy,
                    std::uint64_t seed) {
    NumberHash hash;
    hash.add(policy);
    hash.add(seed);
    hash.add(instance.capacities.size());
    for (auto capacity : instance.capacities) hash.add(capacity);
    hash.add(instance.choices.size());
    for (std::size_t applicant = 0; applicant < instance.choices.size(); ++applicant) {
        hash.add(instance.choices[applicant].size());
        for (const auto& choice : instance.choices[applicant]) {
            hash.add(choice.place);
            hash.add(static_cast<std::uint64_t>(static_cast<std::int64_t>(choice.points)));
        }
        hash.add(outcome.choice[applicant] ? *outcome.choice[applicant] + 1ULL : 0ULL);
    }
    return hash.hex();
}

}  // namespace utsyn
