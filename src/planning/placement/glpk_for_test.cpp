#include "planning/placement/glpk_for_test.hpp"

#include "platform/assert.hpp"

#include <glpk.h>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace utsyn {
namespace {

/// A sum of columns, each times a whole number.
struct Terms {
    std::vector<int> columns{0};  // GLPK counts from 1
    std::vector<double> factors{0};

    void add(int column, std::int64_t factor = 1) {
        columns.push_back(column);
        factors.push_back(static_cast<double>(factor));
    }
};

constexpr std::int64_t no_limit = INT64_MAX;

/// A program in whole numbers 0 and 1.
class BinaryProgram {
public:
    BinaryProgram() : problem_{glp_create_prob()} { glp_term_out(GLP_OFF); }
    ~BinaryProgram() { glp_delete_prob(problem_); }
    BinaryProgram(const BinaryProgram&) = delete;
    BinaryProgram& operator=(const BinaryProgram&) = delete;

    int add_column() {
        auto column = glp_add_cols(problem_, 1);
        glp_set_col_kind(problem_, column, GLP_BV);
        return column;
    }
    void fix(int column, int value) { glp_set_col_bnds(problem_, column, GLP_FX, value, value); }
    void add_row(const Terms& terms, std::int64_t least, std::int64_t most) {
        auto kind = most == no_limit ? GLP_LO : least == most ? GLP_FX : GLP_DB;
        auto row = glp_add_rows(problem_, 1);
        glp_set_row_bnds(problem_, row, kind, static_cast<double>(least), static_cast<double>(most));
        glp_set_mat_row(problem_, row, static_cast<int>(terms.columns.size()) - 1, terms.columns.data(),
                        terms.factors.data());
    }
    /// The least value of the sum, which is then held; nothing where the rows clash.
    std::optional<std::int64_t> minimise(const Terms& terms) {
        for (int column = 1; column <= glp_get_num_cols(problem_); ++column) glp_set_obj_coef(problem_, column, 0);
        for (std::size_t i = 1; i < terms.columns.size(); ++i)
            glp_set_obj_coef(problem_, terms.columns[i], terms.factors[i]);
        glp_iocp settings;
        glp_init_iocp(&settings);
        settings.presolve = GLP_ON;
        settings.msg_lev = GLP_MSG_OFF;
        auto failure = glp_intopt(problem_, &settings);
        if (failure == GLP_ENOPFS || (failure == 0 && glp_mip_status(problem_) == GLP_NOFEAS)) return std::nullopt;
        assert_that(failure == 0 && glp_mip_status(problem_) == GLP_OPT, "GLPK found no optimum.");
        auto least = std::llround(glp_mip_obj_val(problem_));
        add_row(terms, least, least);
        return least;
    }
    bool is_chosen(int column) const { return glp_mip_col_val(problem_, column) > 0.5; }

private:
    glp_prob* problem_;
};

class PlacementProgram {
public:
    explicit PlacementProgram(const PlacementInstance& instance) : instance_{instance} {
        for (std::size_t choice = 0; choice < instance.places.size(); ++choice)
            columns_.push_back(program_.add_column());
        for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) bind_applicant(applicant);
        bind_seats();
        for (const auto& grouping : instance.groupings) bind_groups(grouping);
        for (const auto& ceiling : instance.ceilings)
            program_.add_row(sum([&](auto choice) { return ceiling.costs[choice]; }), 0, ceiling.most);
        for (const auto& pair : instance.pairs) bind_pair(pair);
        for (const auto& fixed : instance.fixed) fix(fixed);
    }

    bool optimise(PlacementPolicy policy) {
        if (!place_most()) return false;
        switch (policy) {
            case PlacementPolicy::by_points: break;
            case PlacementPolicy::least_rank: minimise_total_rank(); break;
            case PlacementPolicy::greedy:
                for (std::uint32_t position = 0; position < longest_list(); ++position) count_at(position, -1);
                break;
            case PlacementPolicy::generous:
                for (auto position = longest_list(); position > 0; --position) count_at(position - 1, 1);
                break;
            case PlacementPolicy::fair_share:
                if (!instance_.groupings.empty()) even_out(instance_.groupings.front());
                minimise_total_rank();
                break;
        }
        return true;
    }

    void favour_the_lucky(const std::vector<std::uint32_t>& lottery) {
        std::vector<std::uint32_t> order(lottery.size());
        for (std::uint32_t applicant = 0; applicant < order.size(); ++applicant) order[lottery[applicant]] = applicant;
        for (auto applicant : order) {
            Terms her_rank;
            auto choices = static_cast<std::int64_t>(instance_.choices_of(applicant));
            for (std::int64_t position = 0; position < choices; ++position)
                her_rank.add(columns_[instance_.starts[applicant] + static_cast<std::size_t>(position)],
                             position - choices);
            program_.minimise(her_rank);
        }
    }

