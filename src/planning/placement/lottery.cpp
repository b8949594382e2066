#include "planning/placement/lottery.hpp"

#include <numeric>
#include <utility>

namespace utsyn {
namespace {

class SplitMix64 {
public:
    explicit SplitMix64(std::uint64_t seed) : state_{seed} {}

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15ULL;
        auto mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    /// Each of 0 … bound-1 equally likely: draws from the uneven rest are thrown away.
    std::uint64_t below(std::uint64_t bound) {
        auto uneven = (0 - bound) % bound;
        auto drawn = next();
        while (drawn < uneven) drawn = next();
        return drawn % bound;
    }

private:
    std::uint64_t state_;
};

}  // namespace

std::vector<std::uint32_t> draw_lottery(std::size_t count, std::uint64_t seed) {
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    SplitMix64 random{seed};
    for (std::size_t last = count; last > 1; --last) std::swap(order[last - 1], order[random.below(last)]);
    std::vector<std::uint32_t> number(count);
    for (std::size_t position = 0; position < count; ++position)
        number[order[position]] = static_cast<std::uint32_t>(position);
    return number;
}

std::vector<std::uint32_t> order_of(const std::vector<std::uint32_t>& lottery) {
    std::vector<std::uint32_t> order(lottery.size());
    for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[lottery[applicant]] = applicant;
    return order;
}

}  // namespace utsyn
