#include "app/what_if_question.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <charconv>

namespace utsyn {
namespace {

Problem no_question(std::string_view text) {
    return invalid_field("/what-if", "not-a-what-if", {{"value", std::string{text}}});
}

/// What stands behind "place=", "ceiling=", "withdraw=" or "fix=".
std::string_view asked_of(std::string_view text) {
    return text.substr(text.find('=') + 1);
}

/// A whole number from 0 with nothing but spaces around it.
std::optional<std::int64_t> number_in(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

/// The position of what is numbered from 1.
Outcome<std::uint32_t> position_of(std::int64_t number, std::uint32_t count, std::string reason) {
    if (number < 1 || number > count)
        return invalid_field("/what-if", std::move(reason), {{"value", number}, {"max", std::int64_t{count}}});
    return static_cast<std::uint32_t>(number - 1);
}

Outcome<WhatIfQuestion> read_place(std::string_view text, const PlacementInstance& instance) {
    const auto read = number_in(asked_of(text));
    if (!read) return no_question(text);
    auto place = position_of(*read, instance.place_count(), "no-such-place");
    if (!place) return place.error();
    return WhatIfQuestion{OneMorePlace{*place}};
}

Outcome<WhatIfQuestion> read_ceiling(std::string_view text, const PlacementInstance& instance) {
    const auto asked = asked_of(text);
    const auto plus = std::min(asked.rfind('+'), asked.size());
    const auto more = number_in(asked.substr(std::min(plus + 1, asked.size())));
    if (!more) return no_question(text);
    if (instance.ceilings.empty()) return invalid_field("/what-if", "no-such-ceiling");
    const auto found = std::ranges::find(instance.ceilings, asked.substr(0, plus), &PlacementCeiling::name);
    if (found != instance.ceilings.end())
        return WhatIfQuestion{HigherCeiling{static_cast<std::uint32_t>(found - instance.ceilings.begin()), *more}};
    std::vector<std::string_view> names;
    for (const auto& ceiling : instance.ceilings) names.push_back(ceiling.name);
    return invalid_field("/what-if", "not-one-of", {{"words", fmt::format("{}", fmt::join(names, ", "))}});
}

Outcome<WhatIfQuestion> read_withdrawals(std::string_view text, const PlacementInstance& instance) {
    const auto numbers = asked_of(text);
    Withdrawals read;
    for (std::size_t start = 0; start <= numbers.size();) {
        const auto end = std::min(numbers.find(',', start), numbers.size());
        const auto number = number_in(numbers.substr(start, end - start));
        if (!number) return no_question(text);
        auto applicant = position_of(*number, instance.applicants(), "no-such-applicant");
        if (!applicant) return applicant.error();
        read.applicants.push_back(*applicant);
        start = end + 1;
    }
    auto sorted = read.applicants;
    std::ranges::sort(sorted);
    if (const auto twice = std::ranges::adjacent_find(sorted); twice != sorted.end())
        return invalid_field("/what-if", "repeated-applicant", {{"value", std::int64_t{*twice} + 1}});
    return WhatIfQuestion{std::move(read)};
}

Outcome<WhatIfQuestion> read_placing(std::string_view text, const PlacementInstance& instance) {
    const auto asked = asked_of(text);
    const auto colon = std::min(asked.find(':'), asked.size());
    const auto number = number_in(asked.substr(0, colon));
    const auto place = number_in(asked.substr(std::min(colon + 1, asked.size())));
    if (!number || !place) return no_question(text);
    auto applicant = position_of(*number, instance.applicants(), "no-such-applicant");
    if (!applicant) return applicant.error();
    if (*place == 0) return WhatIfQuestion{PlacingByHand{*applicant, none}};
    const auto list = instance.places_of(*applicant);
    const auto found = std::ranges::find(list, *place - 1);
    if (found == list.end()) return invalid_field("/what-if", "not-on-the-list", {{"value", *place}});
    return WhatIfQuestion{PlacingByHand{*applicant, static_cast<std::uint32_t>(found - list.begin())}};
}

/// Answers a question by the function that computes it.
struct Asking {
    const PlacementInstance& instance;
    PlacementPolicy policy;
    std::uint64_t seed;
    const PlacementResult& before;

    Outcome<PlacementEffect> operator()(const OneMorePlace& asked) const {
        return with_one_more_place(instance, policy, seed, before, asked.place);
    }
    Outcome<PlacementEffect> operator()(const HigherCeiling& asked) const {
        return with_higher_ceiling(instance, policy, seed, before, asked.ceiling, asked.more);
    }
    Outcome<PlacementEffect> operator()(const Withdrawals& asked) const {
        return without_applicants(instance, policy, seed, before, asked.applicants);
    }
    Outcome<PlacementEffect> operator()(const PlacingByHand& asked) const {
        return cost_of_placing(instance, policy, seed, before, asked.applicant, asked.position);
    }
};

std::string change_of_placed(std::int64_t difference) {
    if (difference == 0) return "As many placed";
    return fmt::format("{} {} placed", std::abs(difference), difference > 0 ? "more" : "fewer");
}

std::string change_of_total_rank(std::int64_t difference) {
    if (difference == 0) return "the same total rank";
    return fmt::format("total rank {} {}", std::abs(difference), difference > 0 ? "higher" : "lower");
}

std::string sentence(const MoveAnswer& move) {
    if (move.from == 0) return fmt::format("Applicant {} gets place {}.\n", move.applicant, move.to);
    if (move.to == 0) return fmt::format("Applicant {} loses place {}.\n", move.applicant, move.from);
    return fmt::format("Applicant {} goes from place {} to place {}.\n", move.applicant, move.from, move.to);
}

}  // namespace

Outcome<WhatIfQuestion> read_what_if(std::string_view text, const PlacementInstance& instance) {
    if (text.starts_with("place=")) return read_place(text, instance);
    if (text.starts_with("ceiling=")) return read_ceiling(text, instance);
    if (text.starts_with("withdraw=")) return read_withdrawals(text, instance);
    if (text.starts_with("fix=")) return read_placing(text, instance);
    return no_question(text);
}

Outcome<PlacementEffect> ask(const WhatIfQuestion& question, const PlacementInstance& instance, PlacementPolicy policy,
                             std::uint64_t seed, const PlacementResult& before) {
    return std::visit(Asking{instance, policy, seed, before}, question);
}

PlacementEffectAnswer answer_of(const PlacementEffect& effect) {
    PlacementEffectAnswer answer{.placed_difference = effect.placed_difference,
                                 .total_rank_difference = effect.total_rank_difference};
    for (const auto& [applicant, from, to] : effect.moves) {
        auto place = [&, who = applicant](std::uint32_t position) {
            return position == none ? 0 : effect.instance.places_of(who)[position] + std::int64_t{1};
        };
        answer.moves.push_back({applicant + std::int64_t{1}, place(from), place(to)});
    }
    return answer;
}

std::string sentences(const PlacementEffectAnswer& answer) {
    auto text = fmt::format("{}, {}.\n", change_of_placed(answer.placed_difference),
                            change_of_total_rank(answer.total_rank_difference));
    for (const auto& move : answer.moves) text += sentence(move);
    return answer.moves.empty() ? text + "Nobody moves.\n" : text;
}

}  // namespace utsyn
