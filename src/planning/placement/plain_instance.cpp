#include "planning/placement/plain_instance.hpp"

#include <fmt/format.h>
#include <charconv>
#include <optional>

namespace utsyn {
namespace {

/// Lines of a text and the whole numbers in them.
class Lines {
public:
    explicit Lines(std::string_view text) : rest_{text} {}

    std::size_t number() const { return number_; }
    bool at_end() const { return rest_.empty(); }

    std::string_view next() {
        auto end = rest_.find('\n');
        auto line = rest_.substr(0, end);
        rest_ = end == std::string_view::npos ? std::string_view{} : rest_.substr(end + 1);
        ++number_;
        return line;
    }

private:
    std::string_view rest_;
    std::size_t number_ = 0;
};

/// The next whole number of the line; nothing at its end. `fault` is set when there is something else.
std::optional<std::int64_t> take_number(std::string_view& line, bool& fault) {
    auto start = line.find_first_not_of(" \t\r");
    if (start == std::string_view::npos) return std::nullopt;
    line.remove_prefix(start);
    std::int64_t number = 0;
    auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    auto length = static_cast<std::size_t>(end - line.data());
    bool ends_there = length == line.size() || line[length] == ' ' || line[length] == '\t' || line[length] == '\r';
    fault = error != std::errc{} || !ends_there;
    if (fault) return std::nullopt;
    line.remove_prefix(length);
    return number;
}

Problem wrong(const Lines& lines, std::string reason, Arguments arguments = {}) {
    return invalid_field(fmt::format("/lines/{}", lines.number()), std::move(reason), std::move(arguments));
}

struct Counts {
    std::int64_t applicants = 0;
    std::int64_t places = 0;
};

Outcome<Counts> read_counts(Lines& lines) {
    auto line = lines.next();
    bool fault = false;
    auto applicants = take_number(line, fault);
    auto places = fault ? std::nullopt : take_number(line, fault);
    bool more = !fault && take_number(line, fault).has_value();
    if (!applicants || !places || fault || more || *applicants < 0 || *places < 0)
        return wrong(lines, "not-two-counts");
    return Counts{*applicants, *places};
}

Outcome<std::vector<std::uint32_t>> read_capacities(Lines& lines, std::int64_t places) {
    auto line = lines.next();
    std::vector<std::uint32_t> capacities;
    bool fault = false;
    while (auto capacity = take_number(line, fault)) {
        if (*capacity < 0 || *capacity > UINT32_MAX) return wrong(lines, "not-a-capacity", {{"value", *capacity}});
        capacities.push_back(static_cast<std::uint32_t>(*capacity));
    }
    if (fault) return wrong(lines, "not-a-number");
    if (static_cast<std::int64_t>(capacities.size()) != places)
        return wrong(lines, "wrong-count",
                     {{"expected", places}, {"found", static_cast<std::int64_t>(capacities.size())}});
    return capacities;
}

/// Adds the list on the next line to `places`.
Outcome<void> read_choices(Lines& lines, std::int64_t place_count, std::vector<std::size_t>& seen,
                           std::vector<std::uint32_t>& places) {
    auto line = lines.next();
    bool fault = false;
    while (auto place = take_number(line, fault)) {
        if (*place < 1 || *place > place_count)
            return wrong(lines, "no-such-place", {{"value", *place}, {"max", place_count}});
        auto& last_seen = seen[static_cast<std::size_t>(*place - 1)];
        if (last_seen == lines.number()) return wrong(lines, "repeated-place", {{"value", *place}});
        last_seen = lines.number();
        places.push_back(static_cast<std::uint32_t>(*place - 1));
    }
    if (fault) return wrong(lines, "not-a-number");
    return {};
}

}  // namespace

Outcome<PlacementInstance> read_plain_instance(std::string_view text) {
    Lines lines{text};
    auto counts = read_counts(lines);
    if (!counts) return counts.error();
    auto capacities = read_capacities(lines, counts->places);
    if (!capacities) return capacities.error();
    PlacementInstance instance{.capacities = *std::move(capacities)};
    std::vector<std::size_t> seen(instance.capacities.size(), 0);
    for (std::int64_t applicant = 0; applicant < counts->applicants; ++applicant) {
        if (lines.at_end())
            return wrong(lines, "lines-missing", {{"expected", counts->applicants}, {"found", applicant}});
        if (auto read = read_choices(lines, counts->places, seen, instance.places); !read) return read.error();
        instance.starts.push_back(static_cast<std::uint32_t>(instance.places.size()));
    }
    while (!lines.at_end())
        if (lines.next().find_first_not_of(" \t\r") != std::string_view::npos) return wrong(lines, "line-too-many");
    return instance;
}

std::string write_plain_instance(const PlacementInstance& instance) {
    auto text =
        fmt::format("{} {}\n{}\n", instance.applicants(), instance.place_count(), fmt::join(instance.capacities, " "));
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        bool first = true;
        for (auto place : instance.places_of(applicant)) {
            text += fmt::format("{}{}", first ? "" : " ", place + 1);
            first = false;
        }
        text += '\n';
    }
    return text;
}

}  // namespace utsyn
