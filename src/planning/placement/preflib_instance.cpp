#include "planning/placement/preflib_instance.hpp"

#include "planning/placement/number_lines.hpp"
#include "platform/text.hpp"

#include <algorithm>
#include <charconv>

namespace utsyn {
namespace {

/// One short line can stand for any number of applicants; more than a continent has are no applicants.
constexpr std::int64_t most_applicants = 10'000'000;
constexpr std::size_t most_choices = 100'000'000;

class PreflibReader {
public:
    PreflibReader(std::string_view text, std::optional<std::vector<std::uint32_t>> capacities)
        : rest_{text}, capacities_{std::move(capacities)} {}

    Outcome<PlacementInstance> read() {
        while (!rest_.empty()) {
            ++line_;
            auto line = trimmed(cut(rest_, '\n'));
            if (line.empty()) continue;
            auto read = line.front() == '#' ? read_fact(line.substr(1)) : read_lists(line);
            if (!read) return read.error();
        }
        if (!has_places_) return wrong("alternatives-missing");
        if (voters_ && *voters_ != instance_.applicants())
            return wrong("lines-missing", {{"expected", *voters_}, {"found", std::int64_t{instance_.applicants()}}});
        return std::move(instance_);
    }

private:
    Problem wrong(std::string reason, Arguments arguments = {}) const {
        return invalid_field("/lines/" + std::to_string(std::max<std::size_t>(line_, 1)), std::move(reason),
                             std::move(arguments));
    }

    static std::optional<std::int64_t> number_in(std::string_view text) {
        text = trimmed(text);
        std::int64_t number = 0;
        auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
        return number;
    }

    Outcome<void> read_fact(std::string_view fact) {
        const auto key = trimmed(cut(fact, ':'));
        if (key == "NUMBER ALTERNATIVES") return read_place_count(number_in(fact));
        if (key != "NUMBER VOTERS") return {};
        voters_ = number_in(fact);
        if (!voters_) return wrong("not-a-number");
        return {};
    }

    Outcome<void> read_place_count(std::optional<std::int64_t> count) {
        if (!count || *count < 0) return wrong("not-a-number");
        if (*count > most_applicants) return wrong("too-large", {{"max", static_cast<double>(most_applicants)}});
        const auto places = static_cast<std::size_t>(*count);
        if (capacities_ && capacities_->size() != places)
            return invalid_field("/capacities", "wrong-count",
                                 {{"expected", *count}, {"found", static_cast<std::int64_t>(capacities_->size())}});
        instance_.capacities = capacities_ ? *capacities_ : std::vector<std::uint32_t>(places, 1);
        last_on_.assign(places, 0);
        has_places_ = true;
        return {};
    }

    Outcome<void> read_lists(std::string_view line) {
        if (!has_places_) return wrong("alternatives-missing");
        if (line.find(':') == std::string_view::npos) return wrong("not-a-preflib-list");
        const auto count = number_in(cut(line, ':'));
        if (!count || *count < 0) return wrong("not-a-preflib-list");
        std::vector<std::uint32_t> list;
        if (auto read = read_list(line, list); !read) return read.error();
        const auto applicants = instance_.applicants() + *count;
        if (*count > most_applicants || applicants > most_applicants)
            return wrong("too-many", {{"max", most_applicants}});
        if (instance_.places.size() + static_cast<std::size_t>(*count) * list.size() > most_choices)
            return wrong("too-many", {{"max", static_cast<std::int64_t>(most_choices)}});
        for (std::int64_t voter = 0; voter < *count; ++voter) instance_.add_applicant(list);
        return {};
    }

    /// Shape: "2,1,{4,5}"; may be empty.
    Outcome<void> read_list(std::string_view text, std::vector<std::uint32_t>& list) {
        bool is_level = false;
        while (!trimmed(text).empty()) {
            auto item = trimmed(cut(text, ','));
            if (!is_level && item.starts_with('{')) {
                is_level = true;
                item = trimmed(item.substr(1));
            }
            const bool ends_level = is_level && item.ends_with('}');
            if (ends_level) item = trimmed(item.substr(0, item.size() - 1));
            if (item.empty() && ends_level) {
                is_level = false;
                continue;
            }
            if (auto added = add_place(number_in(item), list); !added) return added.error();
            if (ends_level) is_level = false;
        }
        if (is_level) return wrong("not-a-preflib-list");
        return {};
    }

    Outcome<void> add_place(std::optional<std::int64_t> place, std::vector<std::uint32_t>& list) {
        const auto count = static_cast<std::int64_t>(last_on_.size());
        if (!place) return wrong("not-a-number");
        if (*place < 1 || *place > count) return wrong("no-such-place", {{"value", *place}, {"max", count}});
        auto& last_on = last_on_[static_cast<std::size_t>(*place - 1)];
        if (last_on == line_) return wrong("repeated-place", {{"value", *place}});
        last_on = line_;
        list.push_back(static_cast<std::uint32_t>(*place - 1));
        return {};
    }

    std::string_view rest_;
    std::optional<std::vector<std::uint32_t>> capacities_;
    PlacementInstance instance_;
    std::size_t line_ = 0;
    bool has_places_ = false;
    std::optional<std::int64_t> voters_;
    std::vector<std::size_t> last_on_;  // per place: the last line that has it
};

}  // namespace

Outcome<PlacementInstance> read_preflib_instance(std::string_view text,
                                                 std::optional<std::vector<std::uint32_t>> capacities) {
    return PreflibReader{text, std::move(capacities)}.read();
}

Outcome<std::vector<std::uint32_t>> read_capacities(std::string_view text) {
    NumberLines lines{text};
    std::vector<std::uint32_t> capacities;
    while (!lines.at_end()) {
        switch (lines.next()) {
            case NumberLines::Found::line_end: lines.begin_next_line(); break;
            case NumberLines::Found::fault: return lines.wrong("not-a-number");
            case NumberLines::Found::number:
                if (lines.number() < 0 || lines.number() >= none)
                    return lines.wrong("not-a-capacity", {{"value", lines.number()}});
                capacities.push_back(static_cast<std::uint32_t>(lines.number()));
        }
    }
    return capacities;
}

}  // namespace utsyn
