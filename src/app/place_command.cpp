#include "app/answer.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"
#include "app/placement_files.hpp"
#include "app/what_if_question.hpp"
#include "platform/version.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <chrono>

namespace utsyn {
namespace {

std::int64_t peak_memory_bytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

std::string sentences(const PlacementSummary& summary) {
    auto text = fmt::format("{} placed, {} not; total rank {}; {} blocking pairs.\n", summary.placed, summary.unplaced,
                            summary.total_rank, summary.blocking_pairs);
    for (std::size_t rank = 0; rank < summary.profile.size(); ++rank)
        text += fmt::format("  choice {:>3}: {}\n", rank + 1, summary.profile[rank]);
    if (summary.placed_at_most && *summary.placed_at_most != summary.placed)
        text += fmt::format("No placement that keeps all bounds places more than {}.\n", *summary.placed_at_most);
    if (summary.lower_bound) text += fmt::format("No total rank below {} is possible.\n", *summary.lower_bound);
    if (summary.gap && *summary.gap == 0) text += "Proved best by the policy.\n";
    else if (summary.gap) text += fmt::format("At most {:.4f} % from the best by the policy.\n", 100 * *summary.gap);
    return text + fmt::format("{:.3f} s, {:.1f} MB, {}\n", summary.seconds,
                              static_cast<double>(summary.peak_memory_bytes) / 1e6, summary.hash);
}

std::string sentences(const InfeasiblePlacement& answer) {
    return fmt::format("No placement keeps all bounds. These cannot hold together:\n  {}\n",
                       fmt::join(answer.infeasible.clashing, "\n  "));
}

std::string sentences(const ReplayDifference& answer) {
    return fmt::format("Version {} answered otherwise: {} then, {} now, by version {}.\n",
                       answer.answered_otherwise.version, answer.answered_otherwise.hash, answer.hash, answer.version);
}

/// What was asked and what came out.
struct Answered {
    const PlacementInstance& instance;
    const PlacementResult& result;
    PlacementPolicy policy;
    std::uint64_t seed;
    std::optional<PlacementOutcome> kept{};  // of which as much as can be was kept
};

/// A placement from question to answer.
class Placing {
public:
    Placing(const PlaceQuestion& question, bool as_json) : question_{question}, answer_{as_json} {}

    int answer() {
        if (!question_.keep.empty()) return keep();
        if (!question_.replay.empty()) return replay();
        auto policy = from_word<PlacementPolicy>(question_.policy);
        if (!policy) return answer_.refuse(invalid_field("/policy", "not-one-of"));
        auto instance = read_instance({question_.instance, question_.places, question_.capacities});
        if (!instance) return answer_.refuse(instance.error());
        auto result = place(*instance, *policy, question_.seed);
        if (!result) return answer_.refuse(result.error());
        return tell_or_ask({*instance, *result, *policy, question_.seed});
    }

private:
    int replay() {
        auto run = read_run(question_.replay, "/replay");
        if (!run) return answer_.refuse(run.error());
        auto result = place_again(*run);
        if (!result) return answer_.refuse(result.error());
        const auto hash = hash_of(run->instance, result->outcome, run->policy, run->seed);
        if (hash == run->hash) {
            Answered answered{run->instance, *result, run->policy, run->seed};
            if (run->kept) answered.kept = PlacementOutcome{.position = *run->kept};
            return tell_or_ask(answered);
        }
        const ReplayDifference difference{{run->version, run->hash}, std::string{version()}, hash};
        return answer_.give(difference, sentences(difference));
    }

    /// What stays of a run after withdrawals, when it is changed as little as can be.
    int keep() {
        auto run = read_run(question_.keep, "/keep");
        if (!run) return answer_.refuse(run.error());
        auto withdrawn = read_withdrawn(run->instance);
        if (!withdrawn) return answer_.refuse(withdrawn.error());
        const PlacementResult before{.outcome = {.position = run->positions}};
        auto effect = with_fewest_changes(run->instance, run->seed, before, *withdrawn);
        if (!effect) return answer_.refuse(effect.error());
        Answered answered{effect->instance, effect->after, run->policy, run->seed, before.outcome};
        for (auto applicant : *withdrawn) answered.kept->position[applicant] = none;
        return tell(*effect, answered);
    }
    Outcome<std::vector<std::uint32_t>> read_withdrawn(const PlacementInstance& instance) const {
        if (!question_.what_if) return std::vector<std::uint32_t>{};
        auto asked = read_what_if(*question_.what_if, instance);
        if (!asked) return asked.error();
        if (auto* withdrawals = std::get_if<Withdrawals>(&*asked)) return std::move(withdrawals->applicants);
        return invalid_field("/what-if", "only-withdrawals");
    }

    int tell_or_ask(const Answered& answered) {
        if (!question_.what_if) return tell(answered);
        auto asked = read_what_if(*question_.what_if, answered.instance);
        if (!asked) return answer_.refuse(asked.error());
        auto effect = ask(*asked, answered.instance, answered.policy, answered.seed, answered.result);
        if (!effect) return answer_.refuse(effect.error());
        return tell(*effect, {effect->instance, effect->after, answered.policy, answered.seed});
    }

    int tell(const Answered& answered) {
        if (const auto failed = write_files(answered)) return *failed;
        if (!answered.result.clashing.empty()) return tell_clash(answered.result);
        const auto summary = summary_of(answered);
        return answer_.give(summary, sentences(summary));
    }
    int tell(const PlacementEffect& effect, const Answered& answered) {
        if (const auto failed = write_files(answered)) return *failed;
        if (!effect.after.clashing.empty()) return tell_clash(effect.after);
        auto answer = answer_of(effect);
        answer.after = summary_of(answered);
        return answer_.give(answer, sentences(answer) + sentences(answer.after));
    }
    int tell_clash(const PlacementResult& result) const {
        const InfeasiblePlacement infeasible{{result.clashing}};
        return answer_.give(infeasible, sentences(infeasible));
    }

    /// The exit code where a file that is asked for does not come about.
    std::optional<int> write_files(const Answered& answered) const {
        if (!question_.out.empty() && !write_out(answered))
            return answer_.fail("The file " + question_.out + " cannot be written.");
        if (question_.certificate.empty()) return std::nullopt;
        if (!answered.result.certificate) return answer_.refuse(invalid_field("/certificate", "only-of-least-rank"));
        if (!write_certificate(question_.certificate, *answered.result.certificate))
            return answer_.fail("The file " + question_.certificate + " cannot be written.");
        return std::nullopt;
    }
    bool write_out(const Answered& answered) const {
        const auto& [instance, result, policy, seed, kept] = answered;
        if (!is_json_file(question_.out)) return write_assignment(question_.out, instance, result.outcome);
        auto run = run_form_of(instance, result, policy, seed, version());
        if (kept) run.kept = assignment_of(instance, *kept);
        if (run.result) add_effort(*run.result);
        return write_run(question_.out, run);
    }

    PlacementSummary summary_of(const Answered& answered) const {
        auto summary = summarise(answered.instance, answered.result, answered.policy, answered.seed);
        add_effort(summary);
        return summary;
    }
    void add_effort(PlacementSummary& summary) const {
        summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
        summary.peak_memory_bytes = peak_memory_bytes();
    }

    const PlaceQuestion& question_;
    Answer answer_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

int place(const PlaceQuestion& question, bool as_json) {
    return Placing{question, as_json}.answer();
}

}  // namespace utsyn
