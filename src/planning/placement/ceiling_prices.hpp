#pragma once

#include <vector>

namespace utsyn {

/// What a placement that was found weighs, and by how much it breaks each ceiling; below 0 the ceiling holds.
struct PricedAnswer {
    double weight = 0;
    std::vector<double> over;  // per ceiling
};

/// Looks for prices of ceilings at which the lightest answer, prices paid, is as heavy as can be: these prove the most.
///
/// Method: of the answers found so far, the mixture that keeps all ceilings and weighs least has prices for what it uses
/// (Dantzig and Wolfe 1960). They are trusted near the best prices known only, the nearer the less they held before
/// (Marsten, Hogan and Blankenship 1975).
class CeilingPrices {
public:
    /// Shape: the first step is at most `reach` long per ceiling.
    CeilingPrices(std::size_t ceilings, double reach)
        : best_(ceilings, 0), next_(ceilings, 0), reach_(ceilings, reach) {}

    /// The prices to try, from 0.
    const std::vector<double>& next() const { return next_; }
    /// Takes in what was found at `next()`, and the bound that it proves.
    void take_in(PricedAnswer answer, double bound);
    /// How much heavier than the best bound the bound at any prices near can be at most.
    double hope() const { return hope_; }

private:
    std::vector<PricedAnswer> answers_;
    std::vector<double> best_;
    std::vector<double> next_;
    std::vector<double> reach_;
    double bound_ = 0;
    double hope_ = 0;
};

/// The least weight of a mixture of answers that breaks no ceiling on the whole, where breaking ceiling i by one costs
/// `highest[i]` and keeping it by one more than needed earns `lowest[i]`; and the prices that prove it.
struct MixturePrices {
    std::vector<double> prices;  // per ceiling, from lowest to highest
    double weight = 0;
};
MixturePrices lightest_mixture(const std::vector<PricedAnswer>& answers, const std::vector<double>& lowest,
                               const std::vector<double>& highest);

}  // namespace utsyn
