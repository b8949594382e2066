#include "planning/placement/plain_instance.hpp"

#include "planning/placement/number_lines.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <charconv>

namespace utsyn {
namespace {

using Found = NumberLines::Found;

struct Counts {
    std::int64_t applicants = 0;
    std::int64_t places = 0;
};

Outcome<Counts> read_counts(NumberLines& lines) {
    Counts counts;
    for (auto* count : {&counts.applicants, &counts.places}) {
        if (lines.next() != Found::number || lines.number() < 0) return lines.wrong("not-two-counts");
        *count = lines.number();
    }
    if (lines.next() != Found::line_end) return lines.wrong("not-two-counts");
    return counts;
}

Outcome<std::vector<std::uint32_t>> read_capacity_line(NumberLines& lines, std::int64_t places) {
    std::vector<std::uint32_t> capacities;
    auto found = lines.next();
    for (; found == Found::number; found = lines.next()) {
        if (lines.number() < 0 || lines.number() >= none)
            return lines.wrong("not-a-capacity", {{"value", lines.number()}});
        capacities.push_back(static_cast<std::uint32_t>(lines.number()));
    }
    if (found == Found::fault) return lines.wrong("not-a-number");
    auto count = static_cast<std::int64_t>(capacities.size());
    if (count != places) return lines.wrong("wrong-count", {{"expected", places}, {"found", count}});
    return capacities;
}

/// Reads the lists of the applicants, one a line.
class ListReader {
public:
    ListReader(NumberLines& lines, PlacementInstance& instance)
        : lines_{lines}, instance_{instance}, last_on_(instance.place_count(), none) {}

    Outcome<void> read_list() {
        const auto place_count = static_cast<std::int64_t>(last_on_.size());
        const auto applicant = instance_.applicants();
        auto found = lines_.next();
        for (; found == Found::number; found = lines_.next()) {
            const auto place = lines_.number() - 1;
            if (place < 0 || place >= place_count)
                return lines_.wrong("no-such-place", {{"value", place + 1}, {"max", place_count}});
            auto& last_on = last_on_[static_cast<std::size_t>(place)];
            if (last_on == applicant) return lines_.wrong("repeated-place", {{"value", place + 1}});
            last_on = applicant;
            add(static_cast<std::uint32_t>(place));
        }
        if (found == Found::fault) return lines_.wrong("not-a-number");
        flush();
        if (instance_.places.size() >= none)
            return lines_.wrong("too-many", {{"max", static_cast<std::int64_t>(none) - 1}});
        instance_.starts.push_back(static_cast<std::uint32_t>(instance_.places.size()));
        return {};
    }

private:
    /// Adding to the instance one by one would take as long as reading.
    void add(std::uint32_t place) {
        if (filled_ == gathered_.size()) flush();
        gathered_[filled_++] = place;
    }
    void flush() {
        instance_.places.insert(instance_.places.end(), gathered_.begin(), gathered_.begin() + filled_);
        filled_ = 0;
    }

    NumberLines& lines_;
    PlacementInstance& instance_;
    std::array<std::uint32_t, 64> gathered_{};
    std::size_t filled_ = 0;
    std::vector<std::uint32_t> last_on_;  // per place: the last applicant who has it on her list
};

Outcome<void> expect_the_end(NumberLines& lines) {
    while (!lines.at_end()) {
        if (lines.next() != Found::line_end) return lines.wrong("line-too-many");
        lines.begin_next_line();
    }
    return {};
}

void append_number(std::string& text, std::uint32_t number) {
    char digits[10];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

}  // namespace

Outcome<PlacementInstance> read_plain_instance(std::string_view text) {
    NumberLines lines{text};
    auto counts = read_counts(lines);
    if (!counts) return counts.error();
    lines.begin_next_line();
    auto capacities = read_capacity_line(lines, counts->places);
    if (!capacities) return capacities.error();
    if (counts->applicants >= none)
        return lines.wrong("lines-missing", {{"expected", counts->applicants}, {"found", std::int64_t{0}}});
    PlacementInstance instance{.capacities = *std::move(capacities)};
    // More than there can be, in memory that is only reserved: growing step by step would hold the choices twice.
    instance.places.reserve(text.size() / 2 + 1);
    instance.starts.reserve(std::min<std::size_t>(static_cast<std::size_t>(counts->applicants), text.size()) + 1);
    ListReader reader{lines, instance};
    for (std::int64_t applicant = 0; applicant < counts->applicants; ++applicant) {
        lines.begin_next_line();
        if (lines.at_end())
            return lines.wrong("lines-missing", {{"expected", counts->applicants}, {"found", applicant}});
        if (auto read = reader.read_list(); !read) return read.error();
    }
    lines.begin_next_line();
    if (auto ended = expect_the_end(lines); !ended) return ended.error();
    return instance;
}

std::string write_plain_instance(const PlacementInstance& instance) {
    auto text =
        fmt::format("{} {}\n{}\n", instance.applicants(), instance.place_count(), fmt::join(instance.capacities, " "));
    text.reserve(text.size() + 8 * instance.places.size() + instance.applicants());
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        for (auto place : instance.places_of(applicant)) {
            append_number(text, place + 1);
            text += ' ';
        }
        if (instance.choices_of(applicant) == 0) text += '\n';
        else text.back() = '\n';
    }
    return text;
}

}  // namespace utsyn