    std::vector<std::uint32_t> positions() const {
        std::vector<std::uint32_t> positions(instance_.applicants(), none);
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            for (std::uint32_t position = 0; position < instance_.choices_of(applicant); ++position)
                if (program_.is_chosen(columns_[instance_.starts[applicant] + position]))
                    positions[applicant] = position;
        return positions;
    }

private:
    /// The sum over all choices, each times what `factor` tells.
    template <class Factor>
    Terms sum(Factor factor) const {
        Terms terms;
        for (std::size_t choice = 0; choice < columns_.size(); ++choice)
            if (auto times = factor(choice); times != 0) terms.add(columns_[choice], times);
        return terms;
    }
    Terms sum_of_group(const ApplicantGrouping& grouping, std::size_t group) const {
        Terms terms;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            if (grouping.group_of[applicant] == group)
                for (auto choice = instance_.starts[applicant]; choice < instance_.starts[applicant + 1]; ++choice)
                    terms.add(columns_[choice]);
        return terms;
    }
    std::uint32_t longest_list() const {
        std::uint32_t longest = 0;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            longest = std::max(longest, instance_.choices_of(applicant));
        return longest;
    }

    void bind_applicant(std::uint32_t applicant) {
        Terms hers;
        for (auto choice = instance_.starts[applicant]; choice < instance_.starts[applicant + 1]; ++choice) {
            hers.add(columns_[choice]);
            if (!instance_.is_eligible(choice)) program_.fix(columns_[choice], 0);
        }
        program_.add_row(hers, 0, 1);
    }
    void bind_seats() {
        for (std::uint32_t place = 0; place < instance_.place_count(); ++place)
            program_.add_row(sum([&](auto choice) { return instance_.places[choice] == place ? 1 : 0; }), 0,
                             instance_.capacities[place]);
        for (std::uint32_t partner = 0; partner < instance_.partners.size(); ++partner)
            program_.add_row(
                sum([&](auto choice) { return instance_.partner_of[instance_.places[choice]] == partner ? 1 : 0; }), 0,
                instance_.partners[partner].most);
    }
    void bind_groups(const ApplicantGrouping& grouping) {
        for (std::size_t group = 0; group < grouping.groups.size(); ++group)
            program_.add_row(sum_of_group(grouping, group), grouping.groups[group].least, grouping.groups[group].most);
    }
    void bind_pair(const ApplicantPair& pair) {
        std::map<std::uint32_t, Terms> difference;  // by place
        for (auto choice = instance_.starts[pair.one]; choice < instance_.starts[pair.one + 1]; ++choice)
            difference[instance_.places[choice]].add(columns_[choice], 1);
        for (auto choice = instance_.starts[pair.other]; choice < instance_.starts[pair.other + 1]; ++choice)
            difference[instance_.places[choice]].add(columns_[choice], -1);
        for (const auto& [place, terms] : difference) program_.add_row(terms, 0, 0);
    }
    void fix(const FixedApplicant& fixed) {
        for (std::uint32_t position = 0; position < instance_.choices_of(fixed.applicant); ++position)
            program_.fix(columns_[instance_.starts[fixed.applicant] + position], position == fixed.position ? 1 : 0);
    }

    bool place_most() {
        return program_.minimise(sum([](auto) { return -1; })).has_value();
    }
    void minimise_total_rank() {
        Terms ranks;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            for (std::uint32_t position = 0; position < instance_.choices_of(applicant); ++position)
                ranks.add(columns_[instance_.starts[applicant] + position], position + 1);
        program_.minimise(ranks);
    }
    void count_at(std::uint32_t position, int factor) {
        Terms there;
        for (std::uint32_t applicant = 0; applicant < instance_.applicants(); ++applicant)
            if (position < instance_.choices_of(applicant))
                there.add(columns_[instance_.starts[applicant] + position], factor);
        program_.minimise(there);
    }

    /// As few groups as possible with none placed, then with the next share or less, and so on: that gives the smallest
    /// share as large as can be, then the next.
    void even_out(const ApplicantGrouping& grouping) {
        std::vector<std::int64_t> members(grouping.groups.size(), 0);
        for (auto group : grouping.group_of) ++members[group];
        auto comes_before = [](auto one, auto other) { return one.first * other.second < other.first * one.second; };
        std::vector<std::pair<std::int64_t, std::int64_t>> shares;
        for (auto whole : members)
            for (std::int64_t part = 0; part < whole; ++part) shares.emplace_back(part, whole);
        std::ranges::sort(shares, comes_before);
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (i == 0 || comes_before(shares[i - 1], shares[i])) lift_above(grouping, members, shares[i]);
    }
    void lift_above(const ApplicantGrouping& grouping, const std::vector<std::int64_t>& members,
                    std::pair<std::int64_t, std::int64_t> share) {
        Terms left_below;
        for (std::size_t group = 0; group < members.size(); ++group) {
            if (members[group] == 0) continue;
            auto enough = share.first * members[group] / share.second + 1;
            auto is_below = program_.add_column();
            auto terms = sum_of_group(grouping, group);
            terms.add(is_below, enough);
            program_.add_row(terms, enough, no_limit);
            left_below.add(is_below);
        }
        program_.minimise(left_below);
    }

    const PlacementInstance& instance_;
    BinaryProgram program_;
    std::vector<int> columns_;  // per choice
};

}  // namespace

std::optional<std::vector<std::uint32_t>> best_placement_by_glpk(const PlacementInstance& instance,
                                                                 PlacementPolicy policy,
                                                                 const std::vector<std::uint32_t>& lottery) {
    PlacementProgram program{instance};
    if (!program.optimise(policy)) return std::nullopt;
    program.favour_the_lucky(lottery);
    return program.positions();
}

}  // namespace utsyn
