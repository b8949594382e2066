#include "funding/call.hpp"

#include "platform/csv/table.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace utsyn {
namespace {

struct StepRow {
    std::string programme;
    std::string format;
    std::string step;
    Days before{};
    Provenance provenance;
};

const std::vector<StepRow>& step_rows() {
    static const auto rows = csv::Table::embedded("data/funding/call_steps.csv").each([](const csv::Row& row) {
        return StepRow{.programme = std::string{row.text("programme")},
                       .format = std::string{row.text("format")},
                       .step = std::string{row.text("step")},
                       .before = Days{7 * row.integer("weeks_before").value_or(0)},
                       .provenance = provenance_from(row)};
    });
    return rows;
}

std::string_view format_of(std::string_view key) {
    return key.substr(0, key.find('/'));
}

void add_steps(Call& call) {
    for (const auto& row : step_rows()) {
        if (row.programme != call.programme || (!row.format.empty() && row.format != format_of(call.key))) continue;
        call.steps.push_back({row.step, call.deadline - row.before, row.provenance});
    }
    std::ranges::stable_sort(call.steps, {}, &CallStep::due_on);
}

/// The last day of a deadline in that call year; nothing where the row names no day.
std::optional<Date> day_of(const Rate& rate, int call_year) {
    const auto& text = rate.high.empty() ? rate.low : rate.high;
    if (rate.unit == "month_day") return Date::parse(std::to_string(call_year) + "-" + text);
    return Date::parse(std::string_view{text}.substr(0, 10));
}

std::string time_of(const Rate& rate) {
    const auto at = rate.low.find('T');
    return rate.unit != "date_time" || at == std::string::npos ? "" : rate.low.substr(at + 1);
}

class Collecting {
public:
    Collecting(const RateBook& rates, const CallQuestion& question) : rates_{rates}, question_{question} {}

    std::vector<Call> calls() {
        for (const auto& rate : rates_.rates())
            if (is_asked(rate))
                for (int year = question_.from.year() - 1; year <= question_.to.year(); ++year) {
                    add(rate, year, day_of(rate, year), Announced::yes);
                    if (is_last_known(rate, year)) add(rate, year, day_a_year_later(rate), Announced::no);
                }
        std::vector<Call> all;
        for (auto& [round, call] : calls_) {
            std::ranges::sort(call.fields);
            add_steps(call);
            all.push_back(std::move(call));
        }
        std::ranges::stable_sort(all, {}, &Call::deadline);
        return all;
    }

private:
    enum class Announced { yes, no };
    using Round = std::tuple<std::string, std::string, std::string, std::string, int, Date>;

    bool is_asked(const Rate& rate) const {
        return rate.name == "deadline" && !rate.is_conflict() &&
               (question_.programme.empty() || rate.programme == question_.programme) &&
               (question_.agency.empty() || rate.agency.empty() || rate.agency == question_.agency);
    }

    /// Whether the agency asked for has a row of its own instead.
    bool is_replaced(const Rate& rate, int year) const {
        if (question_.agency.empty() || !rate.agency.empty()) return false;
        return std::ranges::any_of(*rates_.named(rate.programme, rate.name), [&](const KnownRate& known) {
            const auto& other = *known.rate;
            return !known.is_conflict && other.agency == question_.agency && other.key == rate.key &&
                   other.holds_in_call(year) && (other.field.empty() || other.field == rate.field);
        });
    }

    /// Whether the round was held in that call and nothing is known of it since.
    bool is_last_known(const Rate& rate, int year) const {
        const bool names_days = rate.key.find("..") != std::string::npos;
        if (!rate.holds_in_call(year) || !rate.last_call_year || names_days) return false;
        return std::ranges::none_of(*rates_.named(rate.programme, rate.name), [&](const KnownRate& known) {
            const auto& other = *known.rate;
            return !known.is_conflict && other.key == rate.key && other.activity == rate.activity &&
                   other.holds_in_call(year + 1);
        });
    }

    static std::optional<Date> day_a_year_later(const Rate& rate) {
        const auto day = day_of(rate, rate.last_call_year.value_or(0));
        return day ? std::optional{day->plus_years(1)} : std::nullopt;
    }

    void add(const Rate& rate, int year, std::optional<Date> day, Announced announced) {
        if (!day || *day < question_.from || question_.to < *day || !rate.holds_in_call(year)) return;
        if (is_replaced(rate, year)) return;
        auto [known, unseen] =
            calls_.try_emplace({rate.programme, rate.activity, rate.key, rate.agency, year, *day}, Call{});
        const bool expected = announced == Announced::no;
        auto& call = known->second;
        if (unseen)
            call = {.programme = rate.programme,
                    .generation = rate.generation,
                    .fields = {},
                    .activity = rate.activity,
                    .key = rate.key,
                    .agency = rate.agency,
                    .call_year = expected ? year + 1 : year,
                    .deadline = *day,
                    .time = expected ? "" : time_of(rate),
                    .expected = expected,
                    .steps = {},
                    .provenance = rate.provenance};
        if (expected) call.provenance.certainty = Certainty::unsourced;
        if (!rate.field.empty()) call.fields.push_back(rate.field);
    }

    const RateBook& rates_;
    const CallQuestion& question_;
    std::map<Round, Call> calls_;
};

}  // namespace

std::string Call::identity() const {
    std::string identity = programme + "-" + activity + "-" + key + "-" + agency + "-" + std::to_string(call_year);
    std::ranges::replace(identity, '/', '-');
    return identity;
}

std::vector<Call> calls_between(const RateBook& rates, const CallQuestion& question) {
    return Collecting{rates, question}.calls();
}

}  // namespace utsyn
