#include "mobility/journey_option.hpp"

#include "mobility/journey_leg.hpp"

#include <fmt/ranges.h>
#include <cmath>
#include <utility>

namespace utsyn {
namespace {

constexpr double there_and_back = 2;

bool is_night_on_board(const JourneyLeg& leg, const JourneyBook& book) {
    return leg.mode == Mode::night_train ||
           (leg.mode == Mode::ferry && leg.hours.count >= book.speeds.mix.night_on_board_hours);
}

/// The nights that do not pass on board: after each longest day of a stretch between nights on board.
int nights_of(const std::vector<JourneyLeg>& legs, const JourneyBook& book) {
    int nights = 0;
    double hours = 0;
    double longest_day = 24;
    const auto close = [&] {
        if (hours > longest_day) nights += static_cast<int>(std::ceil(hours / longest_day)) - 1;
        hours = 0;
        longest_day = 24;
    };
    for (const auto& leg : legs) {
        if (is_night_on_board(leg, book)) {
            close();
            continue;
        }
        hours += leg.hours.count;
        if (!leg.local) longest_day = std::min(longest_day, book.speeds.of(leg.mode).longest_day_hours.value_or(24));
    }
    close();
    return nights;
}

std::string mode_of(const std::vector<JourneyLeg>& legs) {
    std::string mode;
    std::optional<Mode> last;
    for (const auto& leg : legs) {
        if (leg.local || leg.mode == last) continue;
        if (last) mode += '+';
        mode += word(leg.mode);
        last = leg.mode;
    }
    return mode.empty() ? std::string{word(Mode::coach)} : mode;
}

/// The greener part decides from its share of the way on.
GreenTravel green_travel_of(const std::vector<JourneyLeg>& legs, const JourneyBook& book) {
    double green = 0;
    double whole = 0;
    auto least = GreenTravel::green;
    for (const auto& leg : legs) {
        auto green_travel = book.speeds.of(leg.mode).green_travel;
        if (leg.shared_by == 1) green_travel = GreenTravel::not_green;
        whole += leg.km.count;
        if (green_travel == GreenTravel::green) green += leg.km.count;
        least = std::max(least, green_travel);
    }
    return green >= whole * book.speeds.mix.green_share ? GreenTravel::green : least;
}

std::vector<std::vector<double>> line_of(const Way& way) {
    const auto point = [](const Waypoint& waypoint) {
        return std::vector{waypoint.position.longitude, waypoint.position.latitude};
    };
    std::vector<std::vector<double>> line;
    line.reserve(way.size() + 1);
    if (!way.empty()) line.push_back(point(way.front().from));
    for (const auto& step : way) line.push_back(point(step.to));
    return line;
}

void add_up(JourneyOption& option, const JourneyBook& book, int people) {
    for (const auto& leg : option.legs) {
        option.km.count += leg.km.count;
        option.hours.count += leg.hours.count;
        option.co2e_kg.count += leg.co2e_kg.count;
        option.co2e_kg_without_rf.count += leg.co2e_kg_without_rf.count;
        option.estimate = option.estimate || leg.estimate;
    }
    option.hours.count += option.nights * book.speeds.mix.night_hours;
    option.km = shown(option.km);
    option.hours = shown(option.hours);
    option.co2e_kg = shown(option.co2e_kg);
    option.co2e_kg_without_rf = shown(option.co2e_kg_without_rf);
    option.co2e_kg_total = shown(KilogramsCo2e{option.co2e_kg.count * people});
    option.return_ = {.km = shown(Kilometres{option.km.count * there_and_back}),
                      .hours = shown(Hours{option.hours.count * there_and_back}),
                      .co2e_kg = shown(KilogramsCo2e{option.co2e_kg.count * there_and_back}),
                      .co2e_kg_without_rf = shown(KilogramsCo2e{option.co2e_kg_without_rf.count * there_and_back}),
                      .co2e_kg_total = shown(KilogramsCo2e{option.co2e_kg_total.count * there_and_back})};
}

/// An option by its figures, with what its words are told from once it is offered.
struct Candidate {
    JourneyOption option;
    const Way* way;
    Stretches stretches;
    SmallVector<const Co2Factor*, 8> factors;  // by leg
};

Candidate candidate_of(const JourneyBook& book, const Way& way, const TravelTerms& terms) {
    Candidate found{.option = {}, .way = &way, .stretches = stretches_of(way), .factors = {}};
    auto& option = found.option;
    option.legs.reserve(found.stretches.size());
    const bool by_car = std::ranges::any_of(way, [](const Step& step) { return step.mode == Mode::car; });
    for (const auto stretch : found.stretches) {
        auto [leg, factor] = reckoned_leg(stretch, book, by_car, terms);
        option.legs.push_back(std::move(leg));
        found.factors.push_back(factor);
    }
    option.nights = nights_of(option.legs, book);
    option.mode = mode_of(option.legs);
    option.green_travel = green_travel_of(option.legs, book);
    option.green = is_green(option.green_travel);
    add_up(option, book, terms.people);
    return found;
}

JourneyOption told(Candidate candidate) {
    auto option = std::move(candidate.option);
    std::vector<std::string_view> sets;
    for (std::size_t leg = 0; leg < option.legs.size(); ++leg) {
        const auto& factor = *candidate.factors[leg];
        tell(option.legs[leg], candidate.stretches[leg], factor);
        add_once(sets, std::string_view{factor.factor_set});
    }
    option.factor_set = fmt::format("{}", fmt::join(sets, ", "));
    option.line = line_of(*candidate.way);
    return option;
}

/// A journey by ferry whose night on board saves one elsewhere, or a night train, is another choice, not a slower one.
bool sleeps_on_board(const JourneyOption& option, const JourneyBook& book) {
    return std::ranges::any_of(option.legs, [&](const JourneyLeg& leg) { return is_night_on_board(leg, book); });
}

/// Whether an option is a choice beside a quicker one of its kind.
bool is_choice_beside(const JourneyOption& quicker, const JourneyOption& option, const JourneyBook& book) {
    const auto& choice = book.speeds.choice;
    const double most_hours =
        std::max(quicker.hours.count * choice.longer_at_most, quicker.hours.count + choice.hours_longer_at_most);
    if (option.mode == quicker.mode || option.hours.count > most_hours) return false;
    const bool saves = option.co2e_kg.count <= quicker.co2e_kg.count * (1 - choice.least_saving);
    return saves || (sleeps_on_board(option, book) && !sleeps_on_board(quicker, book));
}

/// Those of one kind that are choices, the quickest first.
std::vector<Candidate> offered(std::vector<Candidate> all, const JourneyBook& book) {
    if (all.empty()) return all;
    const auto hours = [](const Candidate& each) { return each.option.hours; };
    const auto km = [](const Candidate& each) { return each.option.km; };
    std::ranges::stable_sort(all, {}, hours);
    const double furthest = std::ranges::min_element(all, {}, km)->option.km.count * book.speeds.choice.further_at_most;
    std::vector<Candidate> kind;
    for (auto& each : all) {
        const auto is_beside = [&](const Candidate& quicker) {
            return is_choice_beside(quicker.option, each.option, book);
        };
        const bool is_first = kind.empty();
        if (is_first || (each.option.km.count <= furthest && std::ranges::all_of(kind, is_beside)))
            kind.push_back(std::move(each));
    }
    return kind;
}

/// Whether two ways pass the same points by the same modes.
bool leads_as(const Way& one, const Way& other) {
    return std::ranges::equal(one, other, [](const Step& left, const Step& right) {
        return left.mode == right.mode && left.local == right.local && left.to.position == right.to.position &&
               left.hours == right.hours;
    });
}

}  // namespace

std::vector<JourneyOption> journey_options(const JourneyNetwork& network, const Place& from, const Place& to,
                                           const TravelTerms& terms) {
    const auto& book = network.book();
    if (great_circle_km(from.position, to.position).count < book.speeds.mix.same_town_km) return {};
    std::vector<JourneyOption> options;
    const auto take = [&](const auto&... ways) {
        std::vector<const Way*> different;
        const auto add = [&](const std::optional<Way>& way) {
            const auto is_same = [&](const Way* other) { return leads_as(*other, *way); };
            if (way && std::ranges::none_of(different, is_same)) different.push_back(&*way);
        };
        (add(ways), ...);
        std::vector<Candidate> found;
        found.reserve(different.size());
        for (const auto* way : different) found.push_back(candidate_of(book, *way, terms));
        for (auto& each : offered(std::move(found), book)) options.push_back(told(std::move(each)));
    };
    const auto ends = network.ends(from, to);
    take(network.by_public_means(Means::trains, ends), network.by_public_means(Means::day, ends),
         network.by_public_means(Means::night_train, ends), network.by_public_means(Means::night_ferry, ends));
    for (const auto mode : {Mode::coach, Mode::car})
        take(network.by_road(mode, Crossing::land_only, ends), network.by_road(mode, Crossing::by_ferry, ends));
    take(network.by_plane(ends));
    std::ranges::stable_sort(options, {}, &JourneyOption::hours);
    std::vector<JourneyOption> each_mode_once;
    for (auto& option : options)
        if (std::ranges::find(each_mode_once, option.mode, &JourneyOption::mode) == each_mode_once.end())
            each_mode_once.push_back(std::move(option));
    return each_mode_once;
}

}  // namespace utsyn
