#include "app/at_work.hpp"
#include "app/commands.hpp"
#include "planning/placement/plain_instance.hpp"
#include "planning/placement/summary.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <chrono>
#include <fstream>
#include <iterator>

namespace utsyn {
namespace {

Outcome<std::string> read_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) return invalid_field("/instance", "unreadable-file");
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

std::int64_t peak_memory_bytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

/// One place per applicant and line, counted from 1; 0 for none.
std::string assignment(const PlacementInstance& instance, const PlacementOutcome& outcome) {
    std::string lines;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant)
        lines += fmt::format("{}\n", outcome.place(instance, applicant) + 1);
    return lines;
}

std::string sentences(const PlacementSummary& summary) {
    auto text = fmt::format("{} placed, {} not; total rank {}; {} blocking pairs.\n", summary.placed, summary.unplaced,
                            summary.total_rank, summary.blocking_pairs);
    for (std::size_t rank = 0; rank < summary.profile.size(); ++rank)
        text += fmt::format("  choice {:>3}: {}\n", rank + 1, summary.profile[rank]);
    return text + fmt::format("{:.3f} s, {:.1f} MB, {}\n", summary.seconds,
                              static_cast<double>(summary.peak_memory_bytes) / 1e6, summary.hash);
}

}  // namespace

int place(const PlaceQuestion& question, bool as_json) {
    Answer answer{as_json};
    auto policy = from_word<PlacementPolicy>(question.policy);
    if (!policy) return answer.refuse(invalid_field("/policy", "not-one-of"));
    auto start = std::chrono::steady_clock::now();
    auto text = read_file(question.instance);
    if (!text) return answer.refuse(text.error());
    auto instance = read_plain_instance(*text);
    if (!instance) return answer.refuse(instance.error());
    auto result = place(*instance, *policy, question.seed);
    if (!result) return answer.refuse(result.error());
    auto summary = summarise(*instance, *result, *policy, question.seed);
    if (!question.out.empty()) {
        std::ofstream file{question.out, std::ios::binary};
        if (!(file << assignment(*instance, result->outcome)).flush())
            return answer.fail("The file " + question.out + " cannot be written.");
    }
    summary.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    summary.peak_memory_bytes = peak_memory_bytes();
    return answer.give(summary, sentences(summary));
}

}  // namespace utsyn
