#include "app/answer.hpp"
#include "app/command_answers.hpp"
#include "app/commands.hpp"
#include "app/placement_files.hpp"
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
    if (summary.lower_bound) text += fmt::format("No total rank below {} is possible", *summary.lower_bound);
    if (summary.lower_bound) text += summary.gap ? fmt::format("; gap {:.4f} %.\n", 100 * *summary.gap) : ".\n";
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

/// A placement from question to answer.
class Placing {
public:
    Placing(const PlaceQuestion& question, bool as_json) : question_{question}, answer_{as_json} {}

    int answer() {
        if (!question_.replay.empty()) return replay();
        auto policy = from_word<PlacementPolicy>(question_.policy);
        if (!policy) return answer_.refuse(invalid_field("/policy", "not-one-of"));
        auto instance = read_instance({question_.instance, question_.places, question_.capacities});
        if (!instance) return answer_.refuse(instance.error());
        auto result = place(*instance, *policy, question_.seed);
        if (!result) return answer_.refuse(result.error());
        return tell(*instance, *result, *policy, question_.seed);
    }

private:
    int replay() {
        auto run = read_run(question_.replay);
        if (!run) return answer_.refuse(run.error());
        auto result = place(run->instance, run->policy, run->seed);
        if (!result) return answer_.refuse(result.error());
        const auto hash = hash_of(run->instance, result->outcome, run->policy, run->seed);
        if (hash == run->hash) return tell(run->instance, *result, run->policy, run->seed);
        const ReplayDifference difference{{run->version, run->hash}, std::string{version()}, hash};
        return answer_.give(difference, sentences(difference));
    }

    int tell(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
             std::uint64_t seed) {
        if (!question_.out.empty() && !write_out(instance, result, policy, seed))
            return answer_.fail("The file " + question_.out + " cannot be written.");
        if (!question_.certificate.empty()) {
            if (!result.certificate) return answer_.refuse(invalid_field("/certificate", "only-of-least-rank"));
            if (!write_certificate(question_.certificate, *result.certificate))
                return answer_.fail("The file " + question_.certificate + " cannot be written.");
        }
        if (!result.clashing.empty()) {
            const InfeasiblePlacement infeasible{{result.clashing}};
            return answer_.give(infeasible, sentences(infeasible));
        }
        auto summary = summarise(instance, result, policy, seed);
        add_effort(summary);
        return answer_.give(summary, sentences(summary));
    }

    bool write_out(const PlacementInstance& instance, const PlacementResult& result, PlacementPolicy policy,
                   std::uint64_t seed) const {
        if (!is_json_file(question_.out)) return write_assignment(question_.out, instance, result.outcome);
        auto run = run_form_of(instance, result, policy, seed, version());
        if (run.result) add_effort(*run.result);
        return write_run(question_.out, run);
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
