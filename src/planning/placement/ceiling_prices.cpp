#include "planning/placement/ceiling_prices.hpp"

#include <algorithm>
#include <cstddef>

namespace utsyn {
namespace {

/// Beyond this a price makes no difference, and weights would no longer be told apart.
constexpr double highest_price = 4096;

/// A simplex tableau (Dantzig 1951) with a row per ceiling and one for "the shares are one in all". Its columns are the
/// answers, then for each ceiling breaking it, then for each ceiling more than keeping it.
class Tableau {
public:
    Tableau(const std::vector<PricedAnswer>& answers, const std::vector<double>& lowest,
            const std::vector<double>& highest)
        : ceilings_{lowest.size()}, answers_{answers.size()}, rows_(ceilings_ + 1), basis_(ceilings_ + 1) {
        for (const auto& answer : answers) costs_.push_back(answer.weight);
        costs_.insert(costs_.end(), highest.begin(), highest.end());
        for (auto low : lowest) costs_.push_back(-low);
        const auto& first = answers.front();
        for (std::size_t row = 0; row < ceilings_; ++row) {
            // With the first answer alone, each ceiling is broken or kept by so much.
            const double sign = first.over[row] > 0 ? -1 : 1;
            rows_[row].assign(costs_.size() + 1, 0);
            for (std::size_t i = 0; i < answers.size(); ++i)
                rows_[row][i] = sign * (answers[i].over[row] - first.over[row]);
            rows_[row][answers_ + row] = -sign;
            rows_[row][answers_ + ceilings_ + row] = sign;
            rows_[row].back() = -sign * first.over[row];
            basis_[row] = answers_ + (sign < 0 ? row : ceilings_ + row);
        }
        rows_.back().assign(costs_.size() + 1, 0);
        std::fill_n(rows_.back().begin(), answers_, 1.0);
        rows_.back().back() = 1;
    }

    void solve() {
        for (int turn = 0; turn < most_turns; ++turn) {
            const auto column = entering();
            if (column == costs_.size()) return;
            pivot(leaving(column), column);
        }
    }

    double price(std::size_t ceiling) const {
        return reduced_cost(answers_ + ceilings_ + ceiling) - costs_[answers_ + ceilings_ + ceiling];
    }
    double weight() const {
        double sum = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row) sum += costs_[basis_[row]] * rows_[row].back();
        return sum;
    }

private:
    static constexpr int most_turns = 1000;
    static constexpr double nothing = 1e-9;

    double reduced_cost(std::size_t column) const {
        double cost = costs_[column];
        for (std::size_t row = 0; row < rows_.size(); ++row) cost -= costs_[basis_[row]] * rows_[row][column];
        return cost;
    }
    /// The first column that makes it lighter (Bland 1977), or the number of columns.
    std::size_t entering() const {
        std::size_t column = 0;
        while (column < costs_.size() && reduced_cost(column) >= -nothing) ++column;
        return column;
    }
    std::size_t leaving(std::size_t column) const {
        auto best = rows_.size();
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row][column] <= nothing) continue;
            if (best == rows_.size()) best = row;
            const auto here = rows_[row].back() * rows_[best][column];
            const auto there = rows_[best].back() * rows_[row][column];
            if (here < there || (here == there && basis_[row] < basis_[best])) best = row;
        }
        return best;
    }
    void pivot(std::size_t at, std::size_t column) {
        if (at == rows_.size()) return;
        const auto by = rows_[at][column];
        for (auto& number : rows_[at]) number /= by;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (row == at) continue;
            const auto times = rows_[row][column];
            for (std::size_t i = 0; i < rows_[row].size(); ++i) rows_[row][i] -= times * rows_[at][i];
        }
        basis_[at] = column;
    }

    std::size_t ceilings_;
    std::size_t answers_;
    std::vector<std::vector<double>> rows_;  // what stands at the end of each is how much its column takes part
    std::vector<std::size_t> basis_;         // per row its column
    std::vector<double> costs_;              // per column
};

}  // namespace

MixturePrices lightest_mixture(const std::vector<PricedAnswer>& answers, const std::vector<double>& lowest,
                               const std::vector<double>& highest) {
    Tableau tableau{answers, lowest, highest};
    tableau.solve();
    MixturePrices mixture{.prices = {}, .weight = tableau.weight()};
    for (std::size_t i = 0; i < lowest.size(); ++i)
        mixture.prices.push_back(std::clamp(tableau.price(i), lowest[i], highest[i]));
    return mixture;
}

void CeilingPrices::take_in(PricedAnswer answer, double bound) {
    const bool is_better = answers_.empty() || bound > bound_;
    const bool held = !answers_.empty() && bound - bound_ > hope_ / 4;
    answers_.push_back(std::move(answer));
    for (std::size_t i = 0; i < best_.size(); ++i) {
        if (held) reach_[i] *= 4;
        else if (!is_better) reach_[i] /= 2;
    }
    if (is_better) {
        bound_ = bound;
        best_ = next_;
    }
    std::vector<double> lowest;
    std::vector<double> highest;
    for (std::size_t i = 0; i < best_.size(); ++i) {
        lowest.push_back(std::max(0.0, best_[i] - reach_[i]));
        highest.push_back(std::min(highest_price, best_[i] + reach_[i]));
    }
    auto mixture = lightest_mixture(answers_, lowest, highest);
    hope_ = mixture.weight - bound_;
    next_ = std::move(mixture.prices);
}

}  // namespace utsyn
